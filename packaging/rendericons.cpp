// Renders the icon of the program at the sizes of the hicolor theme.
// Usage: rendericons SOURCE.svg FOLDER SIZE... writes FOLDER/SIZE.png.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 4) {
        std::fputs("usage: rendericons SOURCE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer svg(words[1]);
    if (!svg.isValid()) {
        std::fprintf(stderr, "rendericons: %s: not an SVG picture\n", qPrintable(words[1]));
        return 1;
    }
    for (const QString& word : words.mid(3)) {
        const int size = word.toInt();
        if (size < 1 || size > 4096) {
            std::fprintf(stderr, "rendericons: %s: not a size in pixels\n", qPrintable(word));
            return 2;
        }
        QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        svg.render(&painter);
        painter.end();
        const QString path = QStringLiteral("%1/%2.png").arg(words[2]).arg(size);
        if (!picture.save(path)) {
            std::fprintf(stderr, "rendericons: %s: cannot be written\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
