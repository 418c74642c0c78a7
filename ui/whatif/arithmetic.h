#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace runcost::arithmetic {

struct Quantity
{
    double number = 0;
    QString unit; // what follows the number, untouched; may be empty
};

// A typed number: + - * / and brackets, decimal point or comma, grouped thousands, an optional "$" before and a unit
// after. "2*24" is 48, "1,5" is 1.5; "10,000" is ten thousand where the comma groups thousands, and ten where it is the
// decimal sign. nullopt for anything else, also for a division by zero.
[[nodiscard]] std::optional<Quantity> evaluate(const QString& text, const QLocale& locale);

} // namespace runcost::arithmetic
