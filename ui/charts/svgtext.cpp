#include "charts/svgtext.h"

#include "theme/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

namespace runcost::charts {
namespace {

    QByteArray attribute(const QByteArray& tag, const QByteArray& name)
    {
        const QByteArray mark = ' ' + name + "=\"";
        const qsizetype begin = tag.indexOf(mark);
        const qsizetype end = begin < 0 ? -1 : tag.indexOf('"', begin + mark.size());
        return end < 0 ? QByteArray() : tag.mid(begin + mark.size(), end - begin - mark.size());
    }

    QString plainText(const QByteArray& escaped)
    {
        QString text = QString::fromUtf8(escaped);
        text.replace(QLatin1String("&lt;"), QLatin1String("<"));
        text.replace(QLatin1String("&gt;"), QLatin1String(">"));
        text.replace(QLatin1String("&quot;"), QLatin1String("\""));
        return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    }

} // namespace

QByteArray withPortableText(const QByteArray& svg)
{
    QByteArray portable;
    portable.reserve(svg.size() + svg.size() / 4);
    qsizetype copied = 0;
    qsizetype position = 0;
    while ((position = svg.indexOf("<text ", position)) >= 0) {
        const qsizetype tagEnd = svg.indexOf('>', position);
        const qsizetype textEnd = tagEnd < 0 ? -1 : svg.indexOf("</text>", tagEnd);
        if (textEnd < 0)
            break;
        const QByteArray tag = svg.mid(position, tagEnd - position);
        const QString text = plainText(svg.mid(tagEnd + 1, textEnd - tagEnd - 1));
        const QFont font = theme::reportFont(attribute(tag, "font-size").toDouble(), attribute(tag, "font-weight").toInt());
        portable += svg.mid(copied, tagEnd - copied);
        if (text.size() > 1)
            portable += " textLength=\"" + QByteArray::number(QFontMetricsF(font).horizontalAdvance(text), 'f', 2)
                + "\" lengthAdjust=\"spacingAndGlyphs\"";
        copied = tagEnd;
        position = textEnd;
    }
    portable += svg.mid(copied);
    return portable.replace("font-family=\"RunCost Sans\"",
        "font-family=\"RunCost Sans, Inter, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif\"");
}

QByteArray svgDrawing(const QSizeF& size, const QString& title, const std::function<void(QPainter&)>& draw)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title.toHtmlEscaped());
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return withPortableText(buffer.data());
}

} // namespace runcost::charts
