#include "charts/canvas.h"

#include "charts/roundedtiles.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QStaticText>
#include <QSvgRenderer>

#include <array>
#include <cmath>
#include <unordered_map>

namespace runcost::charts {
namespace {

    constexpr std::size_t keptTexts = 4000;
    constexpr double capHeight = 0.727; // of Inter, in em
    constexpr double descent = 0.2;

    // QFont counts whole pixels; 11.5 px is a 12 px font drawn a little smaller.
    int wholePx(double px) { return std::max(1, static_cast<int>(std::ceil(px - 0.01))); }

    struct Face {
        QFont font;
        QFontMetricsF metrics;
    };

    const Face& face(int px, int weight)
    {
        thread_local std::unordered_map<int, Face> faces;
        const int key = px * 1000 + weight;
        auto found = faces.find(key);
        if (found == faces.end()) {
            const QFont font = theme::reportFont(px, weight);
            found = faces.emplace(key, Face { font, QFontMetricsF(font) }).first;
        }
        return found->second;
    }

    struct SetText {
        QStaticText text;
        double width = -1;
        double scale = 0; // of the painter it was prepared for; 0 = not yet
        double elidedAt = -1; // width of the last cut
        QString elided;
    };

    // Shaping is the dearest part of a repaint, and most texts stay the same from one slider position to the next.
    SetText& setText(const QString& text, int px, int weight)
    {
        thread_local std::unordered_map<int, std::unordered_map<QString, SetText>> kept;
        auto& texts = kept[px * 1000 + weight];
        if (texts.size() > keptTexts)
            texts.clear();
        SetText& set = texts[text];
        if (set.width < 0)
            set.width = face(px, weight).metrics.horizontalAdvance(text);
        return set;
    }

    // A text that was set for one scale keeps the glyphs of it, so another scale (text size, screen) needs a new one.
    void prepare(SetText& set, const QString& text, const QFont& font, double scale)
    {
        set.text = QStaticText();
        set.text.setTextFormat(Qt::PlainText);
        set.text.setPerformanceHint(QStaticText::AggressiveCaching);
        set.text.setText(text);
        set.text.prepare({}, font);
        set.scale = scale;
    }

    enum Kind { Text, RotatedText, Fill, DashedFrame, Rounded, Path, Line, Circle, Icon, PlainLine };

    std::size_t keyOfPen(const QPen& pen)
    {
        if (pen.style() == Qt::NoPen)
            return 0;
        const QList<double> dashes = pen.dashPattern();
        return qHashMulti(qHashRange(dashes.begin(), dashes.end()), Canvas::keyOf(pen.color()), pen.widthF(), int(pen.style()),
            int(pen.capStyle()), int(pen.joinStyle()));
    }

    std::size_t keyOfPath(const QPainterPath& path)
    {
        std::size_t key = static_cast<std::size_t>(path.elementCount());
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element& element = path.elementAt(i);
            key = qHashMulti(key, element.x, element.y, int(element.type));
        }
        return key;
    }

    // Where the strokes of a text can be: accents, descenders, slanted ends, the dotted line below.
    QRectF reachOfText(double left, double baseline, double width, double px)
    {
        const double side = 0.3 * px + 1;
        return { left - side, baseline - 1.4 * px, width + 2 * side, 1.4 * px + std::max(0.6 * px, 5.0) };
    }

    QRectF reachOfLine(QPointF from, QPointF to, double thickness)
    {
        const double side = thickness / 2 + 1;
        return QRectF(from, to).normalized().adjusted(-side, -side, side, side);
    }

} // namespace

Canvas::Canvas(QPainter* painter, const theme::Tokens& tokens, bool vector, Sketch* sketch)
    : m_painter(painter)
    , m_tokens(tokens)
    , m_vector(vector)
    , m_sketch(sketch)
{
    if (!m_painter)
        return;
    m_painter->setRenderHint(QPainter::Antialiasing, m_vector);
    m_transform = m_painter->worldTransform();
}

double Canvas::width(const QString& text, double px, int weight) const
{
    const int whole = wholePx(px);
    return setText(text, whole, weight).width * px / whole;
}

QString Canvas::elided(const QString& text, const Ink& ink, double maximum) const
{
    if (maximum < 0 || width(text, ink) <= maximum + 0.01)
        return text;
    const int whole = wholePx(ink.px);
    const double room = std::max(0.0, maximum) * whole / ink.px;
    SetText& set = setText(text, whole, ink.weight);
    if (set.elidedAt != room) {
        set.elided = face(whole, ink.weight).metrics.elidedText(text, Qt::ElideRight, room);
        set.elidedAt = room;
    }
    return set.elided;
}

