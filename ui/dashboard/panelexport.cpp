#include "dashboard/panelexport.h"
#include "charts/svgtext.h"
#include "dashboard/paneltable.h"
#include "export/csvcell.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace runcost {
namespace {

    PictureStyle paperStyle(const theme::Tokens& tokens)
    {
        PictureStyle style;
        style.tokens = tokens;
        style.report = true;
        return style;
    }

    QByteArray svgBytes(PanelKind kind, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens)
    {
        return charts::svgDrawing(size, panelTitle(kind),
            [&](QPainter& painter) { paintPanel(kind, &painter, QRectF(QPointF(), size), data, paperStyle(tokens)); });
    }

    QByteArray pdfBytes(PanelKind kind, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens)
    {
        constexpr int resolution = 1200;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(panelTitle(kind));
        writer.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.scale(resolution / 96.0, resolution / 96.0);
        paintPanel(kind, &painter, QRectF(QPointF(), size), data, paperStyle(tokens));
        painter.end();
        return buffer.data();
    }

    QByteArray csvBytes(const std::vector<QStringList>& rows)
    {
        QByteArray bytes;
        for (const QStringList& row : rows) {
            QByteArrayList cells;
            for (const QString& cell : row)
                cells << csvText(cell.simplified());
            bytes += cells.join(',') + '\n';
        }
        return bytes;
    }

} // namespace

QImage panelImage(PanelKind kind, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens, double scale)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(tokens.panel);
    QPainter painter(&image);
    paintPanel(kind, &painter, QRectF(QPointF(), size), data, paperStyle(tokens));
    return image;
}

Result<QByteArray> panelFile(
    PanelKind kind, const QString& path, const QSizeF& size, const DashboardData& data, const theme::Tokens& tokens)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return svgBytes(kind, size, data, tokens);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return pdfBytes(kind, size, data, tokens);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return csvBytes(panelTable(kind, data, format::defaultLocale()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!panelImage(kind, size, data, tokens, 2).save(&buffer, "PNG"))
        return Error { ErrorCode::NotWritable, QCoreApplication::translate("Panel", "The picture could not be made."), {} };
    return bytes;
}

QString panelFileName(PanelKind kind, const DashboardData& data)
{
    QString name = data.title + QLatin1Char(' ') + panelTitle(kind);
    name.replace(QRegularExpression(QStringLiteral("[^\\w.+-]+")), QStringLiteral("-"));
    return name.toLower().left(80) + QStringLiteral(".png");
}

} // namespace runcost
