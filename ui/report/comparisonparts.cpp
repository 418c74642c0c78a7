#include "report/comparisonparts.h"

#include "charts/linechart.h"
#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    Finding plain(const QString& text) { return { { text, false } }; }

    bool isRecommended(const ComparisonContent& content, std::size_t run) { return content.recommended && *content.recommended == run; }

    double largestCost(const ComparisonContent& content)
    {
        double largest = 0;
        for (const ComparedRun& run : content.runs) {
            double sum = 0;
            for (const auto& component : run.components)
                sum += component.value_or(0);
            largest = std::max(largest, sum);
        }
        return largest;
    }

    void paintComponentLegend(ReportCanvas& canvas, double right, double y)
    {
        const InkStyle style = canvas.ink2(11);
        double x = right;
        for (std::size_t i = componentCount; i-- > 0;) {
            const auto component = static_cast<Component>(i);
            x -= canvas.width(componentLabel(component), style);
            canvas.text({ x, y }, componentLabel(component), style, 120);
            canvas.box({ x - 15, y - 8.5, 9, 9 }, componentColour(canvas.tokens(), component));
            x -= 15 + 16;
        }
    }

    QString totalOf(const ComparedRun& run)
    {
        const auto cost = run.figure(ComparedFigure::Cost);
        return (run.isLowerBound ? QStringLiteral("≥ ") : QString()) + format::money(cost, format::defaultLocale());
    }

    QColor toneColour(const theme::Tokens& tokens, ReportTone tone)
    {
        return tone == ReportTone::Plain ? tokens.ink3 : tone == ReportTone::Better ? tokens.good : tokens.bad;
    }

    // The metric of recent columns may be long: two letters and an ellipsis help nobody, so the head shrinks first.
    void paintHead(ReportCanvas& canvas, QPointF at, const QString& text, double width)
    {
        canvas.text(at, text, canvas.fitted(text, canvas.ink2(10.5, 500), width, 8.5), width, Qt::AlignRight);
    }

} // namespace

std::vector<double> roundMarks(double low, double high, int most)
{
    const double step = charts::roundStep(low, high, most);
    std::vector<double> marks;
    for (double at = std::ceil(low / step - 1e-9) * step; at <= high + step * 1e-9 && marks.size() < 20; at += step)
        marks.push_back(std::abs(at) < step * 1e-9 ? 0 : at);
    return marks;
}

