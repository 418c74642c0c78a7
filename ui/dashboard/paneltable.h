#pragma once

#include "dashboard/panelpicture.h"

#include <QStringList>

namespace runcost {

// What a panel shows, as a table: header first. Numbers are printed as in the picture.
[[nodiscard]] std::vector<QStringList> panelTable(PanelKind kind, const DashboardData& data, const QLocale& locale);
[[nodiscard]] QString tableAsText(const std::vector<QStringList>& rows); // tabs and line ends
[[nodiscard]] QString tableAsHtml(const std::vector<QStringList>& rows);

} // namespace runcost
