#include "guitest.h"

#include "help/helpbrowser.h"
#include "help/helppage.h"
#include "help/helptopics.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QUrl>

using namespace runcost;

// The manual in the window: every link leads somewhere, and search shows what it found.
class TestHelp final : public QObject {
    Q_OBJECT
private slots:
    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int links = 0;
        for (const HelpTopic& topic : helpTopics())
            for (const QRegularExpressionMatch& match : link.globalMatch(topic.markdown)) {
                ++links;
                const auto place = findHelpLink(match.captured(1));
                QVERIFY2(place, qPrintable(topic.id + QStringLiteral(": ") + match.captured(1)));
            }
        QVERIFY(links > 2);
    }

    void linksThatLeadNowhere()
    {
        for (const char* link : { "", "#", "#no-such-page", "https://example.org/#help", "file:///etc/passwd#help", "../secret.md#help", "formulas.md#settings" })
            QVERIFY2(!findHelpLink(QString::fromLatin1(link)), link);
        QCOMPARE(findHelpLink(QStringLiteral("#rules-of-your-own"))->heading, QStringLiteral("Rules of your own"));
        QVERIFY(findHelpLink(QStringLiteral("formulas.md#training_cloud_cost")));
    }

    void clickGoesThere()
    {
        WindowFixture f;
        f.key(Qt::Key_F1);
        auto* page = f.find<HelpPage>("helpPage");
        auto* browser = f.find<HelpBrowser>("helpText");
        QVERIFY(page && browser);
        emit browser->anchorClicked(QUrl(QStringLiteral("#settings")));
        QCOMPARE(page->topic(), QStringLiteral("manual:settings"));
        QVERIFY(browser->toPlainText().startsWith(QStringLiteral("Settings")));
        emit browser->anchorClicked(QUrl(QStringLiteral("#rules-of-your-own")));
        QCOMPARE(browser->textCursor().block().text(), QStringLiteral("Rules of your own"));
        emit browser->anchorClicked(QUrl(QStringLiteral("https://example.org")));
        QCOMPARE(browser->textCursor().block().text(), QStringLiteral("Rules of your own")); // stays
    }

    void searchMarksWhatItFound()
    {
        WindowFixture f;
        f.key(Qt::Key_F1);
        auto* browser = f.find<HelpBrowser>("helpText");
        auto* search = f.find<QLineEdit>("helpSearch");
        QTest::keyClicks(search, QStringLiteral("zzqqxxyy"));
        QVERIFY(browser->extraSelections().isEmpty());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("contrast"));
        auto* index = f.find<QListWidget>("helpIndex");
        QVERIFY(index->count() > 0);
        index->setCurrentRow(0);
        QVERIFY(!browser->extraSelections().isEmpty());
        for (const QTextEdit::ExtraSelection& mark : browser->extraSelections())
            QCOMPARE(mark.cursor.selectedText().toLower(), QStringLiteral("contrast"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
