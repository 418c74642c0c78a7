#include "report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    // "typical 10 – 20 %" stands for advice that the engine cannot price; in the column the range alone is enough.
    QString savingText(const Recommendation& r)
    {
        if (const QString saving = r.savingText(format::defaultLocale()); !saving.isEmpty())
            return saving;
        const qsizetype digit = r.typical.indexOf(QRegularExpression(QStringLiteral("[0-9]")));
        return digit < 0 ? format::unknown() : r.typical.mid(digit);
    }

    void paintRecommendation(ReportCanvas& canvas, const Recommendation& r, const QRectF& row)
    {
        const double y = row.top() + baseline(11, rowHeight);
        const auto& t = canvas.tokens();
        canvas.line(row.topLeft(), { row.right(), row.top() }, t.hair);
        canvas.text({ row.left() + 17, y }, QString::number(r.number), canvas.ink(11, 700), 17, Qt::AlignRight);
        canvas.box({ row.left() + 24, row.top() + 6.5, 9, 9 }, categoryColour(t, r.category));
        const InkStyle savingStyle = r.savingUsd ? canvas.ink(11, 600) : canvas.ink3(10.5);
        const QString saving = savingText(r);
        const double savingWidth = canvas.text({ row.right(), y }, saving, savingStyle, 76, Qt::AlignRight);
        const double effortRight = row.right() - std::max(52.0, savingWidth + 8);
        const double effortWidth = canvas.text({ effortRight, y }, r.effortText, canvas.ink2(11), 44, Qt::AlignRight);
        const double words = effortRight - std::max(30.0, effortWidth + 8) - row.left() - 38;
        canvas.text({ row.left() + 38, y }, r.title, canvas.fitted(r.title, canvas.ink(11), words, row.width() < 320 ? 9.5 : 10), words);
    }

    constexpr double legendHeight = 24;

    constexpr double listHead = 30; // on a slide that begins with the list

    void paintRecommendations(ReportCanvas& canvas, const Report& report, int columns, const QRectF& area)
    {
        const auto& all = report.data.analysis.recommendations;
        const auto rows = static_cast<std::size_t>(std::max(1.0, std::floor((area.height() - legendHeight + 0.5) / rowHeight)));
        const auto across = static_cast<std::size_t>(columns);
        const std::size_t shown = std::min(all.size(), rows * across);
        const std::size_t perColumn = (shown + across - 1) / across;
        const double width = (area.width() - (columns - 1) * columnGap(columns)) / columns;
        for (std::size_t i = 0; i < shown; ++i) {
            const double left = area.left() + double(i / perColumn) * (width + columnGap(columns));
            paintRecommendation(canvas, all[i], { left, area.top() + rowHeight * double(i % perColumn), width, rowHeight });
        }
        const double y = area.top() + rowHeight * double(perColumn) + 7;
        double x = area.left();
        const InkStyle style = canvas.ink2(10.5);
        for (const Category category : { Category::Training, Category::Model, Category::Inference, Category::Deployment }) {
            canvas.box({ x, y + 4, 9, 9 }, categoryColour(canvas.tokens(), category));
            x += 15 + canvas.text({ x + 15, y + baseline(10.5, 17) }, categoryLabel(category), style, 90) + 16;
        }
        QString note = report.content.comparesWithBaseline
            ? tr("Effort in working time. Saving per run, after the actions already taken.")
            : tr("Effort in working time. Saving per run.");
        if (shown < all.size())
            note = tr("Effort in working time. %1 more in the attached data.").arg(all.size() - shown);
        canvas.text({ area.right(), y + baseline(10.5, 17) }, note, style, area.right() - x - 8, Qt::AlignRight);
    }

    void paintAssumption(ReportCanvas& canvas, const ReportAssumption& row, const QRectF& area)
    {
        const double y = area.top() + baseline(11, area.height());
        canvas.line(area.topLeft(), { area.right(), area.top() }, canvas.tokens().hair);
        const double wider = std::max(0.0, area.width() - 700) / 3; // a slide
        const double value = area.left() + 124 + wider / 3;
        const double origin = area.left() + 372 + wider * 0.7;
        canvas.text({ area.left(), y }, row.name, canvas.ink(11, 500), value - area.left() - 6);
        canvas.text({ value, y }, row.value, canvas.fitted(row.value, canvas.ink(11), origin - value - 8, 9.5), origin - value - 8);
        const QString provenance = provenanceLabel(row.provenance);
        canvas.text({ origin, y }, provenance, canvas.fitted(provenance, { 11, 600, provenanceColour(canvas.tokens(), row.provenance) }, 66, 9), 66);
        const double width = area.right() - origin - 70;
        canvas.text({ origin + 70, y }, row.source, canvas.fitted(row.source, canvas.ink2(11), width, 9), width);
    }

    constexpr double assumptionsHead = 34;
    constexpr double coverageGap = 9;

    double coverageHeight(const Report& report, double width)
    {
        const ReportCanvas measuring;
        return coverageGap + 15 * double(measuring.wrapped(report.content.coverage, measuring.ink2(10.5), width, 3).size());
    }

    void paintAssumptions(ReportCanvas& canvas, const Report& report, const QRectF& area)
    {
        const auto& all = report.content.assumptions;
        const double room = area.height() - assumptionsHead - coverageHeight(report, area.width());
        // A slide is low: rows stand closer before one is left out.
        const double pitch = area.width() > 800 ? std::clamp(room / double(std::max<std::size_t>(1, all.size())), 19.0, rowHeight) : rowHeight;
        const auto rows = static_cast<std::size_t>(std::max(1.0, std::floor((room + 0.5) / pitch)));
        const std::size_t shown = std::min(all.size(), rows);
        const double top = area.top();
        canvas.line({ area.left(), top }, { area.right(), top }, canvas.tokens().line);
        canvas.text({ area.left(), top + 10 + baseline(14, 20) }, tr("Assumptions and sources"), canvas.ink(14, 700), 400);
        if (shown < all.size())
            canvas.text({ area.right(), top + 10 + baseline(14, 20) }, tr("%1 more in the attached data").arg(all.size() - shown),
                canvas.ink2(11), 220, Qt::AlignRight);
        double y = top + assumptionsHead;
        for (std::size_t i = 0; i < shown; ++i, y += pitch)
            paintAssumption(canvas, all[i], { area.left(), y, area.width(), pitch });
        paintLines(canvas, report.content.coverage, canvas.ink2(10.5), y + coverageGap, area.left(), area.width(), 3, 15);
    }

    void paintPriceRow(ReportCanvas& canvas, const Offer& offer, const QRectF& row)
    {
        const QLocale locale = format::defaultLocale();
        const double y = row.top() + baseline(11, rowHeight);
        canvas.line(row.topLeft(), { row.right(), row.top() }, canvas.tokens().hair);
        if (offer.current)
            canvas.box({ row.left(), row.top() + 6.5, 3, 9 }, canvas.tokens().ink2);
        canvas.text({ row.left() + 8, y }, offer.label, canvas.ink(11, offer.current ? 600 : 500), 146);
        canvas.text({ row.left() + 160, y }, QStringLiteral("%1 × %2").arg(format::count(offer.gpuCount, locale), offer.gpuName), canvas.ink2(11), 142);
        const double right = row.left() + 372;
        paintFigure(canvas, { right, y }, format::money(offer.onDemandUsd, locale), canvas.ink(11, 600), 64);
        paintFigure(canvas, { right + 62, y }, format::money(offer.spotUsd, locale), canvas.ink2(11), 56);
        paintFigure(canvas, { right + 112, y }, format::hours(offer.hours, locale), canvas.ink2(11), 44);
        const double width = row.right() - right - 126;
        const QString source = offer.asOf.isEmpty() || offer.source.contains(offer.asOf) ? offer.source : offer.source + QStringLiteral(", ") + offer.asOf;
        canvas.text({ right + 126, y }, source, canvas.fitted(source, canvas.ink2(10.5), width, 8.5), width);
    }

    constexpr double pricesHead = 34 + 21;

    void paintPrices(ReportCanvas& canvas, const Report& report, const QRectF& area, int first, int count)
    {
        const double top = area.top();
        canvas.line({ area.left(), top }, { area.right(), top }, canvas.tokens().line);
        canvas.text({ area.left(), top + 10 + baseline(14, 20) }, tr("Price table used"), canvas.ink(14, 700), 300);
        canvas.text({ area.right(), top + 10 + baseline(14, 20) }, tr("Training of this run in each place"), canvas.ink2(11), 320, Qt::AlignRight);
        const double y = top + 34 + baseline(11, 21);
        const double right = area.left() + 372;
        const InkStyle style = canvas.ink2(11, 500);
        canvas.text({ area.left() + 8, y }, tr("Place"), style, 140);
        canvas.text({ area.left() + 160, y }, tr("GPU"), style, 130);
        canvas.text({ right, y }, tr("On demand"), style, 72, Qt::AlignRight);
        canvas.text({ right + 62, y }, tr("Spot"), style, 56, Qt::AlignRight);
        canvas.text({ right + 112, y }, tr("Time"), style, 46, Qt::AlignRight);
        canvas.text({ right + 126, y }, tr("Source"), style, area.right() - right - 126);
        for (int i = 0; i < count; ++i)
            paintPriceRow(canvas, report.data.analysis.offers[static_cast<std::size_t>(first + i)],
                { area.left(), top + pricesHead + rowHeight * i, area.width(), rowHeight });
    }

} // namespace

