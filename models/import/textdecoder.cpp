#include "import/textdecoder.h"

#include <QStringDecoder>

#include <array>

namespace runcost {
namespace {

    // 0x80 to 0x9F of Windows-1252; its five holes become the replacement character.
    constexpr std::array<char16_t, 32> windowsHigh { 0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178 };

    QString fromWindows1252(QByteArrayView bytes)
    {
        QString text(bytes.size(), Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            text[i] = QChar(byte >= 0x80 && byte < 0xA0 ? windowsHigh[byte - 0x80] : char16_t(byte));
        }
        return text;
    }

    bool isUtf8(QByteArrayView bytes) { return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8(); }

    std::optional<QByteArray> fromUtf16(const QByteArray& bytes)
    {
        const bool little = bytes.startsWith("\xFF\xFE");
        if (!little && !bytes.startsWith("\xFE\xFF"))
            return std::nullopt;
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder(QByteArrayView(bytes).sliced(2));
        return text.toUtf8();
    }

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF") && isUtf8(bytes))
        return { bytes.mid(3), TextEncoding::Utf8 };
    if (std::optional<QByteArray> utf8 = fromUtf16(bytes))
        return { *utf8, TextEncoding::Utf16 };
    if (isUtf8(bytes))
        return { bytes, TextEncoding::Utf8 };
    return { fromWindows1252(bytes).toUtf8(), TextEncoding::Windows1252 };
}

QByteArray decodeHead(const QByteArray& head)
{
    if (std::optional<QByteArray> utf8 = fromUtf16(head))
        return *utf8;
    return head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
}

QString cellText(QByteArrayView bytes, bool* wasWindows1252)
{
    QString text;
    if (isUtf8(bytes)) {
        text = QString::fromUtf8(bytes);
    } else {
        text = fromWindows1252(bytes);
        if (wasWindows1252)
            *wasWindows1252 = true;
    }
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

} // namespace runcost
