#include "charts/bars.h"
#include "core/format.h"
#include "core/currency.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    constexpr double headHeight = 14;
    constexpr double axisHeight = 17;

    // Where the columns are. Built once per paint from the widths that the rows need.
    struct Grid {
        double name = 108; // right edge of the names
        double bars = 116;
        double barsRight = 340;
        double onDemand = 398;
        double spot = 450;
        double hours = 496; // 0 = no such column
        double top = headHeight;
        double bottom = 170;
        double pitch = 19.6;
        double scale = 1; // px per USD
        std::size_t shown = 0;
        bool hoursInWords = false; // some runs last minutes: a number alone would mislead
    };

    double largestCost(const Picture& p)
    {
        double largest = 0;
        for (const Analysis* a : { &p.now(), p.changed() ? &p.before() : &p.now() })
            for (const Offer& o : a->offers)
                largest = std::max({ largest, o.onDemandUsd.value_or(0), o.spotUsd.value_or(0) });
        return largest;
    }

    QString hoursText(const Picture& p, bool inWords, const Offer& o)
    {
        const QString about = o.sameDuration && o.hours && !o.current ? QStringLiteral("~") : QString();
        if (inWords || !o.hours)
            return about + format::hours(o.hours, p.locale());
        return about + p.locale().toString(*o.hours, 'f', 1);
    }

    QString offerName(const Offer& offer) { return offer.current ? tr("%1 · current").arg(charts::onOneLine(offer.label)) : charts::onOneLine(offer.label); }

    Grid gridOf(const Picture& p)
    {
        Grid g;
        const auto& offers = p.now().offers;
        const bool small = p.w() < 480;
        double longest = 0;
        double dearest = 0;
        double spot = 0;
        for (const Offer& o : offers) {
            longest = std::max(longest, p.canvas.width(offerName(o), 11, o.current || o.cheapest ? 600 : 400));
            dearest = std::max(dearest, p.canvas.width(format::money(o.onDemandUsd, p.locale()), 11, 600));
            spot = std::max(spot, p.canvas.width(format::money(o.spotUsd, p.locale()), 11));
            g.hoursInWords = g.hoursInWords || (o.hours && (*o.hours < 0.995 || *o.hours >= 999.5));
        }
        g.name = std::clamp(longest, std::min(108.0, std::max(0.0, p.w() * 0.22)), std::max(0.0, p.w() * (p.style.report && !p.framed ? 0.32 : 0.27)));
        g.bars = std::round(g.name + 8);
        g.hours = small ? 0 : p.w();
        double hours = 32;
        for (const Offer& o : offers)
            hours = std::max(hours, p.canvas.width(hoursText(p, g.hoursInWords, o), 11));
        g.spot = small ? p.w() : p.w() - hours - 14;
        g.onDemand = g.spot - std::max(52.0, spot + 14);
        g.barsRight = g.onDemand - std::max(58.0, dearest + 14);
        if (p.style.report && !p.framed)
            g.top += 12;
        g.bottom = p.h() - axisHeight;
        const double room = g.bottom - g.top;
        const double rows = static_cast<double>(offers.size());
        if (room / rows >= 18.5) {
            g.shown = offers.size();
            g.pitch = std::min(24.0, room / rows);
        } else {
            g.shown = static_cast<std::size_t>(std::max(1.0, std::floor((room + 1) / 21)));
            g.shown = std::min(g.shown, offers.size());
            g.pitch = std::min(24.0, room / static_cast<double>(g.shown));
        }
        g.bottom = g.top + g.pitch * static_cast<double>(g.shown);
        const double largest = largestCost(p);
        g.scale = largest > 0 ? (g.barsRight - g.bars) / largest : 0;
        return g;
    }

    // 1, 2 or 5 times a power of ten, so that at most five gridlines stand at least 44 px apart.
    double axisStep(double largest, double px)
    {
        if (largest <= 0)
            return 0;
        const double least = std::max(largest / 4.5, largest * 44 / std::max(44.0, px));
        const double power = std::pow(10, std::floor(std::log10(least)));
        for (const double factor : { 1.0, 2.0, 5.0, 10.0 })
            if (factor * power >= least)
                return factor * power;
        return 10 * power;
    }

    void paintAxis(Picture& p, const Grid& g)
    {
        const double largest = largestCost(p);
        const double rate = format::inCurrency(1); // round steps of what is shown
        const double step = axisStep(largest * rate, g.barsRight - g.bars) / rate;
        double free = -1e9; // right edge of the last label
        for (double value = 0; step > 0 && value <= largest * 1.0001; value += step) {
            const double x = g.bars + value * g.scale;
            if (value > 0)
                p.canvas.vertical(x, g.top, g.bottom, p.t().hair);
            const QString text = value == 0 ? format::currencyPrefix() + QLatin1Char('0') : format::money(value, p.locale());
            QString label = text;
            if (label.endsWith(QLatin1String(".00")))
                label.chop(3);
            const QRectF box = p.canvas.box(x, g.bottom + 15, label, p.canvas.ink3(), Align::Centre);
            if (box.left() > free)
                free = p.canvas.text(x, g.bottom + 15, label, p.canvas.ink3(), Align::Centre).right() + 6;
        }
        const auto head = [&](double x, const QString& text) { p.canvas.text(x, g.top - 5, text, p.canvas.ink3(), Align::Right); };
        head(g.onDemand, tr("On-demand"));
        head(g.spot, tr("Spot"));
        if (g.hours > 0)
            head(g.hours, g.hoursInWords ? tr("Time") : tr("Hours"));
    }

    // The offer of the same place in another analysis, else of the same provider.
    const Offer* sameOffer(const Analysis& analysis, const Offer& offer)
    {
        for (const Offer& o : analysis.offers)
            if (o.id == offer.id && o.current == offer.current)
                return &o;
        for (const Offer& o : analysis.offers)
            if (o.providerKey == offer.providerKey && o.current == offer.current)
                return &o;
        return nullptr;
    }

    std::optional<double> baselineCost(const Picture& p, const Offer& offer)
    {
        const Offer* before = p.changed() ? sameOffer(p.before(), offer) : nullptr;
        return before != nullptr ? before->onDemandUsd : std::nullopt;
    }

    struct Remark {
        QString text;
        bool good = false;
    };
    Remark remarkOf(const Offer& offer)
    {
        if (offer.cheapest)
            return { tr("✓ cheapest"), true };
        if (offer.providerKey == QLatin1String("local") && offer.onDemandUsd)
            return { tr("energy and wear") };
        if (offer.gpuOnly)
            return { tr("GPU only") };
        if (offer.sameDuration && !offer.current)
            return { tr("speed unknown") };
        return {};
    }

    QString spokenOffer(const Picture& p, const Offer& o)
    {
        QStringList parts { offerName(o) };
        parts << (o.onDemandUsd ? tr("%1 on demand").arg(format::money(o.onDemandUsd, p.locale())) : tr("price unknown"));
        if (o.spotUsd)
            parts << tr("%1 spot").arg(format::money(o.spotUsd, p.locale()));
        if (o.hours)
            parts << format::hours(o.hours, p.locale());
        if (o.cheapest)
            parts << tr("cheapest");
        if (o.gpuOnly)
            parts << tr("GPU only");
        return format::listed(parts);
    }

    void paintRow(Picture& p, const Grid& g, const Offer& o, double top)
    {
        const double baseline = std::round(top + g.pitch / 2 + 3.7);
        const double barTop = std::round(top + g.pitch / 2 - 6.8);
        const QRectF row(0, top, p.w(), g.pitch);
        if (o.cheapest)
            p.canvas.fill({ g.bars + 1, std::round(top), p.w() - g.bars - 1, std::round(g.pitch) }, p.t().goodBg);
        const bool strong = o.current || o.cheapest;
        const int weight = strong ? 600 : 400;
        const double px = p.style.report ? p.canvas.fittingPx(offerName(o), 11, weight, g.name, 9) : 11;
        p.canvas.text(g.name, baseline, offerName(o), p.canvas.ink(px, weight), Align::Right, g.name);
        const Offer* last = p.moving() ? sameOffer(p.last(), o) : nullptr;
        const auto spotNow = [&] { return p.eased(*o.spotUsd, last != nullptr ? last->spotUsd : std::nullopt) * g.scale; };
        const double length = p.eased(o.onDemandUsd.value_or(0), last != nullptr ? last->onDemandUsd : std::nullopt) * g.scale;
        const auto was = baselineCost(p, o);
        charts::Bar bar;
        bar.track = QRectF(g.bars, barTop, g.barsRight - g.bars, 9);
        bar.length = length;
        bar.ghost = was && o.onDemandUsd ? std::optional(*was * g.scale) : std::nullopt;
        bar.fill = o.cheapest ? p.t().good : p.t().ink2;
        bar.tickReach = 1;
        charts::paintBar(p.canvas, bar);
        if (o.spotUsd) {
            QColor colour = o.cheapest ? p.t().good : p.t().bar;
            if (o.cheapest)
                colour.setAlphaF(0.5F);
            p.canvas.fill({ g.bars, barTop + 10, std::max(1.0, spotNow()), 4 }, colour);
        }
        const double end = g.bars + std::max(length, bar.ghost.value_or(0)) + 9;
        const Remark remark = remarkOf(o);
        const charts::Ink ink = remark.good ? charts::Ink { p.t().good, 10.5, 600 } : p.canvas.ink3();
        const double money = p.canvas.width(format::money(o.onDemandUsd, p.locale()), 11, 600);
        if (!remark.text.isEmpty() && end + p.canvas.width(remark.text, ink) < g.onDemand - money - 10)
            p.canvas.text(end, baseline, remark.text, ink);
        charts::Ink value = p.canvas.ink(11, 600);
        value.underlined = p.hot(row);
        p.canvas.text(g.onDemand, baseline, format::money(o.onDemandUsd, p.locale()), value, Align::Right);
        p.canvas.text(g.spot, baseline, format::money(o.spotUsd, p.locale()), p.canvas.ink2(), Align::Right);
        if (g.hours > 0)
            p.canvas.text(g.hours, baseline, hoursText(p, g.hoursInWords, o), p.canvas.ink2(), Align::Right);
        p.mark(row, QStringLiteral("offer:") + o.id, spokenOffer(p, o));
    }

    // On paper there is no panel header to hold it.
    void paintLegend(Picture& p, const Grid& g)
    {
        double width = p.canvas.width(tr("on-demand"), 10) + p.canvas.width(tr("spot"), 10) + 2 * 14 + 2 * 6 + 16;
        if (p.changed())
            width += 16 + 18 + 6 + p.canvas.width(tr("baseline"), 10);
        double x = std::max(0.0, std::min(g.bars, p.w() - width));
        const auto entry = [&](const QString& text, double height, bool dashed, const QColor& colour) {
            const double length = dashed ? 18 : 14;
            const QRectF swatch(x, 5.5 - height / 2, length, height);
            if (dashed)
                p.canvas.dashedFrame(swatch, colour);
            else
                p.canvas.fill(swatch, colour);
            x += length + 6;
            x = p.canvas.text(x, 9, text, p.canvas.ink2(10)).right() + 16;
        };
        entry(tr("on-demand"), 9, false, p.t().ink2);
        entry(tr("spot"), 4, false, p.t().bar);
        if (p.changed())
            entry(tr("baseline"), 9, true, p.t().ghost);
    }

} // namespace

