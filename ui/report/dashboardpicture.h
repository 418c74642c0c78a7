#pragma once

#include "core/result.h"
#include "dashboard/panelpicture.h"

#include <QByteArray>
#include <QImage>

namespace runcost {

struct DashboardPictureOptions {
    QSizeF size; // in pixels at scale 1; empty = as wide as the dashboard likes to be, and all of it
    double scale = 2;
    theme::Tokens tokens = theme::light();
};

// A picture in greys without the coloured edges that some screens want at letters.
[[nodiscard]] QImage withoutFringes(const QImage& image);

// The size that is drawn: a width with all six panels below it when none is given.
[[nodiscard]] QSizeF dashboardPictureSize(const DashboardPictureOptions& options);

// The picture as a PNG: no alpha, no time stamp, so the same figures give the same bytes. `payload` travels in a text
// chunk, from which import brings the run back.
[[nodiscard]] Result<QByteArray> dashboardPng(
    const DashboardData& data, const DashboardPictureOptions& options, const QByteArray& payload);
[[nodiscard]] QByteArray dashboardSvg(const DashboardData& data, const DashboardPictureOptions& options);

[[nodiscard]] Status writeDashboardPng(const QString& path, const DashboardData& data,
    const DashboardPictureOptions& options, const QByteArray& payload);

} // namespace runcost
