#include "report/reportcanvas.h"

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

} // namespace

ReportCanvas::ReportCanvas(QPainter* painter)
    : m_painter(painter)
    , m_tokens(theme::light())
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
    const QStringList words = onOneLine(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = current.isEmpty() ? words[i] : current + QLatin1Char(' ') + words[i];
        if (!current.isEmpty() && width(longer, style) > maximum) {
            if (result.size() + 1 == lines) {
                current += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
                break;
            }
            result << elided(current, style, maximum);
            current = words[i];
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
    // Pieces are words with the space before them, so that a line can break between any two and nowhere else.
    struct Piece {
        QString text;
        bool bold;
    };
    std::vector<Piece> line;
    double used = 0;
    int done = 0;
    const auto styleOf = [&](bool bold) { return bold ? ink(style.px, 600) : style; };
    const auto flush = [&] {
        double x = 0;
        QString run;
        for (std::size_t i = 0; i < line.size(); ++i) {
            run += line[i].text;
            if (i + 1 < line.size() && line[i + 1].bold == line[i].bold)
                continue;
            text(at + QPointF(x, done * pitch), run, styleOf(line[i].bold), maximum - x);
            x += width(run, styleOf(line[i].bold));
            run.clear();
        }
        line.clear();
        used = 0;
        ++done;
    };
    for (const TextSpan& span : finding) {
        static const QRegularExpression word(QStringLiteral("\\s*\\S+|\\s+$"));
        auto match = word.globalMatch(onOneLine(span.text));
        while (match.hasNext()) {
            QString piece = match.next().captured();
            const bool mayBreak = piece.startsWith(QLatin1Char(' ')) && !line.empty();
            if (mayBreak && done + 1 < lines && used + width(piece, styleOf(span.bold)) > maximum) {
                flush();
                piece = piece.trimmed();
            }
            used += width(piece, styleOf(span.bold));
            line.push_back({ piece, span.bold });
        }
    }
    if (!line.empty())
        flush();
    return done;
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
