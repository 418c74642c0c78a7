#pragma once

#include <QLocale>
#include <QPainter>
#include <QRectF>
#include <QString>

// Small pieces that both docks draw alike.
namespace runcost::docks {

// The locale of numbers: the same as in the panels beside.
[[nodiscard]] QLocale locale();
// Text on a baseline; returns its width. Right-aligned texts end at x.
double leftText(QPainter& painter, double x, double baseline, const QString& text);
double rightText(QPainter& painter, double x, double baseline, const QString& text);
// A hairline rectangle on whole pixels: `rect` is its outer edge.
void frame(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double radius = 3);
// The keyboard focus: 2 px accent along the outside of `rect`.
void focusRing(QPainter& painter, const QRectF& rect, double radius = 4);
void chevron(QPainter& painter, const QPointF& centre, const QColor& colour);
void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);
// 28 -> 28 times the user's text scale, whole pixels.
[[nodiscard]] int scaled(double px);

} // namespace runcost::docks
