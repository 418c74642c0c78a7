#pragma once

#include "charts/sketch.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <vector>

namespace runcost::charts {

struct Ink {
    QColor colour;
    double px = 11;
    int weight = 400;
    bool underlined = false; // dotted: the pointer is on a number that opens Explain
};

enum class Align { Left, Centre, Right };

// A printed piece of text and the box that the eye gives it, for the rule that labels never overlap.
struct TextBox {
    QRectF rect;
    QString text; // as printed
};

// What the chart painters draw on: a painter, or nothing when only the layout is wanted. Straight shapes are drawn without
// antialiasing on whole pixels, text at half-pixel sizes, everything as vectors on paper.
class Canvas {
public:
    // A sketch learns what is drawn, and may say that a piece needs no painting.
    Canvas(QPainter* painter, const theme::Tokens& tokens, bool vector, Sketch* sketch = nullptr);

    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] const theme::Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<TextBox>& texts() const { return m_texts; }
    void record(const QRectF& rect, const QString& text) { m_texts.push_back({ rect, text }); }
    [[nodiscard]] bool vector() const { return m_vector; }

    [[nodiscard]] Ink ink(double px = 11, int weight = 400) const { return { m_tokens.ink, px, weight }; }
    [[nodiscard]] Ink ink2(double px = 11, int weight = 400) const { return { m_tokens.ink2, px, weight }; }
    [[nodiscard]] Ink ink3(double px = 10, int weight = 400) const { return { m_tokens.ink3, px, weight }; }

    [[nodiscard]] double width(const QString& text, double px, int weight = 400) const;
    [[nodiscard]] double width(const QString& text, const Ink& ink) const { return width(text, ink.px, ink.weight); }
    [[nodiscard]] QString elided(const QString& text, const Ink& ink, double maximum) const;
    // The largest size down to `smallest` at which the text is at most `maximum` wide.
    [[nodiscard]] double fittingPx(const QString& text, double px, int weight, double maximum, double smallest) const;

    // Where a text drawn this way will be.
    [[nodiscard]] QRectF box(double x, double baseline, const QString& text, const Ink& ink, Align align = Align::Left) const;
    // Draws on a baseline and returns the box. Text wider than `maximum` ends in an ellipsis.
    QRectF text(double x, double baseline, const QString& text, const Ink& ink, Align align = Align::Left, double maximum = -1);
    // The only rotated label there is: an axis title, read from below.
    void rotatedText(QPointF centre, const QString& text, const Ink& ink);

    void fill(const QRectF& rect, const QColor& colour);
    void horizontal(double x1, double x2, double y, const QColor& colour); // 1 px hairline
    void vertical(double x, double y1, double y2, const QColor& colour);
    void frame(const QRectF& rect, const QColor& colour); // 1 px inside `rect`
    void dashedFrame(const QRectF& rect, const QColor& colour);
    void rounded(const QRectF& rect, double radius, const QColor& fill, const QColor& border, double thickness = 1);
    void path(const QPainterPath& path, const QColor& fill, const QPen& pen = Qt::NoPen);
    void line(QPointF from, QPointF to, const QPen& pen); // slanted: antialiased
    void circle(QPointF centre, double radius, const QColor& fill, const QPen& pen = Qt::NoPen);
    void icon(const QString& name, const QRectF& rect, const QColor& colour);
    void focusRing(const QRectF& rect);

    void plainLine(QPointF from, QPointF to, const QPen& pen); // level or upright, dashed: without antialiasing
    void setOrigin(QPointF origin); // of what is drawn next, from where the canvas began
    // For what is painted piece by piece: whether it must be. `what` is all that decides how it looks.
    template <class... What>
    [[nodiscard]] bool draws(const QRectF& reach, const What&... what)
    {
        return (m_sketch == nullptr || m_sketch->add(reach, qHashMulti(0, what...))) && m_painter != nullptr;
    }
    [[nodiscard]] static quint64 keyOf(const QColor& colour) { return colour.isValid() ? quint64(colour.rgba64()) : ~quint64(0); }

    [[nodiscard]] double snapped(double value) const { return m_vector ? value : std::round(value); }

private:
    QPainter* m_painter;
    const theme::Tokens& m_tokens;
    bool m_vector;
    Sketch* m_sketch;
    QTransform m_transform; // of the painter as it came
    std::vector<TextBox> m_texts;
};

// Baseline of a text line `lineHeight` high, from its top.
[[nodiscard]] double baselineIn(double lineHeight, double px);

// One line of plain text: what a data file says may hold line breaks and marks that turn text around.
[[nodiscard]] QString onOneLine(const QString& text);

} // namespace runcost::charts
