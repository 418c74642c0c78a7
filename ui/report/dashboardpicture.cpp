#include "report/dashboardpicture.h"
#include "charts/svgtext.h"

#include "export/savefile.h"
#include "report/pngencoder.h"

#include <QCoreApplication>
#include <QPainter>

namespace runcost {
namespace {

    constexpr double preferredWidth = 1280;
    constexpr double headerAndMargins = 76;
    constexpr double maximumPixels = 3.2e8; // 1.3 GB of memory at four bytes each

    PictureStyle styleOf(const DashboardPictureOptions& options)
    {
        PictureStyle style;
        style.tokens = options.tokens;
        style.report = true;
        return style;
    }

} // namespace

QImage withoutFringes(const QImage& image)
{
    return image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
}

QSizeF dashboardPictureSize(const DashboardPictureOptions& options)
{
    if (!options.size.isEmpty())
        return options.size;
    return { preferredWidth, headerAndMargins + panelLayoutHeight({ preferredWidth, 860 }) };
}

Result<QByteArray> dashboardPng(const DashboardData& data, const DashboardPictureOptions& options, const QByteArray& payload)
{
    const QSizeF size = dashboardPictureSize(options);
    const QSize pixels = (size * options.scale).toSize();
    const auto tooLarge = [] {
        return Error { ErrorCode::TooLarge,
            QCoreApplication::translate("Report", "The picture is too large. Choose a smaller size or scale."), {} };
    };
    if (pixels.isEmpty() || double(pixels.width()) * pixels.height() > maximumPixels)
        return tooLarge();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return tooLarge();
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    paintDashboard(painter, size, data, styleOf(options));
    painter.end();
    if (theme::isColourless(options.tokens))
        image = withoutFringes(image);
    const QByteArray png = encodePng(image, 96 * options.scale / 0.0254, { data.title, payload });
    if (png.isEmpty())
        return tooLarge();
    return png;
}

QByteArray dashboardSvg(const DashboardData& data, const DashboardPictureOptions& options)
{
    const QSizeF size = dashboardPictureSize(options);
    return charts::svgDrawing(size, data.title, [&](QPainter& painter) { paintDashboard(painter, size, data, styleOf(options)); });
}

Status writeDashboardPng(
    const QString& path, const DashboardData& data, const DashboardPictureOptions& options, const QByteArray& payload)
{
    const Result<QByteArray> png = dashboardPng(data, options, payload);
    if (!png)
        return png.error();
    return saveFile(path, *png);
}

} // namespace runcost
