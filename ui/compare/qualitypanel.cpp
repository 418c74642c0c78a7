#include "compare/qualitypanel.h"

#include "charts/tornado.h"
#include "core/format.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    constexpr double sidePadding = 13;

    // Round ends and ticks of an axis over these values.
    struct Axis {
        double from = 0;
        double to = 1;
        std::vector<double> ticks;

        Axis(double low, double high)
        {
            const double pad = high > low ? (high - low) * 0.08 : std::max(std::abs(high) * 0.1, 1e-6);
            ticks = charts::roundTicks(low - pad, high + pad, from, to);
        }
        [[nodiscard]] double at(double value) const { return (value - from) / (to - from); }
    };

} // namespace

std::vector<std::size_t> costQualityFront(const std::vector<QualityPoint>& points, bool higherIsBetter)
{
    std::vector<std::size_t> order(points.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const double sign = higherIsBetter ? 1 : -1;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return points[a].usd != points[b].usd ? points[a].usd < points[b].usd : points[a].metric * sign > points[b].metric * sign;
    });
    std::vector<std::size_t> front;
    for (const std::size_t i : order)
        if (front.empty() || points[i].metric * sign > points[front.back()].metric * sign)
            front.push_back(i);
    return front;
}

QualityPanel::QualityPanel(QWidget* parent)
    : PictureWidget(parent)
{
    setObjectName(QStringLiteral("qualityPanel"));
    setAccessibleName(tr("Cost against quality"));
}

void QualityPanel::setLooks(const std::vector<ComparedLook>& looks, const ProjectContext& project)
{
    m_points.clear();
    m_metric.clear();
    bool sameProject = true;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const Run& run = looks[i].look->run;
        const std::optional<double> metric = run.value(RunField::MetricValue);
        const Quantity& total = looks[i].look->analysis.total;
        if (run.metricName.isEmpty() || (!m_metric.isEmpty() && run.metricName != m_metric)) {
            m_points.clear();
            break; // nothing in common
        }
        m_metric = run.metricName;
        m_higherIsBetter = run.higherIsBetter;
        sameProject = sameProject && run.project == looks.front().look->run.project;
        if (metric && total.value && looks[i].look->analysis.unknownParts == 0)
            m_points.push_back({ *total.value, *metric, columnLetter(i), looks[i].title });
    }
    const std::size_t own = m_points.size();
    const bool baseline = !looks.empty() && looks.front().look->scenario.isBaseline();
    if (own > 0 && sameProject && baseline) // the others are known as they ran
        for (const ProjectContext::Sibling& other : project.siblings) {
            const bool shown = std::any_of(m_points.begin(), m_points.begin() + static_cast<std::ptrdiff_t>(own), [&](const QualityPoint& p) {
                return std::abs(p.usd - other.costUsd) <= 1e-6 * std::max(1e-6, p.usd) && p.metric == other.metric;
            });
            if (!shown && m_points.size() < 500)
                m_points.push_back({ other.costUsd, other.metric, {}, {} });
        }
    m_front = costQualityFront(m_points, m_higherIsBetter);
    setData(looks.empty() ? nullptr : looks.front().look);
}

// "A and C are on the front: none of the shown runs is both cheaper and better."
QString QualityPanel::finding() const
{
    QStringList letters;
    for (const std::size_t i : m_front)
        if (!m_points[i].letter.isEmpty())
            letters << m_points[i].letter;
    letters.sort();
    if (letters.isEmpty())
        return tr("Other runs of the project are cheaper and better than all of these.");
    return letters.size() == 1 ? tr("%1 is on the front: no run here is both cheaper and better.").arg(letters.front())
                               : tr("%1 are on the front: no run here is both cheaper and better.").arg(QLocale(format::defaultLocale()).createSeparatedList(letters));
}

