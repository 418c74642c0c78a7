#include "charts/bubbles.h"
#include "core/format.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    constexpr double bothFrom = 700; // narrower panels show list or matrix
    constexpr double rowPitch = 21.4;
    constexpr double headHeight = 20;
    constexpr double workDay = 8; // hours

    QString title(const Recommendation& r) { return charts::onOneLine(r.title); }

    QString savingText(const Picture& p, const Recommendation& r)
    {
        if (const QString saving = r.savingText(p.locale()); !saving.isEmpty())
            return saving;
        return r.typical.isEmpty() ? format::unknown() : charts::onOneLine(r.typical);
    }

    QString spoken(const Picture& p, const Recommendation& r)
    {
        QStringList parts { QString::number(r.number), title(r),
            r.savingUsd ? tr("saves %1").arg(r.savingText(p.locale())) : savingText(p, r), r.effortText };
        if (r.applied)
            parts << tr("applied");
        return format::listed(parts);
    }

    // Opens the detail view; paper has nothing to press.
    QString detailsAction(const Picture& p, const Recommendation& r) { return p.style.report ? QString() : QStringLiteral("advice:") + r.id; }

    // ---- matrix: effort to the right, priority upwards

    struct Plot {
        QRectF area;
        double fewest = 0.3; // hours
        double most = 40;

        [[nodiscard]] double x(double hours) const
        {
            return area.left() + area.width() * std::log2(std::clamp(hours, fewest, most) / fewest) / std::log2(most / fewest);
        }
        [[nodiscard]] double y(double priority) const
        {
            return area.bottom() - area.height() * std::clamp(priority, 0.0, 104.0) / 104;
        }
    };

    Plot plotOf(const Picture& p, const QRectF& area)
    {
        Plot plot;
        plot.area = QRectF(area.left() + 44, area.top() + 18, area.width() - 54, area.height() - 46);
        for (const Recommendation& r : p.now().recommendations) {
            if (r.effortHours <= 0)
                continue;
            plot.fewest = std::min(plot.fewest, r.effortHours / 1.4);
            plot.most = std::max(plot.most, r.effortHours * 1.3);
        }
        return plot;
    }

    void paintPlot(Picture& p, const Plot& plot)
    {
        const theme::Tokens& t = p.t();
        const QRectF& a = plot.area;
        const double middleX = p.canvas.snapped(a.center().x());
        const double middleY = p.canvas.snapped(a.center().y());
        p.canvas.fill({ a.left(), a.top(), middleX - a.left(), middleY - a.top() }, t.inset);
        struct Tick {
            double hours;
            QString text;
        };
        const std::array ticks { Tick { 0.25, tr("¼ h") }, Tick { 0.5, tr("½ h") }, Tick { 1, tr("1 h") }, Tick { 2, tr("2 h") },
            Tick { 4, tr("4 h") }, Tick { workDay, tr("1 d") }, Tick { 2 * workDay, tr("2 d") }, Tick { 4 * workDay, tr("4 d") },
            Tick { 10 * workDay, tr("2 w") }, Tick { 20 * workDay, tr("4 w") } };
        double free = a.left();
        for (const Tick& tick : ticks) {
            const double x = plot.x(tick.hours);
            if (tick.hours < plot.fewest || tick.hours > plot.most)
                continue;
            p.canvas.vertical(x, a.bottom(), a.bottom() + 4, t.line);
            const QRectF box = p.canvas.box(x, a.bottom() + 15, tick.text, p.canvas.ink3(), Align::Centre);
            if (box.left() >= free)
                free = p.canvas.text(x, a.bottom() + 15, tick.text, p.canvas.ink3(), Align::Centre).right() + 5;
        }
        p.canvas.vertical(middleX, a.top(), a.bottom(), t.line);
        p.canvas.horizontal(a.left(), a.right(), middleY, t.line);
        p.canvas.vertical(a.left(), a.top(), a.bottom(), t.ink3);
        p.canvas.horizontal(a.left(), a.right(), a.bottom(), t.ink3);
        p.canvas.text(a.left(), a.top() - 6, tr("Do first"), p.canvas.ink3());
        p.canvas.text(a.right(), a.top() - 6, tr("Plan"), p.canvas.ink3(), Align::Right);
        for (int value = 20; value <= 80; value += 20)
            p.canvas.text(a.left() - 6, plot.y(value) + 3.5, QString::number(value), p.canvas.ink3(), Align::Right);
        p.canvas.rotatedText({ a.left() - 33, a.center().y() }, tr("Priority"), p.canvas.ink2());
    }

    struct NamePlace {
        QPointF start; // on the baseline
        QRectF box;
        std::ptrdiff_t hidden = 0; // circles that want to be here
    };

    // Where the name of a lower quadrant can stand: at the bottom, or under the middle line or further in; the places that
    // the fewest circles want come first.
    std::vector<NamePlace> quadrantPlaces(const Picture& p, const Plot& plot, const QString& text, bool right, const std::vector<charts::Bubble>& bubbles)
    {
        const QRectF& a = plot.area;
        const Align align = right ? Align::Right : Align::Left;
        const double edge = right ? a.right() - 4 : a.left() + 6;
        const double inward = right ? -1 : 1;
        std::vector<NamePlace> places;
        for (const double y : { a.bottom() - 6, std::round(a.center().y()) + 14 })
            for (const double aside : { 0.0, 0.14, 0.26 }) {
                const QRectF box = p.canvas.box(edge + inward * aside * a.width(), y, text, p.canvas.ink3(), align);
                const auto hidden = std::count_if(bubbles.begin(), bubbles.end(), [&](const charts::Bubble& b) {
                    const double reach = b.radius + 4;
                    return box.adjusted(-reach, -reach, reach, reach).contains(b.wanted);
                });
                places.push_back({ { box.left(), y }, box, hidden });
            }
        std::stable_sort(places.begin(), places.end(), [](const NamePlace& one, const NamePlace& other) { return one.hidden < other.hidden; });
        return places;
    }

    // Moves the circles apart around the names of the quadrants. A name that leaders would cross wherever it stood is left out.
    void placeNamesAndCircles(Picture& p, const Plot& plot, const QRectF& inside, std::vector<charts::Bubble>& bubbles)
    {
        const std::vector<charts::Bubble> unsolved = bubbles;
        std::vector<QRectF> taken;
        for (const bool right : { false, true }) {
            const QString text = right ? tr("Later") : tr("Quick extras");
            for (const NamePlace& place : quadrantPlaces(p, plot, text, right, unsolved)) {
                std::vector<charts::Bubble> solved = unsolved;
                std::vector<QRectF> labels = taken;
                labels.push_back(place.box);
                charts::solveApart(solved, inside, labels);
                const bool crossed = std::any_of(solved.begin(), solved.end(), [&](const charts::Bubble& b) {
                    return std::any_of(labels.begin(), labels.end(), [&](const QRectF& label) { return b.leaderCrosses(label); });
                });
                if (crossed)
                    continue;
                taken = std::move(labels);
                bubbles = std::move(solved);
                p.canvas.text(place.start.x(), place.start.y(), text, p.canvas.ink3());
                break;
            }
        }
        if (taken.empty())
            charts::solveApart(bubbles, inside, {});
    }

    void paintMatrix(Picture& p, const QRectF& area)
    {
        const Plot plot = plotOf(p, area);
        paintPlot(p, plot);
        const auto& all = p.now().recommendations;
        double largest = 0;
        for (const Recommendation& r : all)
            largest = std::max(largest, r.savingUsd.value_or(0));
        // The largest circle grows with the plot and shrinks with the number of circles that must find a place.
        const double crowd = std::sqrt(10.0 / static_cast<double>(std::max<std::size_t>(10, all.size())));
        const double biggest = std::clamp(plot.area.height() * 0.117 * crowd, 10.0, 30.0);
        std::vector<charts::Bubble> bubbles;
        for (const Recommendation& r : all) {
            charts::Bubble b;
            const double saving = std::max(0.0, r.savingUsd.value_or(0));
            b.radius = largest > 0 ? std::clamp(biggest * std::sqrt(saving / largest), 8.0, 30.0) : 8;
            if (b.radius < 9 && r.number > 9)
                b.radius = 9;
            b.wanted = { plot.x(r.effortHours), plot.y(r.priority) };
            b.text = QString::number(r.number);
            b.colour = categoryColour(p.t(), r.category);
            b.textColour = onCategoryColour(p.t(), r.category);
            b.hollow = r.applied;
            b.outlined = !r.savingUsd && !r.applied;
            bubbles.push_back(b);
        }
        const QRectF inside = plot.area.adjusted(2, 1, -1, -2);
        charts::keepInside(bubbles, inside);
        placeNamesAndCircles(p, plot, inside, bubbles);
        charts::paintBubbles(p.canvas, bubbles);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double reach = std::max(12.0, bubbles[i].radius);
            p.mark({ bubbles[i].placed.x() - reach, bubbles[i].placed.y() - reach, 2 * reach, 2 * reach },
                {}, spoken(p, all[i]), detailsAction(p, all[i]));
        }
    }

    // ---- list

    struct Columns {
        double number = 13; // right edge
        double swatch = 20;
        double category = 0; // 0 = no such column
        double title = 34;
        double titleRight = 0;
        double why = 0; // 0 = no such column
        double whyRight = 0;
        double saves = 0; // right edge
        double effort = 0; // right edge
        double action = 0; // left edge of the button
        double button = 50; // width
        double right = 0;
    };

    Columns columnsOf(const Picture& p, const QRectF& area)
    {
        Columns c;
        const double x = area.left();
        c.number = x + 14;
        c.swatch = x + 20;
        c.right = area.right();
        const auto& all = p.now().recommendations;
        const bool marks = std::any_of(all.begin(), all.end(), [](const Recommendation& r) { return r.applied; });
        c.button = std::max(50.0, std::ceil(p.canvas.width(tr("Apply"), 10.5, 500)) + 12);
        const double slot = std::max(c.button + 2, marks ? p.canvas.width(tr("✓ Applied"), 11, 600) - 10 : 0);
        c.action = p.style.report && !marks ? area.right() + 14 : area.right() - slot;
        c.effort = c.action - 16;
        c.saves = c.effort - std::max(40.0, std::ceil(p.canvas.width(tr("Effort"), 11, 500)) + 8);
        const bool categories = area.width() >= 430;
        c.category = categories ? x + 37 : 0;
        c.title = categories ? x + 108 : x + 36;
        c.titleRight = c.saves - 62;
        double longest = 0;
        for (const Recommendation& r : p.now().recommendations)
            longest = std::max(longest, p.canvas.width(title(r), 11.5));
        longest = std::min(longest, 280.0);
        if (c.titleRight - c.title - longest > 150) {
            c.why = std::round(c.title + longest + 20);
            c.whyRight = c.titleRight;
            c.titleRight = c.why - 20;
        }
        return c;
    }

    void paintAction(Picture& p, const Columns& c, const Recommendation& r, const QRectF& row)
    {
        const double baseline = row.top() + row.height() / 2 + 4;
        const QRectF target(c.action - 6, row.top(), c.right - c.action + 6, row.height());
        if (r.applied) {
            const charts::Ink ink { p.t().good, 11, 600, p.hot(target) };
            const QString text = tr("✓ Applied");
            const QRectF box = p.canvas.text(c.right - 2, baseline, text, ink, Align::Right);
            if (!p.style.report)
                p.mark(target.united(box), {}, tr("Take back: %1").arg(title(r)), QStringLiteral("unapply:") + r.id);
        } else if (!p.style.report && !r.delta.isBaseline()) {
            const QRectF box(c.right - c.button - 2, std::round(row.center().y() - 9), c.button, 18);
            p.button(box, tr("Apply"), QStringLiteral("apply:") + r.id, tr("Apply: %1").arg(title(r)));
        }
    }

    void paintListRow(Picture& p, const Columns& c, const Recommendation& r, const QRectF& row)
    {
        const double baseline = row.top() + row.height() / 2 + 4;
        const bool hot = p.hot({ row.left(), row.top(), c.action - 8 - row.left(), row.height() });
        if (hot)
            p.canvas.fill({ row.left(), std::round(row.top()), row.width(), std::round(row.height()) - 1 }, p.t().inset);
        p.canvas.text(c.number, baseline, QString::number(r.number), p.canvas.ink(11.5, 600), Align::Right);
        p.canvas.fill({ c.swatch, std::round(row.center().y() - 4.5), 9, 9 }, categoryColour(p.t(), r.category));
        if (c.category > 0)
            p.canvas.text(c.category, baseline, categoryLabel(r.category), p.canvas.ink2(11.5), Align::Left, c.title - c.category - 4);
        const charts::Ink saves = r.savingUsd ? charts::Ink { p.t().ink, 11.5, 600, hot } : p.canvas.ink3(10);
        const QRectF saving = p.canvas.text(c.saves, baseline, savingText(p, r), saves, Align::Right, 110);
        p.canvas.text(c.effort, baseline, charts::onOneLine(r.effortText), p.canvas.ink2(11.5), Align::Right, 38);
        const double titleRight = c.why > 0 ? c.titleRight : std::min(c.titleRight + 10, saving.left() - 10);
        p.canvas.text(c.title, baseline, title(r), p.canvas.ink(11.5), Align::Left, titleRight - c.title);
        if (c.why > 0)
            p.canvas.text(c.why, baseline, charts::onOneLine(r.why), p.canvas.ink3(11), Align::Left, std::min(c.whyRight, saving.left() - 10) - c.why);
        const QRectF number(saving.left() - 4, row.top(), saving.width() + 8, row.height());
        p.mark({ row.left(), row.top(), number.left() - row.left(), row.height() }, {}, spoken(p, r), detailsAction(p, r));
        p.mark(number, QStringLiteral("recommendation:") + r.id, tr("Saves %1").arg(savingText(p, r)));
        paintAction(p, c, r, row);
    }

    void paintList(Picture& p, const QRectF& area)
    {
        const auto& all = p.now().recommendations;
        const Columns c = columnsOf(p, area);
        const double y = area.top() + 13;
        const auto head = [&](double x, const QString& text, Align align) { p.canvas.text(x, y, text, p.canvas.ink2(11, 500), align); };
        if (c.category > 0)
            head(c.category, tr("Category"), Align::Left);
        head(c.title, tr("Recommendation"), Align::Left);
        if (c.why > 0)
            head(c.why, tr("Why"), Align::Left);
        head(c.saves, tr("Saves"), Align::Right);
        head(c.effort, tr("Effort"), Align::Right);
        const double top = area.top() + headHeight;
        p.canvas.horizontal(area.left(), area.right(), top - 1, p.t().line);
        const double room = area.height() - headHeight;
        std::size_t shown = all.size();
        double pitch = std::clamp(room / static_cast<double>(std::max<std::size_t>(1, shown)), rowPitch, 24.0);
        if (static_cast<double>(shown) * rowPitch > room + 1) {
            shown = static_cast<std::size_t>(std::max(1.0, std::floor((room - 18) / rowPitch)));
            pitch = rowPitch;
        }
        for (std::size_t i = 0; i < shown; ++i) {
            const QRectF row(area.left(), top + pitch * static_cast<double>(i), area.width(), pitch);
            paintListRow(p, c, all[i], row);
            p.canvas.horizontal(area.left(), area.right(), row.bottom() - 1, p.t().hair);
        }
        if (shown < all.size()) {
            const QString text = tr("%1 more").arg(all.size() - shown);
            const double baseline = top + pitch * static_cast<double>(shown) + 13;
            const QRectF link = p.canvas.text(c.title, baseline, text, p.style.report ? p.canvas.ink3() : charts::Ink { p.t().accent, 11, 500 });
            if (!p.style.report)
                p.mark(link.adjusted(-3, -6, 3, 4), {}, text, QStringLiteral("more"));
        }
    }

} // namespace

bool showsListOrMatrix(double pictureWidth) { return pictureWidth < bothFrom; }

void paintRecommendations(Picture& p)
{
    if (p.now().recommendations.empty()) {
        p.sentence(p.now().whyNot.empty() ? tr("Nothing to recommend with what is known.")
                                          : tr("Nothing left to recommend; what was looked at would cost more here."),
            {});
        return;
    }
    const QRectF whole(QPointF(), p.size);
    if (p.style.matrixOnly) {
        paintMatrix(p, whole);
    } else if (p.style.listOnly || showsListOrMatrix(p.w())) {
        paintList(p, whole);
    } else {
        const double matrix = std::clamp(std::round(p.w() * 0.446), 340.0, 720.0);
        paintMatrix(p, { 0, 0, matrix, p.h() });
        paintList(p, { matrix, 0, p.w() - matrix, p.h() });
    }
}

double wholeRecommendationsHeight(std::size_t rows) { return headHeight + rowPitch * static_cast<double>(rows) + 2; }

} // namespace runcost
