#include "charts/donut.h"
#include "charts/sector.h"
#include "core/cellformat.h"
#include "core/currency.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    constexpr double smallestDonut = 56; // radius
    constexpr double calloutRoom = 348; // donut with labels on both sides
    constexpr double tableRoom = 280;
    constexpr double smallest = 0.02; // of the circle: below, parts share one arc

    // One arc with its label; "Other" stands for several components.
    struct Part {
        QString name;
        QString figure;
        QColor colour; // invalid: saved
        double value = 0;
        std::optional<double> before;
        double last = 0; // in the look before, for the way to the new one
    };

    double knownTotal(const Analysis& a)
    {
        double sum = 0;
        for (const Quantity& q : a.components)
            sum += std::max(0.0, q.value.value_or(0));
        return sum;
    }

    std::vector<Part> partsOf(const Picture& p)
    {
        std::vector<Part> parts;
        Part other { tr("Other"), {}, p.t().ink3, 0, 0.0, 0 };
        const double total = knownTotal(p.now());
        for (std::size_t i = 0; i < componentCount; ++i) {
            const auto component = static_cast<Component>(i);
            const double value = p.now().components[i].value.value_or(0);
            if (value <= 0)
                continue;
            parts.push_back({ componentLabel(component), figureKey(component), componentColour(p.t(), component), value,
                p.before().components[i].value, std::max(0.0, p.last().components[i].value.value_or(0)) });
        }
        const auto isTiny = [total](const Part& part) { return part.value < smallest * total; };
        if (std::count_if(parts.begin(), parts.end(), isTiny) < 2)
            return parts;
        for (const Part& part : parts) {
            if (!isTiny(part))
                continue;
            other.value += part.value;
            other.last += part.last;
            other.before = other.before && part.before ? std::optional(*other.before + *part.before) : std::nullopt;
        }
        parts.erase(std::remove_if(parts.begin(), parts.end(), isTiny), parts.end());
        parts.push_back(other);
        return parts;
    }

    QString partName(const Picture& p, const Part& part, double total)
    {
        QString text = tr("%1, %2, %3").arg(part.name, format::money(part.value, p.locale()), format::percent(part.value / total, 0, p.locale()));
        if (p.changed())
            text += QStringLiteral(", ") + spokenChange(part.before, part.value, p.locale());
        return text;
    }

    charts::Donut donutOf(const Picture& p, const std::vector<Part>& parts, QPointF centre, double radius)
    {
        charts::Donut donut;
        donut.centre = centre;
        donut.outer = radius;
        donut.inner = radius * 47 / 72;
        double total = 0;
        for (const Part& part : parts) {
            const double value = p.eased(part.value, part.last);
            donut.slices.push_back({ value, part.colour });
            total += value;
        }
        donut.whole = total;
        if (!p.changed())
            return donut;
        const double before = knownTotal(p.before());
        donut.whole = std::max(total, before);
        if (before > total * 1.002)
            donut.slices.push_back({ before - total, {} });
        for (const Quantity& q : p.before().components)
            donut.baseline.push_back(std::max(0.0, q.value.value_or(0)));
        return donut;
    }

    void paintCentre(Picture& p, const charts::Donut& donut)
    {
        const Analysis& a = p.now();
        const double room = 2 * donut.inner - 12;
        const QPointF c = donut.centre;
        const double px = donut.outer > 90 ? 26 : donut.outer > 64 ? 22 : 17;
        QString number = atLeast(a.total, a.unknownParts, p.locale());
        if (a.total.value && p.canvas.width(number, 10, 700) > room) {
            const QString cell = format::currencyPrefix() + format::moneyCell(a.total.value, p.locale());
            number = a.unknownParts > 0 ? format::atLeast(cell) : cell;
        }
        QString below;
        if (a.unknownParts > 0)
            below = a.unknownParts == 1 ? tr("1 part unknown") : tr("%1 parts unknown").arg(a.unknownParts);
        else if (p.changed() && p.before().total.value)
            below = p.before().unknownParts > 0 || *p.before().total.value < a.total.value.value_or(0)
                ? tr("was %1").arg(format::money(p.before().total.value, p.locale()))
                : tr("of %1").arg(format::money(p.before().total.value, p.locale()));
        const QRectF area(c.x() - room / 2, c.y() - donut.inner * 0.55, room, donut.inner * 1.1);
        charts::Ink ink = p.canvas.ink(p.canvas.fittingPx(number, px, 700, room, 10), 700);
        ink.underlined = p.hot(area);
        const double middle = below.isEmpty() ? c.y() + 8 : c.y() + 3;
        p.canvas.text(c.x(), middle - px * 0.73 - 6, p.changed() ? tr("Scenario") : tr("Total"), p.canvas.ink3(), Align::Centre);
        p.canvas.text(c.x(), middle, number, ink, Align::Centre, room);
        if (!below.isEmpty()) {
            const double belowPx = p.canvas.fittingPx(below, 11, 400, room - 6, 10);
            p.canvas.text(c.x(), middle + 15, below, p.canvas.ink2(belowPx), Align::Centre, room);
        }
        p.mark(area, QStringLiteral("total_usd"),
            tr("Total, %1").arg(number) + (p.changed() ? QStringLiteral(", ") + spokenChange(p.before().total.value, a.total.value, p.locale()) : QString()));
    }

    void paintWithCallouts(Picture& p, const std::vector<Part>& parts, double width, double tallest)
    {
        const QPointF centre(std::round(width / 2) + 1, std::round(p.h() / 2) - 2);
        charts::Donut donut = donutOf(p, parts, centre, tallest);
        const double total = knownTotal(p.now());
        std::vector<charts::Callout> callouts;
        std::vector<const Part*> owners;
        const Part saved { p.now().unknownParts == p.before().unknownParts ? tr("Saved") : tr("Less than before"),
            QStringLiteral("total_usd"), {}, std::max(0.0, knownTotal(p.before()) - total), {}, 0 };
        for (std::size_t i = 0; i < donut.slices.size(); ++i) {
            const Part& part = i < parts.size() ? parts[i] : saved;
            charts::Callout callout;
            callout.degrees = (donut.angleBefore(i) + donut.angleBefore(i + 1)) / 2;
            callout.title = part.name;
            callout.value = i < parts.size()
                ? tr("%1 · %2").arg(format::money(part.value, p.locale()), format::percent(part.value / total, 0, p.locale()))
                : format::money(saved.value, p.locale()) + QLatin1Char(' ') + format::delta(total + saved.value, total, p.locale());
            callouts.push_back(callout);
            owners.push_back(&part);
        }
        // Wide labels make a smaller donut; before it gets too small they leave out the share.
        const auto widestLabel = [&] {
            double widest = 70;
            for (const charts::Callout& callout : callouts)
                widest = std::max({ widest, p.canvas.width(callout.title, 11), p.canvas.width(callout.value, 10.5, 600) });
            return widest;
        };
        if (width / 2 - widestLabel() - 23 < smallestDonut)
            for (std::size_t i = 0; i < callouts.size(); ++i)
                callouts[i].value = format::money(owners[i]->value, p.locale());
        const double radius = std::clamp(std::min(tallest, width / 2 - widestLabel() - 23), 30.0, 120.0);
        donut.outer = radius;
        donut.inner = radius * 47 / 72;
        // Small arcs give way first.
        while (callouts.size() > 8) {
            callouts.pop_back();
            owners.pop_back();
        }
        const double distance = radius + 21;
        charts::placeCallouts(callouts, centre, radius, 0, p.h());
        const double room = width / 2 - distance;
        charts::paintDonut(p.canvas, donut);
        charts::Canvas measuring(nullptr, p.t(), true);
        const std::vector<QRectF> boxes = charts::paintCallouts(measuring, callouts, centre, distance, room);
        int hot = -1;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            if (p.hot(boxes[i].adjusted(-3, -3, 3, 3)))
                hot = static_cast<int>(i);
        charts::paintCallouts(p.canvas, callouts, centre, distance, room, hot);
        paintCentre(p, donut);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const bool isSaved = owners[i] == &saved;
            p.mark(boxes[i].adjusted(-3, -3, 3, 3), owners[i]->figure,
                isSaved ? tr("%1, %2").arg(saved.name, format::money(saved.value, p.locale())) : partName(p, *owners[i], total));
        }
    }

    struct Columns {
        double now, share, before, change; // right edges; before = 0: no such column
    };

    // From the widths of what stands in them; the baseline goes where the names would have no room.
    Columns columnsOf(const Picture& p, double left, double right)
    {
        double now = p.canvas.width(atLeast(p.now().total, p.now().unknownParts, p.locale()), 12, 600);
        double was = p.canvas.width(tr("Baseline"), 10);
        double change = p.canvas.width(tr("Change"), 10);
        for (std::size_t i = 0; i < componentCount; ++i) {
            const Quantity& q = p.now().components[i];
            const Quantity& b = p.before().components[i];
            now = std::max(now, p.canvas.width(format::money(q.value, p.locale()), 12, 600));
            was = std::max(was, p.canvas.width(format::money(b.value, p.locale()), 11));
            change = std::max(change, p.canvas.width(format::delta(b.value, q.value, p.locale()), 11, 600));
        }
        const double spare = std::clamp((right - left - 130 - now - was - change - 32) / 4, 12.0, 24.0);
        const double share = std::max(32.0, p.canvas.width(QStringLiteral("100 %"), 11));
        if (!p.changed())
            return { right - share - spare, right, 0, right };
        Columns columns { 0, 0, right - change - spare, right };
        columns.share = columns.before - was - spare;
        columns.now = columns.share - share - spare;
        if (columns.now - now - left < 80) {
            columns.before = 0;
            columns.share = right - change - spare;
            columns.now = columns.share - share - spare;
        }
        return columns;
    }

    void tableRow(Picture& p, const Columns& columns, double left, double baseline, std::size_t i)
    {
        const auto component = static_cast<Component>(i);
        const Quantity& q = p.now().components[i];
        const Quantity& was = p.before().components[i];
        const double total = knownTotal(p.now());
        const QRectF row(left - 4, baseline - 17, columns.change - left + 6, 24);
        const QString name = componentLabel(component);
        p.canvas.fill({ left, baseline - 9, 9, 9 }, componentColour(p.t(), component));
        p.canvas.text(left + 17, baseline, name, p.canvas.ink(12), Align::Left,
            columns.now - left - 25 - p.canvas.width(format::money(q.value, p.locale()), 12, 600));
        charts::Ink bold = p.canvas.ink(12, 600);
        bold.underlined = p.hot(row);
        p.canvas.text(columns.now, baseline, format::money(q.value, p.locale()), bold, Align::Right);
        QString spoken = tr("%1, %2").arg(name, q.value ? format::money(q.value, p.locale()) : tr("unknown: %1").arg(q.reason));
        if (!q.value) {
            p.canvas.text(columns.change, baseline, q.reason, p.canvas.ink3(), Align::Right, columns.change - columns.now - 12);
        } else {
            const QString share = total > 0 ? format::percent(*q.value / total, 0, p.locale()) : format::unknown();
            p.canvas.text(columns.share, baseline, share, p.canvas.ink2(), Align::Right);
            spoken += QStringLiteral(", ") + share;
            if (p.changed()) {
                if (columns.before > 0)
                    p.canvas.text(columns.before, baseline, format::money(was.value, p.locale()), p.canvas.ink2(), Align::Right);
                const QColor colour = changeColour(p.t(), was.value, q.value);
                const bool same = colour == p.t().ink3;
                p.canvas.text(columns.change, baseline, format::delta(was.value, q.value, p.locale()),
                    { colour, same ? 10.0 : 11.0, same ? 400 : 600 }, Align::Right);
                spoken += QStringLiteral(", ") + spokenChange(was.value, q.value, p.locale());
            }
        }
        p.mark(row, figureKey(component), spoken);
    }

    void tableFoot(Picture& p, const Columns& columns, double left, double baseline)
    {
        const auto now = p.now().total.value;
        const auto was = p.before().total.value;
        const bool compare = p.changed() && now && was;
        const bool less = compare && *was >= *now;
        QString name = compare ? (less ? tr("Saved") : tr("Added")) : tr("Total");
        if (less) {
            charts::hatchRect(p.canvas, { left, baseline - 9, 9, 9 }, 5, 0.8, p.t().ghost);
            p.canvas.frame({ left, baseline - 9, 9, 9 }, p.t().ghost);
        }
        p.canvas.text(left + 17, baseline, name, p.canvas.ink(12, 600));
        const QString value = compare ? format::money(std::abs(*was - *now), p.locale())
                                      : atLeast(p.now().total, p.now().unknownParts, p.locale());
        const QRectF row(left - 4, baseline - 17, columns.change - left + 6, 24);
        charts::Ink bold = p.canvas.ink(12, 600);
        bold.underlined = p.hot(row);
        p.canvas.text(columns.now, baseline, value, bold, Align::Right);
        if (compare) {
            const QColor colour = changeColour(p.t(), was, now);
            const bool same = colour == p.t().ink3;
            p.canvas.text(columns.change, baseline, format::delta(was, now, p.locale()),
                { colour, same ? 10.0 : 11.0, same ? 400 : 600 }, Align::Right);
        }
        p.mark(row, QStringLiteral("total_usd"), tr("%1, %2").arg(name, value));
    }

    void paintTable(Picture& p, double left, double right)
    {
        const Columns columns = columnsOf(p, left, right);
        const auto head = [&](double x, const QString& text) { p.canvas.text(x, 10, text, p.canvas.ink3(), Align::Right); };
        head(columns.now, p.changed() ? tr("Scenario") : tr("Cost"));
        head(columns.share, tr("Share"));
        if (columns.before > 0)
            head(columns.before, tr("Baseline"));
        if (p.changed())
            head(columns.change, tr("Change"));
        p.canvas.horizontal(left, right, 15, p.t().line);
        const double pitch = std::clamp((p.h() - 17) / (componentCount + 1), 22.0, 28.0);
        for (std::size_t i = 0; i < componentCount; ++i) {
            const double top = 16 + pitch * static_cast<double>(i);
            tableRow(p, columns, left, top + pitch / 2 + 5, i);
            p.canvas.horizontal(left, right, top + pitch, i + 1 < componentCount ? p.t().hair : p.t().ink3);
        }
        tableFoot(p, columns, left, 16 + pitch * (componentCount + 0.5) + 5.5);
    }

    QString nothingText(const Analysis& a)
    {
        if (a.unknownParts < static_cast<int>(componentCount) && a.total.value)
            return tr("Nothing was paid for this run.");
        const QString reason = a.component(Component::Training).reason;
        return reason.isEmpty() ? tr("No part of the cost is known.") : reason;
    }

} // namespace

