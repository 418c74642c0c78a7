#pragma once

#include "charts/canvas.h"
#include "dashboard/panelpicture.h"

namespace runcost {

// One picture being laid out or drawn: what all six have in common. Coordinates start at 0, 0 in the picture's corner.
struct Picture {
    charts::Canvas canvas;
    const DashboardData& data;
    const PictureStyle& style;
    QSizeF size;
    QPointF hover { -1, -1 };
    bool framed = false; // inside a panel, which shows the legend
    std::vector<Mark> marks {};

    [[nodiscard]] double w() const { return size.width(); }
    [[nodiscard]] double h() const { return size.height(); }
    [[nodiscard]] const theme::Tokens& t() const { return canvas.tokens(); }
    [[nodiscard]] const QLocale& locale() const { return style.locale; }
    [[nodiscard]] const Analysis& now() const { return data.analysis; }
    [[nodiscard]] const Analysis& before() const { return data.baseline; }
    [[nodiscard]] bool changed() const { return !data.scenario.isBaseline(); }
    [[nodiscard]] bool hot(const QRectF& rect) const { return !style.report && rect.contains(hover); }
    void mark(const QRectF& rect, const QString& figure, const QString& name, const QString& action = {})
    {
        marks.push_back({ rect, figure, name, action });
    }
    // A small button as tall as a table row allows.
    void button(const QRectF& rect, const QString& text, const QString& action, const QString& name);
    // The sentence of a picture that has nothing to draw, and the button that mends it.
    void sentence(const QString& text, const QString& figure, const QString& button = {}, const QString& action = {});
    // A length on its way: what it was in the look before, what it is now.
    [[nodiscard]] bool moving() const { return style.from != nullptr && style.progress < 1; }
    [[nodiscard]] double eased(double to, std::optional<double> from) const
    {
        return moving() && from ? *from + (to - *from) * style.progress : to;
    }
    [[nodiscard]] const Analysis& last() const { return moving() ? style.from->analysis : data.analysis; }
};

void paintBreakdown(Picture& picture);
void paintProviders(Picture& picture);
void paintScore(Picture& picture);
void paintResources(Picture& picture);
void paintEnvironment(Picture& picture);
void paintRecommendations(Picture& picture);

void paintHeader(Picture& picture);

// How tall the picture must be to show every row, for "more".
[[nodiscard]] double wholeProvidersHeight(std::size_t offers);
[[nodiscard]] double wholeRecommendationsHeight(std::size_t rows);
// In a panel too narrow for both, the recommendations are a list or a matrix.
[[nodiscard]] bool showsListOrMatrix(double pictureWidth);

} // namespace runcost