void paintLetter(ReportCanvas& canvas, QPointF centre, const QString& letter, bool recommended)
{
    const auto& t = canvas.tokens();
    const double radius = 8.5;
    if (QPainter* painter = canvas.painter()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(recommended ? t.good : t.ink);
        painter->drawEllipse(centre, radius, radius);
        if (recommended && theme::isColourless(t)) {
            painter->setPen(QPen(t.good, 1.2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(centre, radius + 2, radius + 2);
        }
        painter->restore();
    }
    canvas.text({ centre.x(), centre.y() + 3.9 }, letter, { letter.size() > 1 ? 8.5 : 10.5, 700, t.panel }, 2 * radius, Qt::AlignHCenter);
}

void paintParts(ReportCanvas& canvas, const ComparedRun& run, const QRectF& bar, double largestUsd, bool withAmounts)
{
    if (largestUsd <= 0)
        return;
    const auto& t = canvas.tokens();
    double x = bar.left();
    for (std::size_t i = 0; i < componentCount; ++i) {
        const double usd = run.components[i].value_or(0);
        const double width = bar.width() * usd / largestUsd;
        if (width <= 0)
            continue;
        const auto component = static_cast<Component>(i);
        canvas.box({ x, bar.top(), std::max(0.4, width - 1), bar.height() }, componentColour(t, component));
        const QString amount = format::money(usd, format::defaultLocale());
        const InkStyle style { 10.5, 500, theme::onHue(t, componentColour(t, component)) };
        if (withAmounts && canvas.width(amount, style) + 8 <= width)
            canvas.text({ x + (width - 1) / 2, bar.top() + baseline(10.5, bar.height()) }, amount, style, width, Qt::AlignHCenter);
        x += width;
    }
}

ReportBlock costBarsBlock(const ComparisonContent& content, int number)
{
    constexpr double pitch = 27;
    ReportBlock block;
    block.gap = 22;
    block.minimum = block.preferred = headingHeight + 6 + pitch * double(content.runs.size()) + 24;
    block.paint = [&content, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        const auto& t = canvas.tokens();
        paintHeading(canvas, area, number, tr("Cost, same scale"), plain(content.costFinding));
        paintComponentLegend(canvas, area.right(), area.top() + 10 + baseline(14, 20));
        const double top = area.top() + headingHeight + 6;
        const double left = area.left() + 166;
        const double right = area.right() - 62;
        const double bottom = top + pitch * double(content.runs.size());
        const double largest = largestCost(content);
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            if (isRecommended(content, i))
                canvas.box({ area.left(), top + pitch * double(i), area.width(), pitch }, t.goodBg);
        if (largest > 0)
            for (const double mark : roundMarks(0, largest, 5)) {
                const double x = left + (right - left) * mark / largest;
                if (mark > 0)
                    canvas.line({ x, top }, { x, bottom }, t.hair);
                canvas.text({ x, bottom + 6 + baseline(10.5, 14) }, axisMoney(mark), canvas.ink2(10.5), 80, Qt::AlignHCenter);
            }
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            const ComparedRun& run = content.runs[i];
            const double y = top + pitch * double(i);
            const bool chosen = isRecommended(content, i);
            paintLetter(canvas, { area.left() + 10, y + pitch / 2 }, run.letter, false);
            const InkStyle name = canvas.fitted(run.name, canvas.ink(11.5, chosen ? 600 : 400), 132, 9.5);
            canvas.text({ area.left() + 26, y + baseline(11.5, pitch) }, run.name, name, 132);
            const QRectF bar(left, y + 5.5, right - left, 16);
            paintParts(canvas, run, bar, largest, true);
            double sum = 0;
            for (const auto& component : run.components)
                sum += component.value_or(0);
            const double end = left + (largest > 0 ? (right - left) * sum / largest : 0) + 8;
            canvas.text({ end, y + baseline(12, pitch) }, totalOf(run), { 12, 600, chosen ? t.good : t.ink }, area.right() - end + 6);
        }
        canvas.line({ left, top }, { left, bottom }, t.ink3);
    };
    return block;
}

ReportBlock sideBySideBlock(const ComparisonContent& content, int number)
{
    ReportBlock block;
    block.gap = 20;
    block.minimum = block.preferred = headingHeight + 24 + rowHeight * double(content.rows.size());
    block.paint = [&content, number](ReportCanvas& canvas, const QRectF& area, int, int) {
        const auto& t = canvas.tokens();
        paintHeading(canvas, area, number, tr("Side by side"), plain(content.tableFinding));
        const double top = area.top() + headingHeight + 2;
        const double first = area.left() + 146;
        const double width = (area.right() - first) / double(content.runs.size());
        const double bottom = top + 22 + rowHeight * double(content.rows.size());
        for (std::size_t i = 0; i < content.runs.size(); ++i) {
            const double left = first + width * double(i);
            if (i == 0 || isRecommended(content, i))
                canvas.box({ left, top, width, bottom - top }, isRecommended(content, i) ? t.goodBg : t.inset);
        }
        const auto valueRight = [&](std::size_t i) { return first + width * double(i) + (i == 0 ? width - 10 : width - 62); };
        for (std::size_t i = 0; i < content.runs.size(); ++i)
            paintLetter(canvas, { valueRight(i) - 9, top + 11 }, content.runs[i].letter, false);
        for (std::size_t r = 0; r < content.rows.size(); ++r) {
            const ComparisonRow& row = content.rows[r];
            const double y = top + 22 + rowHeight * double(r);
            canvas.line({ area.left(), y }, { area.right(), y }, t.hair);
            const bool strong = row.figure == ComparedFigure::Cost || row.figure == ComparedFigure::Metric;
            canvas.text({ area.left(), y + baseline(11, rowHeight) }, row.label, canvas.fitted(row.label, canvas.ink(11, strong ? 600 : 400), 138, 9), 138);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const ComparisonCell& cell = row.cells[i];
                paintFigure(canvas, { valueRight(i), y + baseline(11, rowHeight) }, cell.value, canvas.ink(11, cell.isBest ? 700 : 400), width - (i == 0 ? 16 : 68));
                if (!cell.change.isEmpty())
                    paintFigure(canvas, { first + width * double(i + 1) - 6, y + baseline(10.5, rowHeight) }, cell.change,
                        { 10.5, 600, toneColour(t, cell.tone) }, 52);
            }
        }
    };
    return block;
}

