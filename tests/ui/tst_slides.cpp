#include "import/reportfile.h"
#include "report/comparisonparts.h"
#include "report/reportprint.h"
#include "ui/pagetest.h"

#include <QPrinter>
#include <QtTest>
#include <QtWidgets>

using namespace runcost;
using namespace testdata;
using namespace Qt::StringLiterals;

// Reports on slides, and in greys on every paper.
class TestSlides final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static ReportOptions slideOptions(bool grey = false)
    {
        ReportOptions options = optionsOf();
        options.paper = ReportPaper::Slide;
        options.grey = grey;
        return options;
    }

    static std::vector<PlacedText> textsOn(const ReportDocument& document, int page)
    {
        ReportCanvas canvas;
        document.paint(canvas, page);
        return canvas.placed();
    }
    static bool says(const ReportDocument& document, int page, const QString& text)
    {
        const std::vector<PlacedText> texts = textsOn(document, page);
        return std::any_of(texts.begin(), texts.end(), [&](const PlacedText& placed) { return placed.text == text; });
    }
    static QString problemIn(const ReportDocument& document, int most = 8)
    {
        for (int page = 0; page < std::min(most, document.pageCount()); ++page)
            if (const QString problem = problemOn(document, page); !problem.isEmpty())
                return QStringLiteral("slide %1: %2").arg(page + 1).arg(problem);
        return {};
    }
    static QImage pictureOf(const ReportDocument& document, int page)
    {
        QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white); // A4 ends within a pixel
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        document.paint(painter, page);
        return image;
    }
    // The furthest that a pixel is from a grey.
    static int colourIn(const QImage& any)
    {
        const QImage image = any.convertToFormat(QImage::Format_RGB32);
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = line[x];
                const auto [low, high] = std::minmax({ qRed(pixel), qGreen(pixel), qBlue(pixel) });
                most = std::max(most, high - low);
            }
        }
        return most;
    }

