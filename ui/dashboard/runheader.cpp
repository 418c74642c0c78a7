#include "charts/bars.h"
#include "core/format.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    constexpr qsizetype longestSpoken = 400; // characters of a note

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    QString deviceText(const Run& run, const Analysis& baseline, const QLocale& locale)
    {
        QString name = charts::onOneLine(run.gpuType);
        if (!baseline.offers.empty() && baseline.offers.front().current && !baseline.offers.front().gpuName.isEmpty())
            name = baseline.offers.front().gpuName;
        if (name.isEmpty())
            name = charts::onOneLine(run.deviceClass).toUpper();
        const auto count = run.value(RunField::GpuCount);
        if (name.isEmpty() || !count || *count <= 0)
            return name;
        return tr("%1 × %2").arg(plainNumber(*count, locale), name);
    }

    QString placeText(const Run& run, const Analysis& baseline)
    {
        if (run.isLocal())
            return tr("own machine");
        QString provider = charts::onOneLine(run.provider);
        if (!baseline.offers.empty() && baseline.offers.front().current && baseline.offers.front().providerKey == run.provider)
            provider = charts::onOneLine(baseline.offers.front().label);
        return QStringList { provider, charts::onOneLine(run.region) }.join(QLatin1Char(' ')).trimmed();
    }

    // From the most telling to the least, so that a narrow header drops the last ones.
    QStringList facts(const Picture& p)
    {
        const Run& run = p.data.run;
        QStringList all { deviceText(run, p.before(), p.locale()) };
        if (const auto seconds = run.value(RunField::DurationS))
            all << format::hoursProse(*seconds / 3600, p.locale());
        all << placeText(run, p.before());
        if (run.startedAtMs)
            all << format::day(run.startedAtMs, p.locale());
        all.removeAll(QString());
        return all;
    }

    // Returns the right edge.
    double badge(Picture& p, double left, double middle, const QString& text, const QString& icon, const QColor& colour, bool quiet = false)
    {
        const double px = 10.5;
        const double width = 14 + (icon.isEmpty() ? 0 : 14) + p.canvas.width(text, px, 600);
        const QRectF box(std::round(left), std::round(middle - 9), std::round(width), 18);
        p.canvas.rounded(box, 3, {}, quiet ? p.t().line : colour);
        double x = box.left() + 7;
        if (!icon.isEmpty()) {
            p.canvas.icon(icon, { x, box.top() + 4, 10, 10 }, colour);
            x += 14;
        }
        p.canvas.text(x, box.top() + 13, text, { colour, px, quiet ? 400 : 600 });
        return box.right();
    }

    bool hasCurves(const Picture& p) { return !p.style.report && !p.data.run.series.empty(); }

    // A short word beside the name; with an action it can be clicked.
    struct HeaderBadge {
        QString text;
        QString icon;
        QColor colour;
        QString spoken;
        QString action;
        bool quiet = false; // nothing to look into
    };

    // "≠ 17 %": the file states something else; a click shows why. Where that is known, it is quiet.
    std::optional<HeaderBadge> differenceBadge(const Picture& p)
    {
        bool differs = false;
        bool explained = true;
        const ReportedFigure* largest = nullptr;
        const auto size = [](const ReportedFigure& f) { return std::abs(f.difference().value_or(1e6)); };
        for (const ReportedFigure& f : p.before().reported) {
            if (!f.disagrees)
                continue;
            differs = true;
            explained = explained && f.isExplained();
            if (largest == nullptr || size(f) > size(*largest))
                largest = &f;
        }
        if (!differs || p.style.report)
            return std::nullopt;
        const QString much = largest->difference() ? format::delta(largest->reported, largest->recomputed, p.locale()) : QString();
        const qsizetype digits = much.indexOf(QLatin1Char(' ')) + 1; // after the arrow
        return HeaderBadge { much.isEmpty() ? tr("≠ reported") : QStringLiteral("≠ ") + much.mid(digits), {},
            explained ? p.t().ink3 : p.t().caution,
            much.isEmpty() ? tr("Differs from what the file states") : tr("Differs by %1 from what the file states").arg(much),
            QStringLiteral("reported"), explained };
    }

    // What a person said about the run: that it was chosen, or anything else.
    std::optional<HeaderBadge> noteBadge(const Picture& p)
    {
        const Run& run = p.data.run;
        const QString decided = run.tags.value(QStringLiteral("decided"));
        const bool isChosen = decided == QLatin1String("chosen");
        const bool wasLeft = decided == QLatin1String("not_chosen");
        if (p.style.report || (run.note.isEmpty() && !isChosen && !wasLeft))
            return std::nullopt;
        //: Beside the name of a run that was chosen over others
        const QString text = isChosen ? tr("Chosen") : wasLeft ? tr("Not chosen") : tr("Note");
        const QString note = charts::onOneLine(run.note);
        return HeaderBadge { text, isChosen ? QStringLiteral("check") : QStringLiteral("file"), isChosen ? p.t().good : p.t().ink3,
            note.isEmpty() ? text : tr("%1: %2").arg(text, note.size() > longestSpoken ? note.left(longestSpoken) + QChar(0x2026) : note),
            p.data.run.id > 0 ? QStringLiteral("note") : QString(), !isChosen };
    }

    double badgesWidth(const Picture& p, const std::vector<HeaderBadge>& all)
    {
        double width = 0;
        for (const HeaderBadge& b : all)
            width += 20 + (b.icon.isEmpty() ? 0 : 14) + p.canvas.width(b.text, 10.5, 600);
        return width;
    }

    // The weightiest first: where they do not all fit, the name of the run keeps its room and the last ones go.
    std::vector<HeaderBadge> headerBadges(const Picture& p, double room)
    {
        const Provenance provenance = p.now().provenance;
        std::vector<HeaderBadge> all { { provenanceLabel(provenance), provenanceIcon(provenance), provenanceColour(p.t(), provenance), {}, {} } };
        std::size_t kept = 1;
        if (p.data.run.sample) {
            all.push_back({ tr("SAMPLE"), {}, p.t().caution, {}, {} });
            kept = 2; // never without the word
        }
        if (const auto difference = differenceBadge(p))
            all.push_back(*difference);
        if (const auto note = noteBadge(p))
            all.push_back(*note);
        if (hasCurves(p))
            all.push_back({ tr("Curves"), QStringLiteral("curve"), p.t().accent, tr("Curves of loss and power"), QStringLiteral("curves") });
        while (all.size() > kept && badgesWidth(p, all) > room)
            all.pop_back();
        return all;
    }

    double paintBadges(Picture& p, double left, double middle, const std::vector<HeaderBadge>& all)
    {
        double x = left - 6;
        for (const HeaderBadge& b : all) {
            const double from = x + 6;
            x = badge(p, from, middle, b.text, b.icon, b.colour, b.quiet);
            if (!b.action.isEmpty())
                p.mark({ from - 2, middle - 12, x - from + 4, 24 }, {}, b.spoken, b.action);
        }
        return x;
    }

    QString totalSpoken(const Picture& p)
    {
        QString text = tr("Total, %1").arg(atLeast(p.now().total, p.now().unknownParts, p.locale()));
        if (p.now().unknownParts > 0)
            text += QStringLiteral(", ") + (p.now().unknownParts == 1 ? tr("1 part unknown") : tr("%1 parts unknown").arg(p.now().unknownParts));
        if (p.changed())
            text += QStringLiteral(", ") + spokenChange(p.before().total.value, p.now().total.value, p.locale());
        return text;
    }

    QString wasTotal(const Picture& p)
    {
        if (p.now().unknownParts > 0)
            return p.now().unknownParts == 1 ? tr("1 part unknown") : tr("%1 parts unknown").arg(p.now().unknownParts);
        return p.changed() && p.before().total.value ? tr("was %1").arg(format::money(p.before().total.value, p.locale())) : QString();
    }

    QString wasCarbon(const Picture& p)
    {
        if (!p.changed() || !p.before().carbonKg.value || !p.now().carbonKg.value)
            return {};
        return tr("was %1").arg(carbonNumberLike(p.before().carbonKg.value, p.now().carbonKg.value, p.locale()));
    }

    // A label, a large number, and what it was. Returns the width.
    double block(Picture* draw, const Picture& p, double left, const QString& label, const QString& number, const QString& note)
    {
        const double numberWidth = p.canvas.width(number, 26, 700);
        const double noteWidth = note.isEmpty() ? 0 : 8 + p.canvas.width(note, 12);
        const double width = std::max(p.canvas.width(label, 11), numberWidth + noteWidth);
        if (draw) {
            draw->canvas.text(left, 11 + 12, label, draw->canvas.ink2());
            charts::Ink ink = draw->canvas.ink(26, 700);
            ink.underlined = p.hot({ left, 28, width, 34 });
            draw->canvas.text(left, 52, number, ink);
            draw->canvas.text(left + numberWidth + 8, 52, note, draw->canvas.ink2(12));
        }
        return width;
    }

    constexpr double rangeWidth = 172;

    // Both ranges on one scale; the labels keep apart or the baseline's goes.
    void paintRanges(Picture& p, double left)
    {
        const Quantity& now = p.now().total;
        const Quantity& was = p.before().total;
        const bool both = p.changed() && was.value;
        double low = both ? std::min(now.low, was.low) : now.low;
        double high = both ? std::max(now.high, was.high) : now.high;
        const double margin = std::max((high - low) * 0.06, 1e-12);
        low -= margin;
        high += margin;
        const auto x = [&](double value) { return left + rangeWidth * (value - low) / (high - low); };
        p.canvas.text(left, 11 + 12, tr("90 % range"), p.canvas.ink2());
        p.canvas.horizontal(left, left + rangeWidth, 37.5, p.t().line);
        if (both)
            charts::paintRange(p.canvas, { x(was.low), x(*was.value), x(was.high), 38, p.t().ghost, 2, 10, 0, true });
        charts::paintRange(p.canvas, { x(now.low), x(*now.value), x(now.high), 38, p.t().accent, 3, 13, 0, false });
        const auto place = [&](const Quantity& q, const charts::Ink& ink) {
            const QString text = format::moneyRange(q.low, q.high, p.locale());
            const double half = p.canvas.width(text, ink) / 2;
            return std::clamp((x(q.low) + x(q.high)) / 2, left + half, std::max(left + half, left + rangeWidth - half));
        };
        const charts::Ink bold = p.canvas.ink(10, 600);
        const charts::Ink pale = p.canvas.ink3();
        double at = place(now, bold);
        const QString text = format::moneyRange(now.low, now.high, p.locale());
        if (both && !(was.low == now.low && was.high == now.high)) {
            const QString wasText = format::moneyRange(was.low, was.high, p.locale());
            double wasAt = place(was, pale);
            const double half = p.canvas.width(text, bold) / 2;
            const double wasHalf = p.canvas.width(wasText, pale) / 2;
            const double sign = wasAt >= at ? 1 : -1;
            const double missing = half + wasHalf + 10 - sign * (wasAt - at);
            if (missing > 0) {
                wasAt = std::clamp(wasAt + sign * missing / 2, left + wasHalf, std::max(left + wasHalf, left + rangeWidth - wasHalf));
                at = std::clamp(wasAt - sign * (half + wasHalf + 10), left + half, std::max(left + half, left + rangeWidth - half));
            }
            if (sign * (wasAt - at) >= half + wasHalf + 6)
                p.canvas.text(wasAt, 56, wasText, pale, Align::Centre);
            else
                at = place(now, bold);
        }
        p.canvas.text(at, 56, text, bold, Align::Centre);
        p.mark({ left - 4, 11, rangeWidth + 8, 52 }, {}, tr("90 % range, %1: what moves this cost").arg(text), QStringLiteral("drivers"));
    }

    void paintTall(Picture& p)
    {
        const Mass mass = carbonMass(p.now().carbonKg.value, p.locale());
        const QString carbonLabel = tr("%1 CO₂e").arg(mass.unit);
        const QString total = atLeast(p.now().total, p.now().unknownParts, p.locale());
        const QString totalLabel = tr("Total, training + 1 month");
        const bool range = p.now().total.value && p.now().total.high > p.now().total.low;
        const double carbonWidth = block(nullptr, p, 0, carbonLabel, mass.number, wasCarbon(p));
        const double totalWidth = block(nullptr, p, 0, totalLabel, total, wasTotal(p));
        double x = p.w() - 24 - carbonWidth;
        block(&p, p, x, carbonLabel, mass.number, wasCarbon(p));
        const QRectF carbonArea(x - 4, 11, carbonWidth + 8, 52);
        const bool rangeFits = range && x - 28 - rangeWidth - 28 - totalWidth > 24 + 280;
        if (rangeFits) {
            x -= 28 + rangeWidth;
            paintRanges(p, x);
        }
        x -= 28 + totalWidth;
        block(&p, p, x, totalLabel, total, wasTotal(p));
        p.mark({ x - 4, 11, totalWidth + 8, 52 }, QStringLiteral("total_usd"), totalSpoken(p));
        p.mark(carbonArea, QStringLiteral("carbon_kg"),
            tr("%1 %2 CO₂e").arg(mass.number, mass.unit)
                + (p.changed() ? QStringLiteral(", ") + spokenChange(p.before().carbonKg.value, p.now().carbonKg.value, p.locale()) : QString()));

        const double room = x - 24 - 24;
        const double nameWidth = p.canvas.width(charts::onOneLine(p.data.title), 18, 600);
        const std::vector<HeaderBadge> shown = headerBadges(p, room - std::min(nameWidth, 0.6 * room) - 10);
        const double nameRoom = std::max(60.0, room - badgesWidth(p, shown) - 10);
        const QRectF name = p.canvas.text(24, 11 + charts::baselineIn(26, 18), charts::onOneLine(p.data.title), p.canvas.ink(18, 600), Align::Left, nameRoom);
        paintBadges(p, name.right() + 10, 24, shown);
        double left = 24;
        const double baseline = 42 + charts::baselineIn(16, 12);
        bool first = true;
        for (const QString& fact : facts(p)) {
            const double gap = first ? 0 : 19;
            if (left + gap + p.canvas.width(fact, 12) > 24 + room && !first)
                break;
            if (!first)
                p.canvas.vertical(left + 9, baseline - 10, baseline + 2, p.t().bar);
            left = p.canvas.text(left + gap, baseline, fact, p.canvas.ink2(12), Align::Left, room).right();
            first = false;
        }
    }

    void paintFlat(Picture& p)
    {
        const double baseline = std::round(p.h() / 2 + 7);
        const Mass mass = carbonMass(p.now().carbonKg.value, p.locale());
        const QString was = wasCarbon(p);
        double x = p.w() - 16;
        const auto rule = [&] {
            p.canvas.vertical(x - 15, p.h() / 2 - 10, p.h() / 2 + 10, p.t().line);
            x -= 29;
        };
        const QString unit = tr("%1 CO₂e").arg(mass.unit);
        double left = p.canvas.text(x, baseline, was.isEmpty() ? unit : tr("%1, %2").arg(unit, was), p.canvas.ink2(12), Align::Right).left();
        charts::Ink big = p.canvas.ink(20, 700);
        big.underlined = p.hot({ left - 60, 8, x - left + 60, 30 });
        left = p.canvas.text(left - 8, baseline, mass.number, big, Align::Right).left();
        p.mark({ left - 3, 8, x - left + 6, 30 }, QStringLiteral("carbon_kg"), tr("%1 %2 CO₂e").arg(mass.number, mass.unit));
        x = left;
        const Quantity& total = p.now().total;
        if (total.value && total.high > total.low && p.w() >= 820) {
            rule();
            const double edge = x;
            const QString text = format::moneyRange(total.low, total.high, p.locale());
            x = p.canvas.text(x, baseline - 3, text, p.canvas.ink(12, 600), Align::Right).left();
            x = p.canvas.text(x - 4, baseline - 3, tr("90 %"), p.canvas.ink2(12), Align::Right).left();
            p.mark({ x - 3, 8, edge - x + 6, 30 }, {}, tr("90 % range, %1: what moves this cost").arg(text), QStringLiteral("drivers"));
        }
        rule();
        const double edge = x;
        const QString note = wasTotal(p);
        if (!note.isEmpty())
            x = p.canvas.text(x, baseline, note, p.canvas.ink2(12), Align::Right).left() - 8;
        big.underlined = p.hot({ x - 80, 8, edge - x + 80, 30 });
        x = p.canvas.text(x, baseline, atLeast(total, p.now().unknownParts, p.locale()), big, Align::Right).left();
        p.mark({ x - 3, 8, edge - x + 6, 30 }, QStringLiteral("total_usd"), totalSpoken(p));

        const double end = x - 20;
        const double room = end - 16;
        const double nameWidth = p.canvas.width(charts::onOneLine(p.data.title), 16, 600);
        const std::vector<HeaderBadge> shown = headerBadges(p, room - std::min(nameWidth, 0.6 * room) - 10);
        const double nameRoom = std::max(40.0, room - badgesWidth(p, shown) - 10);
        const double text = p.h() / 2 - 13 + charts::baselineIn(26, 16);
        const QRectF name = p.canvas.text(16, text, charts::onOneLine(p.data.title), p.canvas.ink(16, 600), Align::Left, nameRoom);
        left = paintBadges(p, name.right() + 10, p.h() / 2, shown) + 14;
        QStringList all = facts(p);
        if (all.size() > 2)
            all = { all.first(), all.last() };
        const QString fact = format::listed(all);
        if (end - left > 80)
            p.canvas.text(left, text - 1, fact, p.canvas.ink2(12), Align::Left, end - left);
    }

} // namespace

void paintHeader(Picture& p)
{
    p.canvas.fill({ 0, 0, p.w(), p.h() }, p.t().panel);
    p.canvas.horizontal(0, p.w(), p.h() - 1, p.t().line);
    if (p.h() >= 60)
        paintTall(p);
    else
        paintFlat(p);
}

} // namespace runcost
