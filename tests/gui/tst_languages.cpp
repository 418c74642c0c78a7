#include "guitest.h"

#include "compare/decisionpanel.h"
#include "core/translation.h"

#include <QLabel>
#include <QPushButton>

using namespace runcost;

// What is of fixed width has room for longer words.
class TestLanguages : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setLanguage(Language::English); }
    void paletteFooter_data() { languages(); }
    void paletteFooter();
    void decisionHead_data() { languages(); }
    void decisionHead();
    void compareBar_data() { languages(); }
    void compareBar();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : { Language::English, Language::German, Language::French, Language::Spanish, Language::Japanese, Language::Chinese })
            QTest::newRow(languageKey(language)) << language;
    }
};

void TestLanguages::paletteFooter()
{
    QFETCH(Language, language);
    setLanguage(language);
    WindowFixture f;
    f.open(QSize(1100, 700));
    f.key(Qt::Key_K, Qt::ControlModifier);
    auto* palette = f.find<QWidget>("commandPalette");
    QTRY_VERIFY(palette && palette->isVisible());
    int labels = 0;
    for (const QLabel* label : palette->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) {
            ++labels;
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    QVERIFY(labels > 10);
}

void TestLanguages::decisionHead()
{
    QFETCH(Language, language);
    setLanguage(language);
    WindowFixture f;
    f.addSamples();
    f.open(QSize(1100, 700));
    std::vector<qint64> ids;
    const auto runs = f.session->runs();
    for (std::size_t i = 0; i < runs->size() && ids.size() < 3; ++i)
        if (runs->name(i).contains(QStringLiteral("resnet")))
            ids.push_back(runs->id[i]);
    f.session->select(ids);
    f.key(Qt::Key_D, Qt::ControlModifier);
    auto* panel = f.find<DecisionPanel>("decisionPanel");
    QTRY_VERIFY(panel && panel->isVisible());
    const auto* equal = f.find<QPushButton>("decisionEqual");
    const auto* record = f.find<QPushButton>("decisionRecord");
    QVERIFY(equal->isVisible() && record->isVisible());
    QVERIFY(panel->rect().contains(record->geometry()));
    QVERIFY(equal->geometry().right() < record->geometry().left());
    QVERIFY(equal->geometry().left() > 120); // the title
    for (const QPushButton* button : { equal, record })
        QVERIFY(button->width() >= button->sizeHint().width());
}

// Also in large text: what overlaps cannot be read.
void TestLanguages::compareBar()
{
    QFETCH(Language, language);
    setLanguage(language);
    WindowFixture f;
    f.addSamples();
    f.open(QSize(1100, 700));
    f.appearance.setTextScale(1.5);
    const auto runs = f.session->runs();
    f.session->select({ runs->id[0], runs->id[1] });
    f.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QWidget>("comparePage") && f.find<QWidget>("comparePage")->isVisible());
    const char* const names[] = { "subPageBack", "compareMode", "compareScenario", "compareCopy", "compareExport", "subPageClose" };
    const auto isWhole = [&] {
        int right = 0;
        for (const char* name : names) {
            const QWidget* widget = f.find<QWidget>(name);
            if (widget->x() < right || widget->width() < widget->minimumSizeHint().width())
                return false;
            right = widget->geometry().right();
        }
        return right <= f.find<QWidget>("comparePage")->width();
    };
    QTRY_VERIFY(isWhole());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
