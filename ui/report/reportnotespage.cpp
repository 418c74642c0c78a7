#include "report/reportparts.h"

#include <QCoreApplication>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double indent = 26;
    constexpr double noteGap = 11;

    double paintNote(ReportCanvas& canvas, const ReportNote& note, double y, double width, int inputLines)
    {
        const double left = sideMargin + indent;
        const double room = width - indent;
        canvas.text({ sideMargin, y + baseline(12, 17) }, QString::number(note.number), canvas.ink2(11, 600), 20);
        const double value = canvas.text({ sideMargin + width, y + baseline(12, 17) }, note.value, canvas.ink(12, 700), 200, Qt::AlignRight);
        canvas.text({ left, y + baseline(12, 17) }, note.title, canvas.ink(12, 600), room - value - 16);
        y += 18;
        if (!note.formula.isEmpty()) {
            y = paintLines(canvas, note.formula, canvas.ink2(10.5), y, left, room, 2, 14);
            y = paintLines(canvas, QStringLiteral("= ") + note.numbers, canvas.ink(10.5), y, left, room, 2, 14);
        }
        y = paintLines(canvas, note.inputs, canvas.ink2(9.5), y + 1, left, room, inputLines, 12.5);
        return paintLines(canvas, note.range, canvas.ink2(10), y + 1, left, room, 2, 13);
    }

} // namespace

void paintNotesPage(ReportCanvas& canvas, const Report& report, const QSizeF& size)
{
    const double width = size.width() - 2 * sideMargin;
    canvas.text({ sideMargin, topMargin + baseline(14, 20) }, tr("How these figures were made"), canvas.ink(14, 700), width);
    if (report.content.sample)
        paintSampleMark(canvas, { sideMargin + width, topMargin });
    double y = topMargin + 26;
    y = paintLines(canvas, tr("The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from."),
            canvas.ink2(10.5), y, sideMargin, width, 2, 14)
        + 8;
    // As many lines for the inputs as the paper has room for.
    int inputLines = 5;
    const auto bottomWith = [&](int lines) {
        ReportCanvas measuring;
        double end = y;
        for (const ReportNote& note : report.content.notes)
            end = paintNote(measuring, note, end + noteGap, width, lines);
        return end;
    };
    while (inputLines > 1 && bottomWith(inputLines) > footerTop(size) - 10)
        --inputLines;
    for (const ReportNote& note : report.content.notes) {
        canvas.line({ sideMargin, y + noteGap / 2 }, { sideMargin + width, y + noteGap / 2 }, canvas.tokens().hair);
        y = paintNote(canvas, note, y + noteGap, width, inputLines);
    }
}

} // namespace runcost::report
