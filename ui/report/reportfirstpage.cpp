#include "report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double breakdownHeight = 188;
    constexpr double actionHeight = 39;

    void paintAction(ReportCanvas& canvas, const ReportAction& action, std::size_t number, const QRectF& row)
    {
        const double middle = row.center().y();
        const auto& t = canvas.tokens();
        canvas.line(row.topLeft(), { row.right(), row.top() }, t.hair);
        canvas.text({ row.left(), middle + 5 }, QString::number(number), canvas.ink(14, 700), 22);
        const double words = row.right() - 326 - row.left() - 26 - 10;
        if (action.reason.isEmpty()) {
            canvas.text({ row.left() + 26, middle + 4.4 }, action.title, canvas.ink(12, 600), words);
        } else {
            canvas.text({ row.left() + 26, row.top() + 5 + baseline(12, 15) }, action.title, canvas.ink(12, 600), words);
            canvas.text({ row.left() + 26, row.top() + 20 + baseline(10.5, 14) }, action.reason, canvas.ink2(10.5), words);
        }
        const double category = row.right() - 326;
        canvas.box({ category, middle - 4.5, 9, 9 }, categoryColour(t, action.category));
        canvas.text({ category + 15, middle + 4 }, categoryLabel(action.category), canvas.ink2(11.5), 84);
        canvas.text({ row.right() - 174, middle + 4 }, action.effort, canvas.ink2(11.5), 56, Qt::AlignRight);
        const QRectF bar(row.right() - 158, middle - 4, std::max(1.0, 94 * action.share), 8);
        canvas.box(bar, t.good);
        paintFigure(canvas, { row.right(), middle + 5 }, action.saving, canvas.ink(14, 700), 60);
    }

    void paintActions(ReportCanvas& canvas, const ReportContent& content, const QRectF& area)
    {
        const double top = area.top();
        const double heading = canvas.text({ area.left(), top + baseline(14, 20) }, content.actionsTitle, canvas.ink(14, 700), 300);
        canvas.text({ area.right(), top + baseline(14, 20) }, content.actionsNote, canvas.ink2(11.5), area.width() - heading - 20, Qt::AlignRight);
        double y = top + 25;
        if (content.actions.empty())
            canvas.text({ area.left(), y + baseline(12, 17) }, tr("No action of the catalog would lower the cost of this run."),
                canvas.ink2(12), area.width());
        for (std::size_t i = 0; i < content.actions.size(); ++i, y += actionHeight)
            paintAction(canvas, content.actions[i], i + 1, { area.left(), y, area.width(), actionHeight });
    }

    struct BreakdownCells {
        QString first, second, third;
        QColor thirdColour;
        int thirdWeight = 600;
    };

    BreakdownCells cellsOf(const Report& report, const Quantity& before, const Quantity& after, bool atLeast, const QColor& colour)
    {
        const QLocale locale = format::defaultLocale();
        const auto money = [&](const Quantity& q) {
            const QString text = format::money(q.value, locale);
            return atLeast && q.value ? QStringLiteral("≥ ") + text : text;
        };
        if (report.content.comparesWithBaseline)
            return { money(before), money(after), format::delta(before.value, after.value, locale), colour, 600 };
        const auto total = report.data.analysis.total.value;
        const bool hasShare = after.value && total && *total > 0;
        return { money(after), hasShare ? format::percent(*after.value / *total, 0, locale) : format::unknown(),
            after.value && after.high > after.low ? format::moneyRange(after.low, after.high, locale) : format::unknown(), colour,
            400 };
    }

    void paintBreakdownRow(ReportCanvas& canvas, const QString& name, const BreakdownCells& cells, const QRectF& row, bool total,
        const std::array<double, 3>& edges, int note)
    {
        const double y = row.top() + baseline(11.5, row.height());
        canvas.line(row.topLeft(), { row.right(), row.top() }, total ? canvas.tokens().ink3 : canvas.tokens().hair);
        const double left = row.left() + (total ? 0 : 17);
        const double end = canvas.text({ left, y }, name, canvas.ink(11.5, total ? 700 : 400), 90);
        paintReference(canvas, { left + end + 2, y - 4 }, note);
        paintFigure(canvas, { row.left() + edges[0], y }, cells.first, total ? canvas.ink(11.5, 700) : canvas.ink2(11.5),
            edges[0] - 92);
        paintFigure(canvas, { row.left() + edges[1], y }, cells.second, canvas.ink(11.5, total ? 700 : 600), edges[1] - edges[0] - 8);
        paintFigure(canvas, { row.left() + edges[2], y }, cells.third, { 11, cells.thirdWeight, cells.thirdColour },
            edges[2] - edges[1] - 8);
    }

    void paintBreakdownTable(ReportCanvas& canvas, const Report& report, const QRectF& area)
    {
        const bool compares = report.content.comparesWithBaseline;
        const auto& t = canvas.tokens();
        const std::array<double, 3> edges = compares ? std::array { 158.0, 228.0, 290.0 } : std::array { 150.0, 192.0, 290.0 };
        const std::array<QString, 3> heads = compares ? std::array { tr("Today"), tr("After"), QString() }
                                                      : std::array { tr("Cost"), tr("Share"), tr("90 % range") };
        double y = area.center().y() - 161.0 / 2;
        for (std::size_t i = 0; i < heads.size(); ++i)
            canvas.text({ area.left() + edges[i], y + baseline(11, 21) }, heads[i], canvas.ink2(11, 500), 84, Qt::AlignRight);
        y += 21;
        for (std::size_t i = 0; i < componentCount; ++i, y += 23) {
            const auto component = static_cast<Component>(i);
            const Quantity& before = report.data.baseline.component(component);
            const Quantity& after = report.data.analysis.component(component);
            canvas.box({ area.left(), y + 7, 9, 9 }, componentColour(t, component));
            const QColor colour = compares ? changeColour(t, before.value, after.value) : t.ink2;
            paintBreakdownRow(canvas, componentLabel(component), cellsOf(report, before, after, false, colour),
                { area.left(), y, 290, 23 }, false, edges, noteOf(report.content, figureKey(component)));
        }
        const Analysis& after = report.data.analysis;
        const QColor colour = compares ? changeColour(t, report.data.baseline.total.value, after.total.value) : t.ink2;
        paintBreakdownRow(canvas, tr("Total"),
            cellsOf(report, report.data.baseline.total, after.total, after.unknownParts > 0, colour),
            { area.left(), y, 290, 25 }, true, edges, noteOf(report.content, QStringLiteral("total_usd")));
    }

} // namespace

