// A file of own rows, a catalog that a store kept, and a saved catalog.
#include "catalog/overlay.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    (void)runcost::Catalog::withOwnRows(bytes, QStringLiteral("fuzz"));
    (void)runcost::Catalog::fromSnapshot(bytes);
    (void)runcost::Overlay().changesFrom(bytes, QStringLiteral("fuzz"), true);
    return 0;
}
