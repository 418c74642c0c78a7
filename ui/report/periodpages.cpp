#include "report/periodpages.h"

#include "charts/linechart.h"
#include "charts/svgtext.h"
#include "core/format.h"
#include "report/comparisonparts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    using report::baseline;
    using report::rowHeight;

    report::PageTexts textsOf(const SummaryContent& s) { return { s.title, s.facts, s.date, s.author, s.sample, s.madeBy, s.prices }; }

    QString stepTitle(PeriodStep step)
    {
        switch (step) {
        case PeriodStep::Day:
            return tr("Cost by day");
        case PeriodStep::Week:
            return tr("Cost by week");
        case PeriodStep::Month:
            return tr("Cost by month");
        case PeriodStep::Year:
            return tr("Cost by year");
        }
        return {};
    }

    // A bar of the budget with its marks at 50, 75, 90 and 100 %.
    ReportBlock budgetBlock(const PeriodContent& content)
    {
        ReportBlock block;
        block.gap = 18;
        block.minimum = block.preferred = 44;
        block.paint = [&content](ReportCanvas& canvas, const QRectF& area, int, int) {
            const auto& t = canvas.tokens();
            const QLocale locale = format::defaultLocale();
            const double used = *content.budgetUsed;
            const double forecast = content.forecastUsd ? *content.forecastUsd / *content.budgetUsd : used;
            const double scale = std::max({ 1.05, used * 1.02, forecast * 1.02 });
            const QRectF track(area.left(), area.top() + 4, area.width(), 12);
            const auto at = [&](double share) { return track.left() + track.width() * share / scale; };
            canvas.box({ track.left(), track.top(), at(1) - track.left(), track.height() }, t.track);
            canvas.box({ track.left(), track.top(), at(std::min(used, scale)) - track.left(), track.height() }, used > 1 ? t.bad : used >= 0.9 ? t.caution : t.ink2);
            if (forecast > used)
                canvas.frame({ at(used), track.top(), at(forecast) - at(used), track.height() }, t.ghost, true);
            const double y = track.bottom() + 4 + baseline(10, 14);
            double right = area.left();
            const bool roomy = at(0.75) - at(0.5) > 44;
            for (const double mark : { 1.0, 0.5, 0.75, 0.9 }) {
                canvas.line({ at(mark), track.top() - 3 }, { at(mark), track.bottom() + 3 }, mark == 1 ? t.ink : t.ink3, mark == 1 ? 1.5 : 1);
                const QString label = mark == 1 ? tr("Budget %1").arg(format::money(content.budgetUsd, locale)) : format::percent(mark, 0, locale);
                const double width = canvas.width(label, canvas.ink2(10));
                const double x = std::clamp(at(mark) + (mark == 1 ? 0 : width / 2), area.left() + width, area.right());
                if (mark == 1)
                    right = x - width;
                if (mark == 1 || (roomy && x < right - 8))
                    canvas.text({ x, y }, label, canvas.ink2(10), 160, Qt::AlignRight);
            }
        };
        return block;
    }

    void paintBuckets(ReportCanvas& canvas, const PeriodContent& content, const QRectF& area)
    {
        const auto& t = canvas.tokens();
        const QLocale locale = format::defaultLocale();
        double largest = 0;
        for (const PeriodBucket& bucket : content.buckets)
            largest = std::max(largest, bucket.sum.costUsd);
        const double top = largest > 0 ? largest * 1.12 : 1;
        const double step = charts::roundStep(0, top, 4);
        double axis = 46; // as wide as its widest number
        for (double mark = 0; mark <= top; mark += step)
            axis = std::max(axis, canvas.width(report::axisMoney(mark), canvas.ink2(10)));
        const QRectF plot = area.adjusted(axis + 10, 0, 0, 0);
        if (largest > 0) {
            for (double mark = 0; mark <= top; mark += step) {
                const double y = plot.bottom() - plot.height() * mark / top;
                canvas.line({ plot.left(), y }, { plot.right(), y }, mark == 0 ? t.ink3 : t.hair);
                canvas.text({ plot.left() - 6, y + 3.5 }, report::axisMoney(mark), canvas.ink2(10), axis + 4, Qt::AlignRight);
            }
        } else {
            canvas.line(plot.bottomLeft(), plot.bottomRight(), t.ink3);
        }
        const double pitch = plot.width() / double(content.buckets.size());
        const double width = std::clamp(pitch * 0.66, 1.0, 46.0);
        double labelEnd = -1e9;
        double valueEnd = -1e9;
        for (std::size_t i = 0; i < content.buckets.size(); ++i) {
            const PeriodBucket& bucket = content.buckets[i];
            const double centre = plot.left() + pitch * (double(i) + 0.5);
            const double height = plot.height() * bucket.sum.costUsd / top;
            const QRectF bar(centre - width / 2, plot.bottom() - height, width, height);
            if (height > 0)
                canvas.box(bar, bucket.whole ? t.ink2 : t.bar);
            const bool unknown = bucket.sum.runs > 0 && bucket.sum.runs == bucket.sum.unpriced;
            const QString amount = bucket.sum.runs == 0 ? QString() : unknown ? format::unknown() : periodCost(bucket.sum, locale);
            const double amountWidth = canvas.width(amount, canvas.ink(10, 500));
            const double middle = std::clamp(centre, plot.left() + amountWidth / 2, std::max(plot.left() + amountWidth / 2, plot.right() - amountWidth / 2));
            if (!amount.isEmpty() && middle - amountWidth / 2 > valueEnd + 4 && amountWidth < pitch * 1.6) {
                canvas.text({ middle, bar.top() - 4 }, amount, canvas.ink(10, 500), 80, Qt::AlignHCenter);
                valueEnd = middle + amountWidth / 2;
            }
            const double labelWidth = canvas.width(bucket.label, canvas.ink2(10));
            if (centre - labelWidth / 2 > labelEnd + 6 && centre + labelWidth / 2 < plot.right() + 12) {
                canvas.text({ centre, plot.bottom() + 5 + baseline(10, 14) }, bucket.label, canvas.ink2(10), 80, Qt::AlignHCenter);
                labelEnd = centre + labelWidth / 2;
            }
        }
    }

    ReportBlock chartBlock(const PeriodContent& content, int number)
    {
        ReportBlock block;
        block.gap = 22;
        block.minimum = report::headingHeight + 6 + 170;
        block.preferred = report::headingHeight + 6 + 230;
        block.paint = [&content, number](ReportCanvas& canvas, const QRectF& area, int, int) {
            const auto& t = canvas.tokens();
            report::paintHeading(canvas, area, number, stepTitle(content.step), { { content.bucketFinding, false } });
            const bool cut = std::any_of(content.buckets.begin(), content.buckets.end(), [](const PeriodBucket& b) { return !b.whole; });
            if (cut) {
                const QString legend = tr("not whole");
                const double y = area.top() + 10 + baseline(14, 20);
                const double width = canvas.text({ area.right(), y }, legend, canvas.ink2(10.5), 160, Qt::AlignRight);
                canvas.box({ area.right() - width - 15, y - 8.5, 9, 9 }, t.bar);
            }
            const double top = area.top() + report::headingHeight + 12;
            paintBuckets(canvas, content, { area.left(), top, area.width(), area.bottom() - top - 24 });
        };
        return block;
    }

    ReportBlock groupingBlock(const PeriodContent& content, std::size_t index, int number)
    {
        const PeriodGrouping& grouping = content.groupings[index];
        ReportBlock block;
        block.across = 2;
        block.gap = 16;
        block.minimum = block.preferred = 34 + 20 + rowHeight * double(grouping.groups.size());
        block.paint = [&content, &grouping, number](ReportCanvas& canvas, const QRectF& area, int, int) {
            const auto& t = canvas.tokens();
            const QLocale locale = format::defaultLocale();
            report::paintHeading(canvas, area, number, grouping.title, {});
            const double largest = grouping.groups.empty() ? 0 : std::max_element(grouping.groups.begin(), grouping.groups.end(), [](const auto& a, const auto& b) {
                return a.sum.costUsd < b.sum.costUsd; })->sum.costUsd;
            double y = area.top() + 34;
            const double cost = area.right() - 42;
            const double runs = cost - 66;
            const double bars = area.left() + 136;
            canvas.text({ area.right(), y + baseline(10, 18) }, tr("Share"), canvas.ink2(10, 500), 40, Qt::AlignRight);
            canvas.text({ cost, y + baseline(10, 18) }, tr("Cost"), canvas.ink2(10, 500), 60, Qt::AlignRight);
            canvas.text({ runs, y + baseline(10, 18) }, tr("Runs"), canvas.ink2(10, 500), 40, Qt::AlignRight);
            y += 20;
            for (const PeriodGroup& group : grouping.groups) {
                canvas.line({ area.left(), y }, { area.right(), y }, t.hair);
                const double line = y + baseline(11, rowHeight);
                canvas.text({ area.left(), line }, group.name, canvas.fitted(group.name, group.isRest ? canvas.ink2(11) : canvas.ink(11, 500), 130, 9), 130);
                if (largest > 0)
                    canvas.box({ bars, y + 7, std::max(0.5, (runs - 30 - bars) * group.sum.costUsd / largest), 8 }, group.isRest ? t.bar : t.ink2);
                canvas.text({ runs, line }, format::count(double(group.sum.runs), locale), canvas.ink2(11), 40, Qt::AlignRight);
                report::paintFigure(canvas, { cost, line }, periodCost(group.sum, locale), canvas.ink(11, 600), 60);
                const QString share = content.sum.costUsd > 0 ? format::percent(group.sum.costUsd / content.sum.costUsd, 0, locale) : format::unknown();
                canvas.text({ area.right(), line }, share, canvas.ink2(11), 38, Qt::AlignRight);
                y += rowHeight;
            }
        };
        return block;
    }

    ReportBlock topBlock(const PeriodContent& content, int number)
    {
        ReportBlock block;
        block.gap = 18;
        block.rows = static_cast<int>(content.top.size());
        block.head = report::headingHeight + 22;
        block.rowHeight = rowHeight;
        block.paint = [&content, number](ReportCanvas& canvas, const QRectF& area, int first, int count) {
            const QLocale locale = format::defaultLocale();
            report::paintHeading(canvas, area, number, tr("Dearest runs"), { { content.topFinding, false } });
            const double head = area.top() + report::headingHeight + 2 + baseline(10.5, 18);
            const InkStyle style = canvas.ink2(10.5, 500);
            const double left = area.left();
            const double right = area.right();
            canvas.text({ left, head }, tr("Run"), style, 100);
            canvas.text({ left + 176, head }, tr("Project"), style, 90);
            canvas.text({ left + 290, head }, tr("Started"), style, 80);
            canvas.text({ left + 372, head }, tr("Device"), style, 90);
            canvas.text({ right - 116, head }, tr("Cost"), style, 60, Qt::AlignRight);
            canvas.text({ right - 56, head }, tr("kWh"), style, 50, Qt::AlignRight);
            canvas.text({ right, head }, tr("kg CO₂e"), style, 54, Qt::AlignRight);
            for (int i = 0; i < count; ++i) {
                const PeriodRun& run = content.top[static_cast<std::size_t>(first + i)];
                const double y = area.top() + report::headingHeight + 22 + rowHeight * i;
                const double line = y + baseline(11, rowHeight);
                canvas.line({ left, y }, { right, y }, canvas.tokens().hair);
                canvas.text({ left, line }, run.name, canvas.fitted(run.name, canvas.ink(11, 500), 170, 9), 170);
                canvas.text({ left + 176, line }, run.project, canvas.fitted(run.project, canvas.ink2(11), 108, 9), 108);
                const QString day = run.started ? locale.toString(*run.started, tr("d MMM yyyy")) : format::unknown();
                canvas.text({ left + 290, line }, day, canvas.ink2(11), 78);
                canvas.text({ left + 372, line }, run.device, canvas.fitted(run.device, canvas.ink2(11), 126, 9), 126);
                const QString cost = (run.isLowerBound ? QStringLiteral("≥ ") : QString()) + format::money(run.costUsd, locale);
                report::paintFigure(canvas, { right - 116, line }, cost, canvas.ink(11, 600), 66);
                report::paintFigure(canvas, { right - 56, line }, format::significant(run.energyKwh, 3, locale), canvas.ink2(11), 52);
                report::paintFigure(canvas, { right, line }, format::significant(run.carbonKg, 3, locale), canvas.ink2(11), 50);
            }
        };
        return block;
    }

    std::vector<ReportBlock> blocksOf(const PeriodContent& content, const QSizeF& size)
    {
        std::vector<ReportBlock> blocks;
        ReportBlock head;
        head.minimum = head.preferred = report::titleHeight + 15.5 + report::headlinesHeight;
        head.paint = [&content, size](ReportCanvas& canvas, const QRectF& area, int, int) {
            report::paintTitle(canvas, textsOf(content.summary), size);
            report::paintHeadlines(canvas, content.summary.headlines, area.adjusted(0, report::titleHeight + 15.5, 0, 0));
        };
        blocks.push_back(head);
        if (content.budgetUsed)
            blocks.push_back(budgetBlock(content));
        int number = 0;
        std::size_t grouped = 0;
        // On a slide the first groups stand beside the findings.
        const bool beside = report::isSlide(size) && !content.summary.findings.isEmpty() && !content.groupings.empty();
        if (beside) {
            blocks.push_back(report::slideFindingsBlock(content.summary.findings));
            blocks.push_back(groupingBlock(content, grouped++, ++number));
        } else if (!content.summary.findings.isEmpty()) {
            blocks.push_back(report::findingsBlock(content.summary.findings));
        }
        if (!content.buckets.empty())
            blocks.push_back(chartBlock(content, ++number));
        for (std::size_t i = grouped; i < content.groupings.size(); ++i)
            blocks.push_back(groupingBlock(content, i, ++number));
        if (!content.top.empty())
            blocks.push_back(topBlock(content, ++number));
        blocks.push_back(report::noteBlock(content.summary.note, size));
        return blocks;
    }

} // namespace

int periodPages(const PeriodContent& content, const QSizeF& size)
{
    return static_cast<int>(flowBlocks(blocksOf(content, size), size, report::topMargin(size)).size());
}

void paintPeriodPage(ReportCanvas& canvas, const PeriodContent& content, int page, int number, int total, const QSizeF& size)
{
    report::paintPageOf(canvas, blocksOf(content, size), textsOf(content.summary), page, number, total, size);
}

QByteArray periodSvg(const PeriodContent& content, const theme::Tokens& tokens)
{
    if (content.buckets.empty())
        return {};
    const QSizeF size(752, report::headingHeight + 6 + 230 + 32);
    return charts::svgDrawing(size, content.summary.title, [&](QPainter& painter) {
        ReportCanvas canvas(&painter, tokens);
        canvas.box(QRectF(QPointF(), size), canvas.tokens().panel);
        chartBlock(content, 1).paint(canvas, QRectF(QPointF(16, 16), size - QSizeF(32, 32)), 0, 0);
    });
}

} // namespace runcost
