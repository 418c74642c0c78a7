#include "charts/markedtext.h"

#include "core/linebreaks.h"

namespace runcost::charts {
namespace {

    // Characters without a meaning, for private use.
    constexpr QChar opens(0xE000);
    constexpr QChar closes(0xE001);

    struct Span {
        QString text;
        bool bold;
    };

    std::vector<Span> spansOf(const QString& text)
    {
        std::vector<Span> spans;
        bool bold = false;
        QString current;
        for (const QChar c : text) {
            if (c != opens && c != closes) {
                current += c;
                continue;
            }
            if (!current.isEmpty())
                spans.push_back({ current, bold });
            current.clear();
            bold = c == opens;
        }
        if (!current.isEmpty())
            spans.push_back({ current, bold });
        return spans;
    }

} // namespace

QString withMarks(QString translated)
{
    return translated.replace(QLatin1String("<b>"), QString(opens)).replace(QLatin1String("</b>"), QString(closes));
}

QString withoutMarks(QString text) { return text.remove(opens).remove(closes); }

double MarkedText::paint(Canvas& canvas, const QString& text, double y) const
{
    double x = left;
    int line = 1;
    bool spaceBefore = false;
    for (const Span& span : spansOf(text)) {
        const Ink& ink = span.bold ? bold : plain;
        const double space = canvas.width(QStringLiteral(" "), ink);
        const bool spaced = span.text.startsWith(QLatin1Char(' ')) || spaceBefore;
        bool first = true;
        for (const LinePiece& piece : linePieces(onOneLine(span.text).simplified())) {
            const double gap = x > left && (first ? spaced : piece.spaceBefore) ? space : 0;
            const double width = canvas.width(piece.text, ink);
            // What follows a bold figure without a space, such as a full stop, stays with it.
            const bool stays = first && !spaced;
            if (x > left && !stays && x + gap + width > right) {
                if (line == lines) {
                    canvas.text(std::min(x + gap, right - 10), y, QStringLiteral("…"), ink);
                    return y;
                }
                ++line;
                x = left;
                y += lineHeight;
            } else {
                x += gap;
            }
            x = canvas.text(x, y, piece.text, ink, Align::Left, right - left).right();
            first = false;
        }
        spaceBefore = span.text.endsWith(QLatin1Char(' '));
    }
    return y;
}

double MarkedText::width(const Canvas& canvas, const QString& text) const
{
    double sum = 0;
    for (const Span& span : spansOf(text))
        sum += canvas.width(span.text, span.bold ? bold : plain);
    return sum;
}

} // namespace runcost::charts
