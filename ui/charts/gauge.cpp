#include "charts/gauge.h"

#include "charts/sector.h"

#include <algorithm>

namespace runcost::charts {
namespace {

    double degreesOf(double value) { return -90 + 1.8 * std::clamp(value, 0.0, 100.0); }

    void zoneRing(Canvas& canvas, const Gauge& gauge, double from, double to, double thickness, Zone zone)
    {
        const theme::Tokens& t = canvas.tokens();
        const Sector sector { gauge.centre, gauge.radius - thickness, gauge.radius, degreesOf(from), degreesOf(to),
            from > 0 ? 0.75 : 0 };
        switch (zone) {
        case Zone::Bad:
            canvas.path(sector.path(), t.badBg);
            hatchSector(canvas, sector, 5, 1.1, t.bad);
            canvas.path(sector.path(), {}, QPen(t.bad, 0.8));
            break;
        case Zone::Middle:
            canvas.path(sector.path(), t.cautionBg);
            dotSector(canvas, sector, 4, 1.1, t.caution);
            canvas.path(sector.path(), {}, QPen(t.caution, 0.8));
            break;
        case Zone::Good:
            canvas.path(sector.path(), t.good);
            break;
        }
    }

    void scaleNumbers(Canvas& canvas, const Gauge& gauge)
    {
        const QPointF c = gauge.centre;
        canvas.text(c.x() - gauge.radius - 6, c.y() + 3, QStringLiteral("0"), canvas.ink3(), Align::Right);
        canvas.text(c.x() + gauge.radius + 6, c.y() + 3, QStringLiteral("100"), canvas.ink3());
        for (const double value : { gauge.middleFrom, gauge.goodFrom }) {
            const QPointF at = onCircle(c, gauge.radius + 10, degreesOf(value));
            canvas.text(at.x(), at.y() + 3, QString::number(qRound(value)), canvas.ink3(), Align::Centre);
        }
    }

} // namespace

QRectF paintGauge(Canvas& canvas, const Gauge& gauge, bool underlined)
{
    const theme::Tokens& t = canvas.tokens();
    const QPointF c = gauge.centre;
    const double r = gauge.radius;
    zoneRing(canvas, gauge, 0, gauge.middleFrom, 7, Zone::Bad);
    zoneRing(canvas, gauge, gauge.middleFrom, gauge.goodFrom, 11, Zone::Middle);
    zoneRing(canvas, gauge, gauge.goodFrom, 100, 15, Zone::Good);
    scaleNumbers(canvas, gauge);
    if (gauge.baseline) {
        QPen pen(t.ghost, 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 1.5, 1 });
        const double d = degreesOf(*gauge.baseline);
        canvas.line(onCircle(c, r + 3, d), onCircle(c, r - 18, d), pen);
    }
    if (gauge.value) {
        const double d = degreesOf(*gauge.value);
        canvas.line(onCircle(c, r + 3, d), onCircle(c, r - 24, d), QPen(t.ink, 3, Qt::SolidLine, Qt::FlatCap));
    }
    if (!gauge.numberInside)
        return {};
    Ink ink = canvas.ink(30, 700);
    ink.underlined = underlined;
    const QRectF number = canvas.text(c.x(), c.y() - 10, gauge.number, ink, Align::Centre);
    const double px = canvas.fittingPx(gauge.zoneName, 12, 600, 2 * r - 16, 10);
    // A long name stands below the ends of the dial, a short one between them.
    const double below = canvas.width(gauge.zoneName, px, 600) > 2 * (r - 17) ? 10 : 7;
    return number.united(canvas.text(c.x(), c.y() + below, gauge.zoneName, canvas.ink(px, 600), Align::Centre, 2 * r - 4));
}

void paintZoneSwatch(Canvas& canvas, const QRectF& rect, Zone zone)
{
    const theme::Tokens& t = canvas.tokens();
    switch (zone) {
    case Zone::Bad:
        canvas.fill(rect, t.badBg);
        hatchRect(canvas, rect, 5, 1.1, t.bad);
        canvas.frame(rect, t.bad);
        break;
    case Zone::Middle:
        canvas.fill(rect, t.cautionBg);
        dotRect(canvas, rect.adjusted(1, 1, -1, -1), 4, 1.1, t.caution);
        canvas.frame(rect, t.caution);
        break;
    case Zone::Good:
        canvas.fill(rect, t.good);
        break;
    }
}

} // namespace runcost::charts
