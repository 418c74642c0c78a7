#include "whatif/leverrow.h"

#include "core/tooltip.h"
#include "docks/dockpaint.h"
#include "theme/theme.h"
#include "whatif/levercombo.h"
#include "whatif/leverfield.h"
#include "whatif/leverslider.h"
#include "whatif/segmented.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace runcost {

using namespace docks;

// The dot that says "changed" and takes the change back.
class LeverRow::ResetDot final : public QAbstractButton
{
public:
    explicit ResetDot(QWidget* parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        const double radius = underMouse() || isDown() ? 4.5 : 3;
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
    }
};

LeverRow::LeverRow(Lever lever, QWidget* parent) : QWidget(parent), m_lever(lever), m_reset(new ResetDot(this))
{
    const QString key = QLatin1String(leverInfo(lever).key);
    setObjectName(QStringLiteral("lever_") + key);
    m_reset->setObjectName(QStringLiteral("reset_") + key);
    m_reset->setToolTip(tr("Reset to the baseline"));
    m_reset->setAccessibleName(tr("Reset %1").arg(leverLabel(lever)));
    connect(m_reset, &QAbstractButton::clicked, this, [this] { emit resetWanted(m_lever); });
    if (leverInfo(lever).isChoice)
        createChoice();
    else
        createNumber();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LeverRow::createNumber()
{
    const LeverInfo& info = leverInfo(m_lever);
    const QString key = QLatin1String(info.key);
    m_field = new LeverField(m_lever, this);
    m_field->setObjectName(QStringLiteral("field_") + key);
    m_field->setAccessibleName(leverLabel(m_lever));
    m_slider = new LeverSlider(
        { info.minimum, info.maximum, info.step, info.logarithmic, leverdisplay::isWhole(m_lever) }, this);
    m_slider->setObjectName(QStringLiteral("slider_") + key);
    connect(m_field, &LeverField::valueEntered, this, [this](double value) { emit numberChosen(m_lever, value, 0); });
    connect(m_field, &LeverField::stepped, m_slider, &LeverSlider::stepBy);
    connect(m_slider, &LeverSlider::valueChosen, this,
        [this](double value, int gesture) { emit numberChosen(m_lever, value, gesture); });
    connect(m_slider, &LeverSlider::resetChosen, this, [this] { emit resetWanted(m_lever); });
}

void LeverRow::createChoice()
{
    const QString key = QStringLiteral("choice_") + QLatin1String(leverInfo(m_lever).key);
    if (m_lever == Lever::Precision) {
        m_segments = new Segmented(key, this);
        connect(m_segments, &Segmented::chosen, this, [this](const QString& id) { emit choiceChosen(m_lever, id); });
        return;
    }
    m_combo = new LeverCombo(this);
    m_combo->setObjectName(key);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0)
            emit choiceChosen(m_lever, m_combo->itemData(index).toString());
    });
}

QWidget* LeverRow::valueWidget() const
{
    if (m_field)
        return m_field;
    return m_combo ? static_cast<QWidget*>(m_combo) : m_segments;
}

QWidget* LeverRow::control() const
{
    if (m_slider)
        return m_slider;
    return m_combo ? static_cast<QWidget*>(m_combo) : m_segments;
}

QSize LeverRow::sizeHint() const
{
    return { 276, scaled(pitch) };
}

void LeverRow::showChoice(const LeverState& state)
{
    if (m_segments) {
        m_segments->setOptions(state.options);
        m_segments->setCurrent(state.choice);
        if (m_segments->width() != m_segments->sizeHint().width())
            resizeEvent(nullptr); // another run has other choices
    } else {
        const bool sameOptions = state.options == m_options;
        if (!sameOptions) {
            m_options = state.options;
            m_combo->clear();
            for (const auto& [id, label] : state.options)
                m_combo->addItem(label, id);
        }
        const int index = m_combo->findData(state.choice);
        if (index != m_combo->currentIndex() || !sameOptions) {
            m_combo->setCurrentIndex(index);
            resizeEvent(nullptr);
        }
        m_combo->setChanged(state.changed);
    }
}

QString LeverRow::explanation(const LeverState& state, Effect effect) const
{
    QStringList lines { leverLabel(m_lever) };
    if (const auto perStep = leverInfo(m_lever).isChoice ? std::nullopt : leverdisplay::effect(state, effect))
        lines << (*perStep < 0 ? tr("%1 more saves %2") : tr("%1 more adds %2"))
                     .arg(leverdisplay::stepText(m_lever),
                         leverdisplay::amount(std::abs(*perStep), effect, docks::locale()));
    if (!state.note.isEmpty())
        lines << state.note;
    if (state.baseline)
        lines << tr("Baseline %1 (%2) %3")
                     .arg(leverdisplay::spoken(m_lever, state.baseline->value, docks::locale()),
                         provenanceLabel(state.baseline->provenance), state.baseline->source)
                     .trimmed();
    return format::toolTip(lines.join(QLatin1Char('\n')));
}

