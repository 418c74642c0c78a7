#include "help/helpbrowser.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QFontDatabase>
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
    document()->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    QPalette colours = palette();
    colours.setColor(QPalette::Text, t.ink);
    colours.setColor(QPalette::Base, t.panel);
    colours.setColor(QPalette::Link, t.accent);
    setPalette(colours);
    dressText(*document());
    dressCodeWords(*document());
    dressTables(*document());
    moveCursor(QTextCursor::Start);
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

QVariant HelpBrowser::loadResource(int, const QUrl&) { return {}; }

} // namespace runcost