private slots:
    void initTestCase() { theme::loadFonts(); }

    void papersHaveNames()
    {
        for (const ReportPaper paper : { ReportPaper::A4, ReportPaper::Letter, ReportPaper::Slide })
            QCOMPARE(paperFromName(paperName(paper)), std::optional(paper));
        QCOMPARE(paperFromName(u"SLIDE"_s), std::optional(ReportPaper::Slide));
        QVERIFY(!paperFromName(u"16:9"_s) && !paperFromName({}));
        const QSizeF slide = paperSize(ReportPaper::Slide);
        QCOMPARE(slide, QSizeF(1280, 720)); // 13.333 x 7.5 inches
        QVERIFY(layoutSize(ReportPaper::Slide).width() < slide.width());
        QCOMPARE(layoutSize(ReportPaper::A4), paperSize(ReportPaper::A4));
    }

    void slidesAreReadable_data()
    {
        QTest::addColumn<int>("runs");
        for (const int runs : { 1, 2, 3, 4, 5, 12, 40 })
            QTest::addRow("%d runs", runs) << runs;
    }
    void slidesAreReadable()
    {
        QFETCH(int, runs);
        const ReportDocument document(several(runs), nullptr, slideOptions());
        QVERIFY(document.pageCount() >= runs);
        QCOMPARE(problemIn(document), QString());
    }

    void everyRunOfTheExtremeIsReadable()
    {
        const Catalog catalog = *Catalog::shipped();
        for (const DashboardData& data : { dashboard(), baselineDashboard(), extremeDashboard(), unknownDashboard() })
            for (const Language language : { Language::English, Language::German, Language::Japanese }) {
                ReportOptions options = slideOptions();
                options.language = language;
                options.sections = allReportSections();
                const ReportDocument document({ std::make_shared<const DashboardData>(data) }, &catalog, options);
                QCOMPARE(problemIn(document, 20), QString());
            }
    }

    void periodIsReadable_data() { periodRows(); }
    void periodIsReadable()
    {
        QFETCH(int, runs);
        QFETCH(double, budget);
        const ReportDocument document(periodOf(runs, budget > 0 ? std::optional(budget) : std::nullopt), slideOptions());
        QCOMPARE(problemIn(document), QString());
        QCOMPARE(says(document, 0, u"Findings"_s), runs > 1);
    }

    // The first slide says what to know and to do, the second shows all six panels, the notes come last.
    void oneRunInItsOrder()
    {
        const Catalog catalog = *Catalog::shipped();
        const ReportDocument document(several(1), &catalog, slideOptions());
        QVERIFY(document.pageCount() >= 4);
        for (const QString& text : { u"$387"_s, u"Findings"_s, u"Top three actions"_s })
            QVERIFY2(says(document, 0, text), qPrintable(text));
        for (int kind = 0; kind < panelCount; ++kind) {
            QVERIFY(!says(document, 0, panelTitle(static_cast<PanelKind>(kind))));
            QVERIFY2(says(document, 1, panelTitle(static_cast<PanelKind>(kind))), qPrintable(panelTitle(static_cast<PanelKind>(kind))));
        }
        QVERIFY(says(document, 2, u"Assumptions and sources"_s));
        QVERIFY(!says(document, 2, u"How these figures were made"_s));
        QVERIFY(says(document, document.pageCount() - 1, u"How these figures were made"_s));
        // Three and three, in columns of the same width.
        std::vector<double> lefts;
        for (const PlacedText& text : textsOn(document, 1))
            if (text.text.size() == 1 && text.text[0] >= u'1' && text.text[0] <= u'6')
                lefts.push_back(text.rect.left());
        QCOMPARE(lefts.size(), std::size_t(6));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(std::abs(lefts[i] - lefts[i + 3]) < 2);
        QVERIFY(std::abs((lefts[1] - lefts[0]) - (lefts[2] - lefts[1])) < 3);
    }

    // Findings and actions beside each other; in another order each takes the whole width.
    void sectionsFollowTheChoice()
    {
        ReportOptions options = slideOptions();
        options.sections = { ReportSection::Headline, ReportSection::Actions };
        const auto topOf = [](const ReportDocument& document, const QString& wanted) {
            for (const PlacedText& text : textsOn(document, 0))
                if (text.text == wanted)
                    return text.rect.top();
            return -1.0;
        };
        const ReportDocument beside(several(1), nullptr, options);
        QVERIFY(topOf(beside, u"Findings"_s) > 0 && std::abs(topOf(beside, u"Findings"_s) - topOf(beside, u"Top three actions"_s)) < 1);
        options.sections = { ReportSection::Actions, ReportSection::Headline };
        const ReportDocument above(several(1), nullptr, options);
        QVERIFY(topOf(above, u"Findings"_s) > topOf(above, u"Top three actions"_s) + 50);
        for (const ReportTemplate& entry : reportTemplates()) {
            options.sections = entry.sections;
            QCOMPARE(problemIn(ReportDocument(several(1), nullptr, options)), QString());
        }
    }

    void everyChoiceOfPanelsIsReadable()
    {
        static constexpr std::array panels { ReportSection::Breakdown, ReportSection::Providers, ReportSection::Score, ReportSection::Resources,
            ReportSection::Environment, ReportSection::Recommendations };
        for (unsigned chosen = 1; chosen < 64; ++chosen) {
            ReportOptions options = slideOptions();
            QStringList titles;
            for (std::size_t i = 0; i < panels.size(); ++i)
                if (chosen & (1u << i)) {
                    options.sections.push_back(panels[i]);
                    titles << panelTitle(static_cast<PanelKind>(i));
                }
            const ReportDocument document(several(1), nullptr, options);
            QCOMPARE(problemIn(document), QString());
            for (const QString& title : titles)
                QVERIFY2(says(document, 0, title), qPrintable(title));
        }
    }

    void everySingleSectionStandsAlone()
    {
        const Catalog catalog = *Catalog::shipped();
        for (const ReportSection section : allReportSections()) {
            ReportOptions options = slideOptions();
            options.sections = { section };
            const ReportDocument document(several(2), &catalog, options);
            QVERIFY2(problemIn(document).isEmpty(), qPrintable(reportSectionKey(section) + problemIn(document)));
        }
    }

    // Every note once, on as many slides as it takes, and none is cut at the foot.
    void everyNoteIsThere()
    {
        const Catalog catalog = *Catalog::shipped();
        ReportOptions options = slideOptions();
        options.sections = { ReportSection::Notes };
        const DashboardList runs = several(1);
        const ReportDocument document(runs, &catalog, options);
        const Report report = makeReport(*runs.front(), {}, &catalog);
        QVERIFY(!report.content.notes.empty());
        for (const ReportNote& note : report.content.notes) {
            int found = 0;
            for (int page = 0; page < document.pageCount(); ++page)
                found += says(document, page, note.title) ? 1 : 0;
            QVERIFY2(found == 1, qPrintable(note.title));
        }
        QCOMPARE(problemIn(document), QString());
    }

    // The charts in the places that slides give them.
    void chartsHaveRoom_data()
    {
        QTest::addColumn<DashboardData>("data");
        QTest::newRow("scenario") << dashboard();
        QTest::newRow("baseline") << baselineDashboard();
        QTest::newRow("extreme") << extremeDashboard();
        QTest::newRow("unknown") << unknownDashboard();
    }
    void chartsHaveRoom()
    {
        QFETCH(DashboardData, data);
        struct Place {
            int across;
            double zoom;
            double height;
        };
        static constexpr std::array places { Place { 3, 1, 160 }, Place { 3, 1, 200 }, Place { 3, 1, 320 }, Place { 2, 1, 160 }, Place { 2, 1, 185 },
            Place { 2, 1.25, 206 }, Place { 2, 1.25, 320 }, Place { 2, 1.4, 231 }, Place { 2, 1.4, 320 }, Place { 1, 1.4, 231 }, Place { 1, 1.4, 320 } };
        for (const Language language : { Language::English, Language::German, Language::French }) {
            const LanguageScope scope(language);
            for (const Place& place : places)
                for (int kind = 0; kind < panelCount; ++kind) {
                    std::vector<PlacedLabel> texts;
                    PictureStyle style;
                    style.report = true;
                    style.matrixOnly = true;
                    style.texts = &texts;
                    style.textScale = place.zoom;
                    const QRectF area(0, 0, report::columnWidth(layoutSize(ReportPaper::Slide), place.across), place.height);
                    paintPicture(static_cast<PanelKind>(kind), nullptr, area, data, style);
                    QVERIFY(!texts.empty());
                    for (std::size_t i = 0; i < texts.size(); ++i) {
                        QVERIFY2(area.adjusted(-3, -3, 3, 3).contains(texts[i].rect), qPrintable(u"%1 at %2 in %3 x %4"_s.arg(texts[i].text).arg(texts[i].rect.bottom()).arg(place.across).arg(area.height())));
                        for (std::size_t j = i + 1; j < texts.size(); ++j)
                            QVERIFY2(!texts[i].rect.adjusted(0.5, 1.5, -0.5, -1.5).intersects(texts[j].rect), qPrintable(texts[i].text + u" / "_s + texts[j].text));
                    }
                }
        }
    }

    void lettersAreNotSmallerThanOnPaper()
    {
        ReportOptions options = slideOptions();
        const ReportDocument slides(several(4), nullptr, options);
        options.paper = ReportPaper::A4;
        const ReportDocument pages(several(4), nullptr, options);
        const auto smallest = [](const ReportDocument& document) {
            const double scale = document.pageSize().width() / document.layoutSize().width();
            double height = 100;
            for (int page = 0; page < document.pageCount(); ++page)
                for (const PlacedText& text : textsOn(document, page))
                    if (text.text.size() > 1) // the small numbers are what they are
                        height = std::min(height, text.rect.height() * scale);
            return height;
        };
        QVERIFY2(smallest(slides) >= smallest(pages), qPrintable(u"%1 and %2"_s.arg(smallest(slides)).arg(smallest(pages))));
    }

    void slidesBringTheRunsBack()
    {
        const DashboardList runs = several(3);
        QVERIFY(writeReport(file("slides.pdf"), runs, nullptr, slideOptions(true)));
        const Result<std::vector<RestoredReport>> restored = restoreReports(file("slides.pdf"));
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), runs.size());
        for (std::size_t i = 0; i < runs.size(); ++i)
            QVERIFY((*restored)[i].run == runs[i]->run && (*restored)[i].scenario == runs[i]->scenario);
        if (!hasTool("pdfinfo"))
            QSKIP("poppler-utils are not installed");
        QVERIFY(toolOutput(u"pdfinfo"_s, { file("slides.pdf") }).contains("960 x 540 pts"));
    }

    void slidesArePrintedLying()
    {
        if (!hasTool("pdfinfo"))
            QSKIP("poppler-utils are not installed");
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file("printed.pdf"));
        const ReportDocument document(several(1), nullptr, slideOptions());
        setPaper(printer, document);
        printDocument(document, printer);
        const QByteArray info = toolOutput(u"pdfinfo"_s, { file("printed.pdf") });
        QVERIFY2(info.contains("Pages:           " + QByteArray::number(document.pageCount())), info.constData());
        QVERIFY2(info.contains("842 x 595") || info.contains("841.89 x 595.276") || info.contains("792 x 612"), info.constData());
    }

    void greyPagesHaveNoColour_data()
    {
        QTest::addColumn<ReportPaper>("paper");
        QTest::newRow("A4") << ReportPaper::A4;
        QTest::newRow("letter") << ReportPaper::Letter;
        QTest::newRow("slide") << ReportPaper::Slide;
    }
    void greyPagesHaveNoColour()
    {
        QFETCH(ReportPaper, paper);
        const Catalog catalog = *Catalog::shipped();
        ReportOptions options = slideOptions(true);
        options.paper = paper;
        std::vector<ReportDocument> documents;
        documents.emplace_back(several(2), nullptr, options);
        documents.emplace_back(periodOf(40, 10), options);
        options.sections = { ReportSection::Comparison };
        documents.emplace_back(several(5), nullptr, options);
        options.sections = allReportSections();
        documents.emplace_back(several(1), &catalog, options);
        for (const ReportDocument& document : documents)
            for (int page = 0; page < document.pageCount(); ++page) {
                const int colour = colourIn(pictureOf(document, page));
                QVERIFY2(colour <= 2, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(colour)));
            }
        options.grey = false;
        QVERIFY(colourIn(pictureOf(ReportDocument(several(1), nullptr, options), 0)) > 60); // the check finds colour where it is
    }

    void greyPdfHasNoColour()
    {
        if (!hasTool("pdftoppm"))
            QSKIP("poppler-utils are not installed");
        DashboardData sample = dashboard();
        sample.run.sample = true; // has a coloured mark
        for (const bool grey : { true, false }) {
            const QString name = m_folder.filePath(grey ? u"grey.pdf"_s : u"colour.pdf"_s);
            QVERIFY(writeReport(name, { std::make_shared<const DashboardData>(sample) }, nullptr, slideOptions(grey)));
            toolOutput(u"pdftoppm"_s, { u"-r"_s, u"60"_s, u"-png"_s, name, name });
            const QStringList pages = QDir(m_folder.path()).entryList({ QFileInfo(name).fileName() + u"-*.png"_s });
            QVERIFY(pages.size() >= 3);
            for (const QString& page : pages) {
                const QImage image(m_folder.filePath(page));
                QCOMPARE(image.size(), QSize(800, 450));
                QCOMPARE(colourIn(image) <= 2, grey);
            }
        }
    }

    // Where there is no green, the recommended run has a ring.
    void recommendedRunIsMarked()
    {
        ReportOptions options = slideOptions(true);
        options.sections = { ReportSection::Comparison };
        const DashboardList runs = several(3);
        const ComparisonContent content = comparisonOf(runs, options);
        QVERIFY(content.recommended.has_value());
        const auto disc = [](bool recommended, const theme::Tokens& tokens) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            ReportCanvas canvas(&painter, tokens);
            report::paintLetter(canvas, { 20, 20 }, u"A"_s, recommended);
            return image;
        };
        const auto ringed = [](const QImage& image) { return qGray(image.pixel(20, 9)) < 160; };
        QVERIFY(ringed(disc(true, theme::grey())));
        QVERIFY(!ringed(disc(false, theme::grey())));
        QVERIFY(!ringed(disc(true, theme::light())));
    }

    void greyFilesHaveNoColour_data()
    {
        QTest::addColumn<ReportFormat>("format");
        QTest::addColumn<int>("runs");
        QTest::newRow("svg") << ReportFormat::Svg << 1;
        QTest::newRow("html") << ReportFormat::Html << 1;
        QTest::newRow("html of several") << ReportFormat::Html << 3;
        QTest::newRow("html of a period") << ReportFormat::Html << 0;
    }
    void greyFilesHaveNoColour()
    {
        QFETCH(ReportFormat, format);
        QFETCH(int, runs);
        for (const bool grey : { true, false }) {
            ReportOptions options = optionsOf(format);
            options.grey = grey;
            options.picture.tokens = theme::dark(); // grey is light
            const Result<QByteArray> bytes = runs > 0 ? reportBytes(several(runs), nullptr, options) : periodBytes(periodOf(20, 100), options);
            QVERIFY(bytes.hasValue());
            static const QRegularExpression colour(u"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\\b"_s, QRegularExpression::CaseInsensitiveOption);
            int seen = 0;
            int coloured = 0;
            auto match = colour.globalMatch(QString::fromUtf8(*bytes));
            while (match.hasNext()) {
                const auto one = match.next();
                ++seen;
                coloured += one.captured(1) != one.captured(2) || one.captured(2) != one.captured(3) ? 1 : 0;
            }
            QVERIFY(seen > 10);
            QVERIFY2((coloured == 0) == grey, qPrintable(u"%1 of %2"_s.arg(coloured).arg(seen)));
            QVERIFY(!bytes->contains("rgb(") && !bytes->contains("hsl("));
        }
    }

    void greyPictureHasNoColour()
    {
        ReportOptions options = optionsOf(ReportFormat::Png);
        options.picture.tokens = theme::dark();
        options.picture.scale = 1;
        options.grey = true;
        const QImage grey = QImage::fromData(*reportBytes(several(1), nullptr, options));
        QVERIFY(!grey.isNull() && colourIn(grey) <= 2);
        QVERIFY(qGray(grey.pixel(2, 2)) > 200);
        options.grey = false;
        QVERIFY(colourIn(QImage::fromData(*reportBytes(several(1), nullptr, options))) > 60);
    }
};

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
