#include "store/figurepack.h"

#include <cstdlib>

// What a store says about the figures of a run: whatever can be read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view pack(reinterpret_cast<const char*>(data), size);
    runcost::FigureArray figures;
    if (!runcost::unpackFigures(pack, figures))
        return 0;
    const QByteArray again = runcost::packFigures(figures);
    runcost::FigureArray back;
    if (!runcost::unpackFigures({ again.constData(), static_cast<std::size_t>(again.size()) }, back) || !(back == figures))
        std::abort();
    return 0;
}
