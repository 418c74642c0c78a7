#include "catalog/rangestrip.h"

#include "core/format.h"
#include "docks/dockpaint.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QPainter>

#include <algorithm>

namespace runcost {

using namespace docks;

RangeStrip::RangeStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangeStrip::sizeHint() const { return { 344, scaled(74) }; }

void RangeStrip::setValues(std::vector<double> others, std::optional<double> shipped, std::optional<double> own, const QString& othersName)
{
    std::sort(others.begin(), others.end());
    m_others = std::move(others);
    m_shipped = shipped;
    m_own = own;
    m_name = othersName;
    setAccessibleName(m_others.empty() ? tr("No other values to compare with")
                                       : tr("%1 from %2 to %3, shipped %4, own %5")
                                             .arg(m_name, format::significant(m_others.front()), format::significant(m_others.back()),
                                                 format::significant(m_shipped), format::significant(m_own)));
    setToolTip(parts::tip(accessibleName()));
    update();
}

void RangeStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    painter.setPen(QPen(t.hair, 1));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
    std::vector<double> all = m_others;
    for (const auto& value : { m_shipped, m_own })
        if (value)
            all.push_back(*value);
    if (all.empty())
        return;
    const auto [low, high] = std::minmax_element(all.begin(), all.end());
    const double span = *high - *low > 0 ? *high - *low : std::max(1e-9, *high);
    const double from = *high - *low > 0 ? *low : *low - span / 2;
    const double left = width() * 0.18;
    const double room = width() * 0.64;
    const auto place = [&](double value) { return left + room * (value - from) / span; };
    if (!m_others.empty()) {
        painter.setPen(QPen(t.track, 5));
        painter.drawLine(QPointF(place(m_others.front()), y), QPointF(place(m_others.back()), y));
    }
    painter.setPen(QPen(t.ghost, 1.4));
    for (const double value : m_others)
        painter.drawLine(QPointF(place(value), y - 4), QPointF(place(value), y + 4));
    painter.setFont(theme::font(10));
    painter.setPen(t.ink3);
    const QFontMetricsF small(painter.font());
    const double below = y + scaled(22);
    const auto centred = [&](double x, const QString& text) {
        const double half = small.horizontalAdvance(text) / 2;
        leftText(painter, std::clamp(x - half, 0.0, std::max(0.0, width() - 2 * half)), below, text);
        return half;
    };
    if (!m_others.empty()) {
        const double a = place(m_others.front());
        const double b = place(m_others.back());
        const double first = centred(a, format::significant(m_others.front()));
        if (m_others.size() > 1 && b - a > 60) {
            const double last = centred(b, format::significant(m_others.back()));
            if (b - a - first - last > small.horizontalAdvance(m_name) + 12)
                centred((a + b) / 2, m_name);
        }
    }
    const double above = y - scaled(16);
    painter.setFont(theme::font(11));
    const QFontMetricsF metrics(painter.font());
    if (m_shipped) {
        const double x = place(*m_shipped);
        const QString text = tr("shipped %1").arg(format::significant(m_shipped));
        const bool toLeft = m_own && *m_own >= *m_shipped;
        painter.setPen(t.ink2);
        const double textWidth = metrics.horizontalAdvance(text);
        leftText(painter, std::clamp(toLeft ? x - textWidth : x, 0.0, std::max(0.0, width() - textWidth)), above, text);
        painter.setPen(QPen(t.ghost, 1.8));
        painter.setBrush(t.panel);
        painter.drawEllipse(QPointF(x, y), 5, 5);
    }
    if (m_own) {
        const double x = place(*m_own);
        const QString text = tr("own %1").arg(format::significant(m_own));
        painter.setFont(theme::font(11, 600));
        painter.setPen(t.accent);
        const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const bool toRight = !m_shipped || *m_own >= *m_shipped;
        leftText(painter, std::clamp(toRight ? x + 6 : x - textWidth - 6, 0.0, std::max(0.0, width() - textWidth)), above, text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(x, y), 6, 6);
    }
}

} // namespace runcost
