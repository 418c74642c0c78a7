#include "charts/bars.h"
#include "core/currency.h"
#include "dashboard/meaning.h"
#include "dashboard/picture.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace runcost {
namespace {

    using charts::Align;

    QString tr(const char* text, const char* comment = nullptr) { return QCoreApplication::translate("Panel", text, comment); }

    struct Equivalent {
        QString icon;
        QString number;
        QString unit;
        QString shortUnit;
        QString figure;
    };

    std::array<Equivalent, 3> equivalents(const Picture& p)
    {
        const Environment& e = p.now().environment;
        const auto number = [&](std::optional<double> value) {
            return value && *value >= 9999.5 ? format::count(value, p.locale()) : format::significant(value, 3, p.locale());
        };
        // Months where a tree needs less than a year.
        const bool years = e.treeMonths && *e.treeMonths >= 12;
        const auto trees = years ? std::optional(*e.treeMonths / 12) : e.treeMonths;
        return { Equivalent { QStringLiteral("car"), number(e.carMiles), tr("miles driven"), tr("miles"), QStringLiteral("car_miles") },
            Equivalent { QStringLiteral("phone"), number(e.phoneCharges), tr("smartphone charges"), tr("charges", "of a smartphone"), QStringLiteral("phone_charges") },
            Equivalent { QStringLiteral("tree"), number(trees), years ? tr("tree-years") : tr("tree-months"),
                years ? tr("tree-years") : tr("tree-months"), QStringLiteral("tree_months") } };
    }

    void paintHeadline(Picture& p)
    {
        const Quantity& carbon = p.now().carbonKg;
        const auto was = p.before().carbonKg.value;
        const Mass mass = carbonMass(carbon.value, p.locale());
        const QRectF area(0, 2, std::min(p.w() * 0.6, 190.0), 36);
        charts::Ink ink = p.canvas.ink(34, 700);
        ink.underlined = p.hot(area);
        const double x = p.canvas.text(0, 32, mass.number, ink).right() + 6;
        p.canvas.text(x, 20, tr("%1 CO₂e").arg(mass.unit), p.canvas.ink(11, 500));
        QString spoken = tr("%1 %2 CO₂e").arg(mass.number, mass.unit);
        QRectF kwhBox = p.canvas.text(p.w(), 34, energyText(p.now().energyKwh.value, p.locale()),
            { p.t().ink2, 11, 400, p.hot({ p.w() - 70, 24, 70, 14 }) }, Align::Right);
        p.mark(area, QStringLiteral("carbon_kg"), spoken + (p.changed() ? QStringLiteral(", ") + spokenChange(was, carbon.value, p.locale()) : QString()));
        if (p.changed() && was) {
            p.canvas.text(x, 34, tr("was %1").arg(carbonNumberLike(was, carbon.value, p.locale())), p.canvas.ink2(), Align::Left, kwhBox.left() - x - 8);
            const QColor colour = changeColour(p.t(), was, carbon.value);
            const bool same = colour == p.t().ink3;
            p.canvas.text(p.w(), 20, format::delta(was, carbon.value, p.locale()), { colour, same ? 11.0 : 14.0, same ? 400 : 600 }, Align::Right);
        }
        p.mark(kwhBox.adjusted(-3, -3, 3, 3), QStringLiteral("energy_kwh"), energyText(p.now().energyKwh.value, p.locale()));
    }

    void paintEquivalentList(Picture& p)
    {
        double column = 0;
        for (const Equivalent& e : equivalents(p))
            column = std::max(column, p.canvas.width(e.number, 11, 600));
        const double numbers = std::max(64.0, 26 + column);
        double y = 48;
        for (const Equivalent& e : equivalents(p)) {
            const QRectF row(-2, y - 2, std::min(200.0, p.w() - 72), 19);
            p.canvas.icon(e.icon, { 0, y, 15, 15 }, p.t().ink2);
            charts::Ink bold = p.canvas.ink(11, 600);
            bold.underlined = p.hot(row);
            p.canvas.text(numbers, y + 12, e.number, bold, Align::Right);
            p.canvas.text(numbers + 8, y + 12, e.unit, p.canvas.ink2(), Align::Left, p.w() - 70 - numbers - 8);
            p.mark(row, e.figure, tr("%1 %2").arg(e.number, e.unit));
            y += 21;
        }
    }

