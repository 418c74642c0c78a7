#include "report/dashboardpicture.h"

#include "export/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <png.h>

#include <csetjmp>

namespace runcost {
namespace {

    constexpr double preferredWidth = 1280;
    constexpr double headerAndMargins = 76;
    constexpr double maximumPixels = 3.2e8; // 1.3 GB of memory at four bytes each
    constexpr qsizetype packTextAbove = 32 << 10;

    void appendBytes(png_structp png, png_bytep data, png_size_t size)
    {
        static_cast<QByteArray*>(png_get_io_ptr(png))
            ->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    void flushNothing(png_structp) { }

    // Nothing in this function needs a destructor, since libpng leaves it by longjmp on an error.
    bool encode(QByteArray* out, const uchar* pixels, qsizetype stride, int width, int height, png_uint_32 pixelsPerMetre,
        png_textp texts, int textCount)
    {
        png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
        png_infop info = png ? png_create_info_struct(png) : nullptr;
        if (!info || setjmp(png_jmpbuf(png))) {
            png_destroy_write_struct(&png, &info);
            return false;
        }
        png_set_write_fn(png, out, appendBytes, flushNothing);
        png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), 8, PNG_COLOR_TYPE_RGB,
            PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_pHYs(png, info, pixelsPerMetre, pixelsPerMetre, PNG_RESOLUTION_METER);
        png_set_text(png, info, texts, textCount);
        // Flat panels repeat from row to row: the Up filter at a low level is as small as the slow choices here.
        png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
        png_set_compression_level(png, 2);
        png_set_compression_buffer_size(png, 1 << 18);
        png_write_info(png, info);
        png_set_filler(png, 0, PNG_FILLER_AFTER);
        png_set_bgr(png);
        for (int y = 0; y < height; ++y)
            png_write_row(png, pixels + y * stride);
        png_write_end(png, nullptr);
        png_destroy_write_struct(&png, &info);
        return true;
    }

    png_text textChunk(const char* key, QByteArray& text, bool mayPack)
    {
        static char empty[] = "";
        png_text chunk {};
        chunk.compression
            = mayPack && text.size() > packTextAbove ? PNG_ITXT_COMPRESSION_zTXt : PNG_ITXT_COMPRESSION_NONE;
        chunk.key = const_cast<char*>(key);
        chunk.text = text.data();
        chunk.itxt_length = static_cast<png_size_t>(text.size());
        chunk.lang = empty;
        chunk.lang_key = empty;
        return chunk;
    }

    PictureStyle styleOf(const DashboardPictureOptions& options)
    {
        PictureStyle style;
        style.tokens = options.tokens;
        style.report = true;
        return style;
    }

} // namespace

QSizeF dashboardPictureSize(const DashboardPictureOptions& options)
{
    if (!options.size.isEmpty())
        return options.size;
    return { preferredWidth, headerAndMargins + panelLayoutHeight({ preferredWidth, 860 }) };
}

QByteArray encodedPng(const QImage& image, double scale, const QString& title, const QByteArray& payload)
{
    const QImage pixels = image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    QByteArray titleText = title.toUtf8();
    QByteArray software("RunCost " RUNCOST_VERSION);
    QByteArray payloadText = payload;
    std::vector<png_text> texts;
    if (!payload.isEmpty())
        texts.push_back(textChunk("runcost", payloadText, true));
    if (!title.isEmpty())
        texts.push_back(textChunk("Title", titleText, false));
    texts.push_back(textChunk("Software", software, false));
    QByteArray out;
    out.reserve(pixels.sizeInBytes() / 32);
    const auto pixelsPerMetre = static_cast<png_uint_32>(qRound(96 * scale / 0.0254));
    if (!encode(&out, pixels.constBits(), pixels.bytesPerLine(), pixels.width(), pixels.height(), pixelsPerMetre, texts.data(),
            static_cast<int>(texts.size())))
        return {};
    return out;
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
    const QByteArray png = encodedPng(image, options.scale, data.title, payload);
    if (png.isEmpty())
        return tooLarge();
    return png;
}

QByteArray dashboardSvg(const DashboardData& data, const DashboardPictureOptions& options)
{
    const QSizeF size = dashboardPictureSize(options);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(data.title.toHtmlEscaped());
    QPainter painter(&generator);
    paintDashboard(painter, size, data, styleOf(options));
    painter.end();
    return buffer.data();
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