ReportBlock headlineBlock(const Report& report, const QSizeF& size, bool withTitle)
{
    ReportBlock block;
    block.gap = 22;
    block.minimum = block.preferred = (withTitle ? titleHeight + 15.5 : 0) + headlinesHeight;
    block.paint = [&report, size, withTitle](ReportCanvas& canvas, const QRectF& area, int, int) {
        if (withTitle)
            paintTitle(canvas, pageTexts(report.content), size);
        const double above = withTitle ? titleHeight + 15.5 : 0;
        paintHeadlines(canvas, report.content.headlines, area.adjusted(0, above, 0, 0));
    };
    return block;
}

ReportBlock actionsBlock(const Report& report)
{
    const std::size_t count = report.content.actions.size();
    ReportBlock block;
    block.gap = 22;
    block.minimum = block.preferred = 25 + (count == 0 ? 21 : actionHeight * double(count));
    block.paint = [&report](ReportCanvas& canvas, const QRectF& area, int, int) { paintActions(canvas, report.content, area); };
    return block;
}

ReportBlock breakdownBlock(const Report& report, double width, int number)
{
    ReportBlock block;
    block.gap = 22;
    block.minimum = block.preferred = measuredHeading(width, PanelKind::Breakdown, report.data) + 6 + breakdownHeight;
    block.paint = [&report, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        const double y = area.top() + paintHeading(canvas, area, number, PanelKind::Breakdown, report.data) + 6;
        paintChart(canvas, PanelKind::Breakdown, { area.left(), y, 352, breakdownHeight }, report);
        paintBreakdownTable(canvas, report, { area.right() - 290, y, 290, breakdownHeight });
    };
    return block;
}

ReportBlock providersBlock(const Report& report, double width, int number)
{
    const double heading = measuredHeading(width, PanelKind::Providers, report.data) + 6;
    ReportBlock block;
    block.gap = 18;
    block.minimum = heading + 150;
    block.preferred = heading + 260;
    block.paint = [&report, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        const double y = area.top() + paintHeading(canvas, area, number, PanelKind::Providers, report.data) + 6;
        paintChart(canvas, PanelKind::Providers, { area.left(), y, area.width(), area.bottom() - y }, report);
    };
    return block;
}

} // namespace runcost::report