    double paintEquivalentLine(Picture& p, double y)
    {
        double x = 0;
        for (const Equivalent& e : equivalents(p)) {
            const double width = 21 + p.canvas.width(e.number, 11, 600) + 6 + p.canvas.width(e.shortUnit, 11);
            const QRectF area(x - 2, y - 2, width + 4, 20);
            if (x + width > p.w())
                break;
            p.canvas.icon(e.icon, { x, y, 15, 15 }, p.t().ink2);
            charts::Ink bold = p.canvas.ink(11, 600);
            bold.underlined = p.hot(area);
            const double end = p.canvas.text(x + 21, y + 12, e.number, bold).right();
            x = p.canvas.text(end + 6, y + 12, e.shortUnit, p.canvas.ink2()).right() + 22;
            p.mark(area, e.figure, tr("%1 %2").arg(e.number, e.unit));
        }
        return x;
    }

    void paintOffset(Picture& p, bool oneLine)
    {
        const Environment& e = p.now().environment;
        const QString price = tr("at %1%2/t").arg(format::currencyPrefix(), plainNumber(format::inCurrency(e.offsetUsdPerTonne), p.locale()));
        const QString value = format::money(e.offsetUsd, p.locale());
        const QRectF area = oneLine ? QRectF(p.w() - 130, 2, 130, 20) : QRectF(p.w() - 62, 48, 62, 46);
        charts::Ink bold = p.canvas.ink(11, 600);
        bold.underlined = p.hot(area);
        if (oneLine) {
            const double x = p.canvas.text(p.w(), 16, price, p.canvas.ink3(), Align::Right).left();
            const double left = p.canvas.text(x - 5, 16, value, bold, Align::Right).left();
            p.canvas.text(left - 6, 16, tr("Offset"), p.canvas.ink2(), Align::Right);
        } else {
            p.canvas.text(p.w(), 60, tr("Offset"), p.canvas.ink2(), Align::Right);
            p.canvas.text(p.w(), 76, value, bold, Align::Right);
            p.canvas.text(p.w(), 90, price, p.canvas.ink3(), Align::Right);
        }
        p.mark(area, QStringLiteral("offset_usd"), tr("Offset %1, %2").arg(value, price));
    }

    struct RegionBar {
        RegionRow row;
        bool greener = false;
        bool own = false; // where the run was
        bool picked = false; // what if it had been there
        bool pickable = false;
    };

    constexpr double pickerPitch = 22;

    QString intensityText(const Picture& p, double gPerKwh)
    {
        return tr("%1 kg/kWh").arg(gPerKwh < 0.95 ? format::significant(gPerKwh / 1000, 2, p.locale()) : p.locale().toString(gPerKwh / 1000, 'f', 3));
    }

    void paintRegion(Picture& p, const RegionBar& region, double baseline, double barLeft, double most)
    {
        const RegionRow& r = region.row;
        const QRectF hit(0, baseline - 15, p.w(), 22);
        const QString code = charts::onOneLine(r.name);
        const QString place = charts::onOneLine(r.place);
        const charts::Ink ink = p.canvas.ink(11, region.own || region.picked ? 600 : 400);
        if (region.pickable && p.hot({ 0, baseline - 15, p.w() - 76, 22 }))
            p.canvas.fill({ -4, baseline - 15, p.w() + 8, 22 }, p.t().inset);
        if (region.picked)
            p.canvas.circle({ -5, baseline - 4 }, 3, p.t().accent);
        // A long region code says less than its town.
        const bool town = !place.isEmpty() && (code.isEmpty() || p.canvas.width(code, ink) > barLeft - 8);
        const QString name = town ? place : code;
        p.canvas.text(0, baseline, name, ink, Align::Left, barLeft - 8);
        charts::Ink bold = p.canvas.ink(11, 600);
        if (region.greener)
            bold.colour = p.t().good;
        bold.underlined = p.hot(hit);
        const QString mass = carbonText(r.carbonKg, p.locale());
        const QRectF massBox = p.canvas.text(p.w(), baseline, mass, bold, Align::Right);
        const double right = massBox.left() - 10;
        const QString intensity = intensityText(p, r.gPerKwh);
        const double label = p.canvas.width(intensity, 10);
        const double room = std::max(20.0, right - barLeft - label - 6);
        const auto& last = region.greener ? p.last().environment.greenest : p.last().environment.present;
        const bool moves = !region.pickable && last;
        const double g = p.eased(r.gPerKwh, moves ? std::optional(std::min(last->gPerKwh, most)) : std::nullopt);
        const double length = most > 0 ? std::min(room, std::max(55.8, room * 0.62)) * g / most : 0;
        const double top = baseline - 9;
        p.canvas.fill({ barLeft, top, std::max(1.0, p.canvas.snapped(length)), 10 }, region.greener ? p.t().good : p.t().ink2);
        if (barLeft + length + 6 + label <= right)
            p.canvas.text(barLeft + length + 6, baseline, intensity, p.canvas.ink3());
        const QString spoken = tr("%1, %2, %3").arg(name, intensity, mass);
        if (region.pickable && !p.style.report) {
            p.mark({ 0, hit.top(), massBox.left() - 6, hit.height() }, {}, tr("What if in %1: %2").arg(name, spoken), QStringLiteral("useRegion:") + r.name);
            p.mark(massBox.adjusted(-4, -6, 2, 6), QStringLiteral("region:") + r.name, spoken);
        } else {
            p.mark(hit, QStringLiteral("region:") + r.name, spoken);
        }
    }

