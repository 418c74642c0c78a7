#include "report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double columnGap = 34;
    constexpr double rowHeight = 22;

    struct Columns {
        double left, right, width;
    };

    Columns columnsOf(const QSizeF& size)
    {
        const double width = (size.width() - 2 * sideMargin - columnGap) / 2;
        return { sideMargin, sideMargin + width + columnGap, width };
    }

    void paintPageHeader(ReportCanvas& canvas, const Report& report, const QSizeF& size)
    {
        const double right = size.width() - sideMargin;
        const double y = topMargin + baseline(11.5, 17);
        const double date = canvas.text({ right, y }, report.content.date, canvas.ink2(11.5), 200, Qt::AlignRight);
        if (report.content.sample)
            paintSampleMark(canvas, { right - (date > 0 ? date + 14 : 0), topMargin });
        canvas.text({ sideMargin, y }, report.content.title, canvas.ink(11.5, 600),
            right - sideMargin - date - (report.content.sample ? 120 : 24));
    }

    // Two sections side by side; a finding of two lines pushes both charts down. Returns where the row ends.
    double paintPair(ReportCanvas& canvas, const Report& report, const Columns& columns, double top, int firstNumber,
        PanelKind first, PanelKind second, double firstHeight, double secondHeight)
    {
        const double a = paintHeading(canvas, { columns.left, top, columns.width, headingHeight }, firstNumber, first, report.data);
        const double b
            = paintHeading(canvas, { columns.right, top, columns.width, headingHeight }, firstNumber + 1, second, report.data);
        const double y = top + std::max(a, b) + 6;
        paintChart(canvas, first, { columns.left, y, columns.width, firstHeight }, report);
        paintChart(canvas, second, { columns.right, y, columns.width, secondHeight }, report);
        return y + std::max(firstHeight, secondHeight);
    }

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
        canvas.text({ row.left() + 38, y }, r.title, canvas.fitted(r.title, canvas.ink(11), words, 10), words);
    }

    double paintRecommendations(ReportCanvas& canvas, const Report& report, const Columns& columns, double top, std::size_t rows)
    {
        const auto& all = report.data.analysis.recommendations;
        const std::size_t shown = std::min(all.size(), rows * 2);
        if (shown == 0)
            return top;
        const std::size_t perColumn = (shown + 1) / 2;
        for (std::size_t i = 0; i < shown; ++i) {
            const bool second = i >= perColumn;
            const double y = top + rowHeight * double(second ? i - perColumn : i);
            paintRecommendation(canvas, all[i], { second ? columns.right : columns.left, y, columns.width, rowHeight });
        }
        double y = top + rowHeight * double(perColumn) + 7;
        double x = sideMargin;
        const InkStyle style = canvas.ink2(10.5);
        for (const Category category : { Category::Training, Category::Model, Category::Inference, Category::Deployment }) {
            canvas.box({ x, y + 4, 9, 9 }, categoryColour(canvas.tokens(), category));
            x += 15 + canvas.text({ x + 15, y + baseline(10.5, 17) }, categoryLabel(category), style, 90) + 16;
        }
        const double right = columns.right + columns.width;
        QString note = report.content.comparesWithBaseline
            ? tr("Effort in working time. Saving per run, after the actions already taken.")
            : tr("Effort in working time. Saving per run.");
        if (shown < all.size())
            note = tr("Effort in working time. %1 more in the attached data.").arg(all.size() - shown);
        canvas.text({ right, y + baseline(10.5, 17) }, note, style, right - x - 8, Qt::AlignRight);
        return y + 17;
    }

    void paintAssumption(ReportCanvas& canvas, const ReportAssumption& row, const QRectF& area)
    {
        const double y = area.top() + baseline(11, rowHeight);
        canvas.line(area.topLeft(), { area.right(), area.top() }, canvas.tokens().hair);
        canvas.text({ area.left(), y }, row.name, canvas.ink(11, 500), 118);
        canvas.text({ area.left() + 124, y }, row.value, canvas.fitted(row.value, canvas.ink(11), 240, 9.5), 240);
        canvas.text({ area.left() + 372, y }, provenanceLabel(row.provenance),
            { 11, 600, provenanceColour(canvas.tokens(), row.provenance) }, 66);
        const double width = area.width() - 442;
        canvas.text({ area.left() + 442, y }, row.source, canvas.fitted(row.source, canvas.ink2(11), width, 9), width);
    }

    double paintAssumptions(ReportCanvas& canvas, const Report& report, const QSizeF& size, double top, std::size_t rows)
    {
        const double width = size.width() - 2 * sideMargin;
        const auto& all = report.content.assumptions;
        const std::size_t shown = std::min(all.size(), rows);
        canvas.line({ sideMargin, top }, { sideMargin + width, top }, canvas.tokens().line);
        canvas.text({ sideMargin, top + 10 + baseline(14, 20) }, tr("Assumptions and sources"), canvas.ink(14, 700), 400);
        if (shown < all.size())
            canvas.text({ sideMargin + width, top + 10 + baseline(14, 20) },
                tr("%1 more in the attached data").arg(all.size() - shown), canvas.ink2(11), 220, Qt::AlignRight);
        double y = top + 34;
        for (std::size_t i = 0; i < shown; ++i, y += rowHeight)
            paintAssumption(canvas, all[i], { sideMargin, y, width, rowHeight });
        y += 9;
        const InkStyle style = canvas.ink2(10.5);
        for (const QString& line : canvas.wrapped(report.content.coverage, style, width, 3)) {
            canvas.text({ sideMargin, y + baseline(10.5, 15) }, line, style, width);
            y += 15;
        }
        return y;
    }

} // namespace

void paintSecondPage(ReportCanvas& canvas, const Report& report, const QSizeF& size)
{
    const Columns columns = columnsOf(size);
    paintPageHeader(canvas, report, size);
    const bool tall = size.height() > 1090;
    const std::size_t recommendations = report.data.analysis.recommendations.size();
    double y = paintPair(canvas, report, columns, topMargin + 25, 3, PanelKind::Score, PanelKind::Resources, tall ? 178 : 170,
        tall ? 178 : 170);
    y += tall ? 14 : 10;
    y = paintPair(canvas, report, columns, y, 5, PanelKind::Environment, PanelKind::Recommendations, tall ? 178 : 170,
        recommendations == 0 ? 178 : tall ? 222 : 196);
    y += 6;

    // Lines left for the two tables: recommendations take up to seven of them, two to a line.
    const double fixed = (recommendations > 0 ? 24 : 0) + 16 + 34 + 9 + 45 + 10;
    const auto lines = static_cast<std::size_t>(std::max(0.0, (footerTop(size) - y - fixed) / rowHeight));
    const std::size_t wanted = std::min<std::size_t>(7, (recommendations + 1) / 2);
    const std::size_t rows = std::min(wanted, lines > 6 ? lines - 6 : std::size_t(1));
    y = paintRecommendations(canvas, report, columns, y, rows);
    paintAssumptions(canvas, report, size, y + 16, lines - std::min(rows, lines));
}

} // namespace runcost::report
