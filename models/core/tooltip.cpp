#include "core/tooltip.h"

namespace runcost {

QString format::toolTip(const QString& text)
{
    if (!text.contains(QLatin1Char('<')))
        return text;
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

} // namespace runcost