void paintBreakdown(Picture& p)
{
    const std::vector<Part> parts = partsOf(p);
    if (parts.empty()) {
        // Where the time is known, a price is what is missing.
        const bool priceless = p.now().unknownParts > 0 && p.now().trainingHours.value.has_value();
        p.sentence(nothingText(p.now()), QStringLiteral("total_usd"), priceless ? tr("Set GPU price") : QString(),
            priceless ? QStringLiteral("lever:usd_per_gpu_hour") : QString());
        return;
    }
    const bool table = p.w() >= 420;
    const bool both = p.w() >= calloutRoom + 40 + tableRoom;
    const double tallest = std::min(120.0, p.h() / 2 - 21);
    if (!table || both) {
        const double width = both ? std::max(calloutRoom, p.w() * 0.48) : p.w();
        paintWithCallouts(p, parts, width, tallest);
        if (both)
            paintTable(p, width + 40, p.w());
        return;
    }
    const double radius = std::clamp(p.h() / 2 - 29, 30.0, 120.0);
    const charts::Donut donut = donutOf(p, parts, { radius + 20, std::round(p.h() / 2) - 2 }, radius);
    charts::paintDonut(p.canvas, donut);
    paintCentre(p, donut);
    paintTable(p, 2 * radius + 60, p.w());
}

} // namespace runcost
