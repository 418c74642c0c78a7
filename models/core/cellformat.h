#pragma once

#include "core/format.h"

// Numbers for narrow table cells: three significant digits, two below one, "<0.001" below 0.0005, so that a column of
// 45 pixels holds them. A tooltip or Explain holds the rest.
namespace runcost::format {

[[nodiscard]] QString cell(std::optional<double> value, const QLocale& locale = defaultLocale());
[[nodiscard]] QString moneyCell(std::optional<double> usd, const QLocale& locale = defaultLocale());
// The same for a sum with unknown parts: "≥ 12.40"; a tiny known part reads "≥ 0".
[[nodiscard]] QString atLeast(const QString& text);

} // namespace runcost::format
