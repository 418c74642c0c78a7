#include "catalog/catalog.h"
#include "import/reportfile.h"
#include "report/pdfcompact.h"
#include "report/pdfcontent.h"
#include "report/reportdocument.h"
#include "report/reportprint.h"
#include "ui/pagetest.h"

#include <QPrinter>
#include <QtTest>
#include <QtWidgets>

using namespace runcost;
using namespace testdata;

class TestReportDocument final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void pagesAreReadable_data()
    {
        QTest::addColumn<int>("runs");
        for (const int runs : { 1, 2, 3, 4, 5, 12, 40 })
            QTest::addRow("%d runs", runs) << runs;
    }
    void pagesAreReadable()
    {
        QFETCH(int, runs);
        for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter }) {
            ReportOptions options = optionsOf();
            options.paper = paper;
            const ReportDocument document(several(runs), nullptr, options);
            QVERIFY(document.pageCount() >= runs);
            const int looked = std::min(document.pageCount(), 5);
            for (int page = 0; page < looked; ++page)
                QCOMPARE(problemOn(document, page), QString());
        }
    }

    void periodIsReadable_data() { periodRows(); }
    void periodIsReadable()
    {
        QFETCH(int, runs);
        QFETCH(double, budget);
        for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter }) {
            ReportOptions options = optionsOf();
            options.paper = paper;
            const ReportDocument document(periodOf(runs, budget > 0 ? std::optional(budget) : std::nullopt), options);
            for (int page = 0; page < document.pageCount(); ++page)
                QCOMPARE(problemOn(document, page), QString());
        }
    }

    void sectionsAreChosenAndOrdered()
    {
        ReportOptions options = optionsOf();
        options.sections = { ReportSection::Environment, ReportSection::Headline };
        const ReportDocument document(several(1), nullptr, options);
        QCOMPARE(document.pageCount(), 1);
        ReportCanvas canvas;
        document.paint(canvas, 0);
        double environment = -1, findings = -1;
        for (const PlacedText& text : canvas.placed()) {
            environment = text.text == u"Environment" ? text.rect.top() : environment;
            findings = text.text == u"Findings" ? text.rect.top() : findings;
            QVERIFY(text.text != u"Provider comparison");
        }
        QVERIFY(environment > 0 && findings > environment);
        for (const ReportTemplate& entry : reportTemplates()) {
            options.sections = entry.sections;
            const ReportDocument other(several(1), nullptr, options);
            for (int page = 0; page < other.pageCount(); ++page)
                QCOMPARE(problemOn(other, page), QString());
        }
    }

    void everySingleSectionStandsAlone()
    {
        const Catalog catalog = *Catalog::shipped();
        for (const ReportSection section : allReportSections()) {
            ReportOptions options = optionsOf();
            options.sections = { section };
            const ReportDocument document(several(2), &catalog, options);
            QVERIFY2(document.pageCount() >= 1, qPrintable(reportSectionKey(section)));
            for (int page = 0; page < document.pageCount(); ++page)
                QVERIFY2(problemOn(document, page).isEmpty(), qPrintable(reportSectionKey(section) + problemOn(document, page)));
        }
    }

    // A table of 40 runs goes on over pages; each run stands in it once.
    void longTablesBreak()
    {
        ReportOptions options = optionsOf();
        options.sections = { ReportSection::Comparison };
        const ReportDocument document(several(40), nullptr, options);
        QVERIFY(document.pageCount() >= 2);
        QStringList letters;
        int heads = 0;
        for (int page = 0; page < document.pageCount(); ++page) {
            ReportCanvas canvas;
            document.paint(canvas, page);
            bool inTable = false;
            for (const PlacedText& text : canvas.placed()) {
                heads += text.text == u"Cost, same scale" ? 1 : 0;
                inTable = inTable || text.text == u"Cost, same scale";
                if (text.text == u"Cost against time" || text.text == u"Decision" || text.text == u"Cost against quality")
                    inTable = false;
                if (inTable && text.text.size() <= 2 && text.text.toUpper() == text.text && text.text[0].isLetter())
                    letters << text.text;
            }
        }
        QVERIFY(heads >= 2);
        QCOMPARE(letters.count(QStringLiteral("A")), 1);
        QCOMPARE(letters.count(QStringLiteral("AN")), 1); // the fortieth
    }

    void severalRunsComeBack_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("pdf") << ReportFormat::Pdf;
        QTest::newRow("html") << ReportFormat::Html;
    }
    void severalRunsComeBack()
    {
        QFETCH(ReportFormat, format);
        const DashboardList runs = several(4);
        const QString path = m_folder.filePath(QStringLiteral("four.") + reportSuffix(format));
        QVERIFY(writeReport(path, runs, nullptr, optionsOf(format)));
        const Result<std::vector<RestoredReport>> restored = restoreReports(path);
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), std::size_t(4));
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QVERIFY((*restored)[i].run == runs[i]->run);
            QVERIFY((*restored)[i].scenario == runs[i]->scenario);
        }
    }

    void webPageHoldsTheComparison()
    {
        const Result<QByteArray> html = reportBytes(several(3), nullptr, optionsOf(ReportFormat::Html));
        QVERIFY(html.hasValue());
        QVERIFY(html->contains("Side by side") && html->contains("Comparison of three runs"));
        QXmlStreamReader reader(*html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        const Result<QByteArray> period = periodBytes(periodOf(20, 100), optionsOf(ReportFormat::Html));
        QVERIFY(period.hasValue() && period->contains("<svg") && period->contains("By provider"));
        QVERIFY(!periodBytes(periodOf(20, 100), optionsOf(ReportFormat::Png)));
    }

    void pdfNamesTitleAndAuthor()
    {
        if (!hasTool("pdfinfo") || !hasTool("pdftotext"))
            QSKIP("poppler-utils are not installed");
        QVERIFY(writeReport(file("named.pdf"), several(4), nullptr, optionsOf()));
        const QString info = QString::fromUtf8(toolOutput(QStringLiteral("pdfinfo"), { file("named.pdf") }));
        QVERIFY2(info.contains(QStringLiteral("Büro für Kosten")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Comparison of four runs")));
        const QString text = QString::fromUtf8(toolOutput(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), file("named.pdf"), QStringLiteral("-") }));
        for (const char* word : { "Recommended", "Side by side", "Total cost", "Decision", "Cost of the assist-llm run" })
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    }

    // The shorter file says and shows the same: text and pixels.
    void compactPdfIsTheSame()
    {
        if (!hasTool("pdftoppm") || !hasTool("pdftotext"))
            QSKIP("poppler-utils are not installed");
        const ReportDocument document(several(2), nullptr, optionsOf());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(960);
        QPainter painter(&writer);
        painter.scale(10, 10);
        ReportCanvas canvas(&painter);
        document.paint(canvas, 0);
        painter.end();
        const QByteArray compact = compactPdf(buffer.data(), QStringLiteral("A"));
        QVERIFY2(double(compact.size()) < double(buffer.data().size()) * 0.92, qPrintable(QStringLiteral("%1 of %2").arg(compact.size()).arg(buffer.data().size())));
        QStringList texts;
        QList<QImage> images;
        int number = 0;
        for (const QByteArray& pdf : { buffer.data(), compact }) {
            const QString path = m_folder.filePath(QStringLiteral("same%1.pdf").arg(number++));
            QFile out(path);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size());
            out.close();
            texts << QString::fromUtf8(toolOutput(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") }));
            toolOutput(QStringLiteral("pdftoppm"), { QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), path, path });
            const QStringList pictures = QDir(m_folder.path()).entryList({ QFileInfo(path).fileName() + QStringLiteral("-*.png") });
            QCOMPARE(pictures.size(), 1);
            images << QImage(m_folder.filePath(pictures.front())).convertToFormat(QImage::Format_RGB32);
        }
        QCOMPARE(texts[1], texts[0]);
        QCOMPARE(images[1].size(), images[0].size());
        int different = 0;
        for (int y = 0; y < images[0].height(); ++y)
            for (int x = 0; x < images[0].width(); ++x)
                different += qAbs(qGray(images[0].pixel(x, y)) - qGray(images[1].pixel(x, y))) > 48 ? 1 : 0;
        QVERIFY2(different < images[0].width() * images[0].height() / 4000, // edges of letters
            qPrintable(QString::number(different)));
    }

    void compactPdfLeavesOthersAlone_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("no table") << QByteArray("%PDF-1.4\ntrailer\n<<>>\nstartxref\n5\n%%EOF");
        QTest::newRow("table elsewhere") << QByteArray("%PDF-1.4\ntrailer\n<<>>\nstartxref\n99999\n%%EOF");
        QTest::newRow("objects elsewhere") << QByteArray("%PDF-1.4\nxref\n0 2\n0000000000 65535 f \n0000000900 00000 n \ntrailer\n<<>>\nstartxref\n9\n%%EOF");
    }
    void compactPdfLeavesOthersAlone()
    {
        QFETCH(QByteArray, pdf);
        QCOMPARE(compactPdf(pdf, QStringLiteral("A")), pdf);
    }

    void contentIsShortened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("shorter");
        QTest::newRow("numbers") << QByteArray("1.2500000 0 0 1.25 560.004 -0.001 cm\n56.00 112.126 3 4 re\nf") << QByteArray("1.25 0 0 1.25 560 0 cm\n56 112.13 3 4 re\nf\n");
        QTest::newRow("idle group") << QByteArray("q 1 w 0 0 0 SCN Q q 1 1 m 2 2 l S Q") << QByteArray("q\n1 1 m\n2 2 l\nS\nQ\n");
        QTest::newRow("idle pen") << QByteArray("q 1 w 0 0 1 1 re f Q") << QByteArray("q\n0 0 1 1 re\nf\nQ\n");
        QTest::newRow("text") << QByteArray("/F9 100 Tf 0 0 Td <0001> Tj 50 0 Td <0002> Tj 40 0 Td <0003> Tj") << QByteArray("/F9 100 Tf\n0 0 Td\n[<00010002>100<0003>] TJ\n");
        QTest::newRow("text of two lines") << QByteArray("/F9 100 Tf 0 0 Td <0001> Tj 50 0 Td <0002> Tj 0 12 Td <0003> Tj") << QByteArray("/F9 100 Tf\n0 0 Td\n<0001> Tj\n50 0 Td\n<0002> Tj\n0 12 Td\n<0003> Tj\n");
    }
    void contentIsShortened()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, shorter);
        // Every glyph is half as wide as the type is high.
        const auto made = compactPdfContent(content, [](const QByteArray&, int) { return std::optional(500.0); });
        QCOMPARE(*made, shorter);
        QVERIFY(!compactPdfContent("(text) Tj", [](const QByteArray&, int) { return std::optional(500.0); }));
        QVERIFY(!compactPdfContent("BI /W 1 ID x EI", [](const QByteArray&, int) { return std::optional(500.0); }));
    }

    void chineseBreaksIntoLines()
    {
        const ReportCanvas canvas;
        const QString text = QStringLiteral("每个运行都按其开始的那一天全额计算：一次训练和一个月的使用。没有价格或能耗的运行不会增加总和。");
        const QStringList lines = canvas.wrapped(text, canvas.ink(11), 200, 10);
        QVERIFY(lines.size() >= 3);
        QCOMPARE(lines.join(QString()), text); // nothing is lost or shortened
        for (const QString& line : lines)
            QVERIFY(!line.startsWith(u'。') && !line.startsWith(u'：'));
        // A finding with its bold figure as well.
        ReportCanvas page;
        const Finding finding { { QStringLiteral("Vast.aiなら"), false }, { QStringLiteral("$88.32"), true }, { QStringLiteral("で学習できます。実行した場所では"), false },
            { QStringLiteral("$302"), true }, { QStringLiteral("。"), false } };
        QCOMPARE(page.finding({ 0, 20 }, finding, page.ink2(11.5), 200, 2, 15), 2);
        QString printed;
        for (const PlacedText& placed : page.placed()) {
            QVERIFY(!placed.shortened && placed.rect.right() <= 201);
            printed += placed.text;
        }
        QCOMPARE(printed, QStringLiteral("Vast.aiなら$88.32で学習できます。実行した場所では$302。"));
        QCOMPARE(canvas.wrapped(QStringLiteral("one two three"), canvas.ink(11), 50, 3).join(u' '), QStringLiteral("one two three"));
    }

    void printsEveryPage()
    {
        if (!hasTool("pdfinfo"))
            QSKIP("poppler-utils are not installed");
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file("printed.pdf"));
        printer.setPageSize(QPageSize(QPageSize::Letter));
        const ReportDocument document(several(2), nullptr, optionsOf());
        printDocument(document, printer);
        const QByteArray info = toolOutput(QStringLiteral("pdfinfo"), { file("printed.pdf") });
        QVERIFY2(info.contains("Pages:           " + QByteArray::number(document.pageCount())), info.constData());
        QVERIFY(info.contains("612 x 792"));
    }

    void languageStaysInsideTheReport()
    {
        ReportOptions options = optionsOf();
        options.language = Language::German;
        const ReportDocument document(several(1), nullptr, options);
        ReportCanvas canvas;
        document.paint(canvas, 0);
        QVERIFY(std::any_of(canvas.placed().begin(), canvas.placed().end(), [](const PlacedText& t) { return t.text.contains(QStringLiteral("10,8")); }));
        QCOMPARE(currentLanguage(), Language::English);
        QCOMPARE(format::significant(10.8), QStringLiteral("10.8"));
    }
};

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
