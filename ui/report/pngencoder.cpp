#include "report/pngencoder.h"

#include <QtConcurrent>
#include <QtEndian>

#include <zlib.h>

#include <cstring>
#include <optional>

namespace runcost {
namespace {

    constexpr int bandCount = 16; // fixed: the bytes must not depend on the number of cores
    constexpr int level = 6;
    constexpr qsizetype window = 32 << 10; // how far back deflate looks
    constexpr qsizetype packTextAbove = 32 << 10;

    QByteArray bigEndian(quint32 value)
    {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    }

    uLong crcOf(const QByteArray& bytes)
    {
        return crc32(crc32(0, nullptr, 0), reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size()));
    }

    void appendChunk(QByteArray& png, const char* type, const QByteArray& data)
    {
        const QByteArray body = QByteArray(type, 4) + data;
        png += bigEndian(static_cast<quint32>(data.size()));
        png += body;
        png += bigEndian(static_cast<quint32>(crcOf(body)));
    }

    QByteArray textChunk(const char* keyword, const QByteArray& text)
    {
        const bool packed = text.size() > packTextAbove;
        QByteArray chunk(keyword);
        chunk += '\0';
        chunk += packed ? '\1' : '\0';
        chunk += QByteArray(3, '\0'); // method, language, translated keyword
        return chunk + (packed ? qCompress(text, level).mid(4) : text);
    }

    struct Band {
        const QImage* image;
        int begin;
        int end;
        bool last;
    };

    struct PackedBand {
        QByteArray bytes;
        uLong adler = 1;
        qsizetype rawSize = 0;
    };

    // Rows as PNG wants them: a filter byte and RGB. A row like the one above becomes a row of zeros.
    void appendRow(QByteArray& raw, const QImage& image, int y)
    {
        const int width = image.width();
        const uchar* line = image.constScanLine(y);
        const qsizetype at = raw.size();
        raw.resize(at + 1 + 3 * qsizetype(width));
        char* out = raw.data() + at;
        if (y > 0 && std::memcmp(line, image.constScanLine(y - 1), 4 * static_cast<std::size_t>(width)) == 0) {
            *out = 2; // Up
            std::memset(out + 1, 0, 3 * static_cast<std::size_t>(width));
            return;
        }
        *out++ = 0;
        const auto* pixels = reinterpret_cast<const QRgb*>(line);
        for (int x = 0; x < width; ++x, out += 3) {
            const QRgb pixel = pixels[x];
            out[0] = static_cast<char>(pixel >> 16);
            out[1] = static_cast<char>(pixel >> 8);
            out[2] = static_cast<char>(pixel);
        }
    }

    QByteArray rowsOf(const QImage& image, int begin, int end)
    {
        QByteArray raw;
        raw.reserve((1 + 3 * qsizetype(image.width())) * (end - begin));
        for (int y = begin; y < end; ++y)
            appendRow(raw, image, y);
        return raw;
    }

    // One band of the deflate stream. It may refer back to the rows above it, as in one piece.
    PackedBand pack(const Band& band)
    {
        const QByteArray raw = rowsOf(*band.image, band.begin, band.end);
        z_stream stream {};
        if (deflateInit2(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            return {};
        if (band.begin > 0) {
            const qsizetype rowSize = 1 + 3 * qsizetype(band.image->width());
            const int rows = static_cast<int>(std::min<qsizetype>(band.begin, window / rowSize + 1));
            const QByteArray before = rowsOf(*band.image, band.begin - rows, band.begin).right(window);
            deflateSetDictionary(&stream, reinterpret_cast<const Bytef*>(before.constData()), static_cast<uInt>(before.size()));
        }
        PackedBand packed;
        packed.rawSize = raw.size();
        packed.adler = adler32(1, reinterpret_cast<const Bytef*>(raw.constData()), static_cast<uInt>(raw.size()));
        packed.bytes.resize(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(raw.size()))) + 64);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(raw.constData()));
        stream.avail_in = static_cast<uInt>(raw.size());
        stream.next_out = reinterpret_cast<Bytef*>(packed.bytes.data());
        stream.avail_out = static_cast<uInt>(packed.bytes.size());
        deflate(&stream, band.last ? Z_FINISH : Z_SYNC_FLUSH);
        packed.bytes.resize(packed.bytes.size() - stream.avail_out);
        deflateEnd(&stream);
        return packed;
    }

    std::vector<Band> bandsOf(const QImage& image)
    {
        std::vector<Band> bands;
        const int height = (image.height() + bandCount - 1) / bandCount;
        for (int y = 0; y < image.height(); y += height)
            bands.push_back({ &image, y, std::min(image.height(), y + height), y + height >= image.height() });
        return bands;
    }

    void appendPixels(QByteArray& png, const QImage& image)
    {
        const std::vector<Band> bands = bandsOf(image);
        const QList<PackedBand> packed = QtConcurrent::blockingMapped<QList<PackedBand>>(bands, pack);
        uLong adler = 1;
        for (qsizetype i = 0; i < packed.size(); ++i) {
            adler = adler32_combine(adler, packed[i].adler, static_cast<z_off_t>(packed[i].rawSize));
            QByteArray data = i == 0 ? QByteArray("\x78\x9C", 2) + packed[i].bytes : packed[i].bytes;
            if (i + 1 == packed.size())
                data += bigEndian(static_cast<quint32>(adler));
            appendChunk(png, "IDAT", data);
        }
    }

} // namespace

QByteArray encodePng(const QImage& source, double pixelsPerMetre, const PngTexts& texts)
{
    const QImage image = source.format() == QImage::Format_RGB32 ? source : source.convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return {};
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    appendChunk(png, "IHDR",
        bigEndian(static_cast<quint32>(image.width())) + bigEndian(static_cast<quint32>(image.height()))
            + QByteArray("\x08\x02\x00\x00\x00", 5)); // 8 bits, RGB
    const QByteArray density = bigEndian(static_cast<quint32>(qRound(pixelsPerMetre)));
    appendChunk(png, "pHYs", density + density + '\1');
    if (!texts.payload.isEmpty())
        appendChunk(png, "iTXt", textChunk("runcost", texts.payload));
    if (!texts.title.isEmpty())
        appendChunk(png, "iTXt", textChunk("Title", texts.title.toUtf8()));
    appendChunk(png, "iTXt", textChunk("Software", QByteArrayLiteral("RunCost " RUNCOST_VERSION)));
    appendPixels(png, image);
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace runcost
