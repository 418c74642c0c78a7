#include "export/csvcell.h"

#include "core/spreadsheettext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace runcost {

QByteArray csvText(const QString& text)
{
    QByteArray cell = spreadsheet::guarded(text).toUtf8();
    cell.replace('\0', "");
    if (!cell.contains(',') && !cell.contains('"') && !cell.contains('\n') && !cell.contains('\r'))
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray csvNumber(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return {};
    std::array<char, 32> digits {};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), *value);
    return QByteArray(digits.data(), result.ptr - digits.data());
}

QByteArray csvDecimal(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return {};
    std::array<char, 400> digits {};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), *value, std::chars_format::fixed);
    return QByteArray(digits.data(), result.ptr - digits.data());
}

} // namespace runcost