    void paintRegions(Picture& p, double ruleY)
    {
        std::vector<RegionBar> regions;
        const Environment& e = p.now().environment;
        const auto& own = p.before().environment.present;
        const bool picker = p.data.regions.size() > 2 && ruleY + 8 + pickerPitch * static_cast<double>(p.data.regions.size()) <= p.h();
        if (picker) {
            const bool set = p.data.scenario.numbers.count(Lever::GridIntensity) > 0;
            for (const RegionRow& row : p.data.regions) {
                const bool isOwn = own && own->name == row.name;
                const bool picked = set && !isOwn && e.present && std::abs(e.present->gPerKwh - row.gPerKwh) < 1e-6;
                regions.push_back({ row, &row == &p.data.regions.front() && !isOwn, isOwn, picked, true });
            }
        } else {
            if (e.present)
                regions.push_back({ *e.present, false, true });
            if (e.greenest)
                regions.push_back({ *e.greenest, true });
        }
        if (regions.empty())
            return;
        p.canvas.horizontal(0, p.w(), ruleY, p.t().hair);
        double longest = 0;
        double most = 0;
        for (const RegionBar& r : regions) {
            longest = std::max(longest, p.canvas.width(charts::onOneLine(r.row.name), 11, r.own ? 600 : 400));
            most = std::max(most, r.row.gPerKwh);
        }
        const double barLeft = std::round(std::clamp(longest + 10, 72.0, std::max(72.0, p.w() * 0.36)));
        const double pitch = std::clamp((p.h() - ruleY - 8) / static_cast<double>(regions.size()), 20.0, 27.0);
        double y = ruleY + std::min(19.0, pitch - 3);
        for (const RegionBar& r : regions) {
            paintRegion(p, r, std::round(y), barLeft, most);
            y += pitch;
        }
    }

} // namespace

void paintEnvironment(Picture& p)
{
    if (!p.now().carbonKg.value) {
        const QString reason = p.now().carbonKg.reason;
        // A log tells the energy even where the time is not known; only a stored run can keep one.
        const bool noEnergy = !p.now().energyKwh.value;
        const bool timeless = noEnergy && !p.now().trainingHours.value;
        const bool attach = timeless && p.data.run.id != 0;
        p.sentence(reason.isEmpty() ? tr("The energy of this run is unknown.") : reason, QStringLiteral("carbon_kg"),
            attach         ? tr("Attach power log…")
                : timeless ? QString()
                : noEnergy ? tr("Set device power")
                           : tr("Set grid intensity"),
            attach         ? QStringLiteral("attach")
                : timeless ? QString()
                : noEnergy ? QStringLiteral("lever:power_w")
                           : QStringLiteral("lever:grid_g_per_kwh"));
        return;
    }
    if (p.h() < 150) { // the run header holds the headline
        const double end = paintEquivalentLine(p, 4);
        if (end + 110 < p.w())
            paintOffset(p, true);
        paintRegions(p, 34);
        return;
    }
    paintHeadline(p);
    paintEquivalentList(p);
    paintOffset(p, false);
    paintRegions(p, 117);
}

} // namespace runcost
