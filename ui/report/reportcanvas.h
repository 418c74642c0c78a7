#pragma once

#include "analysis/findings.h"
#include "theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QStringList>

#include <vector>

namespace runcost {

struct InkStyle {
    double px = 11.5;
    int weight = 400;
    QColor colour;
};

// One printed piece of text and where it stands: tests look for overlaps and cut ends here.
struct PlacedText {
    QRectF rect;
    QString text; // as printed
    bool shortened = false;
};

// Draws on a page in 1/96 inch units, or only measures when there is no painter. Text is set from fonts eight times as
// large and scaled down, so that sizes such as 11.5 and widths are the same on every device.
class ReportCanvas {
public:
    explicit ReportCanvas(QPainter* painter = nullptr, const theme::Tokens& tokens = theme::light()); // which outlive it

    [[nodiscard]] QPainter* painter() const { return m_painter; }
    [[nodiscard]] const theme::Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<PlacedText>& placed() const { return m_placed; }
    [[nodiscard]] InkStyle ink(double px, int weight = 400) const { return { px, weight, m_tokens.ink }; }
    [[nodiscard]] InkStyle ink2(double px, int weight = 400) const { return { px, weight, m_tokens.ink2 }; }
    [[nodiscard]] InkStyle ink3(double px, int weight = 400) const { return { px, weight, m_tokens.ink3 }; }

    [[nodiscard]] double width(const QString& text, const InkStyle& style) const;
    [[nodiscard]] QString elided(const QString& text, const InkStyle& style, double maximum) const;
    // At most `lines` lines; the last one is shortened when the text does not fit.
    [[nodiscard]] QStringList wrapped(const QString& text, const InkStyle& style, double maximum, int lines) const;
    // The style with a size reduced down to `smallestPx` so that the text fits.
    [[nodiscard]] InkStyle fitted(const QString& text, InkStyle style, double maximum, double smallestPx) const;

    // `at` is the left, right or centre of the baseline; longer text than `maximum` is shortened. Returns the width.
    double text(QPointF at, const QString& text, const InkStyle& style, double maximum,
        Qt::AlignmentFlag align = Qt::AlignLeft);
    // A finding: bold spans in `ink`, the rest in `style`, over at most `lines` lines. Returns the number of lines.
    int finding(QPointF at, const Finding& finding, const InkStyle& style, double maximum, int lines, double pitch);

    void line(QPointF from, QPointF to, const QColor& colour, double thickness = 1);
    void box(const QRectF& rect, const QColor& fill);
    void frame(const QRectF& rect, const QColor& colour, bool dashed = false);

private:
    [[nodiscard]] QFont font(const InkStyle& style) const;
    [[nodiscard]] const QFontMetricsF& metrics(const InkStyle& style) const;

    QPainter* m_painter;
    const theme::Tokens& m_tokens;
    std::vector<PlacedText> m_placed;
    mutable QHash<int, QFontMetricsF> m_metrics;
};

} // namespace runcost
