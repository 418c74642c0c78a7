#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QSvgRenderer;

namespace runcost::theme {

// The colours of one theme; docs/design describes what each means. The accent always means "what you chose or changed".
struct Tokens {
    bool dark = false;
    QColor window, dock, panel, inset, line, hair;
    QColor ink, ink2, ink3;
    QColor accent, onAccent, accentBg, accentLine;
    QColor good, goodBg, caution, cautionBg, bad, badBg;
    QColor ghost, track, bar, shadow;
    QColor training, inference, storage, transfer, platform, model, deployment;
    QColor onFill, onInference;
};

[[nodiscard]] const Tokens& light();
[[nodiscard]] const Tokens& dark();
[[nodiscard]] const Tokens& contrastLight();
[[nodiscard]] const Tokens& contrastDark();
// The light theme for a printer without colour: every token a grey, parts that touch at least two of five steps apart.
[[nodiscard]] const Tokens& grey();
[[nodiscard]] bool isColourless(const Tokens& tokens); // judgements then need a mark of their own
[[nodiscard]] const QColor& onHue(const Tokens& tokens, const QColor& hue); // text on a filled part
[[nodiscard]] double contrast(const QColor& one, const QColor& other); // WCAG 2: 1 .. 21

// The theme in force. Widgets read it when they paint; Application sets it and sends a style change to all.
[[nodiscard]] const Tokens& current();
void setCurrent(const Tokens& tokens);
[[nodiscard]] double textScale(); // 0.9 .. 1.5
void setTextScale(double scale);

// RunCost Sans in pixels at 100 %, times the text scale. Weights: 400, 500, 600, 700.
[[nodiscard]] QFont font(double px, int weight = 400);
// The same without the user's text scale: for reports.
[[nodiscard]] QFont reportFont(double px, int weight = 400);
void loadFonts(); // once, before the first font(); safe to call again

// A 16 px line icon from resources/icons/NAME.svg, drawn in one colour at the device's ratio.
[[nodiscard]] QPixmap pixmap(const QString& name, const QColor& colour, int px = 16, double ratio = 1);
// The same as vectors, for paper; kept for the thread's life.
[[nodiscard]] QSvgRenderer* iconRenderer(const QString& name, const QColor& colour);
[[nodiscard]] QIcon icon(const QString& name, const Tokens& tokens = current());

[[nodiscard]] QString styleSheet(const Tokens& tokens); // for the whole application
[[nodiscard]] QPalette palette(const Tokens& tokens);

} // namespace runcost::theme
