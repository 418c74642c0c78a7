#pragma once

#include "core/result.h"
#include "dashboard/panelpicture.h"

#include <QImage>

namespace runcost {

// One panel as a picture of its own, with title and finding, without buttons.
[[nodiscard]] QImage panelImage(PanelKind kind, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens, double scale);
// Bytes of a .png, .svg, .pdf or .csv (what it shows as a table), by the ending of `path`.
[[nodiscard]] Result<QByteArray> panelFile(
    PanelKind kind, const QString& path, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens);
[[nodiscard]] QString panelFileName(PanelKind kind, const DashboardData& data); // "mistral-7b cost-breakdown.png"

} // namespace runcost
