#include "charts/svgtext.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QXmlStreamReader>
#include <QtTest>

using namespace runcost;

// Texts of a drawing keep their widths on machines without the font.
class TestSvgText final : public QObject {
    Q_OBJECT
private slots:
    void textsSayHowLongTheyAre()
    {
        const QByteArray svg = "<svg><g font-family=\"RunCost Sans\"><text x=\"1\" font-size=\"12\" font-weight=\"600\"\n >A &lt; B &amp;amp; C</text>"
                               "<text font-size=\"12\" font-weight=\"400\">x</text></g></svg>";
        const QByteArray portable = charts::withPortableText(svg);
        QXmlStreamReader reader(portable);
        QStringList texts;
        QStringList lengths;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
                lengths << reader.attributes().value(QLatin1String("textLength")).toString();
                texts << reader.readElementText();
            }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(texts, QStringList({ QStringLiteral("A < B &amp; C"), QStringLiteral("x") }));
        const double wide = QFontMetricsF(theme::reportFont(12, 600)).horizontalAdvance(QStringLiteral("A < B &amp; C"));
        QCOMPARE(lengths, QStringList({ QString::number(wide, 'f', 2), QString() })); // one letter has no spacing to fit
        QVERIFY(portable.contains("sans-serif"));
    }

    void cutDrawingsStay()
    {
        for (const QByteArray svg : { "<svg><text x=", "<svg><text x=\"1\">abc", "", "<svg/>" })
            QCOMPARE(charts::withPortableText(svg), svg);
    }
};

QTEST_MAIN(TestSvgText)
#include "tst_svgtext.moc"