void LeverRow::setState(const LeverState& state, Effect effect, double largest)
{
    const std::optional<double> perStep = leverdisplay::effect(state, effect);
    const bool byChoice = !m_slider && !m_choiceText.isEmpty();
    const double share = byChoice ? m_choiceShare
        : perStep && largest > 0  ? std::min(1.0, std::abs(*perStep) / largest)
                                  : -1;
    const QString text = byChoice ? m_choiceText : leverdisplay::effectText(state, effect, docks::locale());
    if (share != m_share || text != m_effectText || state.changed != m_changed) {
        m_share = share;
        m_effectText = text;
        m_changed = state.changed;
        update();
    }
    m_reset->setVisible(state.changed);
    if (isEnabledTo(parentWidget()) != state.enabled)
        setEnabled(state.enabled);
    if (m_slider) {
        m_field->setState(state.value, state.changed);
        const std::optional<double> baseline = state.baseline ? std::optional(state.baseline->value) : std::nullopt;
        m_slider->setState(state.value, baseline, state.changed);
    } else {
        showChoice(state);
    }
    m_name = leverdisplay::accessibleName(state, effect, docks::locale());
    m_note = leverdisplay::effectText(state, effect, docks::locale());
    showName();
    m_tip = explanation(state, effect);
}

void LeverRow::showName()
{
    const QString name = m_choiceText.isEmpty() ? m_name : m_name + QStringLiteral(", ") + m_choiceText;
    if (name != control()->accessibleName())
        control()->setAccessibleName(name);
}

void LeverRow::setChoiceEffect(const QString& text, double share)
{
    if (text == m_choiceText && share == m_choiceShare)
        return;
    m_choiceText = text;
    m_choiceShare = share;
    m_effectText = text.isEmpty() ? m_note : text;
    m_share = text.isEmpty() ? -1 : share;
    showName();
    update();
}

void LeverRow::setPlace(const QString& place)
{
    if (place == m_place)
        return;
    m_place = place;
    update();
}

void LeverRow::setRunHours(std::optional<double> hours)
{
    if (m_field)
        m_field->setRunHours(hours);
}

void LeverRow::setHighlighted(bool highlighted)
{
    if (highlighted == m_highlighted)
        return;
    m_highlighted = highlighted;
    update();
}

void LeverRow::resizeEvent(QResizeEvent*)
{
    const QSize value = valueWidget()->sizeHint();
    const int widest = m_combo ? scaled(160) : width();
    const int valueWidth = std::min(std::max(value.width(), scaled(84)), widest);
    valueWidget()->setGeometry(width() - valueWidth, scaled(1), valueWidth, value.height());
    m_reset->setGeometry(-4, scaled(10) - 8, 16, 16);
    if (m_slider)
        m_slider->setGeometry(
            12 - LeverSlider::margin, scaled(29) - 12, width() - scaled(158) + 2 * LeverSlider::margin, 24);
}

bool LeverRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // Made when asked for, and also for a disabled row: it says why.
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_tip, this);
        return true;
    }
    return QWidget::event(event);
}

void LeverRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("leverMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Explain its effect")), &QAction::triggered, this, [this] { emit explainWanted(m_lever); });
    menu->actions().constLast()->setEnabled(m_slider != nullptr);
    connect(menu->addAction(tr("Reset to the baseline")), &QAction::triggered, this, [this] { emit resetWanted(m_lever); });
    menu->actions().constLast()->setEnabled(m_changed);
    menu->popup(event->globalPos());
}

void LeverRow::paintEffect(QPainter& painter) const
{
    const theme::Tokens& t = theme::current();
    const double y = scaled(29);
    painter.setFont(theme::font(10));
    const QFontMetricsF metrics(painter.font());
    const double room = !m_slider ? width() - 12 - (m_share >= 0 ? scaled(42) : 0)
        : m_share >= 0            ? scaled(96)
                                  : scaled(134);
    const QString text = metrics.elidedText(m_effectText, Qt::ElideRight, room);
    painter.setPen(t.ink3);
    const double textWidth = rightText(painter, width(), y + scaled(4), text);
    if (m_share < 0)
        return;
    // In line with the bars of the other rows, unless the name of a choice is long.
    const double left = width() - std::max<double>(scaled(132), textWidth + scaled(42));
    painter.fillRect(QRectF(left, y - 2, scaled(34), 4), t.line);
    painter.fillRect(QRectF(left, y - 2, std::max(1.0, scaled(34) * m_share), 4), t.ink2);
}

void LeverRow::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_highlighted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentBg);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.55);
    painter.setFont(theme::font(11.5, m_changed ? 500 : 400));
    painter.setPen(isEnabled() ? t.ink : t.ink3);
    const double room = valueWidget()->x() - 12 - 8;
    const QString label
        = m_place.isEmpty() ? leverLabel(m_lever) : leverLabel(m_lever) + QStringLiteral(" \u00B7 ") + m_place;
    leftText(painter, 12, scaled(15) - 0.5, QFontMetricsF(painter.font()).elidedText(label, Qt::ElideRight, room));
    paintEffect(painter);
}

} // namespace runcost
