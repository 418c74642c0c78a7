#include "charts/bars.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    constexpr double axisEnd = 2; // times the benchmark
    constexpr double tallPitch = 62; // of rows with a line for the benchmark

    QString figureOf(const QString& key)
    {
        if (key == QLatin1String("training_time"))
            return QStringLiteral("training_h");
        if (key == QLatin1String("latency"))
            return QStringLiteral("latency_ms");
        return {};
    }

    std::optional<double> ratioOf(const Analysis& analysis, const QString& key)
    {
        for (const ResourceRow& row : analysis.resources)
            if (row.key == key)
                return row.ratio();
        return std::nullopt;
    }

    std::optional<double> baselineRatio(const Picture& p, const QString& key) { return p.changed() ? ratioOf(p.before(), key) : std::nullopt; }

    QString reasonOf(const ResourceRow& row)
    {
        if (!row.value)
            return tr("not recorded");
        return row.benchmark ? QString() : tr("no benchmark");
    }

    QString benchmarkText(const Picture& p, const ResourceRow& row)
    {
        ResourceRow mark = row;
        mark.value = row.benchmark;
        const QString value = tr("benchmark %1").arg(mark.valueText());
        Q_UNUSED(p)
        return row.benchmarkSource.isEmpty() ? value : tr("%1, %2").arg(value, charts::onOneLine(row.benchmarkSource));
    }

    // The delta stands behind the bar; where the bar fills the axis it goes to the line above.
    void paintRatio(Picture& p, const ResourceRow& row, double ratio, const QRectF& track, double labelY, double valueLeft)
    {
        charts::Bar bar;
        bar.track = track;
        bar.fill = p.t().ink2;
        const double unit = track.width() / axisEnd;
        bar.length = p.eased(ratio, ratioOf(p.last(), row.key)) * unit;
        const auto was = baselineRatio(p, row.key);
        if (was)
            bar.ghost = *was * unit;
        charts::paintBar(p.canvas, bar);
        if (ratio > axisEnd)
            charts::paintBreak(p.canvas, track);
        const QString text = format::delta(1.0, ratio, p.locale());
        const bool same = std::abs(ratio - 1) < 0.005;
        const charts::Ink ink { same ? p.t().ink3 : ratio > 1 ? p.t().bad : p.t().good, 10.5, 600 };
        const double end = track.left() + std::min(track.width(), std::max(bar.length, bar.ghost.value_or(0))) + 6;
        // Within the bar the benchmark line has its own place.
        const double line = track.left() + unit;
        const double start = end < line + 4 && end + p.canvas.width(text, ink) > line - 4 ? line + 6 : end;
        if (start + p.canvas.width(text, ink) <= track.right())
            p.canvas.text(start, track.bottom() - 0.5, text, ink);
        else
            p.canvas.text(valueLeft - 8, labelY, text, ink, Align::Right);
    }

    void paintRow(Picture& p, const ResourceRow& row, double top, double right)
    {
        const QRectF hit(0, top, right, 31);
        const double labelY = top + 12;
        charts::Ink value = p.canvas.ink(11, 600);
        value.underlined = p.hot(hit) && !figureOf(row.key).isEmpty();
        const QRectF valueBox = p.canvas.text(right, labelY, row.value ? row.valueText() : format::unknown(), value, Align::Right);
        const double nameRoom = valueBox.left() - 70;
        p.canvas.text(0, labelY, row.label, p.canvas.ink(), Align::Left, nameRoom);
        const QRectF track(0, top + 18, right, 9);
        const auto ratio = row.ratio();
        QString spoken = tr("%1, %2").arg(row.label, row.value ? row.valueText() : tr("unknown"));
        if (ratio) {
            paintRatio(p, row, *ratio, track, labelY, valueBox.left());
            spoken += QStringLiteral(", ") + tr("%1 times the benchmark").arg(format::significant(ratio, 3, p.locale()));
        } else {
            p.canvas.dashedFrame(track, p.t().line);
            spoken += QStringLiteral(", ") + reasonOf(row);
            p.canvas.text(valueBox.left() - 8, labelY, reasonOf(row), p.canvas.ink3(), Align::Right);
        }
        p.mark(hit, figureOf(row.key), spoken);
    }

    void paintAxis(Picture& p, double y, double right)
    {
        p.canvas.horizontal(0, right, y, p.t().line);
        for (int i = 0; i <= 4; ++i) {
            const double x = right * i / 4;
            p.canvas.vertical(std::min(x, right - 1), y, y + 4, p.t().line);
            const QString number = p.locale().toString(i * 0.5, 'f', 1);
            if (i == 2)
                p.canvas.text(x, y + 15, tr("%1 = benchmark").arg(number), p.canvas.ink(10, 600), Align::Centre);
            else
                p.canvas.text(x, y + 15, number, p.canvas.ink3(), i == 0 ? Align::Left : i == 4 ? Align::Right : Align::Centre);
        }
    }

} // namespace

void paintResources(Picture& p)
{
    const auto& rows = p.now().resources;
    const bool sources = p.w() >= 640;
    const double right = sources ? std::round(p.w() - 240) : p.w();
    // Where the panel is narrow and tall the benchmarks stand below their bars.
    const bool below = !sources && p.h() >= 4 * tallPitch + 26;
    const double pitch = below ? tallPitch : std::clamp((p.h() - 26) / 4, 34.0, 46.0);
    const double axis = std::round(pitch * 4 + 2);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double top = std::round(pitch * static_cast<double>(i));
        paintRow(p, rows[i], top, right);
        if (sources && rows[i].benchmark)
            p.canvas.text(right + 20, top + 26.5, benchmarkText(p, rows[i]), p.canvas.ink3(), Align::Left, p.w() - right - 20);
        if (below && rows[i].benchmark)
            p.canvas.text(0, top + 42, benchmarkText(p, rows[i]), p.canvas.ink3(), Align::Left, p.w());
    }
    // The line is over the data: it is what the bars are read against.
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].ratio())
            p.canvas.fill({ p.canvas.snapped(right / axisEnd) - 1, std::round(pitch * static_cast<double>(i)) + 15, 2, 15 }, p.t().ink);
    paintAxis(p, axis, right);
}

} // namespace runcost
