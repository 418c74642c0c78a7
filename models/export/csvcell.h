#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace runcost {

// One field of a CSV file. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
[[nodiscard]] QByteArray csvText(const QString& text);
// The shortest digits that give the same number back; empty when unknown.
[[nodiscard]] QByteArray csvNumber(std::optional<double> value);
[[nodiscard]] QByteArray csvDecimal(std::optional<double> value); // the same without an exponent

} // namespace runcost
