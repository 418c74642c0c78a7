#include "whatif/leverdisplay.h"

#include "core/currency.h"
#include "core/format.h"
#include "whatif/arithmetic.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace runcost::leverdisplay {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WhatIf", text);
}

// Short unit of the field, and the step as words of the sensitivity.
struct Look
{
    const char* unit;
    const char* step;
    double factor; // field = value × factor
};

Look fixedLook(Lever lever)
{
    switch (lever) {
    case Lever::ElectricityPrice:
        return { QT_TRANSLATE_NOOP("WhatIf", "$/kWh"), QT_TRANSLATE_NOOP("WhatIf", "1 ¢"), 1 };
    case Lever::GridIntensity:
        return { QT_TRANSLATE_NOOP("WhatIf", "g/kWh"), QT_TRANSLATE_NOOP("WhatIf", "10 g"), 1 };
    case Lever::Pue:
        return { "×", "0.05", 1 };
    case Lever::DevicePower:
        return { QT_TRANSLATE_NOOP("WhatIf", "W"), QT_TRANSLATE_NOOP("WhatIf", "10 W"), 1 };
    case Lever::TimeFactor:
        return { "×", "0.05", 1 };
    case Lever::GpuCount:
        return { QT_TRANSLATE_NOOP("WhatIf", "GPUs"), QT_TRANSLATE_NOOP("WhatIf", "GPU"), 1 };
    case Lever::BatchSize:
        return { QT_TRANSLATE_NOOP("WhatIf", "samples"), "8", 1 };
    case Lever::GpuPrice:
        return { QT_TRANSLATE_NOOP("WhatIf", "$/h"), QT_TRANSLATE_NOOP("WhatIf", "10 ¢"), 1 };
    case Lever::SpotShare:
        return { "%", QT_TRANSLATE_NOOP("WhatIf", "10 %"), 100 };
    case Lever::Interruptions:
        return { QT_TRANSLATE_NOOP("WhatIf", "/h"), QT_TRANSLATE_NOOP("WhatIf", "0.05 /h"), 1 };
    case Lever::CheckpointInterval:
        return { QT_TRANSLATE_NOOP("WhatIf", "min"), QT_TRANSLATE_NOOP("WhatIf", "5 min"), 1 };
    case Lever::HardwarePrice:
        return { "$", "$500", 1 };
    case Lever::PlatformMarkup:
        return { "%", QT_TRANSLATE_NOOP("WhatIf", "5 %"), 1 };
    case Lever::PredictionsPerMonth:
        return { "", QT_TRANSLATE_NOOP("WhatIf", "0.1 M"), 1 };
    case Lever::Latency:
        return { QT_TRANSLATE_NOOP("WhatIf", "ms"), QT_TRANSLATE_NOOP("WhatIf", "1 ms"), 1 };
    case Lever::Batching:
        return { QT_TRANSLATE_NOOP("WhatIf", "req"), QT_TRANSLATE_NOOP("WhatIf", "1 req"), 1 };
    case Lever::ServerlessMemory:
        return { QT_TRANSLATE_NOOP("WhatIf", "GB"), QT_TRANSLATE_NOOP("WhatIf", "0.5 GB"), 1 };
    case Lever::Storage:
    case Lever::Transfer:
        return { QT_TRANSLATE_NOOP("WhatIf", "GB"), QT_TRANSLATE_NOOP("WhatIf", "10 GB"), 1 };
    case Lever::OffsetPrice:
        return { QT_TRANSLATE_NOOP("WhatIf", "$/t"), "$10", 1 };
    case Lever::GpuType:
    case Lever::Precision:
    case Lever::Place:
    case Lever::Count:
        break;
    }
    return { "", "", 1 };
}

bool isMoney(Lever lever)
{
    return format::isMoneyUnit(QString::fromUtf8(leverInfo(lever).unit));
}

// Money in the currency of the window.
Look look(Lever lever)
{
    Look found = fixedLook(lever);
    if (isMoney(lever))
        found.factor = format::inCurrency(found.factor);
    return found;
}

QString unitText(Lever lever)
{
    const QString unit = tr(fixedLook(lever).unit);
    return isMoney(lever) ? format::currencyUnit(unit) : unit;
}

