#include "catalog/catalog.h"
#include "export/analysiscsv.h"
#include "export/reportmarkdown.h"
#include "export/reportpayload.h"
#include "export/savefile.h"
#include "import/reportfile.h"
#include "import/reportreader.h"
#include "report/pngencoder.h"
#include "report/reportdialog.h"
#include "report/reportexport.h"
#include "report/reportpdf.h"
#include "report/reportpreview.h"
#include "ui/reportdata.h"

#include <QtTest>
#include <QtWidgets>

#include <csignal>
#include <sys/resource.h>

using namespace runcost;

namespace {

    const QDate reportDay(2026, 11, 21);

    ReportTexts texts() { return { {}, QStringLiteral("Research computing"), reportDay, format::defaultLocale() }; }

    std::shared_ptr<const DashboardData> shared(DashboardData data)
    {
        return std::make_shared<const DashboardData>(std::move(data));
    }

    ReportOptions fixedOptions(ReportFormat format)
    {
        ReportOptions options;
        options.format = format;
        options.author = QStringLiteral("Research computing");
        options.date = reportDay;
        options.fixedStamp = true;
        options.picture.scale = 1;
        return options;
    }

    QByteArray output(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

    bool has(const char* program) { return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(); }

    QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
    {
        QByteArray chunk(4, '\0');
        qToBigEndian(static_cast<quint32>(data.size()), chunk.data());
        return chunk + type + data + QByteArray(4, '\0');
    }

} // namespace

class TestReport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    // Every case that pages are tested with: whatever a run holds, they must stay readable.
    static void addCases()
    {
        QTest::addColumn<DashboardData>("data");
        QTest::newRow("scenario") << testdata::dashboard();
        QTest::newRow("baseline") << testdata::baselineDashboard();
        QTest::newRow("extreme") << testdata::extremeDashboard();
        QTest::newRow("unknown") << testdata::unknownDashboard();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        theme::loadFonts();
    }

    void headlinesOfScenario()
    {
        const DashboardData data = testdata::dashboard();
        const ReportContent content = makeReport(data, texts(), nullptr).content;
        QCOMPARE(content.title, QStringLiteral("Cost of the assist-llm run"));
        QCOMPARE(content.facts, QStringLiteral("mistral-7b-sft-r04, 4 × A100 80 GB on AWS us-east-1, 18 h 24 min, measured"));
        QCOMPARE(content.headlines[0].value, QStringLiteral("$387"));
        QCOMPARE(content.headlines[1].label, QStringLiteral("After four actions"));
        QCOMPARE(content.headlines[1].note, QStringLiteral("$214 – 271"));
        QCOMPARE(content.headlines[2].value, QStringLiteral("▼ 38 %"));
        QCOMPARE(content.headlines[3].note, QStringLiteral("today 14.4, ▼ 25 %"));
        QVERIFY(content.findings.contains(QStringLiteral("Efficiency rises from 58 (needs improvement) to 74 (good).")));
        // 252.44 − 156.64 = 95.80 is the widest change.
        QVERIFY(content.findings.contains(QStringLiteral("The changes remove $148 a run; the largest part, $95.80, is training.")));
        QCOMPARE(content.actions.size(), std::size_t(3));
        QCOMPARE(content.actions[0].saving, QStringLiteral("$68.16"));
    }

    void unknownIsNotZero()
    {
        DashboardData data = testdata::baselineDashboard();
        data.analysis.components[1] = testdata::unknownQuantity(QStringLiteral("no latency"));
        data.analysis.unknownParts = 1;
        const ReportContent content = makeReport(data, texts(), nullptr).content;
        QCOMPARE(content.headlines[0].value, QStringLiteral("≥ $387"));
        QCOMPARE(content.headlines[0].note, QStringLiteral("one part is unknown"));
        QCOMPARE(content.findings.front(), QStringLiteral("The cost of inference is unknown, so the total is a lower bound."));
        const ReportContent nothing = makeReport(testdata::unknownDashboard(), texts(), nullptr).content;
        for (const ReportHeadline& headline : nothing.headlines)
            QCOMPARE(headline.value, QStringLiteral("–"));
    }

