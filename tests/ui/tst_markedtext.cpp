#include "charts/markedtext.h"
#include "theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace runcost;

class TestMarkedText final : public QObject {
    Q_OBJECT

    static charts::MarkedText style(const charts::Canvas& c, double right, int lines)
    {
        return { c.ink(12), c.ink(12, 600), 10, right, 17, lines };
    }
    static QStringList printed(const charts::Canvas& c)
    {
        QStringList words;
        for (const charts::TextBox& box : c.texts())
            words << box.text;
        return words;
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void dataAreNeverTags()
    {
        const QString text = charts::withMarks(QStringLiteral("It is <b>%1</b>.")).arg(QStringLiteral("<b>x</b>"));
        QCOMPARE(charts::withoutMarks(text), QStringLiteral("It is <b>x</b>."));
        charts::Canvas canvas(nullptr, theme::light(), true);
        style(canvas, 400, 1).paint(canvas, text, 20);
        QCOMPARE(printed(canvas), QStringList({ QStringLiteral("It"), QStringLiteral("is"), QStringLiteral("<b>x</b>"), QStringLiteral(".") }));
        // The full stop stands right behind the bold word.
        QVERIFY(canvas.texts()[3].rect.left() - canvas.texts()[2].rect.right() < 2);
    }

    void breaksBeforeTheEdgeAndCutsTheRest()
    {
        charts::Canvas canvas(nullptr, theme::light(), true);
        const QString text = QStringLiteral("one two three four five six seven eight nine ten eleven twelve");
        const double last = style(canvas, 120, 3).paint(canvas, text, 20);
        QCOMPARE(last, 20.0 + 2 * 17);
        for (const charts::TextBox& box : canvas.texts())
            QVERIFY2(box.rect.right() <= 125, qPrintable(box.text));
        QCOMPARE(printed(canvas).last(), QStringLiteral("…"));
        charts::Canvas wide(nullptr, theme::light(), true);
        QCOMPARE(style(wide, 2000, 3).paint(wide, text, 20), 20.0);
        QVERIFY(!printed(wide).contains(QStringLiteral("…")));
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
