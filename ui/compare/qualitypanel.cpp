#include "compare/qualitypanel.h"

#include "charts/tornado.h"
#include "core/currency.h"
#include "core/format.h"
#include "export/reportcontent.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

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
    : ComparePicture(tr("Cost against quality"), parent)
{
    setObjectName(QStringLiteral("qualityPanel"));
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
Finding QualityPanel::finding() const
{
    QStringList letters;
    for (const std::size_t i : m_front)
        if (!m_points[i].letter.isEmpty())
            letters << m_points[i].letter;
    letters.sort();
    if (letters.isEmpty())
        return { { tr("Other runs of the project are cheaper and better than all of these."), false } };
    // With others of the project on it, the one run may well be beaten in cost or in quality.
    return { { m_front.size() == 1     ? tr("%1 alone is on the line: no other run is better in either.").arg(letters.front())
                 : letters.size() == 1 ? tr("%1 is on the line: no other run is both cheaper and better.").arg(letters.front())
                                       : tr("%1 are on the line: none is beaten in both.").arg(joinedList(letters)),
        false } };
}

QString QualityPanel::metricName() const
{
    QString name = QString(m_metric).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return charts::onOneLine(name);
}

std::vector<QStringList> QualityPanel::table() const
{
    const QLocale locale = format::defaultLocale();
    std::vector<QStringList> rows { { tr("Run"), tr("Total cost"), metricName(), tr("On the front") } };
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QualityPoint& p = m_points[i];
        const bool front = std::find(m_front.begin(), m_front.end(), i) != m_front.end();
        rows.push_back({ p.letter.isEmpty() ? tr("another run") : p.letter + QLatin1Char(' ') + p.name, format::money(p.usd, locale),
            format::significant(p.metric, 4, locale), front ? tr("yes") : tr("no") });
    }
    return rows;
}

struct QualityPanel::Plot {
    QRectF area;
    Axis x;
    Axis y;

    [[nodiscard]] QPointF at(const QualityPoint& p) const
    {
        return { area.left() + x.at(p.usd) * area.width(), area.bottom() - y.at(p.metric) * area.height() };
    }
};

void QualityPanel::drawAxes(charts::Canvas& c, const Plot& plot, const PictureStyle& style) const
{
    const theme::Tokens& t = style.tokens;
    const QRectF& area = plot.area;
    for (const double tick : plot.y.ticks) {
        const double at = area.bottom() - plot.y.at(tick) * area.height();
        c.horizontal(area.left(), area.right(), std::round(at), t.hair);
        c.text(area.left() - 6, at + 3.5, format::significant(tick, 3, style.locale), c.ink3(10), Align::Right);
    }
    double before = -1e9;
    for (const double tick : plot.x.ticks) {
        const double at = area.left() + plot.x.at(tick) * area.width();
        const QString text = tick == 0 ? format::currencyPrefix() + QLatin1Char('0') : format::money(tick, style.locale);
        const double half = c.width(text, 10) / 2;
        c.vertical(std::round(at), area.top(), area.bottom(), t.hair);
        if (at - half < before + 8)
            continue;
        c.text(at, area.bottom() + 15, text, c.ink3(10), Align::Centre);
        before = at + half;
    }
    c.horizontal(area.left(), area.right(), std::round(area.bottom()), t.ink3);
    c.vertical(std::round(area.left()), area.top(), area.bottom(), t.ink3);
    c.text(area.right(), area.bottom() + 31, tr("Total cost"), c.ink2(10.5), Align::Right);
}

