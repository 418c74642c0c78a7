#include "whatif/segmented.h"

#include "docks/dockpaint.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace runcost {

using namespace docks;

class Segmented::Segment final : public QRadioButton
{
public:
    Segment(const QString& text, QWidget* parent) : QRadioButton(text, parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::current();
        QPainter painter(this);
        painter.setOpacity(isEnabled() ? 1 : 0.55);
        if (isChecked())
            frame(painter, rect(), t.accentBg, t.accent, 0);
        else
            frame(painter, rect(), underMouse() && isEnabled() ? t.inset : t.panel, t.line, 0);
        painter.setFont(theme::font(10.5, isChecked() ? 600 : 400));
        painter.setPen(isChecked() ? t.ink : t.ink2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

Segmented::Segmented(const QString& objectName, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_options.size()))
            emit chosen(m_options[static_cast<std::size_t>(index)].first);
    });
}

void Segmented::setOptions(const Options& options)
{
    if (options == m_options)
        return;
    m_options = options;
    for (Segment* segment : m_segments) {
        m_group->removeButton(segment);
        segment->deleteLater();
    }
    m_segments.clear();
    for (const auto& [id, label] : options) {
        auto* segment = new Segment(label, this);
        segment->setObjectName(objectName() + QLatin1Char('_') + id);
        m_group->addButton(segment, static_cast<int>(m_segments.size()));
        m_segments.push_back(segment);
        segment->show();
    }
    updateGeometry();
    resizeEvent(nullptr);
}

void Segmented::setCurrent(const QString& id)
{
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        if (m_options[i].first != id)
            continue;
        if (!m_segments[i]->isChecked()) {
            m_segments[i]->setChecked(true);
            m_segments[i]->raise(); // its border lies over those of the neighbours
        }
        return;
    }
    m_group->setExclusive(false);
    for (Segment* segment : m_segments)
        segment->setChecked(false);
    m_group->setExclusive(true);
}

// The chosen one is bolder, so each has room for that.
int Segmented::widestSegment() const
{
    const QFontMetricsF metrics(theme::font(10.5, 600));
    int widest = scaled(32);
    for (const auto& [id, label] : m_options)
        widest = std::max(widest, qCeil(metrics.horizontalAdvance(label)) + scaled(12));
    return widest;
}

QSize Segmented::sizeHint() const
{
    return { widestSegment() * static_cast<int>(m_options.size()) + 1, scaled(20) };
}

void Segmented::resizeEvent(QResizeEvent*)
{
    const int count = static_cast<int>(m_segments.size());
    for (int i = 0; i < count; ++i) {
        const int left = (width() - 1) * i / count;
        const int right = (width() - 1) * (i + 1) / count;
        m_segments[static_cast<std::size_t>(i)]->setGeometry(left, 0, right - left + 1, height());
    }
}

} // namespace runcost
