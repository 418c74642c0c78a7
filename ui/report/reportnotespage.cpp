#include "report/reportparts.h"

#include <QCoreApplication>

namespace runcost::report {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    constexpr double indent = 26;
    constexpr double noteGap = 11;

    // `left` of the number; returns where the next one may begin.
    double paintNote(ReportCanvas& canvas, const ReportNote& note, double left, double y, double width, int inputLines)
    {
        const double words = left + indent;
        const double room = width - indent;
        canvas.text({ left, y + baseline(12, 17) }, QString::number(note.number), canvas.ink2(11, 600), 20);
        const double value = canvas.text({ left + width, y + baseline(12, 17) }, note.value, canvas.ink(12, 700), 200, Qt::AlignRight);
        canvas.text({ words, y + baseline(12, 17) }, note.title, canvas.ink(12, 600), room - value - 16);
        y += 18;
        if (!note.formula.isEmpty()) {
            y = paintLines(canvas, note.formula, canvas.ink2(10.5), y, words, room, 2, 14);
            y = paintLines(canvas, QStringLiteral("= ") + note.numbers, canvas.ink(10.5), y, words, room, 2, 14);
        }
        y = paintLines(canvas, note.inputs, canvas.ink2(9.5), y + 1, words, room, inputLines, 12.5);
        return paintLines(canvas, note.range, canvas.ink2(10), y + 1, words, room, 2, 13);
    }

    double paintRuledNote(ReportCanvas& canvas, const ReportNote& note, double left, double y, double width, int inputLines)
    {
        canvas.line({ left, y + noteGap / 2 }, { left + width, y + noteGap / 2 }, canvas.tokens().hair);
        return paintNote(canvas, note, left, y + noteGap, width, inputLines);
    }

    // Heading and the sentence below it; returns where the notes begin.
    double paintNotesHead(ReportCanvas& canvas, const Report& report, const QSizeF& size)
    {
        const double left = sideMargin(size);
        const double top = topMargin(size);
        const double width = size.width() - 2 * left;
        canvas.text({ left, top + baseline(14, 20) }, tr("How these figures were made"), canvas.ink(14, 700), width);
        if (report.content.sample)
            paintSampleMark(canvas, { left + width, top });
        return paintLines(canvas, tr("The small numbers beside the figures lead here. Each input shows its value, half of its 90 % range where it has one, and where it comes from."),
                   canvas.ink2(10.5), top + 26, left, width, 2, 14)
            + 8;
    }

    void paintNotesPage(ReportCanvas& canvas, const Report& report, const QSizeF& size)
    {
        const double left = sideMargin(size);
        const double width = size.width() - 2 * left;
        double y = paintNotesHead(canvas, report, size);
        // As many lines for the inputs as the paper has room for.
        int inputLines = 5;
        const auto bottomWith = [&](int lines) {
            ReportCanvas measuring;
            double end = y;
            for (const ReportNote& note : report.content.notes)
                end = paintNote(measuring, note, left, end + noteGap, width, lines);
            return end;
        };
        while (inputLines > 1 && bottomWith(inputLines) > footerTop(size) - 10)
            --inputLines;
        for (const ReportNote& note : report.content.notes)
            y = paintRuledNote(canvas, note, left, y, width, inputLines);
    }

    // ---- on slides: two columns, and as many slides as it takes

    struct PlacedNote {
        std::size_t note = 0;
        int column = 0;
        double y = 0;
    };
    using NotesSlide = std::vector<PlacedNote>;

    std::vector<NotesSlide> notesSlides(const Report& report, const QSizeF& size, int inputLines)
    {
        ReportCanvas measuring;
        const double width = columnWidth(size, 2);
        const double top = paintNotesHead(measuring, report, size);
        std::vector<NotesSlide> slides(1);
        int column = 0;
        double y = top;
        for (std::size_t i = 0; i < report.content.notes.size(); ++i) {
            double end = paintNote(measuring, report.content.notes[i], 0, y + noteGap, width, inputLines);
            if (y > top && end > footerTop(size) - 10) {
                if (++column > 1) {
                    slides.emplace_back();
                    column = 0;
                }
                end += top - y;
                y = top;
            }
            slides.back().push_back({ i, column, y });
            y = end;
        }
        return slides;
    }

    // As many lines for the inputs as make no slide more than four of them do.
    int slideInputLines(const Report& report, const QSizeF& size)
    {
        constexpr int fewest = 4;
        int lines = 7;
        const std::size_t slides = notesSlides(report, size, fewest).size();
        while (lines > fewest && notesSlides(report, size, lines).size() > slides)
            --lines;
        return lines;
    }

    void paintNotesSlide(ReportCanvas& canvas, const Report& report, const NotesSlide& slide, int inputLines, const QSizeF& size)
    {
        paintNotesHead(canvas, report, size);
        const double width = columnWidth(size, 2);
        for (const PlacedNote& placed : slide) {
            const double left = sideMargin(size) + placed.column * (width + columnGap(2));
            paintRuledNote(canvas, report.content.notes[placed.note], left, placed.y, width, inputLines);
        }
    }

} // namespace

std::vector<ReportBlock> notesBlocks(const Report& report, const QSizeF& size)
{
    std::vector<ReportBlock> blocks;
    const auto add = [&blocks](const auto& paint) {
        ReportBlock block;
        block.ownPage = true;
        block.paint = [paint](ReportCanvas& canvas, const QRectF&, int, int) { paint(canvas); };
        blocks.push_back(std::move(block));
    };
    if (!isSlide(size)) {
        add([&report, size](ReportCanvas& canvas) { paintNotesPage(canvas, report, size); });
        return blocks;
    }
    const int inputLines = slideInputLines(report, size);
    for (const NotesSlide& slide : notesSlides(report, size, inputLines))
        add([&report, slide, inputLines, size](ReportCanvas& canvas) { paintNotesSlide(canvas, report, slide, inputLines, size); });
    return blocks;
}

} // namespace runcost::report
