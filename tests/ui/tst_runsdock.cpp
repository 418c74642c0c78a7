#include <QtTest>
#include <QtWidgets>

#include "core/format.h"
#include "items/runsmodel.h"
#include "runs/chipbutton.h"
#include "runs/facetbar.h"
#include "runs/runsdock.h"
#include "runs/runstotals.h"
#include "runs/runsview.h"
#include "session/dashboardsession.h"
#include "store/runstore.h"
#include "theme/appearance.h"
#include "theme/theme.h"

using namespace runcost;

namespace {

constexpr qint64 dayMs = 86'400'000;
const qint64 now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();

Run makeRun(const QString& name, const QString& project, const QString& provider, int daysAgo)
{
    Run run;
    run.sourceKind = QStringLiteral("test");
    run.sourceId = name;
    run.name = name;
    run.project = project;
    run.provider = provider;
    run.deviceClass = QStringLiteral("cuda");
    run.gpuType = QStringLiteral("A100");
    run.startedAtMs = now - daysAgo * dayMs;
    run.tags.insert(
        QStringLiteral("team"), provider == QLatin1String("aws") ? QStringLiteral("nlp") : QStringLiteral("vision"));
    return run;
}

Totals makeTotals(std::optional<double> usd, int unknownParts = 0)
{
    Totals totals;
    totals.costUsd = usd;
    totals.energyKwh = 10;
    totals.carbonKg = 4;
    totals.score = 70;
    totals.unknownParts = unknownParts;
    return totals;
}

} // namespace

class TestRunsDock : public QObject
{
    Q_OBJECT

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DashboardSession> m_session;
    std::unique_ptr<RunsDock> m_dock;
    std::vector<qint64> m_ids; // newest first: alpha, beta, gamma, delta, epsilon

    RunsView* view() const { return m_dock->findChild<RunsView*>(QStringLiteral("runsTable")); }
    QLineEdit* filter() const { return m_dock->findChild<QLineEdit*>(QStringLiteral("runsFilter")); }
    RunsTotals* totals() const { return m_dock->findChild<RunsTotals*>(); }
    QAbstractButton* button(const char* name) const { return m_dock->findChild<QAbstractButton*>(QLatin1String(name)); }
    ChipButton* chip(const char* name) const
    {
        return m_dock->findChild<ChipButton*>(QLatin1String("facet_") + QLatin1String(name));
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_dock->model()->rowCount(); ++row)
            names << m_dock->model()->index(row, RunsModel::NameColumn).data().toString();
        return names;
    }
    std::vector<int> selectedRows() const
    {
        std::vector<int> rows;
        for (const QModelIndex& index : view()->selectionModel()->selectedRows())
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = view()->visualRect(m_dock->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, rect.center());
    }
    // Ticks one value in the list below a chip.
    void tick(const char* facet, const QString& label)
    {
        QTest::mouseClick(chip(facet), Qt::LeftButton);
        auto* list = m_dock->findChild<QListWidget*>(QLatin1String("facetList_") + QLatin1String(facet));
        QTRY_VERIFY(list->isVisible());
        const QList<QListWidgetItem*> items = list->findItems(label, Qt::MatchExactly);
        QVERIFY2(items.size() == 1, qPrintable(label));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.first()).center());
        list->parentWidget()->hide();
    }
    void fillStore(const QString& path)
    {
        auto store = RunStore::open(path, RunStore::Mode::Create);
        QVERIFY(store);
        auto job = (*store)->beginImport();
        QVERIFY(job);
        const QString aws = QStringLiteral("aws");
        const QString gcp = QStringLiteral("gcp");
        std::vector<std::pair<Run, Totals>> runs {
            { makeRun(QStringLiteral("epsilon"), QStringLiteral("vit"), gcp, 400), makeTotals(5) },
            { makeRun(QStringLiteral("delta"), QStringLiteral("vit"), gcp, 100), makeTotals(std::nullopt, 5) },
            { makeRun(QStringLiteral("gamma"), QStringLiteral("sft"), gcp, 20), makeTotals(300, 1) },
            { makeRun(QStringLiteral("beta"), QStringLiteral("sft"), aws, 5), makeTotals(20) },
            { makeRun(QStringLiteral("alpha"), QStringLiteral("sft"), aws, 1), makeTotals(100) },
        };
        runs[2].first.sample = true;
        m_ids.clear();
        for (auto& [run, sums] : runs) {
            QVERIFY(job->put(run, sums, QStringLiteral("v1")));
            m_ids.insert(m_ids.begin(), run.id);
        }
        QVERIFY(job->commit({}));
    }

