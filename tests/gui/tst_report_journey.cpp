#include "gui/guitest.h"

#include "import/reportfile.h"
#include "report/reportdialog.h"
#include "report/reportpreview.h"
#include "report/reportsectionlist.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace runcost;
using namespace Qt::StringLiterals;

// From the runs in the window to a report: one run, several, a period; and back again.
class TestReportJourney final : public QObject {
    Q_OBJECT

    static ReportDialog* open(WindowFixture& f)
    {
        f.key(Qt::Key_P, Qt::ControlModifier);
        QElapsedTimer timer;
        for (timer.start(); !f.find<ReportDialog>("reportDialog") && timer.elapsed() < 5000;)
            QTest::qWait(20);
        return f.find<ReportDialog>("reportDialog");
    }
    static QString saved(WindowFixture& f, ReportDialog* dialog, const QString& name)
    {
        const QString path = f.folder.filePath(name);
        dialog->setChooseFile([path](auto&&...) { return path; });
        QSignalSpy finished(dialog, &ReportDialog::finished);
        f.click("reportSave");
        return finished.size() == 1 ? path : QString();
    }

private slots:
    void sectionsByKeyboard()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        auto* list = f.find<ReportSectionList>("reportSections");
        auto* preview = f.find<ReportPreview>("reportPreview");
        QTRY_COMPARE(preview->pageCount(), 3);
        list->setFocus(Qt::TabFocusReason);
        // The comparison is first, and hidden for one run.
        QCOMPARE(list->sections()[1], ReportSection::Headline);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->sections()[1], ReportSection::Actions);
        QCOMPARE(list->sections()[2], ReportSection::Headline);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->sections()[1], ReportSection::Headline);
        // Without the notes there are two pages.
        for (int i = 0; i < 20 && list->currentItem()->text() != u"How these figures were made"; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!contains(list->sections(), ReportSection::Notes));
        QTRY_COMPARE(preview->pageCount(), 2);
        QCOMPARE(f.find<QComboBox>("reportTemplate")->currentText(), u"Manager, two pages"_s);
        QVERIFY(!saved(f, dialog, u"two.pdf"_s).isEmpty());
    }

    void templateChoosesSections()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        auto* box = f.find<QComboBox>("reportTemplate");
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(f.find<ReportPreview>("reportPreview")->pageCount(), 1);
        QCOMPARE(f.find<ReportSectionList>("reportSections")->sections().size(), std::size_t(5));
    }

    void secondRunMakesAComparison()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        auto* field = f.find<QLineEdit>("reportAddRun");
        QVERIFY(field->isVisible());
        const QString other = f.session->runs()->name(f.session->runs()->id[0] == f.session->selection().front() ? 1 : 0);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field, other);
        QTRY_VERIFY(f.find<QListWidget>("reportRunMatches")->count() > 0);
        QTest::keyClick(field, Qt::Key_Return);
        // A page of comparison and one for each run.
        QTRY_COMPARE(f.find<ReportPreview>("reportPreview")->pageCount(), 3);
        QVERIFY(!f.find<QRadioButton>("reportFormatPng")->isEnabled());
        QVERIFY(f.find<QLineEdit>("reportTitle")->text().startsWith(u"Comparison of two runs"_s));
        const QString path = saved(f, dialog, u"both.pdf"_s);
        QVERIFY(!path.isEmpty());
        const Result<std::vector<RestoredReport>> restored = restoreReports(path);
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->size(), std::size_t(2));
        QCOMPARE((*restored)[1].run.name, other);
    }

    void reportOfSeveralRunsOpensTheFirst()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        const auto& ids = f.session->runs()->id;
        f.session->select({ ids[2], ids[0] });
        QTRY_VERIFY(f.session->data());
        const QString first = f.session->data()->title;
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        QTRY_VERIFY(f.find<ReportPreview>("reportPreview")->pageCount() > 2);
        const QString path = saved(f, dialog, u"several.pdf"_s);
        QVERIFY(!path.isEmpty());
        QVERIFY(f.window->openStore(f.folder.filePath(u"elsewhere.db"_s)));
        QTRY_VERIFY(!f.session->data());
        f.window->importPaths({ path });
        QTRY_VERIFY(f.session->data());
        QCOMPARE(f.session->data()->title, first);
        QVERIFY2(f.window->messageText().contains(u"the first of 2 runs"_s), qPrintable(f.window->messageText()));
    }

    void selectedRunsAreInTheReport()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        const auto& ids = f.session->runs()->id;
        f.session->select({ ids[0], ids[1], ids[2] });
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        QTRY_COMPARE(f.find<ReportPreview>("reportPreview")->pageCount(), 4);
        QTest::mouseClick(f.find<QToolButton>("reportRemoveRun2"), Qt::LeftButton);
        QTRY_COMPARE(f.find<ReportPreview>("reportPreview")->pageCount(), 3);
    }

    // The dialog is there at once; its runs come one after the other.
    void manyRunsAreAnalysedBesideTheWindow()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        const std::vector<qint64> ids = f.session->runs()->id;
        QVERIFY(ids.size() > 5);
        f.session->select(ids);
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        QVERIFY(!f.find<QPushButton>("reportSave")->isEnabled());
        QVERIFY(f.find<QProgressBar>("reportProgress")->isVisible());
        QTRY_VERIFY(f.find<QPushButton>("reportSave")->isEnabled());
        QVERIFY(!f.find<QProgressBar>("reportProgress")->isVisible());
        const int pages = f.find<ReportPreview>("reportPreview")->pageCount();
        QVERIFY(pages > static_cast<int>(ids.size()));
        // In another language they are analysed again.
        auto* box = f.find<QComboBox>("reportLanguage");
        box->setCurrentIndex(box->findData(u"de"_s));
        emit box->activated(box->currentIndex());
        QVERIFY(!f.find<QPushButton>("reportSave")->isEnabled());
        QCOMPARE(currentLanguage(), Language::English);
        QTRY_VERIFY(f.find<QPushButton>("reportSave")->isEnabled());
        QVERIFY(f.find<QLineEdit>("reportTitle")->text().startsWith(u"Vergleich"_s));
    }
    void analysingCanBeStopped()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        const std::vector<qint64> ids = f.session->runs()->id;
        f.session->select(ids);
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        auto* box = f.find<QComboBox>("reportLanguage");
        QTRY_VERIFY(f.find<QPushButton>("reportSave")->isEnabled());
        // Between the events: what is not reached stays as it was.
        box->setCurrentIndex(box->findData(u"de"_s));
        emit box->activated(box->currentIndex());
        f.click("reportStop");
        QTRY_VERIFY(f.find<QPushButton>("reportSave")->isEnabled());
        QVERIFY(f.find<QLabel>("reportSummary")->text().startsWith(u"Stopped"_s));
        QVERIFY(f.find<ReportPreview>("reportPreview")->pageCount() > static_cast<int>(ids.size()));
        // Closing in the middle of it is no trouble.
        emit box->activated(box->currentIndex());
        f.click("reportCancel");
        QTRY_VERIFY(!f.find<ReportDialog>("reportDialog"));
    }
    void closingWhileRunsAreAnalysed()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        f.session->select(f.session->runs()->id);
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        f.click("reportCancel");
        QTRY_VERIFY(!f.find<ReportDialog>("reportDialog"));
    }

    void periodIsSummedUp()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        QTest::mouseClick(f.find<QPushButton>("reportAboutPeriod"), Qt::LeftButton);
        QTRY_VERIFY(f.find<QComboBox>("reportProject")->isVisible());
        QVERIFY(!f.find<QLineEdit>("reportTitle")->text().endsWith(u" run"_s));
        f.find<QComboBox>("reportProject")->setCurrentIndex(0);
        QTRY_COMPARE(f.find<QLineEdit>("reportTitle")->text(), u"Cost of all runs"_s);
        auto* budget = f.find<QLineEdit>("reportBudget");
        budget->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(budget, u"5000"_s);
        QTRY_VERIFY(f.find<ReportPreview>("reportPreview")->pageCount() >= 1);
        QVERIFY(!f.find<QRadioButton>("reportFormatCsv")->isEnabled());
        QVERIFY(!saved(f, dialog, u"all.pdf"_s).isEmpty());
    }

    void emptyPeriodSaysSo()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        QTest::mouseClick(f.find<QPushButton>("reportAboutPeriod"), Qt::LeftButton);
        auto* filter = f.find<QLineEdit>("reportFilter");
        filter->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(filter, u"zzzz-nothing"_s);
        QTRY_VERIFY(!f.find<QPushButton>("reportSave")->isEnabled());
        QVERIFY(f.find<QLabel>("reportSummary")->text().contains(u"No run matches."_s));
        filter->clear();
        QTRY_VERIFY(f.find<QPushButton>("reportSave")->isEnabled());
    }

    void languageOfTheReport()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        auto* box = f.find<QComboBox>("reportLanguage");
        box->setCurrentIndex(box->findData(u"de"_s));
        emit box->activated(box->currentIndex());
        QCOMPARE(dialog->options().language, std::optional(Language::German));
        QCOMPARE(currentLanguage(), Language::English);
        QVERIFY(!saved(f, dialog, u"deutsch.pdf"_s).isEmpty());
        QCOMPARE(currentLanguage(), Language::English);
        QVERIFY(restoreReport(f.folder.filePath(u"deutsch.pdf"_s)).hasValue());
    }

    void paperAndColourByKeyAndClick()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        ReportDialog* dialog = open(f);
        QVERIFY(dialog);
        auto* preview = f.find<ReportPreview>("reportPreview");
        QTRY_COMPARE(preview->pageCount(), 3);
        auto* slide = f.find<QPushButton>("reportPaperSlide");
        slide->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slide, Qt::Key_Space);
        QCOMPARE(dialog->options().paper, ReportPaper::Slide);
        QTRY_VERIFY(f.find<QLabel>("reportSummary")->text().contains(u"16:9 slide"_s));
        QVERIFY(preview->pageCount() > 3);
        QTest::mouseClick(f.find<QPushButton>("reportColourGrey"), Qt::LeftButton);
        QVERIFY(dialog->options().grey);
        // The page itself, without the focus ring and the rail.
        const QRect page = QRect(QPoint(), preview->size()).adjusted(180, 260, -60, -260);
        QTRY_VERIFY(preview->grab(page).toImage().allGray());
        const QString path = saved(f, dialog, u"slides.pdf"_s);
        QVERIFY(!path.isEmpty());
        const Result<RestoredReport> restored = restoreReport(path);
        QVERIFY(restored.hasValue());
        QCOMPARE(restored->run.name, f.session->data()->run.name);
        QVERIFY(restored->scenario == f.session->data()->scenario);

        // The next report begins with the same, and its pictures are grey as well.
        QTRY_VERIFY(!f.find<ReportDialog>("reportDialog"));
        QCOMPARE(f.settings.reportPaper(), u"slide"_s);
        QVERIFY(f.settings.reportGrey());
        dialog = open(f);
        QVERIFY(dialog);
        QCOMPARE(dialog->options().paper, ReportPaper::Slide);
        QVERIFY(dialog->options().grey);
        QTest::mouseClick(f.find<QRadioButton>("reportFormatPng"), Qt::LeftButton, {}, QPoint(8, 8));
        auto* greyTheme = f.find<QPushButton>("reportThemeGrey");
        QTRY_VERIFY(greyTheme->isVisible());
        QVERIFY(greyTheme->isChecked() && !f.find<QPushButton>("reportPaperSlide")->isVisible());
        const QImage picture(saved(f, dialog, u"grey.png"_s));
        QVERIFY(!picture.isNull() && picture.allGray());
        dialog = nullptr;
        QTRY_VERIFY(!f.find<ReportDialog>("reportDialog"));
        dialog = open(f);
        QVERIFY(dialog);
        QTest::mouseClick(f.find<QRadioButton>("reportFormatPng"), Qt::LeftButton, {}, QPoint(8, 8));
        auto* darkTheme = f.find<QPushButton>("reportThemeDark");
        QTRY_VERIFY(darkTheme->isVisible());
        darkTheme->setFocus(Qt::TabFocusReason);
        QTest::keyClick(darkTheme, Qt::Key_Space);
        QVERIFY(!dialog->options().grey);
        QVERIFY(!f.settings.reportGrey());
        // A web page has a colour, and no size.
        QTest::mouseClick(f.find<QRadioButton>("reportFormatHtml"), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(f.find<QPushButton>("reportColourGrey")->isVisible());
        QVERIFY(!f.find<QPushButton>("reportPaperA4")->isVisible());
        QVERIFY(f.find<QPushButton>("reportColourColour")->isChecked());
    }

    void printPreviewOpens()
    {
        WindowFixture f;
        f.addSamples();
        QTRY_VERIFY(f.session->data());
        QVERIFY(open(f));
        QTRY_COMPARE(f.find<ReportPreview>("reportPreview")->pageCount(), 3);
        f.click("reportPrint");
        QTRY_VERIFY(f.find<QPrintPreviewDialog>("reportPrintPreview"));
        auto* preview = f.find<QPrintPreviewDialog>("reportPrintPreview");
        QTRY_VERIFY(preview->isVisible());
        QCOMPARE(preview->printer()->pageLayout().orientation(), QPageLayout::Portrait);
        preview->close();
        QTRY_VERIFY(!f.find<QPrintPreviewDialog>("reportPrintPreview"));
        // Slides lie.
        QTest::keyClick(f.find<QPushButton>("reportPaperSlide"), Qt::Key_Space);
        f.click("reportPrint");
        QTRY_VERIFY(f.find<QPrintPreviewDialog>("reportPrintPreview"));
        preview = f.find<QPrintPreviewDialog>("reportPrintPreview");
        QCOMPARE(preview->printer()->pageLayout().orientation(), QPageLayout::Landscape);
        preview->close();
        QTRY_VERIFY(!f.find<QPrintPreviewDialog>("reportPrintPreview"));
    }
};

QTEST_MAIN(TestReportJourney)
#include "tst_report_journey.moc"