double Canvas::fittingPx(const QString& text, double px, int weight, double maximum, double smallest) const
{
    while (px - 0.5 >= smallest && width(text, px, weight) > maximum)
        px -= 0.5;
    return px;
}

QRectF Canvas::box(double x, double baseline, const QString& text, const Ink& ink, Align align) const
{
    const double w = width(text, ink);
    const double left = align == Align::Left ? x : align == Align::Right ? x - w : x - w / 2;
    return { left, baseline - capHeight * ink.px, w, (capHeight + descent) * ink.px };
}

QRectF Canvas::text(double x, double baseline, const QString& wanted, const Ink& ink, Align align, double maximum)
{
    const QString text = elided(wanted, ink, maximum);
    if (text.isEmpty())
        return {};
    const QRectF rect = box(x, baseline, text, ink, align);
    m_texts.push_back({ rect, text });
    if (!draws(reachOfText(rect.left(), baseline, rect.width(), ink.px), int(Text), text, rect.left(), baseline, ink.px, ink.weight,
            keyOf(ink.colour), ink.underlined))
        return rect;
    const int whole = wholePx(ink.px);
    const double factor = ink.px / whole;
    const Face& f = face(whole, ink.weight);
    // Whole pixels vertically: a baseline between two rows of pixels blurs every letter.
    QPointF at(rect.left(), snapped(baseline));
    m_painter->setPen(ink.colour);
    m_painter->setFont(f.font);
    // Set back as it was: turned back by the inverse it would be off by a trace, which adds up and moves edges by a pixel.
    QTransform before;
    if (factor != 1) {
        before = m_painter->worldTransform();
        m_painter->translate(at);
        m_painter->scale(factor, factor);
    }
    const QPointF origin = factor != 1 ? QPointF() : at;
    if (m_vector) {
        m_painter->drawText(origin, text);
    } else {
        SetText& set = setText(text, whole, ink.weight);
        const double scale = m_painter->deviceTransform().m11();
        if (set.scale != scale)
            prepare(set, text, f.font, scale);
        m_painter->drawStaticText(origin - QPointF(0, f.metrics.ascent()), set.text);
    }
    if (factor != 1)
        m_painter->setWorldTransform(before);
    if (ink.underlined) {
        QPen pen(ink.colour, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 1, 2 });
        m_painter->setPen(pen);
        const double y = snapped(baseline + std::max(2.0, 0.18 * ink.px)) + 0.5;
        m_painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    return rect;
}

void Canvas::rotatedText(QPointF centre, const QString& text, const Ink& ink)
{
    const double w = width(text, ink);
    m_texts.push_back({ QRectF(centre.x() - capHeight * ink.px, centre.y() - w / 2, (capHeight + descent) * ink.px, w), text });
    const QRectF reach = m_texts.back().rect.adjusted(-ink.px, -ink.px, ink.px, ink.px);
    if (!draws(reach, int(RotatedText), text, centre.x(), centre.y(), ink.px, ink.weight, keyOf(ink.colour)))
        return;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->translate(centre);
    m_painter->rotate(-90);
    const int whole = wholePx(ink.px);
    m_painter->scale(ink.px / whole, ink.px / whole);
    m_painter->setPen(ink.colour);
    m_painter->setFont(face(whole, ink.weight).font);
    m_painter->drawText(QPointF(-w / 2, 0), text);
    m_painter->restore();
}

void Canvas::fill(const QRectF& rect, const QColor& colour)
{
    if (rect.width() > 0 && draws(rect, int(Fill), rect.x(), rect.y(), rect.width(), rect.height(), keyOf(colour)))
        m_painter->fillRect(rect, colour);
}

void Canvas::horizontal(double x1, double x2, double y, const QColor& colour)
{
    fill({ x1, snapped(y), x2 - x1, 1 }, colour);
}

void Canvas::vertical(double x, double y1, double y2, const QColor& colour)
{
    fill({ snapped(x), y1, 1, y2 - y1 }, colour);
}

void Canvas::frame(const QRectF& r, const QColor& colour)
{
    const double left = snapped(r.left());
    const double top = snapped(r.top());
    const double w = snapped(r.right()) - left;
    const double h = snapped(r.bottom()) - top;
    fill({ left, top, w, 1 }, colour);
    fill({ left, top + h - 1, w, 1 }, colour);
    fill({ left, top + 1, 1, h - 2 }, colour);
    fill({ left + w - 1, top + 1, 1, h - 2 }, colour);
}

