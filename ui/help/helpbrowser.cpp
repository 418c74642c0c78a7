#include "help/helpbrowser.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QFile>
#include <QFontDatabase>
#include <QImageReader>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace runcost {
namespace {

    QStringList codeFamilies() { return { QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), QStringLiteral("monospace") }; }

    // Sizes and colours of what the Markdown reader made.
    void dressText(QTextDocument& document)
    {
        const theme::Tokens& t = theme::current();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextBlockFormat format = block.blockFormat();
            QTextCharFormat letters;
            const int level = format.headingLevel();
            const bool code = format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
            if (level > 0) {
                letters.setProperty(QTextFormat::FontPixelSize, parts::scaled(level <= 2 ? 18 : 14));
                letters.setFontWeight(QFont::DemiBold);
                letters.setForeground(t.ink);
                cursor.mergeCharFormat(letters);
                format.setTopMargin(level <= 2 ? 0 : 14);
                format.setBottomMargin(6);
            } else if (code) {
                letters.setFontFamilies(codeFamilies());
                letters.setProperty(QTextFormat::FontPixelSize, parts::scaled(12));
                letters.setForeground(t.ink);
                cursor.mergeCharFormat(letters);
                format.setBackground(t.inset);
                format.setLeftMargin(10);
            } else if (!cursor.currentTable()) {
                format.setBottomMargin(8);
                format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
            }
            cursor.mergeBlockFormat(format);
        }
    }

    // `words` between back ticks.
    void dressCodeWords(QTextDocument& document)
    {
        const theme::Tokens& t = theme::current();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment piece = it.fragment();
                if (!piece.charFormat().fontFixedPitch())
                    continue;
                QTextCursor cursor(&document);
                cursor.setPosition(piece.position());
                cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
                QTextCharFormat format;
                format.setFontFamilies(codeFamilies());
                format.setProperty(QTextFormat::FontPixelSize, parts::scaled(12));
                format.setForeground(t.ink);
                cursor.mergeCharFormat(format);
            }
    }

    void dressTables(QTextDocument& document)
    {
        const theme::Tokens& t = theme::current();
        for (QTextFrame* frame : document.rootFrame()->childFrames()) {
            auto* table = qobject_cast<QTextTable*>(frame);
            if (!table)
                continue;
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(t.hair);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(parts::scaled(5));
            format.setCellSpacing(0);
            format.setTopMargin(6);
            format.setBottomMargin(10);
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(0, column);
                QTextCharFormat head = cell.format();
                head.setBackground(t.inset);
                cell.setFormat(head);
                QTextCursor words = cell.firstCursorPosition();
                words.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
                QTextCharFormat bold;
                bold.setFontWeight(QFont::DemiBold);
                words.mergeCharFormat(bold);
                QTextBlockFormat plain;
                plain.setTopMargin(0);
                plain.setBottomMargin(0);
                words.mergeBlockFormat(plain);
            }
        }
    }

    // A picture of the gallery that comes with the program, in the colours of the window where there are two; an empty image
    // for anything else.
    QImage galleryPicture(const QString& name)
    {
        const QString prefix = QStringLiteral("gallery/");
        if (!name.startsWith(prefix) || name.indexOf(QLatin1Char('/'), prefix.size()) >= 0)
            return {};
        QString path = QStringLiteral(":/help/") + name;
        const QString dark = path.section(QLatin1Char('.'), 0, -2).remove(QLatin1String("-light")) + QStringLiteral("-dark.png");
        if (theme::current().dark && QFile::exists(dark))
            path = dark;
        return QFile::exists(path) ? QImageReader(path).read() : QImage();
    }

    // As large as it is, or as the column is wide, with a thin line around.
    QImage fitted(const QImage& picture, int width, double ratio)
    {
        const int wide = qRound(std::min(width, picture.width()) * ratio);
        QImage image = picture.scaledToWidth(std::max(1, wide), Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setPen(theme::current().line);
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
        painter.end();
        image.setDevicePixelRatio(ratio);
        return image;
    }

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextEdit { border: none; }"));
    document()->setDocumentMargin(16);
}

void HelpBrowser::showMarkdown(const QString& markdown)
{
    const theme::Tokens& t = theme::current();
    document()->setDefaultFont(theme::font(13));
    m_pictures.clear(); // the colours may be others
    document()->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    QPalette colours = palette();
    colours.setColor(QPalette::Text, t.ink);
    colours.setColor(QPalette::Base, t.panel);
    colours.setColor(QPalette::Link, t.accent);
    setPalette(colours);
    dressText(*document());
    dressCodeWords(*document());
    dressTables(*document());
    dressPictures();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::dressPictures()
{
    constexpr int narrowest = 200;
    const int width = std::max(narrowest, viewport()->width() - 2 * qRound(document()->documentMargin()) - 2);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            if (!piece.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = piece.charFormat().toImageFormat();
            if (!m_pictures.contains(format.name()))
                m_pictures.insert(format.name(), galleryPicture(format.name()));
            const QImage picture = m_pictures.value(format.name());
            if (picture.isNull())
                continue;
            const QImage image = fitted(picture, width, devicePixelRatioF());
            document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), image);
            format.setWidth(image.width() / image.devicePixelRatio());
            format.setHeight(image.height() / image.devicePixelRatio());
            QTextCursor cursor(document());
            cursor.setPosition(piece.position());
            cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            QTextBlockFormat line = cursor.blockFormat();
            line.setLineHeight(0, QTextBlockFormat::SingleHeight);
            cursor.setBlockFormat(line);
            block = cursor.block();
            break; // the pieces of the block are others now; a picture stands alone in it
        }
    document()->markContentsDirty(0, document()->characterCount());
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    const bool atTop = verticalScrollBar()->value() == 0;
    const int first = cursorForPosition(QPoint(0, 0)).position(); // what is read stays in sight
    dressPictures();
    if (atTop)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(first, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

void HelpBrowser::scrollToHeading(const QString& heading)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading) {
            moveCursor(QTextCursor::End); // so that the heading comes to the top, not to the bottom
            setTextCursor(QTextCursor(block));
            return;
        }
}

void HelpBrowser::highlight(const QStringList& words)
{
    constexpr int most = 500;
    const theme::Tokens& t = theme::current();
    QList<ExtraSelection> marks;
    for (const QString& word : words)
        for (QTextCursor found = document()->find(word); !found.isNull() && marks.size() < most; found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(t.accentBg);
            mark.format.setForeground(t.ink);
            mark.format.setFontUnderline(true);
            marks << mark;
        }
    setExtraSelections(marks);
}

// Pictures are put into the document by dressPictures().
QVariant HelpBrowser::loadResource(int, const QUrl&) { return {}; }

} // namespace runcost
