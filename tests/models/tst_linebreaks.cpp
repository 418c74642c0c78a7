#include "core/linebreaks.h"

#include <QtTest>

using namespace runcost;

class TestLineBreaks : public QObject {
    Q_OBJECT

    static QString shown(const QString& text)
    {
        QString out;
        for (const LinePiece& piece : linePieces(text))
            out += (piece.spaceBefore ? QStringLiteral("_") : QString()) + QLatin1Char('[') + piece.text + QLatin1Char(']');
        return out;
    }

private slots:
    void westernWordsBreakAtSpaces()
    {
        QCOMPARE(shown(QStringLiteral("us-east-1 costs $3/h")), QStringLiteral("[us-east-1]_[costs]_[$3/h]"));
        QCOMPARE(shown(QStringLiteral("two  spaces")), QStringLiteral("[two]_[spaces]"));
        QCOMPARE(shown(QString()), QString());
    }
    void chineseBreaksBetweenCharactersButNotBeforeItsFullStop()
    {
        QCOMPARE(shown(QString::fromUtf8("训练费用。")), QString::fromUtf8("[训][练][费][用。]"));
        QCOMPARE(shown(QString::fromUtf8("在AWS上训练")), QString::fromUtf8("[在][AWS][上][训][练]"));
        QCOMPARE(shown(QString::fromUtf8("占 91 % 的")), QString::fromUtf8("[占]_[91]_[%]_[的]"));
    }
    void japaneseKeepsSmallKanaAndBracketsTogether()
    {
        const QString text = shown(QString::fromUtf8("「実行」の費用、です"));
        QVERIFY(text.startsWith(QString::fromUtf8("[「実]")));
        QVERIFY(!text.contains(QString::fromUtf8("[、")));
    }
};

QTEST_APPLESS_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"