ReportBlock comparisonTableBlock(const ComparisonContent& content, int number)
{
    ReportBlock block;
    block.gap = 20;
    block.rows = static_cast<int>(content.runs.size());
    block.head = headingHeight + 26;
    block.rowHeight = rowHeight;
    block.paint = [&content, number](ReportCanvas& canvas, const QRectF& area, int firstRow, int count) {
        const auto& t = canvas.tokens();
        paintHeading(canvas, area, number, tr("Cost, same scale"), plain(content.costFinding));
        paintComponentLegend(canvas, area.right(), area.top() + 10 + baseline(14, 20));
        const double top = area.top() + headingHeight + 4;
        const double name = area.left() + 26;
        const double bars = area.left() + 172;
        constexpr double barWidth = 100;
        // The other figures share what the bar leaves; cost and its change come first.
        const double figures = bars + barWidth + 8;
        const std::size_t columns = content.rows.size() + 1;
        const double width = (area.right() - figures) / double(columns);
        const double largest = largestCost(content);
        const auto right = [&](std::size_t column) { return figures + width * double(column + 1) - 2; };
        const double headY = top + baseline(10.5, 18);
        canvas.text({ name, headY }, tr("Run"), canvas.ink2(10.5, 500), 120);
        for (std::size_t c = 0; c < content.rows.size(); ++c)
            paintHead(canvas, { right(c == 0 ? 0 : c + 1), headY }, content.rows[c].shortLabel, width - 6);
        paintHead(canvas, { right(1), headY }, tr("to %1").arg(content.runs.front().letter), width - 6);
        for (int i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(firstRow + i);
            const ComparedRun& run = content.runs[index];
            const QRectF row(area.left(), top + 22 + rowHeight * i, area.width(), rowHeight);
            const bool chosen = isRecommended(content, index);
            if (chosen || index == 0)
                canvas.box(row, chosen ? t.goodBg : t.inset);
            canvas.line(row.topLeft(), { row.right(), row.top() }, t.hair);
            paintLetter(canvas, { row.left() + 10, row.center().y() }, run.letter, chosen);
            const InkStyle nameStyle = canvas.fitted(run.name, canvas.ink(11, chosen ? 600 : 400), bars - name - 8, 9);
            canvas.text({ name, row.top() + baseline(11, rowHeight) }, run.name, nameStyle, bars - name - 8);
            paintParts(canvas, run, { bars, row.top() + 6, barWidth, 10 }, largest, false);
            const double y = row.top() + baseline(10.5, rowHeight);
            for (std::size_t c = 0; c < content.rows.size(); ++c) {
                const ComparisonCell& cell = content.rows[c].cells[index];
                paintFigure(canvas, { right(c == 0 ? 0 : c + 1), y }, cell.value, canvas.ink(10.5, cell.isBest ? 700 : 400), width - 4);
                if (c == 0 && !cell.change.isEmpty())
                    paintFigure(canvas, { right(1), y }, cell.change, { 10, 600, toneColour(t, cell.tone) }, width - 4);
            }
        }
    };
    return block;
}

ReportBlock decisionBlock(const ComparisonContent& content, int number, double tallest)
{
    ReportBlock block;
    block.across = 2;
    block.gap = 20;
    // Room for every run of a page that has them side by side.
    block.minimum = headingHeight + std::max(156.0, 18 + 23 * double(std::min(content.ranking.size(), mostColumns)) + 58);
    block.preferred = tallest;
    block.paint = [&content, number, tallest](ReportCanvas& canvas, const QRectF& area, int, int) {
        const auto& t = canvas.tokens();
        double y = area.top() + paintHeading(canvas, area, number, tr("Decision"), plain(content.decisionFinding));
        if (content.ranking.empty())
            return;
        canvas.text({ area.left(), y + baseline(10.5, 16) }, tr("Weighted score, 0 – 100"), canvas.ink2(10.5), area.width());
        y += 18;
        const double bottom = area.top() + std::min(area.height(), tallest) - 58;
        for (std::size_t place = 0; place < content.ranking.size() && y + 22 <= bottom; ++place, y += 23) {
            const ComparedRun& run = content.runs[content.ranking[place]];
            const double score = run.weighted.value_or(0);
            paintLetter(canvas, { area.left() + 9, y + 11 }, run.letter, place == 0);
            const QRectF track(area.left() + 26, y + 5, area.width() - 26 - 92, 12);
            canvas.box(track, t.track);
            canvas.box({ track.left(), track.top(), track.width() * score / 100, track.height() }, place == 0 ? t.good : t.ink2);
            canvas.text({ track.right() + 34, y + baseline(12, 22) }, format::defaultLocale().toString(qRound(score)), canvas.ink(12, 600), 30, Qt::AlignRight);
            if (place == 0)
                canvas.text({ track.right() + 42, y + baseline(10.5, 22) }, tr("✓ first"), { 10.5, 600, t.good }, 50);
        }
        y = bottom + 4;
        canvas.line({ area.left(), y }, { area.right(), y }, t.hair);
        double x = area.left();
        for (const auto& [label, share] : content.weights) {
            const double width = area.width() * share;
            canvas.box({ x, y + 10, std::max(1.0, width - 2), 8 }, t.ink2);
            const InkStyle style = canvas.fitted(label, canvas.ink(10.5), width - 6, 8);
            canvas.text({ x, y + 20 + baseline(10.5, 15) }, label, style, width - 4);
            canvas.text({ x, y + 34 + baseline(10.5, 15) }, format::percent(share, 0, format::defaultLocale()), canvas.ink2(10.5), width - 4);
            x += width;
        }
    };
    return block;
}

ReportBlock noteBlock(const QString& note, const QSizeF& size)
{
    const ReportCanvas measuring;
    ReportBlock block;
    block.gap = 14;
    block.minimum = block.preferred = 1 + 15 * double(measuring.wrapped(note, measuring.ink2(10.5), columnWidth(size, 1), 3).size());
    block.paint = [note](ReportCanvas& canvas, const QRectF& area, int, int) {
        paintLines(canvas, note, canvas.ink2(10.5), area.top(), area.left(), area.width(), 3, 15);
    };
    return block;
}

} // namespace runcost::report