QString withoutTrailingZeros(QString text, const QLocale& locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

// Four significant digits, whole above a thousand: "0.17", "351.7", "12,500".
QString shortNumber(double value, const QLocale& locale)
{
    const double magnitude = std::abs(value);
    const int exponent = magnitude > 0 ? static_cast<int>(std::floor(std::log10(magnitude))) : 0;
    return withoutTrailingZeros(locale.toString(value, 'f', std::clamp(3 - exponent, 0, 8)), locale);
}

// What a word for many means: "Mio.", "k", "万"; of any language that the program speaks, as people mix them.
std::optional<double> magnitude(const QString& word)
{
    struct Magnitude
    {
        const char* word;
        double factor;
    };
    static constexpr std::array known {
        Magnitude { "k", 1e3 },     Magnitude { "tsd", 1e3 },   Magnitude { "mil", 1e3 },     Magnitude { "千", 1e3 },
        Magnitude { "万", 1e4 },    Magnitude { "萬", 1e4 },    Magnitude { "m", 1e6 },       Magnitude { "mn", 1e6 },
        Magnitude { "mio", 1e6 },   Magnitude { "mill", 1e6 },  Magnitude { "百万", 1e6 },    Magnitude { "百萬", 1e6 },
        Magnitude { "亿", 1e8 },    Magnitude { "億", 1e8 },    Magnitude { "b", 1e9 },       Magnitude { "bn", 1e9 },
        Magnitude { "mrd", 1e9 },   Magnitude { "md", 1e9 },    Magnitude { "mds", 1e9 },     Magnitude { "mil m", 1e9 },
        Magnitude { "mil mill", 1e9 }, Magnitude { "十亿", 1e9 }, Magnitude { "十億", 1e9 },
    };
    if (word == tr("M") || word == tr("B"))
        return word == tr("M") ? 1e6 : 1e9;
    QString plain = word.simplified().toLower();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    for (const Magnitude& entry : known)
        if (plain == QString::fromUtf8(entry.word))
            return entry.factor;
    return std::nullopt;
}

// What a typed unit means for a lever: the factor to the unit of the field; nullopt = not a unit of this lever.
std::optional<double> unitFactor(Lever lever, QString unit)
{
    unit = unit.trimmed();
    const QString own = unitText(lever);
    const QString dollars = QString::fromUtf8(fixedLook(lever).unit);
    // "$0.17/kWh": the sign was taken with the number.
    if (unit.isEmpty() || unit == own || QLatin1Char('$') + unit == dollars)
        return 1.0;
    if (unit == dollars || unit == QString::fromUtf8(leverInfo(lever).unit))
        return isMoney(lever) ? format::inCurrency(1) : 1;
    const QString lower = unit.toLower();
    struct Known
    {
        Lever lever;
        const char* unit;
        double factor;
    };
    static constexpr std::array known {
        Known { Lever::ElectricityPrice, "¢/kwh", 0.01 },
        Known { Lever::ElectricityPrice, "ct/kwh", 0.01 },
        Known { Lever::ElectricityPrice, "¢", 0.01 },
        Known { Lever::ElectricityPrice, "$/mwh", 0.001 },
        Known { Lever::ElectricityPrice, "usd/mwh", 0.001 },
        Known { Lever::GridIntensity, "kg/kwh", 1000 },
        Known { Lever::GridIntensity, "kg/mwh", 1 },
        Known { Lever::GridIntensity, "g", 1 },
        Known { Lever::DevicePower, "kw", 1000 },
        Known { Lever::TimeFactor, "x", 1 },
        Known { Lever::Pue, "x", 1 },
        Known { Lever::TimeFactor, "%", 0.01 },
        Known { Lever::GpuCount, "gpu", 1 },
        Known { Lever::Interruptions, "/d", 1.0 / 24 },
        Known { Lever::GpuPrice, "$", 1 },
        Known { Lever::GpuPrice, "usd", 1 },
        Known { Lever::GpuPrice, "¢", 0.01 },
        Known { Lever::CheckpointInterval, "d", 1440 },
        Known { Lever::CheckpointInterval, "h", 60 },
        Known { Lever::CheckpointInterval, "s", 1.0 / 60 },
        Known { Lever::Latency, "s", 1000 },
        Known { Lever::Latency, "µs", 0.001 },
        Known { Lever::Latency, "us", 0.001 },
        Known { Lever::ServerlessMemory, "mb", 0.001 },
        Known { Lever::Storage, "tb", 1000 },
        Known { Lever::Storage, "mb", 0.001 },
        Known { Lever::Storage, "go", 1 },
        Known { Lever::Storage, "to", 1000 },
        Known { Lever::Transfer, "go", 1 },
        Known { Lever::Transfer, "to", 1000 },
        Known { Lever::Transfer, "tb", 1000 },
        Known { Lever::Transfer, "mb", 0.001 },
        Known { Lever::HardwarePrice, "usd", 1 },
        Known { Lever::OffsetPrice, "$", 1 },
        Known { Lever::OffsetPrice, "usd", 1 },
        Known { Lever::BatchSize, "k", 1024 },
    };
    if (lower == own.toLower())
        return 1.0;
    if (lever == Lever::PredictionsPerMonth || lever == Lever::HardwarePrice) {
        const QString word = !own.isEmpty() && unit.endsWith(own) ? unit.chopped(own.size()) : unit;
        if (const std::optional<double> many = magnitude(word))
            return *many;
    }
    for (const Known& entry : known) {
        if (entry.lever != lever || lower != QString::fromUtf8(entry.unit))
            continue;
        const bool inDollars = lower.startsWith(QLatin1Char('$')) || lower.startsWith(QLatin1String("usd"));
        return inDollars ? format::inCurrency(entry.factor) : entry.factor;
    }
    return std::nullopt;
}

} // namespace