private slots:
    void initTestCase()
    {
        theme::loadFonts();
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setTheme(Appearance::Theme::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("runs.db"));
        fillStore(path);
        Result<Catalog> catalog = Catalog::shipped();
        QVERIFY(catalog);
        m_session = std::make_unique<DashboardSession>(std::move(*catalog));
        m_dock = std::make_unique<RunsDock>(*m_session, nullptr);
        m_dock->setNow([] { return now; });
        m_dock->resize(372, 600);
        m_dock->show();
        QVERIFY(m_session->openStore(path));
        QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
    }

    void cleanup()
    {
        m_dock.reset();
        m_session.reset();
    }

    void listsTheNewestFirst()
    {
        QCOMPARE(shown(),
            QStringList({ QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma"),
                QStringLiteral("delta"), QStringLiteral("epsilon") }));
        QCOMPARE(view()->rowHeight(0), 23);
        QCOMPARE(view()->horizontalHeader()->height(), 24);
        QCOMPARE(totals()->shownLine().label, QStringLiteral("5 shown"));
        QCOMPARE(totals()->shownLine().sums[0], QStringLiteral("≥ 425")); // delta has no price, gamma one in part
        QCOMPARE(totals()->shownLine().sums[1], QStringLiteral("50.0"));
        QCOMPARE(totals()->selectedLine().sums[0], QStringLiteral("–"));
    }

    void aClickSelects()
    {
        QSignalSpy changed(m_session.get(), &DashboardSession::selectionChanged);
        clickRow(1);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[1] }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(totals()->selectedLine().label, QStringLiteral("1 selected"));
        QCOMPARE(totals()->selectedLine().sums[0], QStringLiteral("20.00"));
        clickRow(3, Qt::ControlModifier);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[1], m_ids[3] })); // the first stays current
        QCOMPARE(totals()->selectedLine().sums[0], QStringLiteral("≥ 20.00"));
        clickRow(0);
        clickRow(2, Qt::ShiftModifier);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[0], m_ids[1], m_ids[2] }));
        QCOMPARE(totals()->selectedLine().sums[0], QStringLiteral("≥ 420"));
    }

    void keysMove()
    {
        view()->setFocus();
        clickRow(1);
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[2] }));
        QTest::keyClick(view(), Qt::Key_End);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[4] }));
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[0] }));
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[0], m_ids[1] }));
        QTest::keyClick(view(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_session->selection().size(), std::size_t(5));
        QTest::keyClick(view(), Qt::Key_Home);
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_session->selection().size(), std::size_t(5));
        QCOMPARE(m_session->selection().front(), m_ids[0]);
        QSignalSpy activated(m_dock.get(), &RunsDock::runActivated);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QSignalSpy deleted(m_dock.get(), &RunsDock::deleteRequested);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted[0][0].value<std::vector<qint64>>().size(), std::size_t(5));
    }

    void selectionFromElsewhere()
    {
        QSignalSpy changed(m_session.get(), &DashboardSession::selectionChanged);
        m_session->select({ m_ids[3], m_ids[0] });
        QCOMPARE(selectedRows(), std::vector<int>({ 0, 3 }));
        QCOMPARE(view()->currentIndex().row(), 3);
        QCOMPARE(changed.size(), 1); // the view did not answer
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[3], m_ids[0] }));
        m_session->select({});
        QVERIFY(selectedRows().empty());
    }

    void filterKeepsTheSelection()
    {
        clickRow(2);
        filter()->setFocus();
        QTest::keyClicks(filter(), QStringLiteral("gam"));
        QCOMPARE(shown(), QStringList({ QStringLiteral("gamma") }));
        QCOMPARE(selectedRows(), std::vector<int>({ 0 }));
        QVERIFY(button("clearFilters")->isVisible());
        filter()->selectAll();
        QTest::keyClicks(filter(), QStringLiteral("alpha"));
        QVERIFY(selectedRows().empty());
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[2] })); // hidden, not forgotten
        QTest::keyClick(filter(), Qt::Key_Escape);
        QVERIFY(filter()->text().isEmpty());
        QCOMPARE(shown().size(), 5);
        QCOMPARE(selectedRows(), std::vector<int>({ 2 }));
        QVERIFY(!button("clearFilters")->isVisible());
    }

    void nothingFits()
    {
        m_dock->focusFilter();
        QTest::keyClicks(filter(), QStringLiteral("zzz"));
        auto* page = m_dock->findChild<QWidget*>(QStringLiteral("runsNoHits"));
        QVERIFY(page->isVisible());
        QTest::mouseClick(button("clearFiltersButton"), Qt::LeftButton);
        QVERIFY(!page->isVisible());
        QCOMPARE(shown().size(), 5);
    }

    void downLeavesTheFilterForTheTable()
    {
        m_dock->activateWindow();
        m_dock->focusFilter();
        QTest::keyClick(filter(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[0] }));
    }

    void facetsFilter()
    {
        tick("provider", m_session->catalog().providerName(QStringLiteral("gcp")));
        QCOMPARE(shown(), QStringList({ QStringLiteral("gamma"), QStringLiteral("delta"), QStringLiteral("epsilon") }));
        QVERIFY(chip("provider")->isActive());
        QCOMPARE(chip("provider")->value(), m_session->catalog().providerName(QStringLiteral("gcp")));
        tick("provider", m_session->catalog().providerName(QStringLiteral("aws")));
        QCOMPARE(shown().size(), 5);
        QVERIFY2(chip("provider")->value().endsWith(QStringLiteral(" +1")), qPrintable(chip("provider")->value()));
        tick("project", QStringLiteral("vit"));
        QCOMPARE(shown(), QStringList({ QStringLiteral("delta"), QStringLiteral("epsilon") }));
        tick("period", QStringLiteral("1 year"));
        QCOMPARE(shown(), QStringList({ QStringLiteral("delta") }));
        QCOMPARE(chip("period")->value(), QStringLiteral("1 year"));
        QTest::mouseClick(button("clearFilters"), Qt::LeftButton);
        QCOMPARE(shown().size(), 5);
        QVERIFY(!chip("period")->isActive());
        tick("tags", QStringLiteral("team=nlp"));
        QCOMPARE(shown().size(), 2);
        tick("tags", QStringLiteral("team=nlp"));
        QCOMPARE(shown().size(), 5);
        tick("device", QStringLiteral("A100"));
        QCOMPARE(shown().size(), 5);
    }

    void headerSorts()
    {
        clickRow(0);
        QHeaderView* header = view()->horizontalHeader();
        const int x = header->sectionViewportPosition(RunsModel::CostColumn) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 12));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 12));
        QStringList names = shown();
        QCOMPARE(names.last(), QStringLiteral("delta")); // unknown goes last in both directions
        const bool descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
        QCOMPARE(names.first(), descending ? QStringLiteral("gamma") : QStringLiteral("epsilon"));
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[0] }));
        QCOMPARE(selectedRows(), std::vector<int>({ static_cast<int>(names.indexOf(QStringLiteral("alpha"))) }));
    }

    void contextMenu()
    {
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
        const auto openMenu = [this] {
            emit view()->customContextMenuRequested(view()->visualRect(m_dock->model()->index(1, 0)).center());
            return m_dock->findChild<QMenu*>(QStringLiteral("runsMenu"));
        };
        const auto trigger = [](QMenu* menu, const QString& text) {
            for (QAction* action : menu->actions())
                if (action->text() == text) {
                    action->trigger();
                    delete menu;
                    return true;
                }
            return false;
        };
        QVERIFY(trigger(openMenu(), QStringLiteral("Copy as table")));
        const QString table = QGuiApplication::clipboard()->text();
        QCOMPARE(table.count(QLatin1Char('\n')), 3);
        QVERIFY(table.startsWith(QStringLiteral("Name\tStarted\tCost $")));
        QVERIFY(table.contains(QStringLiteral("alpha\t20 Nov\t100\t")));
        QVERIFY(trigger(openMenu(), QStringLiteral("Copy")));
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
        QSignalSpy explain(m_dock.get(), &RunsDock::explainRequested);
        QVERIFY(trigger(openMenu(), QStringLiteral("Explain cost")));
        QCOMPARE(explain.size(), 1);
        QCOMPARE(explain[0][0].toLongLong(), m_ids[1]);
        QSignalSpy attach(m_dock.get(), &RunsDock::attachRequested);
        QVERIFY(trigger(openMenu(), QStringLiteral("Attach power log…")));
        QCOMPARE(attach.size(), 1);
        QCOMPARE(attach[0][0].toLongLong(), m_ids[1]);
        QSignalSpy remove(m_dock.get(), &RunsDock::deleteRequested);
        QVERIFY(trigger(openMenu(), QStringLiteral("Delete 2 runs")));
        QCOMPARE(remove.size(), 1);
        QVERIFY(trigger(openMenu(), QStringLiteral("Filter by this project")));
        QCOMPARE(shown().size(), 3);
    }

    void withoutRuns()
    {
        QVERIFY(m_session->openStore(m_folder->filePath(QStringLiteral("other.db"))));
        QVERIFY(m_dock->findChild<QWidget*>(QStringLiteral("runsEmpty"))->isVisible());
        QSignalSpy import(m_dock.get(), &RunsDock::importRequested);
        QTest::mouseClick(button("importFromRuns"), Qt::LeftButton);
        QCOMPARE(import.size(), 1);
        QVERIFY(!filter()->isEnabled());
        QVERIFY(!totals()->isVisible());
    }

    void deletedRunsLeaveTheSelection()
    {
        m_session->select({ m_ids[0], m_ids[1] });
        QVERIFY(m_session->deleteRuns({ m_ids[0] }));
        QCOMPARE(shown().size(), 4);
        QCOMPARE(m_session->selection(), std::vector<qint64>({ m_ids[1] }));
        QCOMPARE(selectedRows(), std::vector<int>({ 0 }));
        m_session->undo();
        QCOMPARE(shown().size(), 5);
    }

    void narrowDocksHideColumns()
    {
        const auto hidden = [this](int column) { return view()->isColumnHidden(column); };
        QVERIFY(!hidden(RunsModel::CarbonColumn));
        m_dock->resize(280, 600);
        QVERIFY(hidden(RunsModel::CarbonColumn) && !hidden(RunsModel::EnergyColumn));
        m_dock->resize(240, 600);
        QVERIFY(hidden(RunsModel::EnergyColumn) && !hidden(RunsModel::StartedColumn));
        m_dock->resize(190, 600);
        QVERIFY(hidden(RunsModel::StartedColumn) && !hidden(RunsModel::CostColumn));
        m_dock->resize(372, 600);
        QVERIFY(!hidden(RunsModel::CarbonColumn) && !hidden(RunsModel::StartedColumn));
    }

    void aMillionRows()
    {
        auto runs = std::make_shared<RunColumns>();
        constexpr std::uint32_t count = 1'000'000;
        runs->words.emplace_back();
        for (std::uint32_t i = 0; i <= count; ++i) {
            runs->nameBegin.push_back(i * 4);
            runs->searchBegin.push_back(i * 5);
            if (i == count)
                break;
            runs->id.push_back(i + 1);
            runs->startedAtMs.push_back(now - i * 1000LL);
        }
        runs->namePool = QByteArray("run-").repeated(count);
        runs->searchPool = QByteArray("run-\n").repeated(count);
        for (auto* column : { &runs->costUsd, &runs->energyKwh, &runs->carbonKg, &runs->score, &runs->durationS })
            column->assign(count, 1.5);
        for (auto* column : { &runs->unknownParts, &runs->status, &runs->sample })
            column->assign(count, 0);
        for (auto* column : { &runs->project, &runs->provider, &runs->device, &runs->gpuCount, &runs->tags })
            column->assign(count, 0);
        m_dock->model()->setRuns(runs);
        QCOMPARE(m_dock->model()->rowCount(), int(count));
        view()->setFocus();
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(view(), Qt::Key_End);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_PageUp);
        m_dock->grab();
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // 20 ms here, not optimised
        timer.start();
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_session->selection().size(), std::size_t(count));
    }

    void closes()
    {
        QSignalSpy closed(m_dock.get(), &RunsDock::closeRequested);
        QTest::mouseClick(button("runsClose"), Qt::LeftButton);
        QTest::mouseClick(button("runsPin"), Qt::LeftButton);
        QCOMPARE(closed.size(), 2);
    }

    void picturesInBothThemes()
    {
        clickRow(0);
        for (const auto theme : { Appearance::Theme::Dark, Appearance::Theme::Light }) {
            m_appearance->setTheme(theme);
            const QImage image = m_dock->grab().toImage();
            QCOMPARE(image.size(), QSize(372, 600));
            const QRect row = view()->visualRect(m_dock->model()->index(0, 0));
            const QPoint corner = view()->viewport()->mapTo(m_dock.get(), row.topLeft() + QPoint(8, 2));
            QCOMPARE(image.pixelColor(corner), theme::current().accentBg);
            if (const QString folder = qEnvironmentVariable("RUNCOST_GRABS"); !folder.isEmpty())
                image.save(folder + QStringLiteral("/runs-%1.png").arg(Appearance::key(theme)));
        }
    }
};

QTEST_MAIN(TestRunsDock)
#include "tst_runsdock.moc"
