#include "charts/sector.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace runcost::charts {
namespace {

    constexpr double root2 = 1.4142135623730951;

    double normalised(double degrees)
    {
        const double turn = std::fmod(degrees, 360);
        return turn < 0 ? turn + 360 : turn;
    }

    // The degrees that a gap of so many pixels takes at this radius.
    double gapDegrees(double gap, double radius)
    {
        return radius <= gap ? 0 : qRadiansToDegrees(std::asin(gap / radius));
    }

    void addCircle(std::vector<double>& cuts, QPointF start, QPointF step, QPointF centre, double radius)
    {
        const QPointF d = start - centre;
        const double b = QPointF::dotProduct(d, step);
        const double root = b * b - QPointF::dotProduct(d, d) + radius * radius;
        if (root > 0) {
            cuts.push_back(-b - std::sqrt(root));
            cuts.push_back(-b + std::sqrt(root));
        }
    }

    void addRay(std::vector<double>& cuts, QPointF start, QPointF step, QPointF centre, double degrees)
    {
        const QPointF ray = onCircle({}, 1, degrees);
        const double cross = step.x() * ray.y() - step.y() * ray.x();
        if (std::abs(cross) < 1e-9)
            return;
        const QPointF d = centre - start;
        cuts.push_back((d.x() * ray.y() - d.y() * ray.x()) / cross);
    }

    enum Pattern { SectorHatch = 100, RectHatch, SectorDots, RectDots };

    bool draws(Canvas& canvas, const Sector& s, Pattern pattern, double spacing, double size, const QColor& colour)
    {
        const double reach = s.outer + size;
        return canvas.draws({ s.centre.x() - reach, s.centre.y() - reach, 2 * reach, 2 * reach }, int(pattern), s.centre.x(), s.centre.y(),
            s.inner, s.outer, s.from, s.to, spacing, size, Canvas::keyOf(colour));
    }

    bool draws(Canvas& canvas, const QRectF& r, Pattern pattern, double spacing, double size, const QColor& colour)
    {
        return canvas.draws(r.adjusted(-size, -size, size, size), int(pattern), r.x(), r.y(), r.width(), r.height(), spacing, size,
            Canvas::keyOf(colour));
    }

    void dots(Canvas& canvas, const std::vector<QPointF>& points, double radius, const QColor& colour)
    {
        if (points.empty())
            return;
        canvas.painter()->setRenderHint(QPainter::Antialiasing);
        canvas.painter()->setPen(QPen(colour, 2 * radius, Qt::SolidLine, Qt::RoundCap));
        canvas.painter()->drawPoints(points.data(), static_cast<int>(points.size()));
        canvas.painter()->setRenderHint(QPainter::Antialiasing, canvas.vector());
    }

    void lines(Canvas& canvas, const std::vector<QLineF>& all, double thickness, const QColor& colour)
    {
        if (all.empty())
            return;
        canvas.painter()->setRenderHint(QPainter::Antialiasing);
        canvas.painter()->setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
        canvas.painter()->drawLines(all.data(), static_cast<int>(all.size()));
        canvas.painter()->setRenderHint(QPainter::Antialiasing, canvas.vector());
    }

} // namespace

QPointF onCircle(QPointF centre, double radius, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    return { centre.x() + radius * std::sin(angle), centre.y() - radius * std::cos(angle) };
}

QPainterPath Sector::path() const
{
    QPainterPath path;
    const auto square = [this](double r) { return QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r); };
    if (to - from >= 359.999) {
        path.addEllipse(square(outer));
        path.addEllipse(square(inner));
        return path;
    }
    const double outerGap = std::min(gapDegrees(gap, outer), (to - from) * 0.3);
    const double innerGap = std::min(gapDegrees(gap, inner), (to - from) * 0.3);
    // QPainterPath counts anticlockwise from 3 o'clock.
    path.arcMoveTo(square(outer), 90 - from - outerGap);
    path.arcTo(square(outer), 90 - from - outerGap, -(to - from - 2 * outerGap));
    path.arcTo(square(inner), 90 - to + innerGap, to - from - 2 * innerGap);
    path.closeSubpath();
    return path;
}

bool Sector::contains(QPointF point) const
{
    const QPointF d = point - centre;
    const double r = std::hypot(d.x(), d.y());
    if (r < inner || r > outer)
        return false;
    return to - from >= 359.999 || normalised(qRadiansToDegrees(std::atan2(d.x(), -d.y())) - from) <= to - from;
}

void hatchSector(Canvas& canvas, const Sector& s, double spacing, double thickness, const QColor& colour)
{
    if (!draws(canvas, s, SectorHatch, spacing, thickness, colour))
        return;
    std::vector<QLineF> all;
    const QPointF step(-1 / root2, 1 / root2);
    const QPointF across(1 / root2, 1 / root2);
    std::vector<double> cuts;
    for (double offset = -std::floor(s.outer / spacing) * spacing; offset <= s.outer; offset += spacing) {
        const QPointF start = s.centre + across * offset;
        cuts.clear();
        addCircle(cuts, start, step, s.centre, s.outer);
        addCircle(cuts, start, step, s.centre, s.inner);
        addRay(cuts, start, step, s.centre, s.from);
        addRay(cuts, start, step, s.centre, s.to);
        std::sort(cuts.begin(), cuts.end());
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            if (cuts[i + 1] - cuts[i] > 0.4 && s.contains(start + step * ((cuts[i] + cuts[i + 1]) / 2)))
                all.emplace_back(start + step * cuts[i], start + step * cuts[i + 1]);
    }
    lines(canvas, all, thickness, colour);
}

void hatchRect(Canvas& canvas, const QRectF& r, double spacing, double thickness, const QColor& colour)
{
    if (!draws(canvas, r, RectHatch, spacing, thickness, colour))
        return;
    std::vector<QLineF> all;
    for (double sum = spacing * root2 / 2; sum < r.width() + r.height(); sum += spacing * root2) {
        const double x1 = std::min(sum, r.width());
        const double x2 = std::max(0.0, sum - r.height());
        all.emplace_back(r.left() + x1, r.top() + sum - x1, r.left() + x2, r.top() + sum - x2);
    }
    lines(canvas, all, thickness, colour);
}

void dotSector(Canvas& canvas, const Sector& s, double spacing, double radius, const QColor& colour)
{
    if (!draws(canvas, s, SectorDots, spacing, radius, colour))
        return;
    const Sector inside { s.centre, s.inner + radius * 0.7, s.outer - radius * 0.7, s.from, s.to };
    std::vector<QPointF> points;
    const double reach = std::ceil(s.outer / spacing) * spacing;
    for (double y = -reach; y <= reach; y += spacing)
        for (double x = -reach; x <= reach; x += spacing)
            if (inside.contains(s.centre + QPointF(x, y)))
                points.push_back(s.centre + QPointF(x, y));
    dots(canvas, points, radius, colour);
}

void dotRect(Canvas& canvas, const QRectF& r, double spacing, double radius, const QColor& colour)
{
    if (!draws(canvas, r, RectDots, spacing, radius, colour))
        return;
    std::vector<QPointF> points;
    for (double y = r.top() + spacing / 2; y < r.bottom() - radius / 2; y += spacing)
        for (double x = r.left() + spacing / 2; x < r.right() - radius / 2; x += spacing)
            points.emplace_back(x, y);
    dots(canvas, points, radius, colour);
}

} // namespace runcost::charts
