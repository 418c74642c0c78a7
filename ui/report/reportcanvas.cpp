#include "report/reportcanvas.h"

#include "core/linebreaks.h"

#include <QFontMetricsF>

namespace runcost {
namespace {

    constexpr double fontScale = 8;
    const QChar ellipsis(0x2026);

    // Line breaks, tabs and control characters of data would break the line that a text stands on.
    QString onOneLine(QString text)
    {
        for (QChar& c : text)
            if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                || c.category() == QChar::Separator_Paragraph || c.category() == QChar::Other_Format)
                c = QLatin1Char(' ');
        return text;
    }

    struct InkPiece {
        QString text;
        bool bold;
    };

    // Words with the blank before them. One word may be of several pieces: a bold figure and the full stop behind it. Between
    // Chinese and Japanese characters words are parted without a blank.
    std::vector<std::vector<InkPiece>> wordsOf(const Finding& finding)
    {
        static const QRegularExpression chunk(QStringLiteral("(\\s*)(\\S*)"));
        std::vector<std::vector<InkPiece>> words;
        bool blankBefore = false;
        for (const TextSpan& span : finding) {
            auto match = chunk.globalMatch(onOneLine(span.text));
            while (match.hasNext()) {
                const auto part = match.next();
                blankBefore = blankBefore || !part.captured(1).isEmpty();
                if (part.captured(2).isEmpty())
                    continue;
                if (blankBefore || words.empty())
                    words.emplace_back();
                const std::vector<LinePiece> pieces = linePieces(part.captured(2));
                for (std::size_t i = 0; i < pieces.size(); ++i) {
                    if (i > 0)
                        words.emplace_back();
                    words.back().push_back({ (blankBefore && i == 0 ? QStringLiteral(" ") : QString()) + pieces[i].text, span.bold });
                }
                blankBefore = false;
            }
        }
        return words;
    }

} // namespace

ReportCanvas::ReportCanvas(QPainter* painter, const theme::Tokens& tokens)
    : m_painter(painter)
    , m_tokens(tokens)
{
}

QFont ReportCanvas::font(const InkStyle& style) const { return theme::reportFont(style.px * fontScale, style.weight); }

const QFontMetricsF& ReportCanvas::metrics(const InkStyle& style) const
{
    const int key = qRound(style.px * fontScale) * 1000 + style.weight;
    auto found = m_metrics.find(key);
    if (found == m_metrics.end())
        found = m_metrics.insert(key, QFontMetricsF(font(style)));
    return *found;
}

double ReportCanvas::width(const QString& text, const InkStyle& style) const
{
    return metrics(style).horizontalAdvance(text) / fontScale;
}

QString ReportCanvas::elided(const QString& text, const InkStyle& style, double maximum) const
{
    if (width(text, style) <= maximum)
        return text;
    QString shorter = metrics(style).elidedText(text, Qt::ElideRight, std::max(0.0, maximum) * fontScale);
    return shorter.isEmpty() ? QString(ellipsis) : shorter;
}

QStringList ReportCanvas::wrapped(const QString& text, const InkStyle& style, double maximum, int lines) const
{
    QStringList result;
    QString current;
    bool isLast = false; // the rest is set on one line and cut
    for (const LinePiece& piece : linePieces(onOneLine(text).simplified())) {
        const QString longer = current + QLatin1String(piece.spaceBefore && !current.isEmpty() ? " " : "") + piece.text;
        if (!current.isEmpty() && !isLast && width(longer, style) > maximum) {
            isLast = result.size() + 1 == lines;
            if (isLast) {
                current = longer;
                continue;
            }
            result << elided(current, style, maximum);
            current = piece.text;
        } else {
            current = longer;
        }
    }
    if (!current.isEmpty())
        result << elided(current, style, maximum);
    return result;
}

InkStyle ReportCanvas::fitted(const QString& text, InkStyle style, double maximum, double smallestPx) const
{
    while (style.px > smallestPx && width(text, style) > maximum)
        style.px -= 0.5;
    return style;
}

double ReportCanvas::text(QPointF at, const QString& text, const InkStyle& style, double maximum, Qt::AlignmentFlag align)
{
    const QString whole = onOneLine(text);
    if (whole.isEmpty() || maximum <= 0)
        return 0;
    const QString shown = elided(whole, style, maximum);
    const double w = width(shown, style);
    const double left = align == Qt::AlignRight ? at.x() - w : align == Qt::AlignHCenter ? at.x() - w / 2 : at.x();
    const QFontMetricsF& m = metrics(style);
    // Cap height to descent is what the eye takes for the line; ascents of neighbours may share a pixel.
    m_placed.push_back({ QRectF(left, at.y() - m.capHeight() / fontScale, w, (m.capHeight() + m.descent() * 0.8) / fontScale),
        shown, shown != whole });
    if (!m_painter)
        return w;
    m_painter->save();
    m_painter->translate(left, at.y());
    m_painter->scale(1 / fontScale, 1 / fontScale);
    m_painter->setFont(font(style));
    m_painter->setPen(style.colour);
    m_painter->drawText(QPointF(0, 0), shown);
    m_painter->restore();
    return w;
}

int ReportCanvas::finding(
    QPointF at, const Finding& finding, const InkStyle& style, double maximum, int lines, double pitch)
{
    const auto styleOf = [&](bool bold) { return bold ? ink(style.px, 600) : style; };
    int line = 0;
    double used = 0;
    std::vector<InkPiece> pieces;
    const auto flush = [&] {
        double x = 0;
        for (const InkPiece& piece : pieces) {
            text(at + QPointF(x, line * pitch), piece.text, styleOf(piece.bold), maximum - x);
            x += width(piece.text, styleOf(piece.bold));
        }
        pieces.clear();
        used = 0;
        ++line;
    };
    for (std::vector<InkPiece>& word : wordsOf(finding)) {
        double needed = 0;
        for (const InkPiece& piece : word)
            needed += width(piece.text, styleOf(piece.bold));
        if (!pieces.empty() && line + 1 < lines && used + needed > maximum) {
            flush();
            word.front().text = word.front().text.trimmed();
        }
        used += needed;
        for (InkPiece& piece : word) {
            if (!pieces.empty() && pieces.back().bold == piece.bold)
                pieces.back().text += piece.text;
            else
                pieces.push_back(std::move(piece));
        }
    }
    if (!pieces.empty())
        flush();
    return line;
}

void ReportCanvas::line(QPointF from, QPointF to, const QColor& colour, double thickness)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(from, to);
}

void ReportCanvas::box(const QRectF& rect, const QColor& fill)
{
    if (m_painter)
        m_painter->fillRect(rect, fill);
}

void ReportCanvas::frame(const QRectF& rect, const QColor& colour, bool dashed)
{
    if (!m_painter)
        return;
    QPen pen(colour, 1);
    if (dashed)
        pen.setDashPattern({ 3, 2 });
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect);
}

} // namespace runcost
