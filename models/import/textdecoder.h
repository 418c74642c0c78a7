#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace runcost {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    QByteArray utf8; // without byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
};

// UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252.
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes);
// As decodeText for a beginning that may end within a character: never takes it for Windows-1252 because of that.
[[nodiscard]] QByteArray decodeHead(const QByteArray& head);
// One cell: UTF-8, else Windows-1252 and `wasWindows1252` is set. U+0000 never comes out.
[[nodiscard]] QString cellText(QByteArrayView bytes, bool* wasWindows1252 = nullptr);

} // namespace runcost