void Canvas::dashedFrame(const QRectF& r, const QColor& colour)
{
    if (r.width() < 2 || !draws(r, int(DashedFrame), r.x(), r.y(), r.width(), r.height(), keyOf(colour)))
        return;
    QPen pen(colour, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 3, 2 });
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(QRectF(snapped(r.left()) + 0.5, snapped(r.top()) + 0.5, snapped(r.width()) - 1, snapped(r.height()) - 1));
}

void Canvas::rounded(const QRectF& rect, double radius, const QColor& fillColour, const QColor& border, double thickness)
{
    if (!draws(rect, int(Rounded), rect.x(), rect.y(), rect.width(), rect.height(), radius, keyOf(fillColour), keyOf(border), thickness))
        return;
    if ((!m_vector && drawRoundedFromTiles(*m_painter, rect, radius, fillColour, border, thickness)))
        return;
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(border.isValid() ? QPen(border, thickness) : QPen(Qt::NoPen));
    m_painter->setBrush(fillColour.isValid() ? QBrush(fillColour) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? thickness / 2 : 0;
    m_painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    m_painter->setRenderHint(QPainter::Antialiasing, m_vector);
}

void Canvas::path(const QPainterPath& shape, const QColor& fillColour, const QPen& pen)
{
    const double side = pen.widthF() + 1;
    if (!draws(shape.controlPointRect().adjusted(-side, -side, side, side), int(Path), keyOfPath(shape), keyOf(fillColour), keyOfPen(pen)))
        return;
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(pen);
    m_painter->setBrush(fillColour.isValid() ? QBrush(fillColour) : QBrush(Qt::NoBrush));
    m_painter->drawPath(shape);
    m_painter->setRenderHint(QPainter::Antialiasing, m_vector);
}

void Canvas::line(QPointF from, QPointF to, const QPen& pen)
{
    if (!draws(reachOfLine(from, to, pen.widthF()), int(Line), from.x(), from.y(), to.x(), to.y(), keyOfPen(pen)))
        return;
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(pen);
    m_painter->drawLine(from, to);
    m_painter->setRenderHint(QPainter::Antialiasing, m_vector);
}

void Canvas::plainLine(QPointF from, QPointF to, const QPen& pen)
{
    if (!draws(reachOfLine(from, to, pen.widthF()), int(PlainLine), from.x(), from.y(), to.x(), to.y(), keyOfPen(pen)))
        return;
    m_painter->setPen(pen);
    m_painter->drawLine(from, to);
}

void Canvas::setOrigin(QPointF origin)
{
    if (m_painter)
        m_painter->setWorldTransform(QTransform::fromTranslate(origin.x(), origin.y()) * m_transform);
    if (m_sketch)
        m_sketch->setOffset(origin);
}

void Canvas::circle(QPointF centre, double radius, const QColor& fillColour, const QPen& pen)
{
    const double reach = radius + pen.widthF() + 1;
    if (!draws({ centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach }, int(Circle), centre.x(), centre.y(), radius,
            keyOf(fillColour), keyOfPen(pen)))
        return;
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(pen);
    m_painter->setBrush(fillColour.isValid() ? QBrush(fillColour) : QBrush(Qt::NoBrush));
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->setRenderHint(QPainter::Antialiasing, m_vector);
}

void Canvas::icon(const QString& name, const QRectF& rect, const QColor& colour)
{
    if (!draws(rect.adjusted(-1, -1, 1, 1), int(Icon), name, rect.x(), rect.y(), rect.width(), rect.height(), keyOf(colour)))
        return;
    if (m_vector) {
        theme::iconRenderer(name, colour)->render(m_painter, rect);
        return;
    }
    const double ratio = m_painter->deviceTransform().m11();
    m_painter->drawPixmap(QPointF(std::round(rect.left()), std::round(rect.top())),
        theme::pixmap(name, colour, qRound(rect.width()), ratio));
}

void Canvas::focusRing(const QRectF& rect)
{
    rounded(rect.adjusted(-3, -3, 3, 3), 4, {}, m_tokens.accent, 2);
}

double baselineIn(double lineHeight, double px) { return (lineHeight - 1.211 * px) / 2 + 0.969 * px; }

QString onOneLine(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        const bool hidden = category == QChar::Other_Format && c != QChar(0x200D);
        const bool breaks = category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        if (!hidden)
            clean += breaks ? QLatin1Char(' ') : c;
    }
    return clean.simplified();
}

} // namespace runcost::charts