ReportBlock panelBlock(const Report& report, PanelKind kind, double width, int number)
{
    const bool matrix = kind == PanelKind::Recommendations && !report.data.analysis.recommendations.empty();
    const double heading = measuredHeading(width, kind, report.data) + 6;
    ReportBlock block;
    block.across = 2;
    block.leavesTitle = true;
    block.gap = 14;
    block.minimum = heading + (matrix ? 196 : 170);
    block.preferred = heading + (matrix ? 222 : 178);
    block.paint = [&report, kind, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        const double y = area.top() + paintHeading(canvas, area, number, kind, report.data) + 6;
        const double wanted = kind == PanelKind::Recommendations && !report.data.analysis.recommendations.empty() ? 222 : 178;
        const double height = std::min(area.bottom() - y, wanted);
        paintChart(canvas, kind, { area.left(), y, area.width(), height }, report);
    };
    return block;
}

ReportBlock recommendationsBlock(const Report& report, int columns, int number)
{
    const double head = number > 0 ? listHead : 0;
    const auto across = static_cast<std::size_t>(columns);
    const auto rows = double((report.data.analysis.recommendations.size() + across - 1) / across);
    ReportBlock block;
    block.gap = 6;
    block.minimum = head + legendHeight + rowHeight * std::min(columns > 2 ? 6.0 : 2.0, rows); // on slides they are short
    block.preferred = head + legendHeight + rowHeight * std::min(7.0, rows);
    block.paint = [&report, columns, head, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        if (number > 0)
            paintHeading(canvas, area, number, panelTitle(PanelKind::Recommendations), {});
        paintRecommendations(canvas, report, columns, area.adjusted(0, head, 0, 0));
    };
    return block;
}

ReportBlock assumptionsBlock(const Report& report, double width)
{
    const double around = assumptionsHead + coverageHeight(report, width);
    const auto rows = double(report.content.assumptions.size());
    ReportBlock block;
    block.gap = 16;
    block.minimum = around + rowHeight * std::min(6.0, rows);
    block.preferred = around + rowHeight * rows;
    block.paint = [&report](ReportCanvas& canvas, const QRectF& area, int, int) { paintAssumptions(canvas, report, area); };
    return block;
}

ReportBlock pricesBlock(const Report& report)
{
    ReportBlock block;
    block.gap = 18;
    block.rows = static_cast<int>(report.data.analysis.offers.size());
    block.head = pricesHead;
    block.rowHeight = rowHeight;
    block.paint = [&report](ReportCanvas& canvas, const QRectF& area, int first, int count) { paintPrices(canvas, report, area, first, count); };
    return block;
}

} // namespace runcost::report
