#include "runs/facetbar.h"

#include "docks/dockpaint.h"
#include "docks/flatbutton.h"
#include "runs/chipbutton.h"

#include <QEvent>

namespace runcost {

using namespace docks;

namespace {

constexpr int gap = 5;

const char* facetKey(FacetKind facet)
{
    switch (facet) {
    case FacetKind::Project:
        return "project";
    case FacetKind::Device:
        return "device";
    case FacetKind::Provider:
        return "provider";
    case FacetKind::Tags:
        return "tags";
    case FacetKind::Period:
        return "period";
    }
    return "";
}

QString facetLabel(FacetKind facet)
{
    switch (facet) {
    case FacetKind::Project:
        return FacetBar::tr("Project");
    case FacetKind::Device:
        return FacetBar::tr("Device");
    case FacetKind::Provider:
        return FacetBar::tr("Provider");
    case FacetKind::Tags:
        return FacetBar::tr("Tags");
    case FacetKind::Period:
        return FacetBar::tr("Period");
    }
    return {};
}

QString periodLabel(int days)
{
    return days == 365 ? FacetBar::tr("1 year") : FacetBar::tr("%1 days", "period, never one").arg(days);
}

std::vector<FacetValue> periods()
{
    std::vector<FacetValue> values { { QStringLiteral("0"), FacetBar::tr("Any time"), -1 } };
    for (const int days : { 7, 30, 90, 365 })
        values.push_back({ QString::number(days), periodLabel(days), -1 });
    return values;
}

} // namespace

FacetBar::FacetBar(Values values, QWidget* parent)
    : QWidget(parent), m_values(std::move(values)), m_clear(new FlatButton(FlatButton::Kind::Link, tr("Clear"), this))
{
    for (std::size_t i = 0; i < facetCount; ++i) {
        const FacetKind facet = static_cast<FacetKind>(i);
        const QString key = QLatin1String(facetKey(facet));
        m_chips[i] = new ChipButton(facetLabel(facet), this);
        m_chips[i]->setObjectName(QStringLiteral("facet_") + key);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, facet] { open(facet); });
        showValue(facet);
    }
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFixedTextHeight(22);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &FacetBar::clearRequested);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FacetBar::periodDays() const
{
    return chosen(FacetKind::Period).value(0).toInt();
}

bool FacetBar::isActive() const
{
    return std::any_of(m_chosen.begin(), m_chosen.end(), [](const QStringList& keys) { return !keys.isEmpty(); });
}

void FacetBar::setClearVisible(bool visible)
{
    if (m_clear->isVisibleTo(this) == visible)
        return;
    m_clear->setVisible(visible);
    updateGeometry();
    arrange(width(), true);
}

void FacetBar::setChosen(FacetKind facet, const QStringList& keys)
{
    QStringList& own = m_chosen[static_cast<std::size_t>(facet)];
    if (own == keys)
        return;
    own = keys;
    showValue(facet);
    emit changed();
}

void FacetBar::clearAll()
{
    if (!isActive())
        return;
    for (std::size_t i = 0; i < facetCount; ++i) {
        m_chosen[i].clear();
        showValue(static_cast<FacetKind>(i));
    }
    emit changed();
}

void FacetBar::showValue(FacetKind facet)
{
    const QStringList& keys = chosen(facet);
    QString text = facet == FacetKind::Tags || facet == FacetKind::Period ? tr("any", "facet") : tr("All", "facet");
    if (facet == FacetKind::Period && !keys.isEmpty()) {
        text = periodLabel(periodDays());
    } else if (!keys.isEmpty()) {
        // The chip names the first value as the list does.
        text = keys.first().isEmpty() ? tr("none", "facet") : keys.first();
        for (const FacetValue& value : m_values(facet))
            if (value.key == keys.first())
                text = value.label;
        if (keys.size() > 1)
            text = tr("%1 +%2", "first of some chosen values").arg(text).arg(keys.size() - 1);
    }
    m_chips[static_cast<std::size_t>(facet)]->setValue(text, !keys.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

void FacetBar::open(FacetKind facet)
{
    const std::size_t i = static_cast<std::size_t>(facet);
    if (m_popups[i] == nullptr) {
        m_popups[i] = new FacetPopup(QLatin1String(facetKey(facet)), facet == FacetKind::Period, this);
        connect(m_popups[i], &FacetPopup::chosenChanged, this, [this, facet](const QStringList& chosenKeys) {
            setChosen(facet, facet == FacetKind::Period && chosenKeys.value(0) == QLatin1String("0") ? QStringList() : chosenKeys);
        });
    }
    QStringList keys = m_chosen[i];
    if (facet == FacetKind::Period && keys.isEmpty())
        keys << QStringLiteral("0");
    m_popups[i]->setValues(facet == FacetKind::Period ? periods() : m_values(facet), keys);
    m_popups[i]->popupBelow(m_chips[i]);
}

int FacetBar::arrange(int width, bool place) const
{
    int x = 0;
    int y = 0;
    const int line = scaled(22);
    const auto put = [&](QWidget* widget, int before) {
        const QSize size = widget->sizeHint();
        if (x > 0 && x + before + size.width() > width) {
            x = 0;
            y += line + gap;
        } else if (x > 0) {
            x += before;
        }
        if (place)
            widget->setGeometry(x, y, std::min(size.width(), std::max(1, width)), line);
        x += size.width();
    };
    for (ChipButton* chip : m_chips)
        if (chip != nullptr)
            put(chip, gap);
    if (m_clear->isVisibleTo(this))
        put(m_clear, gap);
    return y + line;
}

void FacetBar::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

bool FacetBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        arrange(width(), true);
    return QWidget::event(event);
}

} // namespace runcost
