#pragma once

namespace runcost::charts {

// Tells assistive technology that a LineChart is a table: its points as rows, at most mostRows of them, evenly spread
// and with both ends. Safe to call again.
inline constexpr int mostRows = 200;
void installLineChartInterface();

} // namespace runcost::charts