std::vector<Mark> QualityPanel::draw(QPainter* painter, const PictureStyle& style) const
{
    const double scale = style.textScale;
    const QSizeF size = QSizeF(this->size()) / scale;
    if (painter) {
        painter->save();
        painter->scale(scale, scale);
    }
    charts::Canvas c(painter, style.tokens, false);
    const theme::Tokens& t = style.tokens;
    c.rounded({ 0, 0, size.width(), size.height() }, 6, t.panel, t.line);
    const double inner = size.width() - 2 * sidePadding;
    c.text(sidePadding, 11 + charts::baselineIn(18, 13), tr("Cost against quality"), c.ink(13, 600), Align::Left, inner);
    c.text(sidePadding, 30 + charts::baselineIn(16, 11.5), finding(), c.ink2(11.5), Align::Left, inner);
    std::vector<Mark> marks;
    if (hasPicture()) {
        double lowX = m_points.front().usd, highX = lowX, lowY = m_points.front().metric, highY = lowY;
        for (const QualityPoint& p : m_points) {
            lowX = std::min(lowX, p.usd);
            highX = std::max(highX, p.usd);
            lowY = std::min(lowY, p.metric);
            highY = std::max(highY, p.metric);
        }
        const Axis x(std::max(0.0, lowX), highX);
        const Axis y(lowY, highY);
        double labels = 20;
        for (const double tick : y.ticks)
            labels = std::max(labels, c.width(format::significant(tick, 3, style.locale), 10));
        const QRectF plot(sidePadding + labels + 8, 62, inner - labels - 20, size.height() - 62 - 40);
        const auto place = [&](const QualityPoint& p) { return QPointF(plot.left() + x.at(p.usd) * plot.width(), plot.bottom() - y.at(p.metric) * plot.height()); };
        for (const double tick : y.ticks) {
            const double at = plot.bottom() - y.at(tick) * plot.height();
            c.horizontal(plot.left(), plot.right(), std::round(at), t.hair);
            c.text(plot.left() - 6, at + 3.5, format::significant(tick, 3, style.locale), c.ink3(10), Align::Right);
        }
        double before = -1e9;
        for (const double tick : x.ticks) {
            const double at = plot.left() + x.at(tick) * plot.width();
            const QString text = format::money(tick, style.locale);
            const double half = c.width(text, 10) / 2;
            c.vertical(std::round(at), plot.top(), plot.bottom(), t.hair);
            if (at - half < before + 8)
                continue;
            c.text(at, plot.bottom() + 15, text, c.ink3(10), Align::Centre);
            before = at + half;
        }
        c.horizontal(plot.left(), plot.right(), std::round(plot.bottom()), t.ink3);
        c.vertical(std::round(plot.left()), plot.top(), plot.bottom(), t.ink3);
        c.text(plot.left() + 6, plot.top() + 11, QString(m_metric).replace(QLatin1Char('_'), QLatin1Char(' ')), c.ink2(10.5));
        c.text(plot.right(), plot.bottom() + 31, tr("Total cost"), c.ink2(10.5), Align::Right);
        // The front as steps: what a budget buys.
        QPainterPath steps;
        for (std::size_t i = 0; i < m_front.size(); ++i) {
            const QPointF at = place(m_points[m_front[i]]);
            if (i == 0)
                steps.moveTo(at.x(), m_higherIsBetter ? plot.bottom() : plot.top());
            else
                steps.lineTo(at.x(), steps.currentPosition().y());
            steps.lineTo(at);
        }
        steps.lineTo(plot.right(), steps.currentPosition().y());
        c.path(steps, {}, QPen(t.accent, 1.8));
        for (const QualityPoint& p : m_points)
            if (p.letter.isEmpty())
                c.circle(place(p), 3.5, t.panel, QPen(t.ink2, 1.2));
        std::vector<QRectF> taken;
        for (const QualityPoint& p : m_points) {
            if (p.letter.isEmpty())
                continue;
            const QPointF at = place(p);
            taken.push_back({ at - QPointF(8, 8), QSizeF(16, 16) });
        }
        for (const QualityPoint& p : m_points) {
            if (p.letter.isEmpty())
                continue;
            const QPointF at = place(p);
            c.circle(at, 8, t.ink);
            c.text(at.x(), at.y() + 3.6, p.letter, { t.panel, 10, 700 }, Align::Centre);
            // Right, left, above, below; else the table above has to do.
            const charts::Ink ink = c.ink(10.5, 600);
            const QString name = c.elided(charts::onOneLine(p.name), ink, 150);
            const double width = c.width(name, ink);
            for (const QPointF& start : { QPointF(at.x() + 12, at.y() + 4), QPointF(at.x() - 12 - width, at.y() + 4), QPointF(at.x() - width / 2, at.y() - 12),
                     QPointF(at.x() - width / 2, at.y() + 20) }) {
                const QRectF box = c.box(start.x(), start.y(), name, ink);
                const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
                if (!free || box.left() < plot.left() + 2 || box.right() > size.width() - 6 || box.top() < plot.top() || box.bottom() > plot.bottom())
                    continue;
                c.text(start.x(), start.y(), name, ink);
                taken.push_back(box);
                break;
            }
            marks.push_back({ { at - QPointF(12, 12), QSizeF(24, 24) }, {},
                tr("%1, %2, %3, %4").arg(p.letter, p.name, format::money(p.usd, style.locale), format::significant(p.metric, 4, style.locale)), {} });
        }
    }
    if (style.focusedMark >= 0 && static_cast<std::size_t>(style.focusedMark) < marks.size())
        c.focusRing(marks[static_cast<std::size_t>(style.focusedMark)].rect);
    for (Mark& mark : marks)
        mark.rect = { mark.rect.topLeft() * scale, mark.rect.size() * scale };
    if (painter)
        painter->restore();
    return marks;
}

} // namespace runcost
