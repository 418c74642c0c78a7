#include "export/csvcell.h"

#include <array>
#include <charconv>
#include <cmath>

namespace runcost {
namespace {

    bool startsFormula(const QString& text)
    {
        static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212");
        for (const QChar c : text) {
            if (dangerous.contains(c))
                return true;
            // Spreadsheets skip blanks and quotes before they look for a formula.
            if (!c.isSpace() && c != QLatin1Char('"') && c != QLatin1Char('\'') && c.category() != QChar::Other_Format)
                return false;
        }
        return false;
    }

} // namespace

QByteArray csvText(const QString& text)
{
    QByteArray cell = (startsFormula(text) ? QLatin1Char('\'') + text : text).toUtf8();
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

} // namespace runcost