void paintProviders(Picture& p)
{
    const auto& offers = p.now().offers;
    const bool priced = std::any_of(offers.begin(), offers.end(), [](const Offer& o) { return o.onDemandUsd || o.spotUsd; });
    if (!priced) {
        p.sentence(offers.empty() ? tr("The catalog has no offer that holds this run.")
                                  : tr("The run has no duration, so no offer can be priced."),
            {});
        return;
    }
    const Grid g = gridOf(p);
    paintAxis(p, g);
    if (p.style.report && !p.framed)
        paintLegend(p, g);
    for (std::size_t i = 0; i < g.shown; ++i)
        paintRow(p, g, offers[i], g.top + g.pitch * static_cast<double>(i));
    p.canvas.vertical(g.bars, g.top, g.bottom, p.t().ink3);
    const std::size_t hidden = offers.size() - g.shown;
    if (hidden > 0) {
        const QString text = hidden == 1 ? tr("1 more provider") : tr("%1 more providers").arg(hidden);
        const QRectF link = p.style.report ? p.canvas.text(0, g.bottom + 15, tr("%1 more").arg(hidden), p.canvas.ink3())
                                           : p.canvas.text(0, g.bottom + 15, text, { p.t().accent, 11, 500 }, Align::Left, g.bars - 12);
        if (!p.style.report)
            p.mark(link.adjusted(-2, -6, 2, 6), {}, text, QStringLiteral("more"));
    }
}

double wholeProvidersHeight(std::size_t offers) { return headHeight + axisHeight + 20 * static_cast<double>(offers); }

} // namespace runcost
