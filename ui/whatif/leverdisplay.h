#pragma once

#include "analysis/analysis.h"
#include "core/format.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace runcost {

// What the sensitivities of the sliders are about.
enum class Effect
{
    Cost,
    Energy,
    Carbon
};

// How a lever's number looks in its field, and how typed text becomes a number again. Values are in the unit of
// LeverInfo; the field may use a handier one (60 % for 0.6, 2.4 M for 2,400,000).
namespace leverdisplay {

struct FieldText
{
    QString number; // "60"
    QString unit; // "%"
};
[[nodiscard]] FieldText fieldText(Lever lever, std::optional<double> value, const QLocale& locale);
[[nodiscard]] QString spoken(Lever lever, std::optional<double> value, const QLocale& locale); // "60 %"
// The number to edit: ungrouped, all digits that matter, in the unit of the field.
[[nodiscard]] QString editText(Lever lever, std::optional<double> value, const QLocale& locale);

// "24", "2*24", "0,5", "2.4 M", "2,4 Mio.", "0.36 kg/kWh", "60 %": nullopt when it is no number or outside the lever's
// range. What spoken() and editText() write in a language is read back in it. With the run's hours the time factor takes
// times too: "36 h", "1.5 d".
[[nodiscard]] std::optional<double> parse(Lever lever, const QString& text, std::optional<double> runHours = {},
    const QLocale& locale = format::defaultLocale());

[[nodiscard]] QString stepText(Lever lever); // "10 %", "0.1 M", "GPU"
[[nodiscard]] std::optional<double> effect(const LeverState& state, Effect effect); // per step; absent = none
[[nodiscard]] QString amount(double value, Effect effect, const QLocale& locale); // "$9.66", "1.2 kWh", "0.4 kg"
[[nodiscard]] QString effectText(const LeverState& state, Effect effect, const QLocale& locale);
// "Spot share, 60 %, baseline 0 %, $9.66 per 10 %"
[[nodiscard]] QString accessibleName(const LeverState& state, Effect effect, const QLocale& locale);
[[nodiscard]] QString choiceLabel(const LeverState& state, const QString& id);

// A whole number of things (GPUs, samples, predictions).
[[nodiscard]] bool isWhole(Lever lever);

} // namespace leverdisplay
} // namespace runcost
