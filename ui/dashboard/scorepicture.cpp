#include "charts/bars.h"
#include "charts/gauge.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;
    using charts::Zone;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    QString points(std::optional<double> value) { return value ? QString::number(qRound(*value)) : format::unknown(); }

    std::optional<double> partOf(const Analysis& analysis, const QString& key)
    {
        for (const ScorePart& part : analysis.score.parts)
            if (part.key == key)
                return part.value;
        return std::nullopt;
    }

    std::optional<double> beforePart(const Picture& p, const QString& key) { return p.changed() ? partOf(p.before(), key) : std::nullopt; }

    void paintZoneKey(Picture& p, double left)
    {
        const Score& score = p.now().score;
        const auto entry = [&](double top, double height, Zone zone, ScoreZone meaning, const QString& range) {
            charts::paintZoneSwatch(p.canvas, { left, top + 12 - height * 0.75, 10, height }, zone);
            const bool here = score.value && score.zone == meaning;
            p.canvas.text(left + 15, top + 12, scoreZoneLabel(meaning), p.canvas.ink(10, here ? 600 : 400), Align::Left, p.w() - left - 15);
            p.canvas.text(left + 15, top + 23, range, p.canvas.ink3(), Align::Left, p.w() - left - 15);
        };
        entry(8, 15, Zone::Good, ScoreZone::Excellent, QStringLiteral("80 – 100"));
        entry(35, 11, Zone::Middle, ScoreZone::Good, QStringLiteral("60 – 79"));
        entry(61, 7, Zone::Bad, ScoreZone::NeedsImprovement, QStringLiteral("0 – 59"));
    }

    // In a wide panel the number stands beside the dial.
    void paintNumber(Picture& p, double left)
    {
        const Score& score = p.now().score;
        charts::Ink ink = p.canvas.ink(34, 700);
        const QRectF area(left - 4, 26, 160, 40);
        ink.underlined = p.hot(area);
        const double x = p.canvas.text(left, 58, points(score.value), ink).right() + 10;
        p.canvas.text(x, 46, scoreZoneLabel(score.zone), p.canvas.ink(12, 600));
        QString below;
        if (p.changed() && p.before().score.value)
            below = tr("was %1").arg(points(p.before().score.value));
        p.canvas.text(x, 60, below, p.canvas.ink2());
        if (score.zone == ScoreZone::Excellent || !score.value)
            return;
        const int missing = std::max(1, (score.zone == ScoreZone::Good ? 80 : 60) - qRound(*score.value));
        const ScoreZone next = score.zone == ScoreZone::Good ? ScoreZone::Excellent : ScoreZone::Good;
        p.canvas.text(left, 80, (missing == 1 ? tr("%1 point to %2") : tr("%1 points to %2")).arg(missing).arg(scoreZoneLabel(next)),
            p.canvas.ink2(), Align::Left, p.w() - left);
    }

    void paintPart(Picture& p, const ScorePart& part, double top, double trackLeft)
    {
        const double trackRight = p.w() - 62;
        const double baseline = top + 8;
        const QRectF row(0, top - 6, p.w(), 20);
        p.canvas.text(0, baseline, part.label, p.canvas.ink(), Align::Left, trackLeft - 8);
        QString spoken = tr("%1, %2").arg(part.label, part.value ? points(part.value) : tr("unknown: %1").arg(part.reason));
        if (part.value) {
            charts::Bar bar;
            bar.track = QRectF(trackLeft, top, trackRight - trackLeft, 8);
            bar.trackFill = p.t().track;
            bar.fill = p.t().ink2;
            bar.length = bar.track.width() * p.eased(*part.value, partOf(p.last(), part.key)) / 100;
            if (const auto was = beforePart(p, part.key))
                bar.ghost = bar.track.width() * *was / 100;
            charts::paintBar(p.canvas, bar);
            p.canvas.text(p.w() - 34, baseline, points(part.value), p.canvas.ink(11, 600), Align::Right);
            p.canvas.text(p.w(), baseline, QStringLiteral("×%1 %").arg(qRound(part.weight)), p.canvas.ink3(), Align::Right);
        } else {
            p.canvas.text(trackLeft, baseline, part.reason, p.canvas.ink3(), Align::Left, p.w() - 18 - trackLeft);
            p.canvas.text(p.w(), baseline, format::unknown(), p.canvas.ink2(), Align::Right);
        }
        p.mark(row, QStringLiteral("score"), spoken);
    }

    void paintParts(Picture& p, double top, double bottom)
    {
        double longest = 0;
        for (const ScorePart& part : p.now().score.parts)
            longest = std::max(longest, p.canvas.width(part.label, 11));
        const double trackLeft = std::round(std::clamp(longest + 12, 96.0, std::max(96.0, p.w() * 0.45)));
        const double pitch = std::clamp((bottom - 12.5 - top) / 3, 15.0, 24.0);
        for (std::size_t i = 0; i < p.now().score.parts.size(); ++i)
            paintPart(p, p.now().score.parts[i], std::round(top + pitch * static_cast<double>(i)), trackLeft);
    }

    constexpr double partsEnd = 200; // where a tall panel puts the history below them
    constexpr double historyRoom = 62;
    constexpr std::size_t fewestForHistory = 3;

    bool showsHistory(const Picture& p) { return p.h() >= partsEnd + historyRoom && p.data.history.size() >= fewestForHistory; }

    // The scores of the last runs of the project, this one last, over the borders of the zones.
    void paintHistory(Picture& p)
    {
        const auto& runs = p.data.history;
        const double top = partsEnd + 6;
        p.canvas.horizontal(0, p.w(), partsEnd - 4, p.t().hair);
        p.canvas.text(0, top + 8, tr("Last %1 runs of %2").arg(runs.size()).arg(charts::onOneLine(p.data.run.project)), p.canvas.ink2(), Align::Left, p.w());
        const QRectF plot(24, top + 22, p.w() - 24 - 34, std::min(p.h() - top - 30, 110.0));
        double low = 50;
        for (const ScoredRun& run : runs)
            low = std::min(low, run.score - 5);
        low = std::max(0.0, std::floor(low / 10) * 10);
        const auto y = [&](double score) { return plot.bottom() - plot.height() * (std::clamp(score, low, 100.0) - low) / (100 - low); };
        const auto x = [&](std::size_t i) { return plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(runs.size() - 1); };
        for (const double border : { 60.0, 80.0 }) {
            p.canvas.horizontal(plot.left(), plot.right(), std::round(y(border)), p.t().hair);
            p.canvas.text(plot.left() - 8, y(border) + 3.5, points(border), p.canvas.ink3(), Align::Right);
        }
        QPainterPath line;
        for (std::size_t i = 0; i < runs.size(); ++i)
            i == 0 ? line.moveTo(x(i), y(runs[i].score)) : line.lineTo(x(i), y(runs[i].score));
        p.canvas.path(line, {}, QPen(p.t().ink2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double reach = std::min(12.0, plot.width() / static_cast<double>(runs.size()) / 2);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const QPointF at(x(i), y(runs[i].score));
            const bool own = i + 1 == runs.size();
            p.canvas.circle(at, own ? 4 : 2.5, own ? p.t().accent : p.t().ink2, QPen(p.t().panel, 1));
            if (own)
                p.canvas.text(at.x() + 9, at.y() + 4, points(runs[i].score), p.canvas.ink(11, 600));
            p.mark({ at.x() - reach, at.y() - 12, 2 * reach, 24 }, {}, tr("%1, %2").arg(charts::onOneLine(runs[i].name), points(runs[i].score)));
        }
    }

} // namespace

