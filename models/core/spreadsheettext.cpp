#include "core/spreadsheettext.h"

namespace runcost::spreadsheet {

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

QString guarded(const QString& text) { return startsFormula(text) ? QLatin1Char('\'') + text : text; }

// A text that began with an apostrophe and a formula of its own got a second one, so that this is exact.
QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && startsFormula(text.mid(1)) ? text.mid(1) : text;
}

} // namespace runcost::spreadsheet
