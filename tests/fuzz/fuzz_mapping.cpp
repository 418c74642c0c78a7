#include "import/mappingprofile.h"

#include <QJsonDocument>

// A mapping out of the bytes before the first zero byte, put to work on the table behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype cut = std::max<qsizetype>(0, bytes.indexOf('\0'));
    const auto mapping = runcost::mappingFromJson(QJsonDocument::fromJson(bytes.left(cut)).object());
    if (mapping)
        (void)runcost::previewTableText(bytes.mid(cut + 1), *mapping, {}).hasValue();
    return 0;
}
