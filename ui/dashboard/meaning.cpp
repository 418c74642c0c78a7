#include "dashboard/meaning.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Panel", text); }

    struct MassUnit {
        const char* name;
        double kg;
    };
    MassUnit massUnit(std::optional<double> kg)
    {
        const double size = kg ? std::abs(*kg) : 1;
        if (size >= 9999.5)
            return { "t", 1000 };
        if (size >= 0.0995 || size == 0)
            return { "kg", 1 };
        if (size >= 0.0000995)
            return { "g", 1e-3 };
        return { "mg", 1e-6 };
    }

} // namespace

QColor componentColour(const theme::Tokens& t, Component component)
{
    switch (component) {
    case Component::Training:
        return t.training;
    case Component::Inference:
        return t.inference;
    case Component::Storage:
        return t.storage;
    case Component::Transfer:
        return t.transfer;
    case Component::Platform:
        return t.platform;
    }
    return t.ink2;
}

QColor categoryColour(const theme::Tokens& t, Category category)
{
    switch (category) {
    case Category::Training:
        return t.training;
    case Category::Model:
        return t.model;
    case Category::Inference:
        return t.inference;
    case Category::Deployment:
        return t.deployment;
    }
    return t.ink2;
}

QColor onCategoryColour(const theme::Tokens& t, Category category)
{
    return category == Category::Inference ? t.onInference : t.onFill;
}

QColor provenanceColour(const theme::Tokens& t, Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
    case Provenance::Billed:
        return t.good;
    case Provenance::Imported:
    case Provenance::Catalog:
        return t.ink2;
    case Provenance::Estimated:
    case Provenance::Assumed:
        return t.caution;
    }
    return t.ink2;
}

QString provenanceIcon(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Measured:
    case Provenance::Billed:
        return QStringLiteral("check");
    case Provenance::Imported:
        return QStringLiteral("arrow");
    case Provenance::Catalog:
        return QStringLiteral("calendar");
    case Provenance::Estimated:
    case Provenance::Assumed:
        return QStringLiteral("sliders");
    }
    return {};
}

QString figureKey(Component component) { return componentKey(component) + QLatin1String("_usd"); }

QColor changeColour(const theme::Tokens& t, std::optional<double> from, std::optional<double> to)
{
    if (!from || !to || std::abs(*to - *from) <= 0.005 * std::abs(*from))
        return t.ink3;
    return *to < *from ? t.good : t.bad;
}

QString spokenChange(std::optional<double> from, std::optional<double> to, const QLocale& locale)
{
    if (!from || !to || (*from == 0 && *to != 0))
        return tr("change unknown");
    const double change = *from == 0 ? 0 : (*to - *from) / std::abs(*from);
    if (std::abs(change) < 0.005)
        return tr("unchanged");
    if (change > 9.995)
        return tr("up %1 times").arg(format::significant(*to / *from, 2, locale));
    return (change < 0 ? tr("down %1") : tr("up %1")).arg(format::percent(std::abs(change), 0, locale));
}

QString atLeast(const Quantity& quantity, int unknownParts, const QLocale& locale)
{
    const QString text = format::money(quantity.value, locale);
    return quantity.value && unknownParts > 0 ? QStringLiteral("≥ ") + text : text;
}

Mass carbonMass(std::optional<double> kg, const QLocale& locale)
{
    const MassUnit unit = massUnit(kg);
    return { format::significant(kg ? std::optional(*kg / unit.kg) : std::nullopt, 3, locale), QLatin1String(unit.name) };
}

QString carbonText(std::optional<double> kg, const QLocale& locale)
{
    if (!kg)
        return format::unknown();
    const Mass mass = carbonMass(kg, locale);
    return mass.number + QLatin1Char(' ') + mass.unit;
}

QString carbonNumberLike(std::optional<double> kg, std::optional<double> like, const QLocale& locale)
{
    const MassUnit unit = massUnit(like);
    return format::significant(kg ? std::optional(*kg / unit.kg) : std::nullopt, 3, locale);
}

QString plainNumber(double value, const QLocale& locale)
{
    if (value == std::round(value) && std::abs(value) < 1e6)
        return locale.toString(value, 'f', 0);
    QString text = format::significant(value, 3, locale);
    if (!text.contains(QString(locale.decimalPoint())))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QString(locale.decimalPoint())))
        text.chop(1);
    return text;
}

QString energyText(std::optional<double> kwh, const QLocale& locale)
{
    if (!kwh)
        return format::unknown();
    if (*kwh != 0 && std::abs(*kwh) < 0.0995)
        return format::significant(*kwh * 1000, 3, locale) + QStringLiteral(" Wh");
    if (std::abs(*kwh) >= 99995)
        return format::significant(*kwh / 1000, 3, locale) + QStringLiteral(" MWh");
    return format::significant(kwh, 3, locale) + QStringLiteral(" kWh");
}

} // namespace runcost