namespace {

// Hours of a time unit; 0 = it is none.
double unitHours(const QString& unit)
{
    const QString word = unit.trimmed().toLower();
    const auto is = [&word](const char* key, const QString& shown) { return word == QLatin1String(key) || word == shown.trimmed().toLower(); };
    if (is("d", tr(" d")))
        return 24;
    if (is("h", tr(" h")))
        return 1;
    if (is("min", tr(" min")))
        return 1.0 / 60;
    if (is("s", tr(" s")))
        return 1.0 / 3600;
    return 0;
}

} // namespace

bool isWhole(Lever lever)
{
    return lever == Lever::GpuCount || lever == Lever::BatchSize || lever == Lever::PredictionsPerMonth
        || lever == Lever::Batching;
}

FieldText fieldText(Lever lever, std::optional<double> value, const QLocale& locale)
{
    if (!value || !std::isfinite(*value))
        return { format::unknown(), {} };
    if (lever == Lever::PredictionsPerMonth) {
        if (*value < 999'999.5)
            return { locale.toString(std::round(*value), 'f', 0), {} };
        const bool billions = *value >= 999.95e6;
        return { shortNumber(*value / (billions ? 1e9 : 1e6), locale), billions ? tr("B") : tr("M") };
    }
    return { shortNumber(*value * look(lever).factor, locale), unitText(lever) };
}

QString spoken(Lever lever, std::optional<double> value, const QLocale& locale)
{
    const FieldText text = fieldText(lever, value, locale);
    return text.unit.isEmpty() ? text.number : text.number + QLatin1Char(' ') + text.unit;
}

QString editText(Lever lever, std::optional<double> value, const QLocale& locale)
{
    if (!value)
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = *value * look(lever).factor;
    const double magnitude = std::abs(shown);
    const int exponent = magnitude > 0 ? static_cast<int>(std::floor(std::log10(magnitude))) : 0;
    return withoutTrailingZeros(plain.toString(shown, 'f', std::clamp(6 - exponent, 0, 10)), plain);
}

std::optional<double> parse(Lever lever, const QString& text, std::optional<double> runHours, const QLocale& locale)
{
    QString plain = text.trimmed();
    const Currency currency = format::currency();
    const bool foreign = isMoney(lever) && !currency.isUsd();
    if (foreign && plain.startsWith(currency.sign()))
        plain.remove(0, currency.sign().size());
    const std::optional<arithmetic::Quantity> typed = arithmetic::evaluate(plain, locale);
    if (!typed)
        return std::nullopt;
    std::optional<double> factor = unitFactor(lever, typed->unit);
    if (lever == Lever::TimeFactor && !factor && runHours && *runHours > 0 && unitHours(typed->unit) > 0)
        factor = unitHours(typed->unit) / *runHours;
    if (!factor)
        return std::nullopt;
    if (foreign && *factor == 1 && plain.startsWith(QLatin1Char('$')))
        factor = currency.perUsd;
    const LeverInfo& info = leverInfo(lever);
    double value = typed->number * *factor / look(lever).factor;
    if (isWhole(lever))
        value = std::round(value);
    // Typing "1/3*3" may leave a rounding error beyond the end of the range.
    const double slack = 1e-9 * std::max(1.0, info.maximum);
    if (!std::isfinite(value) || value < info.minimum - slack || value > info.maximum + slack)
        return std::nullopt;
    return std::clamp(value, info.minimum, info.maximum);
}

QString stepText(Lever lever)
{
    if (isMoney(lever) && !format::currency().isUsd())
        return format::money(leverInfo(lever).step);
    return tr(look(lever).step);
}

std::optional<double> effect(const LeverState& state, Effect what)
{
    // What an offset would cost is no part of the total.
    if (!state.enabled || (what == Effect::Cost && state.lever == Lever::OffsetPrice))
        return std::nullopt;
    const std::optional<double>& value = what == Effect::Cost ? state.usdPerStep
        : what == Effect::Energy                              ? state.kwhPerStep
                                                              : state.kgPerStep;
    if (!value || !std::isfinite(*value) || std::abs(*value) < 1e-6)
        return std::nullopt;
    return value;
}

QString amount(double value, Effect what, const QLocale& locale)
{
    switch (what) {
    case Effect::Cost:
        return format::money(value, locale);
    case Effect::Energy:
        return tr("%1 kWh").arg(format::significant(value, 3, locale));
    case Effect::Carbon:
        return tr("%1 kg").arg(format::significant(value, 3, locale));
    }
    return {};
}

QString effectText(const LeverState& state, Effect what, const QLocale& locale)
{
    const std::optional<double> perStep = effect(state, what);
    if (perStep && !leverInfo(state.lever).isChoice)
        //: Effect of one step of a slider: "$9.66 / 10 %"
        return tr("%1 / %2").arg(amount(std::abs(*perStep), what, locale), stepText(state.lever));
    // The notes are about money, or why there is nothing to move.
    const bool noteFits = what == Effect::Cost || !state.enabled || !state.value;
    if (leverInfo(state.lever).isChoice || (noteFits && !state.note.isEmpty()))
        return state.note;
    return what == Effect::Cost  ? tr("no cost effect")
        : what == Effect::Energy ? tr("no energy effect")
                                 : tr("no CO₂e effect");
}

QString choiceLabel(const LeverState& state, const QString& id)
{
    for (const auto& [key, label] : state.options)
        if (key == id)
            return label;
    return id.isEmpty() ? format::unknown() : id;
}

QString accessibleName(const LeverState& state, Effect what, const QLocale& locale)
{
    const bool isChoice = leverInfo(state.lever).isChoice;
    const QString value = isChoice ? choiceLabel(state, state.choice) : spoken(state.lever, state.value, locale);
    const QString base = isChoice
        ? choiceLabel(state, state.baselineChoice)
        : spoken(state.lever, state.baseline ? std::optional(state.baseline->value) : std::nullopt, locale);
    const std::optional<double> perStep = isChoice ? std::nullopt : effect(state, what);
    const QString tail = perStep ? tr("%1 per %2").arg(amount(std::abs(*perStep), what, locale), stepText(state.lever))
                                 : effectText(state, what, locale);
    if (tail.isEmpty())
        return tr("%1, %2, baseline %3").arg(leverLabel(state.lever), value, base);
    //: Name of a slider for a screen reader: lever, value, baseline value, effect of one step.
    return tr("%1, %2, baseline %3, %4").arg(leverLabel(state.lever), value, base, tail);
}

} // namespace runcost::leverdisplay
