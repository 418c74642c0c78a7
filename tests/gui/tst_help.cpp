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
                if (match.captured(1).startsWith(QLatin1String("gallery/"))) {
                    QVERIFY2(QFile::exists(QStringLiteral(":/help/") + match.captured(1)), qPrintable(match.captured(1)));
                    continue;
                }
                ++links;
                const auto place = findHelpLink(match.captured(1));
                QVERIFY2(place, qPrintable(topic.id + QStringLiteral(": ") + match.captured(1)));
            }
        QVERIFY(links > 2);
    }

    // In the colours of the window, not wider than the column; nothing comes from elsewhere.
    void picturesAreShown()
    {
        WindowFixture f;
        f.appearance.setTheme(Appearance::Theme::Light);
        f.key(Qt::Key_F1);
        auto* page = f.find<HelpPage>("helpPage");
        auto* browser = f.find<HelpBrowser>("helpText");
        page->openTopic(QStringLiteral("manual:the-six-panels"));
        const auto picture = [browser] {
            return qvariant_cast<QImage>(browser->document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("gallery/dashboard-light.png"))));
        };
        QVERIFY(!picture().isNull());
        QVERIFY(qGray(picture().pixel(5, 5)) > 200);
        QVERIFY(picture().width() <= browser->viewport()->width());
        QVERIFY(browser->document()->idealWidth() <= browser->viewport()->width());
        f.window->resize(1100, 700);
        QTRY_VERIFY(picture().width() <= browser->viewport()->width());
        f.appearance.setTheme(Appearance::Theme::Dark);
        QTRY_VERIFY(qGray(picture().pixel(5, 5)) < 60);
        f.appearance.setTheme(Appearance::Theme::Light);
        browser->showMarkdown(QStringLiteral("![a](gallery/../manual.md) ![b](https://example.org/x.png)"));
        for (const char* name : { "gallery/../manual.md", "https://example.org/x.png" }) {
            const QVariant found = browser->document()->resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(name)));
            QVERIFY2(qvariant_cast<QImage>(found).isNull() && qvariant_cast<QPixmap>(found).isNull(), name);
        }
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
