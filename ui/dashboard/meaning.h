#pragma once

#include "analysis/analysis.h"
#include "core/format.h"
#include "theme/theme.h"

#include <QLocale>

namespace runcost {

[[nodiscard]] QColor componentColour(const theme::Tokens& tokens, Component component);
[[nodiscard]] QColor categoryColour(const theme::Tokens& tokens, Category category);
[[nodiscard]] QColor onCategoryColour(const theme::Tokens& tokens, Category category); // text on it
[[nodiscard]] QColor provenanceColour(const theme::Tokens& tokens, Provenance provenance);
[[nodiscard]] QString provenanceIcon(Provenance provenance);
[[nodiscard]] QString figureKey(Component component); // "training_usd"

// Less is better for money, energy, CO₂e, time and memory: good when it falls, bad when it rises, ink3 when it stays.
[[nodiscard]] QColor changeColour(const theme::Tokens& tokens, std::optional<double> from, std::optional<double> to);
// "down 38 %", "up 12 times", "unchanged": for people who do not see the triangle.
[[nodiscard]] QString spokenChange(std::optional<double> from, std::optional<double> to, const QLocale& locale);
// "≥ $12.40" when parts are unknown.
[[nodiscard]] QString atLeast(const Quantity& quantity, int unknownParts, const QLocale& locale);

// A mass of CO₂e in the unit that suits it.
struct Mass {
    QString number;
    QString unit; // "kg", "g", "t"
};
[[nodiscard]] Mass carbonMass(std::optional<double> kg, const QLocale& locale);
[[nodiscard]] QString carbonText(std::optional<double> kg, const QLocale& locale);
// `kg` in the unit of `like`, so that two figures can be compared: "was 14.4".
[[nodiscard]] QString carbonNumberLike(std::optional<double> kg, std::optional<double> like, const QLocale& locale);
// Up to three significant digits, without zeros that say nothing: "4", "25", "0.125".
[[nodiscard]] QString plainNumber(double value, const QLocale& locale);
[[nodiscard]] QString energyText(std::optional<double> kwh, const QLocale& locale);

} // namespace runcost
