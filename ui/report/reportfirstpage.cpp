#include "report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    // How tall the parts of the page are. Gaps shrink on short paper; what is left goes to the charts.
    struct Budget {
        std::size_t findings = 0;
        double gap = 1; // factor of the gaps
        double chart = 188; // of the providers
    };

    constexpr double headerHeight = 66;
    constexpr double headlineHeight = 90;
    constexpr double breakdownHeight = 188;
    constexpr double allGaps = 24 + 22 + 22 + 18 + 14;
    double findingsHeight(std::size_t count) { return count == 0 ? 0 : 20.0 + 21.0 * double(count); }
    double actionsHeight(std::size_t count) { return 25 + (count == 0 ? 21 : 39.0 * double(count)); }

    Budget budgetOf(const Report& report, const QSizeF& size)
    {
        const double available = footerTop(size) - topMargin;
        Budget budget { std::min<std::size_t>(5, std::size_t(report.content.findings.size())), 1, 188 };
        const auto fixed = [&] {
            return headerHeight + headlineHeight + findingsHeight(budget.findings) + actionsHeight(report.content.actions.size())
                + headingHeight + 6 + breakdownHeight + headingHeight + 6;
        };
        const double wantedChart = 190;
        while (budget.findings > 3 && fixed() + allGaps * 0.55 + wantedChart > available)
            --budget.findings;
        budget.gap = std::clamp((available - fixed() - wantedChart) / allGaps, 0.55, 1.0);
        budget.chart = std::min(260.0, available - fixed() - allGaps * budget.gap);
        return budget;
    }

    void paintHeader(ReportCanvas& canvas, const Report& report, const QSizeF& size)
    {
        const ReportContent& content = report.content;
        const double right = size.width() - sideMargin;
        const double asideWidth = std::clamp(
            std::max(canvas.width(content.date, canvas.ink2(11.5)), canvas.width(content.author, canvas.ink2(11.5))), 80.0, 200.0);
        const double width = right - sideMargin - asideWidth - 24;
        const InkStyle title = canvas.fitted(content.title, canvas.ink(24, 700), width, 16);
        canvas.text({ sideMargin, topMargin + baseline(24, 30) }, content.title, title, width);
        const InkStyle facts = canvas.fitted(content.facts, canvas.ink2(12.5), width, 10);
        canvas.text({ sideMargin, topMargin + 33 + baseline(12.5, 17) }, content.facts, facts, width);
        const double lastLine = topMargin + 33 + baseline(11.5, 17);
        canvas.text({ right, content.author.isEmpty() ? lastLine : lastLine - 17 }, content.date, canvas.ink2(11.5), asideWidth,
            Qt::AlignRight);
        canvas.text({ right, lastLine }, content.author, canvas.ink2(11.5), asideWidth, Qt::AlignRight);
        if (content.sample)
            paintSampleMark(canvas, { right, topMargin - 8 });
        canvas.box({ sideMargin, topMargin + headerHeight, right - sideMargin, 1.5 }, canvas.tokens().ink);
    }

    void paintHeadlines(ReportCanvas& canvas, const Report& report, const QSizeF& size, double top)
    {
        const double cell = (size.width() - 2 * sideMargin) / 4;
        for (std::size_t i = 0; i < report.content.headlines.size(); ++i) {
            const ReportHeadline& headline = report.content.headlines[i];
            const double x = sideMargin + cell * double(i);
            const double width = cell - 22;
            if (i > 0)
                canvas.line({ x - 15, top }, { x - 15, top + 74 }, canvas.tokens().line);
            canvas.text({ x, top + baseline(11.5, 17) }, headline.label, canvas.ink2(11.5), width);
            InkStyle figure = canvas.ink(30, 700);
            if (headline.tone != ReportTone::Plain)
                figure.colour = headline.tone == ReportTone::Better ? canvas.tokens().good : canvas.tokens().bad;
            const double end = canvas.text(
                { x, top + 17 + baseline(30, 40) }, headline.value, canvas.fitted(headline.value, figure, width, 15), width);
            paintReference(canvas, { x + end + 2, top + 17 + baseline(30, 40) - 13 }, headline.footnote);
            canvas.text({ x, top + 57 + baseline(11, 17) }, headline.note, canvas.fitted(headline.note, canvas.ink2(11), width, 9),
                width);
        }
    }

    double paintFindings(ReportCanvas& canvas, const Report& report, const QSizeF& size, double top, std::size_t count)
    {
        if (count == 0)
            return top;
        canvas.text({ sideMargin, top + baseline(14, 20) }, tr("Findings"), canvas.ink(14, 700), 300);
        double y = top + 20;
        const double width = size.width() - 2 * sideMargin - 16;
        for (std::size_t i = 0; i < count; ++i) {
            const QString& sentence = report.content.findings[qsizetype(i)];
            y += 4;
            canvas.box({ sideMargin, y + 6, 6, 6 }, canvas.tokens().ink2);
            canvas.text({ sideMargin + 16, y + baseline(12, 17) }, sentence, canvas.fitted(sentence, canvas.ink(12), width, 9.5),
                width);
            y += 17;
        }
        return y;
    }

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

    double paintActions(ReportCanvas& canvas, const Report& report, const QSizeF& size, double top)
    {
        const double right = size.width() - sideMargin;
        const auto& content = report.content;
        const double heading = canvas.text({ sideMargin, top + baseline(14, 20) }, content.actionsTitle, canvas.ink(14, 700), 300);
        canvas.text({ right, top + baseline(14, 20) }, content.actionsNote, canvas.ink2(11.5), right - sideMargin - heading - 20,
            Qt::AlignRight);
        double y = top + 25;
        if (content.actions.empty()) {
            canvas.text({ sideMargin, y + baseline(12, 17) }, tr("No action of the catalog would lower the cost of this run."),
                canvas.ink2(12), right - sideMargin);
            return y + 21;
        }
        for (std::size_t i = 0; i < content.actions.size(); ++i, y += 39)
            paintAction(canvas, content.actions[i], i + 1, { sideMargin, y, right - sideMargin, 39 });
        return y;
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

void paintFirstPage(ReportCanvas& canvas, const Report& report, const QSizeF& size)
{
    const Budget budget = budgetOf(report, size);
    const double width = size.width() - 2 * sideMargin;
    paintHeader(canvas, report, size);
    double y = topMargin + headerHeight + 15.5;
    paintHeadlines(canvas, report, size, y);
    y += headlineHeight - 15.5 + 24 * budget.gap;
    y = paintFindings(canvas, report, size, y, budget.findings);
    y = paintActions(canvas, report, size, y + 22 * budget.gap);

    y += 22 * budget.gap;
    y += paintHeading(canvas, { sideMargin, y, width, headingHeight }, 1, PanelKind::Breakdown, report.data) + 6;
    paintChart(canvas, PanelKind::Breakdown, { sideMargin, y, 352, breakdownHeight }, report);
    paintBreakdownTable(canvas, report, { sideMargin + width - 290, y, 290, breakdownHeight });

    y += breakdownHeight + 18 * budget.gap;
    y += paintHeading(canvas, { sideMargin, y, width, headingHeight }, 2, PanelKind::Providers, report.data);
    y += 6;
    paintChart(canvas, PanelKind::Providers, { sideMargin, y, width, std::min(budget.chart, footerTop(size) - 14 - y) }, report);
}

} // namespace runcost::report