    void grammarFollowsTheNumber()
    {
        DashboardData data = testdata::dashboard();
        data.scenario = {};
        data.scenario.numbers[Lever::SpotShare] = 0.6;
        for (Recommendation& r : data.analysis.recommendations)
            r.applied = false;
        QCOMPARE(makeReport(data, texts(), nullptr).content.headlines[1].label, QStringLiteral("After one change"));
        data.analysis.recommendations[0].applied = true;
        const ReportContent content = makeReport(data, texts(), nullptr).content;
        QCOMPARE(content.headlines[1].label, QStringLiteral("After one action"));
        data.analysis.recommendations.resize(1);
        data.analysis.recommendations[0].applied = false;
        const ReportContent single = makeReport(data, texts(), nullptr).content;
        QCOMPARE(single.actionsTitle, QStringLiteral("Top action"));
        QCOMPARE(single.actionsNote, QStringLiteral("Saving per run."));
        QVERIFY(single.findings.contains(QStringLiteral("One action is open; it saves $68.16 a run.")));
    }

    void nothingOverlapsOrLeavesThePage_data() { addCases(); }
    void nothingOverlapsOrLeavesThePage()
    {
        QFETCH(DashboardData, data);
        const Report report = makeReport(data, texts(), nullptr);
        for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter }) {
            const QSizeF size = paperSize(paper);
            for (int page = 0; page < reportPages(report, size); ++page) {
                ReportCanvas canvas;
                paintReportPage(canvas, report, page, size);
                const auto& placed = canvas.placed();
                QVERIFY(placed.size() > 10);
                const QRectF inside = QRectF(QPointF(), size).adjusted(55, 24, -55, -20);
                for (std::size_t i = 0; i < placed.size(); ++i) {
                    QVERIFY2(inside.contains(placed[i].rect), qPrintable(placed[i].text));
                    for (std::size_t j = i + 1; j < placed.size(); ++j)
                        QVERIFY2(!placed[i].rect.adjusted(0.1, 0.6, -0.1, -0.6).intersects(placed[j].rect),
                            qPrintable(placed[i].text + QStringLiteral(" / ") + placed[j].text));
                }
            }
        }
    }

    // The figures carry small numbers, and the last page says how each was made, on either paper.
    void notesLeadToTheirFigures()
    {
        const Catalog catalog = *Catalog::shipped();
        const DashboardData data = testdata::dashboard();
        const Report report = makeReport(data, texts(), &catalog);
        const auto& notes = report.content.notes;
        QCOMPARE(notes.size(), std::size_t(8));
        QCOMPARE(report.pageTotal, 3);
        QCOMPARE(noteOf(report.content, QStringLiteral("total_usd")), 1);
        QCOMPARE(noteOf(report.content, QStringLiteral("nothing")), 0);
        QCOMPARE(report.content.headlines[1].footnote, 1);
        for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter }) {
            const QSizeF size = paperSize(paper);
            ReportCanvas canvas;
            paintReportPage(canvas, report, 2, size);
            const QRectF inside = QRectF(QPointF(), size).adjusted(55, 24, -55, -20);
            for (const PlacedText& text : canvas.placed())
                QVERIFY2(inside.contains(text.rect), qPrintable(text.text));
            for (const ReportNote& note : notes)
                QVERIFY(std::any_of(canvas.placed().begin(), canvas.placed().end(), [&](const PlacedText& t) { return t.text == note.title; }));
        }
    }

    void ordinaryTextIsNotCut()
    {
        for (const DashboardData& data : { testdata::dashboard(), testdata::baselineDashboard() }) {
            const Report report = makeReport(data, texts(), nullptr);
            for (int page = 0; page < reportPageCount; ++page) {
                ReportCanvas canvas;
                paintReportPage(canvas, report, page, paperSize(ReportPaper::A4));
                for (const PlacedText& text : canvas.placed())
                    QVERIFY2(!text.shortened, qPrintable(text.text));
            }
        }
    }

    void sameFiguresSameBytes_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("pdf") << ReportFormat::Pdf;
        QTest::newRow("png") << ReportFormat::Png;
        QTest::newRow("svg") << ReportFormat::Svg;
        QTest::newRow("json") << ReportFormat::Json;
        QTest::newRow("csv") << ReportFormat::Csv;
        QTest::newRow("markdown") << ReportFormat::Markdown;
    }
    void sameFiguresSameBytes()
    {
        QFETCH(ReportFormat, format);
        const Result<QByteArray> first = reportBytes({ shared(testdata::dashboard()) }, nullptr, fixedOptions(format));
        const Result<QByteArray> second = reportBytes({ shared(testdata::dashboard()) }, nullptr, fixedOptions(format));
        QVERIFY(first && second);
        QVERIFY(first->size() > 100);
        QCOMPARE(*first, *second);
    }

    // Odd sizes, one row, more rows than bands, noise and repeats: every pixel must come back.
    void pngKeepsEveryPixel_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("one row") << QSize(700, 1);
        QTest::newRow("few rows") << QSize(3, 15);
        QTest::newRow("bands") << QSize(501, 333);
        QTest::newRow("wide rows") << QSize(20000, 40);
    }
    void pngKeepsEveryPixel()
    {
        QFETCH(QSize, size);
        QImage image(size, QImage::Format_RGB32);
        QRandomGenerator random(7);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, y % 3 == 1 ? image.pixel(x, y - 1) : qRgb(int(random.bounded(256)), x & 255, y & 255));
        const QByteArray png = encodePng(image, 3780, { QStringLiteral("Ümlaut"), QByteArray(100'000, 'x') });
        QImage back;
        QVERIFY(back.loadFromData(png, "PNG"));
        QCOMPARE(back.convertToFormat(QImage::Format_RGB32), image);
        QCOMPARE(back.dotsPerMeterX(), 3780);
        QCOMPARE(back.text(QStringLiteral("Title")), QStringLiteral("Ümlaut"));
        QCOMPARE(back.text(QStringLiteral("runcost")).size(), 100'000);
    }

    void pictureBringsTheRunBack_data() { addCases(); }
    void pictureBringsTheRunBack()
    {
        QFETCH(DashboardData, data);
        QVERIFY(writeReport(file("run.png"), { shared(data) }, nullptr, fixedOptions(ReportFormat::Png)));
        const QImage image(file("run.png"));
        QVERIFY(!image.isNull());
        QVERIFY(!image.hasAlphaChannel());
        const Result<RestoredReport> restored = restoreReport(file("run.png"));
        QVERIFY2(restored.hasValue(), restored ? "" : qPrintable(restored.error().text));
        QVERIFY(restored->run == data.run);
        QVERIFY(restored->scenario == data.scenario);
        QCOMPARE(restored->catalogVersion, data.analysis.catalogVersion);
    }

    void pdfBringsTheRunsBack()
    {
        const DashboardData first = testdata::dashboard();
        DashboardData second = testdata::extremeDashboard();
        second.run.sourceId = QStringLiteral("other");
        QVERIFY(writeReport(
            file("two.pdf"), { shared(first), shared(second) }, nullptr, fixedOptions(ReportFormat::Pdf)));
        const Result<std::vector<RestoredReport>> restored = restoreReports(file("two.pdf"));
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), std::size_t(2));
        QVERIFY((*restored)[0].run == first.run);
        QVERIFY((*restored)[0].scenario == first.scenario);
        QVERIFY((*restored)[1].run == second.run);
        if (!has("pdfinfo"))
            QSKIP("pdfinfo is not installed");
        QVERIFY(output(QStringLiteral("pdfinfo"), { file("two.pdf") }).contains("Pages:           3")); // the comparison and one each
    }

    void htmlBringsTheRunsBack()
    {
        const DashboardData first = testdata::dashboard();
        DashboardData second = testdata::extremeDashboard();
        second.run.sourceId = QStringLiteral("other");
        QVERIFY(writeReport(file("two.html"), { shared(first), shared(second) }, nullptr, fixedOptions(ReportFormat::Html)));
        const Result<std::vector<RestoredReport>> restored = restoreReports(file("two.html"));
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), std::size_t(2));
        QVERIFY((*restored)[0].run == first.run);
        QVERIFY((*restored)[0].scenario == first.scenario);
        QVERIFY((*restored)[1].run == second.run);
    }

    // Nothing in the page runs, and nothing asks for anything outside it.
    void htmlIsInert_data() { addCases(); }
    void htmlIsInert()
    {
        QFETCH(DashboardData, data);
        data.run.name = QStringLiteral("<script>alert(1)</script><img src=//x.test/a onerror=b>\"'&");
        data.title = data.run.name;
        data.run.note = data.run.name;
        const Result<QByteArray> html = reportBytes({ shared(data) }, nullptr, fixedOptions(ReportFormat::Html));
        QVERIFY(html.hasValue());
        QVERIFY(html->contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        static const QSet<QByteArray> allowed { "html", "head", "meta", "title", "style", "body", "article", "header", "h1", "h2", "p", "dl", "div",
            "dt", "dd", "ul", "li", "figure", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "br", "footer", "svg", "desc",
            "defs", "g", "path", "polyline", "text", "rect", "circle", "ellipse", "image", "linearGradient", "radialGradient", "stop", "clipPath", "use" };
        QXmlStreamReader reader(*html);
        int elements = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements;
            QVERIFY2(allowed.contains(reader.name().toUtf8()), qPrintable(reader.name().toString()));
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                const QString name = attribute.name().toString();
                QVERIFY2(!name.startsWith(u"on"), qPrintable(name));
                if (name == u"href" || name == u"src")
                    QVERIFY2(attribute.value().startsWith(u"data:") || attribute.value().startsWith(u'#'), qPrintable(attribute.value().toString()));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(elements > 100);
    }

    void pdfIsTextWithItsFonts()
    {
        if (!has("pdftotext") || !has("pdffonts"))
            QSKIP("poppler-utils are not installed");
        ReportOptions options = fixedOptions(ReportFormat::Pdf);
        QVERIFY(writeReport(file("one.pdf"), { shared(testdata::dashboard()) }, nullptr, options));
        const QByteArray info = output(QStringLiteral("pdfinfo"), { file("one.pdf") });
        QVERIFY(info.contains("Pages:           2"));
        QVERIFY(info.contains("Cost of the assist-llm run"));
        const QString text = QString::fromUtf8(output(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), file("one.pdf"), QStringLiteral("-") }));
        for (const char* word : { "$387", "$239", "38 %", "Cost today", "After four actions", "Provider comparison",
                 "Assumptions and sources", "Prices: catalog 2026-11-02", "1 of 2", "2 of 2", "21 November 2026" })
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        const QList<QByteArray> fonts = output(QStringLiteral("pdffonts"), { file("one.pdf") }).split('\n').mid(2);
        QVERIFY(fonts.size() >= 3);
        for (const QByteArray& line : fonts)
            if (!line.isEmpty())
                QVERIFY2(line.contains("RunCostSans") && line.contains(" yes "), line.constData());
        QVERIFY(output(QStringLiteral("pdfdetach"), { QStringLiteral("-list"), file("one.pdf") }).contains("runcost.json"));
    }

    void sampleSaysSo()
    {
        DashboardData data = testdata::dashboard();
        data.run.sample = true;
        const Report report = makeReport(data, texts(), nullptr);
        for (int page = 0; page < reportPageCount; ++page) {
            ReportCanvas canvas;
            paintReportPage(canvas, report, page, paperSize(ReportPaper::A4));
            const auto& placed = canvas.placed();
            QVERIFY(std::any_of(placed.begin(), placed.end(), [](const PlacedText& t) { return t.text == u"SAMPLE DATA"; }));
        }
        QVERIFY(reportMarkdown({ data.run, data.scenario, data.baseline, data.analysis }, texts()).contains("Sample data"));
    }

    void csvIsNoProgram()
    {
        DashboardData data = testdata::dashboard();
        data.run.name = QStringLiteral("=HYPERLINK(\"http://x\"),1");
        data.analysis.offers[0].label = QStringLiteral(" @sum(1)");
        const QByteArray csv = analysisCsv({ { data.run, data.scenario, data.baseline, data.analysis } });
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\"),1\""));
        QVERIFY(csv.contains("' @sum(1)"));
        QVERIFY(csv.contains(",cost,training,Training,156.64,USD,140,180,252.44,measured,"));
        QVERIFY(!csv.contains(",nan,") && !csv.contains("inf,"));
    }

    void markdownIsPlain()
    {
        DashboardData data = testdata::dashboard();
        data.run.project = QStringLiteral("<img src=x>\n# [a](http://b) | c");
        const QByteArray text = reportMarkdown({ data.run, data.scenario, data.baseline, data.analysis }, texts());
        QVERIFY(text.startsWith("# Cost of the \\<img src=x\\> \\# \\[a\\](http://b) \\| c run\n"));
        QVERIFY(!text.contains("\n# [a]"));
        QVERIFY(text.contains("- Cost today: **$387** ($361 – 424)"));
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("bare png") << signature;
        QTest::newRow("other text chunk") << signature + pngChunk("iTXt", QByteArray("Comment\0\0\0\0\0hi", 14));
        QTest::newRow("cut chunk") << signature + pngChunk("iTXt", QByteArray("runcost\0\1\0\0\0x", 13)).left(15);
        QTest::newRow("not json") << signature + pngChunk("iTXt", QByteArray("runcost\0\0\0\0\0hello", 17));
        QTest::newRow("length of the whole address space") << signature + QByteArray("\xff\xff\xff\xffiTXt", 8);
        QTest::newRow("bare pdf") << QByteArray("%PDF-1.4\nstream\nendstream");
        QTest::newRow("pdf of others") << QByteArray("%PDF-1.4\n1 0 obj\nstream\n{\"a\":1}\nendstream\n");
        // 64 MiB of blanks behind an opening brace, packed a thousandfold: more than a payload may be.
        const QByteArray bomb = qCompress('{' + QByteArray(64 << 20, ' ')).mid(4);
        QTest::newRow("bomb in a picture") << signature + pngChunk("iTXt", QByteArray("runcost\0\1\0\0\0", 12) + bomb);
        QTest::newRow("bomb in a pdf") << QByteArray("%PDF-1.4\nstream\n") + bomb + "\nendstream";
    }
    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(saveFile(file("foreign"), bytes));
        const Result<RestoredReport> restored = restoreReport(file("foreign"));
        QVERIFY(!restored.hasValue());
        QVERIFY(!restored.error().text.isEmpty());
    }

    void cutReportsNeverCrash()
    {
        const Result<QByteArray> pdf = reportBytes({ shared(testdata::dashboard()) }, nullptr, fixedOptions(ReportFormat::Pdf));
        QVERIFY(pdf.hasValue());
        for (qsizetype size = 0; size < pdf->size(); size += 997) {
            QVERIFY(saveFile(file("cut.pdf"), pdf->left(size)));
            const auto restored = restoreReports(file("cut.pdf"));
            QVERIFY(!restored || restored->front().run.name == u"mistral-7b-sft-r04");
        }
    }

    void readerNamesTheScenario()
    {
        DashboardData data = testdata::dashboard();
        data.scenario.name.clear();
        QVERIFY(writeReport(file("import.pdf"), { shared(data) }, nullptr, fixedOptions(ReportFormat::Pdf)));
        Probe probe;
        probe.path = file("import.pdf").toStdString();
        QFile head(file("import.pdf"));
        QVERIFY(head.open(QIODevice::ReadOnly));
        probe.head = head.read(64 << 10);
        const ReportReader reader;
        QVERIFY(reader.recognises(probe));
        const Result<ReadResult> read = reader.read(probe, {}, {});
        QVERIFY(read.hasValue());
        QCOMPARE(read->runs.size(), std::size_t(1));
        QCOMPARE(read->runs[0].sourceKind, data.run.sourceKind);
        QCOMPARE(read->runs[0].sourceId, data.run.sourceId);
        QCOMPARE(read->runs[0].id, qint64(0));
        QCOMPARE(read->scenarios.size(), std::size_t(1));
        QCOMPARE(read->scenarios[0].name, QStringLiteral("From the report of mistral-7b-sft-r04"));
    }

    void oldFileStaysWhenWritingFails()
    {
        QVERIFY(saveFile(file("kept.pdf"), "the old one"));
        struct rlimit before { };
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
        const Status status
            = writeReport(file("kept.pdf"), { shared(testdata::dashboard()) }, nullptr, fixedOptions(ReportFormat::Pdf));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status);
        QVERIFY(status.error().text.contains(QStringLiteral("kept.pdf")));
        QFile kept(file("kept.pdf"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("the old one"));
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("kept*") }).size(), 1);
        QVERIFY(!saveFile(QStringLiteral("/dev/full"), "x"));
        QVERIFY(!saveFile(m_folder.filePath(QStringLiteral("missing/folder/x.pdf")), "x"));
    }

    void fileNamesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "r04" << "r04-report.pdf";
        QTest::newRow("path") << "../../etc/passwd" << "etc-passwd-report.pdf";
        QTest::newRow("device") << "CON" << "run-CON-report.pdf";
        QTest::newRow("empty") << "" << "run--report.pdf";
        QTest::newRow("control") << QStringLiteral("a\nb") << "a-b-report.pdf";
    }
    void fileNamesStayInTheFolder()
    {
        QFETCH(QString, title);
        DashboardData data = testdata::dashboard();
        data.title = title;
        QTEST(reportFileName(data, ReportFormat::Pdf), "name");
    }

    void dialogSavesWhatItShows()
    {
        const Result<Catalog> catalog = Catalog::shipped();
        QVERIFY(catalog.hasValue());
        ReportDialog dialog(shared(testdata::dashboard()), *catalog);
        dialog.resize(ReportDialog::preferredSize());
        dialog.setDate(reportDay);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* preview = dialog.findChild<ReportPreview*>(QStringLiteral("reportPreview"));
        QVERIFY(preview);
        QTRY_COMPARE(preview->pageCount(), 3); // with the notes
        QString asked;
        dialog.setChooseFile([&](QWidget*, const QString& suggestion, const QString&) {
            asked = suggestion;
            return file("dialog");
        });
        QSignalSpy finished(&dialog, &ReportDialog::finished);
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("reportSave"));
        QCOMPARE(save->text(), QStringLiteral("Save PDF…"));
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(asked, QStringLiteral("mistral-7b-sft-r04-report.pdf"));
        QVERIFY(restoreReport(file("dialog.pdf")).hasValue());

        dialog.findChild<QRadioButton*>(QStringLiteral("reportFormatPng"))->click();
        dialog.findChild<QRadioButton*>(QStringLiteral("reportBaseline"))->click();
        QTRY_COMPARE(preview->pageCount(), 1);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(finished.size(), 2);
        const Result<RestoredReport> restored = restoreReport(file("dialog.png"));
        QVERIFY(restored.hasValue());
        QVERIFY(restored->scenario.isBaseline());
    }

    void dialogTellsOfFailure()
    {
        const Result<Catalog> catalog = Catalog::shipped();
        QVERIFY(catalog.hasValue());
        ReportDialog dialog(shared(testdata::dashboard()), *catalog);
        dialog.setChooseFile([&](QWidget*, const QString&, const QString&) { return file("no/such/folder.pdf"); });
        QSignalSpy finished(&dialog, &ReportDialog::finished);
        QSignalSpy failed(&dialog, &ReportDialog::failed);
        dialog.findChild<QPushButton*>(QStringLiteral("reportSave"))->click();
        QCOMPARE(finished.size(), 0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("reportSummary"))->text().contains(QStringLiteral("folder.pdf")));
        QSignalSpy closed(&dialog, &ReportDialog::closeRequested);
        dialog.findChild<QPushButton*>(QStringLiteral("reportCancel"))->click();
        QCOMPARE(closed.size(), 1);
    }
};


QTEST_MAIN(TestReport)
#include "tst_report.moc"
