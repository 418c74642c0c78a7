#include "report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

// What stands on slides instead of on pages: the same figures in larger letters, beside each other.
namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double slideHead = 28;
    constexpr double findingPitch = 19; // of letters of 13.5
    constexpr double findingGap = 10;
    constexpr double reasonPitch = 16;
    constexpr double smallestAction = 64;
    constexpr double tallestAction = 92;

    struct FindingStyle {
        InkStyle ink;
        double pitch = findingPitch;
        double gap = findingGap;
    };

    // The largest letters in which all of them fit.
    FindingStyle findingStyle(const ReportCanvas& canvas, const QStringList& findings, double width, double height)
    {
        for (const double px : { 17.0, 16.0, 15.0, 14.0, 13.5 }) {
            const FindingStyle style { canvas.ink(px), px * 1.4, px };
            double needed = 0;
            for (const QString& finding : findings)
                needed += style.pitch * double(canvas.wrapped(finding, style.ink, width, 3).size()) + style.gap;
            if (needed - style.gap <= height)
                return style;
        }
        return { canvas.ink(13.5) };
    }

    void paintSlideFindings(ReportCanvas& canvas, const QStringList& findings, const QRectF& area)
    {
        canvas.text({ area.left(), area.top() + baseline(15, 20) }, tr("Findings"), canvas.ink(15, 700), area.width());
        const double width = area.width() - 18;
        const FindingStyle style = findingStyle(canvas, findings, width, area.height() - slideHead);
        double y = area.top() + slideHead;
        for (const QString& finding : findings) {
            const auto lines = canvas.wrapped(finding, style.ink, width, 3).size();
            if (y + style.pitch * double(lines) > area.bottom() + 0.5)
                break;
            canvas.box({ area.left(), y + style.pitch / 2 - 3.5, 7, 7 }, canvas.tokens().ink2);
            y = paintLines(canvas, finding, style.ink, y, area.left() + 18, width, 3, style.pitch) + style.gap;
        }
    }

    void paintSlideAction(ReportCanvas& canvas, const ReportAction& action, std::size_t number, const QRectF& row)
    {
        const auto& t = canvas.tokens();
        const double left = row.left() + 30;
        const double room = row.right() - left;
        const QStringList reason = canvas.wrapped(action.reason, canvas.ink2(11.5), room, row.height() > 78 ? 2 : 1);
        double y = row.top() + (row.height() - 40 - reasonPitch * double(reason.size())) / 2;
        canvas.line(row.topLeft(), { row.right(), row.top() }, t.hair);
        canvas.text({ row.left(), y + baseline(17, 21) }, QString::number(number), canvas.ink(17, 700), 26);
        const InkStyle saving = canvas.fitted(action.saving, canvas.ink(17, 700), 96, 11);
        const double savingWidth = canvas.text({ row.right(), y + baseline(17, 21) }, action.saving, saving, 96, Qt::AlignRight);
        const double words = row.right() - savingWidth - 14 - left;
        canvas.text({ left, y + baseline(13.5, 20) }, action.title, canvas.fitted(action.title, canvas.ink(13.5, 600), words, 11), words);
        y += 21;
        for (const QString& line : reason) {
            canvas.text({ left, y + baseline(11.5, reasonPitch) }, line, canvas.ink2(11.5), room);
            y += reasonPitch;
        }
        y += 2;
        canvas.box({ left, y + 4, 9, 9 }, categoryColour(t, action.category));
        const double label = canvas.text({ left + 15, y + baseline(11.5, 17) }, categoryLabel(action.category), canvas.ink2(11.5), 110);
        canvas.text({ left + 15 + label + 16, y + baseline(11.5, 17) }, action.effort, canvas.ink2(11.5), 90);
        const double longest = std::max(40.0, row.right() - left - 240);
        canvas.box({ row.right() - longest, y + 4, std::max(1.0, longest * action.share), 9 }, t.good);
    }

    void paintSlideActions(ReportCanvas& canvas, const ReportContent& content, const QRectF& area)
    {
        canvas.text({ area.left(), area.top() + baseline(15, 20) }, content.actionsTitle, canvas.ink(15, 700), area.width());
        double y = area.top() + slideHead - 4;
        if (content.actions.empty()) {
            paintLines(canvas, tr("No action of the catalog would lower the cost of this run."), canvas.ink2(13.5), y + 4, area.left(), area.width(), 3, findingPitch);
            return;
        }
        y = paintLines(canvas, content.actionsNote, canvas.ink2(11.5), y, area.left(), area.width(), 2, 16) + 6;
        const double height = std::clamp((area.bottom() - y) / double(content.actions.size()), smallestAction, tallestAction);
        for (std::size_t i = 0; i < content.actions.size(); ++i, y += height)
            paintSlideAction(canvas, content.actions[i], i + 1, { area.left(), y, area.width(), height });
    }

} // namespace

ReportBlock slideFindingsBlock(const QStringList& findings)
{
    ReportBlock block;
    block.across = 2;
    block.gap = 24;
    block.minimum = slideHead + 3 * (3 * findingPitch + findingGap);
    block.preferred = slideHead + 5 * (3 * findingPitch + findingGap);
    block.paint = [findings](ReportCanvas& canvas, const QRectF& area, int, int) { paintSlideFindings(canvas, findings, area); };
    return block;
}

ReportBlock slideActionsBlock(const Report& report)
{
    const auto rows = double(std::max<std::size_t>(1, report.content.actions.size()));
    ReportBlock block;
    block.across = 2;
    block.gap = 24;
    block.minimum = slideHead + 34 + rows * smallestAction;
    block.preferred = slideHead + 34 + rows * tallestAction;
    block.paint = [&report](ReportCanvas& canvas, const QRectF& area, int, int) { paintSlideActions(canvas, report.content, area); };
    return block;
}

ReportBlock slidePanelBlock(const Report& report, PanelKind kind, int across, int lines, double heading, int number)
{
    // Alone in their line, panels are drawn larger; rows of bars need no more width.
    const double zoom = lines > 1 || across > 2 ? 1 : across == 1 || kind == PanelKind::Providers ? 1.4 : 1.25;
    ReportBlock block;
    block.across = across;
    block.gap = 16;
    block.minimum = heading + 6 + (lines == 1 ? 165 * zoom : 160);
    block.preferred = heading + 6 + (lines == 1 ? 320 : kind == PanelKind::Providers ? 240 : 180);
    block.paint = [&report, kind, heading, number, zoom](ReportCanvas& canvas, const QRectF& area, int, int) {
        paintHeading(canvas, area, number, kind, report.data);
        paintChart(canvas, kind, area.adjusted(0, heading + 6, 0, 0), report, zoom);
    };
    return block;
}

} // namespace runcost::report
