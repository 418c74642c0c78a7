#include "export/markdowntext.h"

namespace runcost {

QString markdownText(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_{}[]<>#|~!&");
    QString out;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph) {
            out += QLatin1Char(' ');
            continue;
        }
        if (special.contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

} // namespace runcost
