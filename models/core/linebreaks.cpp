#include "core/linebreaks.h"

#include <QTextBoundaryFinder>

namespace runcost {
namespace {

    bool breaksFreely(QChar c)
    {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return true;
        default:
            return c >= QChar(0x3000) && c <= QChar(0x303F); // their punctuation
        }
    }

    void addWord(const QString& word, bool spaceBefore, std::vector<LinePiece>& pieces)
    {
        if (std::none_of(word.begin(), word.end(), breaksFreely)) {
            pieces.push_back({ word, spaceBefore });
            return;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            const bool ends = to == word.size();
            if (!ends && (to == 0 || !(breaksFreely(word[to - 1]) || breaksFreely(word[to]))))
                continue; // within a Western word
            pieces.push_back({ word.mid(from, to - from), spaceBefore && from == 0 });
            from = to;
        }
    }

} // namespace

std::vector<LinePiece> linePieces(const QString& text)
{
    std::vector<LinePiece> pieces;
    bool spaceBefore = false;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (!word.isEmpty())
            addWord(word, spaceBefore, pieces);
        spaceBefore = true;
    }
    return pieces;
}

} // namespace runcost