void paintScore(Picture& p)
{
    const Score& score = p.now().score;
    if (!score.value) {
        p.sentence(score.parts.empty() || score.parts.front().reason.isEmpty() ? tr("Too little is known for a score.")
                                                                               : score.parts.front().reason,
            QStringLiteral("score"));
        return;
    }
    const bool wide = p.w() >= 440;
    charts::Gauge gauge;
    gauge.centre = wide ? QPointF(84, 84) : QPointF(76, 84);
    gauge.radius = wide ? 62 : 60;
    gauge.value = p.eased(*score.value, p.last().score.value);
    if (p.changed() && p.before().score.value && std::abs(*p.before().score.value - *score.value) >= 0.5)
        gauge.baseline = p.before().score.value;
    gauge.numberInside = !wide;
    gauge.number = points(score.value);
    gauge.zoneName = scoreZoneLabel(score.zone);
    const QRectF dial(gauge.centre.x() - gauge.radius, 22, 2 * gauge.radius, 72);
    charts::paintGauge(p.canvas, gauge, p.hot(dial));
    if (wide) {
        paintNumber(p, 190);
        if (p.w() >= 560)
            paintZoneKey(p, p.w() - 130);
    } else {
        paintZoneKey(p, 156);
    }
    QString name = tr("Score, %1, %2").arg(points(score.value), scoreZoneLabel(score.zone));
    if (gauge.baseline)
        name += QStringLiteral(", ") + tr("was %1").arg(points(gauge.baseline));
    p.mark(wide ? dial.united({ 186, 26, 120, 40 }) : dial, QStringLiteral("score"), name);
    paintParts(p, 107, showsHistory(p) ? partsEnd : p.h());
    if (showsHistory(p))
        paintHistory(p);
}

} // namespace runcost