// The front as steps: what a budget buys.
void QualityPanel::drawFront(charts::Canvas& c, const Plot& plot, std::vector<QRectF>& taken) const
{
    const theme::Tokens& t = c.tokens();
    QPainterPath steps;
    QRectF widest; // above the longest level part, for the name
    const auto level = [&](double from, double to, double y) {
        if (to - from > widest.width())
            widest = QRectF(from, y - 18, to - from, 16);
        steps.lineTo(to, y);
    };
    for (std::size_t i = 0; i < m_front.size(); ++i) {
        const QPointF at = plot.at(m_points[m_front[i]]);
        if (i == 0)
            steps.moveTo(at.x(), m_higherIsBetter ? plot.area.bottom() : plot.area.top());
        else
            level(steps.currentPosition().x(), at.x(), steps.currentPosition().y());
        steps.lineTo(at);
    }
    level(steps.currentPosition().x(), plot.area.right(), steps.currentPosition().y());
    c.path(steps, {}, QPen(t.accent, 1.8));
    for (int i = 1; i < steps.elementCount(); ++i) // nothing else may stand on them
        taken.push_back(QRectF(steps.elementAt(i - 1), steps.elementAt(i)).normalized().adjusted(-2, -2, 2, 2));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const bool front = std::find(m_front.begin(), m_front.end(), i) != m_front.end();
        if (m_points[i].letter.isEmpty())
            c.circle(plot.at(m_points[i]), front ? 4.5 : 3.5, t.panel, front ? QPen(t.accent, 1.8) : QPen(t.ink2, 1.2));
    }
    // What the vertical axis says, at the end where the front leaves room.
    for (const Align align : { Align::Left, Align::Right }) {
        const double x = align == Align::Left ? plot.area.left() + 6 : plot.area.right();
        const QRectF box = c.box(x, plot.area.top() + 11, metricName(), c.ink2(10.5), align);
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
        if (!free && align == Align::Left)
            continue;
        taken.push_back(c.text(x, plot.area.top() + 11, metricName(), c.ink2(10.5), align));
        break;
    }
    const charts::Ink ink { t.accent, 10.5, 600 };
    const QString name = tr("Pareto front");
    for (const double baseline : { widest.bottom() - 3, widest.bottom() + 15 }) {
        const QRectF box = c.box(widest.center().x(), baseline, name, ink, Align::Centre);
        const bool free = plot.area.contains(box) && widest.width() > box.width() + 24
            && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
        if (free) {
            taken.push_back(c.text(widest.center().x(), baseline, name, ink, Align::Centre));
            return;
        }
    }
}

void QualityPanel::drawBelow(charts::Canvas& c, const QSizeF& size, const PictureStyle& style, std::vector<Mark>& marks) const
{
    if (!hasPicture())
        return;
    const theme::Tokens& t = style.tokens;
    const auto [cheapest, dearest] = std::minmax_element(m_points.begin(), m_points.end(), [](const auto& a, const auto& b) { return a.usd < b.usd; });
    const auto [lowest, highest] = std::minmax_element(m_points.begin(), m_points.end(), [](const auto& a, const auto& b) { return a.metric < b.metric; });
    Plot plot { {}, Axis(std::max(0.0, cheapest->usd), dearest->usd), Axis(lowest->metric, highest->metric) };
    double labels = 20;
    for (const double tick : plot.y.ticks)
        labels = std::max(labels, c.width(format::significant(tick, 3, style.locale), 10));
    plot.area = QRectF(sidePadding + labels + 8, 62, size.width() - 2 * sidePadding - labels - 20, size.height() - 62 - 40);
    drawAxes(c, plot, style);
    std::vector<QRectF> taken;
    for (const QualityPoint& p : m_points) {
        const double reach = p.letter.isEmpty() ? 4 : 8;
        taken.push_back({ plot.at(p) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach) });
    }
    drawFront(c, plot, taken);
    for (const QualityPoint& p : m_points) {
        if (p.letter.isEmpty())
            continue;
        const QPointF at = plot.at(p);
        c.circle(at, 8, t.ink);
        c.text(at.x(), at.y() + 3.6, p.letter, { t.panel, 10, 700 }, Align::Centre);
        // Right, left, above, below; else the table beside has to do.
        const charts::Ink ink = c.ink(10.5, 600);
        const QString name = c.elided(charts::onOneLine(p.name), ink, 150);
        const double width = c.width(name, ink);
        for (const QPointF& start : { QPointF(at.x() + 12, at.y() + 4), QPointF(at.x() - 12 - width, at.y() + 4), QPointF(at.x() - width / 2, at.y() - 12),
                 QPointF(at.x() - width / 2, at.y() + 20) }) {
            const QRectF box = c.box(start.x(), start.y(), name, ink);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
            if (!free || box.left() < plot.area.left() + 2 || box.right() > size.width() - 6 || box.top() < plot.area.top() || box.bottom() > plot.area.bottom())
                continue;
            taken.push_back(c.text(start.x(), start.y(), name, ink));
            break;
        }
        marks.push_back({ { at - QPointF(12, 12), QSizeF(24, 24) }, {},
            tr("%1, %2, %3, %4").arg(p.letter, p.name, format::money(p.usd, style.locale), format::significant(p.metric, 4, style.locale)), {} });
    }
}

} // namespace runcost
