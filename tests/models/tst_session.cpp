#include "session/dashboardsession.h"
#include "import/importjob.h"
#include "runs/runfilter.h"
#include "store/runstore.h"

#include <QtTest>

using namespace runcost;

namespace {

Figure measured(double value) { return { value, Provenance::Measured, 0, QStringLiteral("test"), {} }; }

// 10 h on four A100 80 GB of AWS, billed 160 USD.
Run cloudRun(const QString& id)
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.sourceId = id;
    run.name = QStringLiteral("sft-") + id;
    run.project = QStringLiteral("mistral");
    run.provider = QStringLiteral("aws");
    run.region = QStringLiteral("us-east-1");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.deviceClass = QStringLiteral("cuda");
    run.figure(RunField::GpuMemoryGb) = measured(80);
    run.figure(RunField::GpuCount) = measured(4);
    run.figure(RunField::DurationS) = measured(36000);
    run.figure(RunField::PowerW) = measured(300);
    run.figure(RunField::BilledCostUsd) = Figure { 160, Provenance::Billed, 0, QStringLiteral("invoice"), {} };
    run.figure(RunField::ModelMib) = measured(14000);
    run.figure(RunField::LatencyMs) = measured(48);
    run.figure(RunField::Parameters) = measured(7e9);
    return run;
}

} // namespace

class TestSession final : public QObject {
    Q_OBJECT

    Catalog m_catalog = *Catalog::shipped();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DashboardSession> m_session;
    std::vector<qint64> m_ids;
    QString m_path;

    std::vector<qint64> import(const QStringList& names, bool sample = false)
    {
        auto store = RunStore::open(m_path, RunStore::Mode::Create);
        auto job = (*store)->beginImport();
        std::vector<qint64> ids;
        for (const QString& name : names) {
            Run run = cloudRun(name);
            run.sample = sample;
            const Totals totals = analyzeTotals(run, {}, m_catalog);
            if (!job->put(run, totals, m_catalog.version()))
                return {};
            ids.push_back(run.id);
        }
        return job->commit({}) ? ids : std::vector<qint64>();
    }
    double total() const { return m_session->data()->analysis.total.value.value_or(-1); }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("runs.runcost"));
        m_ids = import({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
        QCOMPARE(m_ids.size(), std::size_t(3));
        m_session = std::make_unique<DashboardSession>(m_catalog);
        QVERIFY(m_session->openStore(m_path));
        m_session->select({ m_ids[0] });
        QVERIFY(m_session->data());
    }
    void cleanup() { m_session.reset(); }

    void marksAreOneStep()
    {
        const double before = total();
        QVERIFY(m_session->setNote(m_ids[0], QStringLiteral("  first words\n")));
        QSignalSpy changed(m_session.get(), &DashboardSession::runsChanged);
        const std::vector<RunMark> marks { { m_ids[0], QStringLiteral("2026-11-21: Chosen"), { { QStringLiteral("decided"), QStringLiteral("chosen") } } },
            { m_ids[1], QStringLiteral("2026-11-21: left"), { { QStringLiteral("decided"), QStringLiteral("not_chosen") } } } };
        QVERIFY(m_session->markRuns(marks, QStringLiteral("Record a decision")));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_session->data()->run.note, QStringLiteral("first words\n2026-11-21: Chosen"));
        QCOMPARE(m_session->data()->run.tags.value(QStringLiteral("decided")), QStringLiteral("chosen"));
        QCOMPARE(total(), before);
        // Found by their words and by the tag.
        const auto found = [&](const char* text) {
            RunFilter filter;
            filter.text = QString::fromLatin1(text);
            const auto mask = matchingRuns(*m_session->runs(), filter);
            return std::count(mask.begin(), mask.end(), 1);
        };
        QCOMPARE(found("decided=chosen"), 1);
        QCOMPARE(found("decided="), 2);
        QCOMPARE(found("first words"), 1);
        // The same again says nothing new and is no step.
        const QString step = m_session->undoText();
        QCOMPARE(step, QStringLiteral("Record a decision"));
        QVERIFY(m_session->markRuns(marks, QStringLiteral("Again")));
        QCOMPARE(m_session->undoText(), step);
        m_session->undo();
        QCOMPARE(m_session->data()->run.note, QStringLiteral("first words"));
        QVERIFY(!m_session->data()->run.tags.contains(QStringLiteral("decided")));
        QCOMPARE(found("decided="), 0);
        m_session->redo();
        QCOMPARE(found("decided=chosen"), 1);
        m_session->undo();
        m_session->undo();
        QVERIFY(m_session->data()->run.note.isEmpty());
    }

    void marksFailAsOne()
    {
        const std::vector<RunMark> marks { { m_ids[0], QStringLiteral("a line"), {} }, { 999, QStringLiteral("a line"), {} } };
        const Status unknown = m_session->markRuns(marks, QStringLiteral("x"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(m_session->data()->run.note.isEmpty());
        QVERIFY(!m_session->canUndo());
        QVERIFY(!m_session->setNote(m_ids[0], QString(20'001, QLatin1Char('x'))));
        QVERIFY(m_session->setNote(m_ids[0], QString(20'000, QLatin1Char('x'))));
        const Status full = m_session->markRuns({ { m_ids[0], QStringLiteral("more"), {} } }, QStringLiteral("x"));
        QVERIFY(!full);
        QVERIFY(full.error().text.contains(QStringLiteral("sft-a")));
    }

    void startsWithNothing()
    {
        DashboardSession session(m_catalog);
        QVERIFY(session.runs());
        QVERIFY(!session.data());
        QVERIFY(session.storePath().isEmpty());
        QCOMPARE(session.reload().error().code, ErrorCode::NotFound);
        QCOMPARE(session.deleteRuns({ 1 }).error().code, ErrorCode::NotFound);
        QCOMPARE(session.explanation(QStringLiteral("total_usd")).error().code, ErrorCode::NotFound);
        session.setNumber(Lever::SpotShare, 0.5);
        QVERIFY(session.canUndo());
        session.undo();
        QVERIFY(session.scenario().isBaseline());
        session.select({ 1 });
        QVERIFY(!session.data());
    }

    void opensAndSelects()
    {
        QCOMPARE(m_session->storePath(), m_path);
        QVERIFY(!m_session->isReadOnly());
        QCOMPARE(m_session->runs()->size(), std::size_t(3));
        QCOMPARE(m_session->data()->title, QStringLiteral("sft-a"));
        QVERIFY(m_session->data()->scenario.isBaseline());
        QCOMPARE(m_session->data()->analysis.total.value, m_session->data()->baseline.total.value);
        QSignalSpy data(m_session.get(), &DashboardSession::dataChanged);
        QSignalSpy selection(m_session.get(), &DashboardSession::selectionChanged);
        m_session->select({ m_ids[0] });
        QCOMPARE(selection.size(), 0);
        m_session->select({ m_ids[0], m_ids[1] });
        QCOMPARE(selection.size(), 1);
        QCOMPARE(data.size(), 0);
        m_session->select({ m_ids[1] });
        QCOMPARE(data.size(), 1);
        m_session->select({});
        QVERIFY(!m_session->data());
        QCOMPARE(data.size(), 2);
    }

    void failsOnAStoreThatIsNone()
    {
        QFile file(m_dir->filePath(QStringLiteral("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        QCOMPARE(m_session->openStore(file.fileName()).error().code, ErrorCode::StoreForeign);
        QCOMPARE(m_session->storePath(), m_path);
        QVERIFY(m_session->data());
    }

    void movesOfOneGestureAreOneStep()
    {
        const double before = total();
        QSignalSpy history(m_session.get(), &DashboardSession::historyChanged);
        for (int i = 1; i <= 6; ++i)
            m_session->setNumber(Lever::TimeFactor, 1.0 - i * 0.05, 7);
        QCOMPARE(history.size(), 1);
        QVERIFY(total() < before);
        QCOMPARE(m_session->data()->baseline.total.value.value(), before);
        QCOMPARE(m_session->undoText(), leverLabel(Lever::TimeFactor));
        m_session->undo();
        QVERIFY(m_session->scenario().isBaseline());
        QCOMPARE(total(), before);
        QVERIFY(!m_session->canUndo());
        m_session->redo();
        QCOMPARE(m_session->scenario().numbers.at(Lever::TimeFactor), 0.7);
        QVERIFY(!m_session->canRedo());
    }

    void otherGesturesAreOtherSteps()
    {
        m_session->setNumber(Lever::SpotShare, 0.2, 1);
        m_session->setNumber(Lever::SpotShare, 0.4, 2);
        m_session->setNumber(Lever::SpotShare, 0.5);
        m_session->setNumber(Lever::SpotShare, 0.6);
        for (const double value : { 0.5, 0.4, 0.2 }) {
            m_session->undo();
            QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), value);
        }
        // A gesture goes on after an undo as a new step.
        m_session->setNumber(Lever::SpotShare, 0.9, 1);
        QVERIFY(!m_session->canRedo());
        m_session->undo();
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 0.2);
    }

    void movingBackIsNoStep()
    {
        m_session->setNumber(Lever::TimeFactor, 0.8, 3);
        m_session->setNumber(Lever::TimeFactor, 1.0, 3);
        QVERIFY(m_session->scenario().isBaseline());
        QVERIFY(!m_session->canUndo());
    }

    void valuesAreKeptInRange()
    {
        m_session->setNumber(Lever::SpotShare, 7);
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 1.0);
        m_session->setNumber(Lever::SpotShare, qQNaN());
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 1.0);
        m_session->setNumber(Lever::Precision, 3);
        m_session->setChoice(Lever::SpotShare, QStringLiteral("x"));
        QCOMPARE(m_session->scenario().changedCount(), 1);
    }

    void resetsAndChoices()
    {
        m_session->setChoice(Lever::Precision, QStringLiteral("bf16"));
        m_session->setNumber(Lever::SpotShare, 0.5);
        m_session->resetLever(Lever::SpotShare);
        QCOMPARE(m_session->scenario().changedCount(), 1);
        m_session->resetAll();
        QVERIFY(m_session->scenario().isBaseline());
        m_session->undo();
        QCOMPARE(m_session->scenario().choices.at(Lever::Precision), QStringLiteral("bf16"));
    }

    void recommendationsAreAppliedAndTakenBack()
    {
        const auto& list = m_session->data()->analysis.recommendations;
        const auto found = std::find_if(list.begin(), list.end(), [](const auto& r) { return !r.delta.isBaseline() && !r.applied; });
        QVERIFY(found != list.end());
        const QString id = found->id;
        m_session->applyRecommendation(id);
        QVERIFY(!m_session->scenario().isBaseline());
        const auto applied = [&] {
            for (const auto& r : m_session->data()->analysis.recommendations)
                if (r.id == id)
                    return r.applied;
            return false;
        };
        QVERIFY(applied());
        m_session->unapplyRecommendation(id);
        QVERIFY(m_session->scenario().isBaseline());
        m_session->undo();
        QVERIFY(applied());
        m_session->applyRecommendation(QStringLiteral("no such"));
    }

    void scenariosAreSaved()
    {
        m_session->setNumber(Lever::SpotShare, 0.5);
        QVERIFY(m_session->saveScenario(QStringLiteral("Half spot")));
        QCOMPARE(m_session->scenario().name, QStringLiteral("Half spot"));
        QCOMPARE(m_session->savedScenarios().size(), std::size_t(1));
        m_session->resetAll();
        m_session->setScenario(m_session->savedScenarios().at(0), QStringLiteral("Open"));
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 0.5);
        QVERIFY(m_session->deleteScenario(QStringLiteral("Half spot")));
        QVERIFY(m_session->savedScenarios().empty());
    }

    void savedScenariosChangeAndComeBack()
    {
        const QString half = QStringLiteral("Half spot");
        const QString renamed = QStringLiteral("Spot, half");
        const auto names = [this] {
            QStringList all;
            for (const Scenario& scenario : m_session->savedScenarios())
                all << scenario.name;
            return all;
        };
        m_session->setNumber(Lever::SpotShare, 0.5);
        QVERIFY(m_session->saveScenario(half));
        QSignalSpy told(m_session.get(), &DashboardSession::savedScenariosChanged);
        QVERIFY(m_session->renameScenario(half, renamed));
        QCOMPARE(names(), QStringList { renamed });
        QCOMPARE(m_session->scenario().name, renamed); // it was in use
        QCOMPARE(told.size(), 1);
        m_session->undo();
        QCOMPARE(names(), QStringList { half });
        QCOMPARE(m_session->scenario().name, half);
        m_session->redo();
        QCOMPARE(names(), QStringList { renamed });
        QVERIFY(!m_session->renameScenario(QStringLiteral("never"), half));
        QVERIFY(!m_session->renameScenario(renamed, {}));
        QVERIFY(m_session->deleteScenario(renamed));
        QVERIFY(names().isEmpty());
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 0.5); // what is shown stays
        m_session->undo();
        QCOMPARE(names(), QStringList { renamed });

        Scenario given;
        given.name = renamed; // the name is taken by another one
        given.numbers[Lever::Pue] = 1.3;
        QCOMPARE(m_session->addScenario(given).value(), renamed + QStringLiteral(" 2"));
        QCOMPARE(m_session->scenario().numbers.at(Lever::Pue), 1.3);
        QCOMPARE(names().size(), 2);
        QVERIFY(!m_session->renameScenario(renamed, renamed + QStringLiteral(" 2")));
        m_session->undo();
        QCOMPARE(names(), QStringList { renamed });
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 0.5);
    }

    void looksDoNotTouchTheSession()
    {
        Scenario spot;
        spot.numbers[Lever::SpotShare] = 0.5;
        const auto before = m_session->data();
        const auto look = m_session->look(m_ids[1], spot);
        QVERIFY(look);
        QCOMPARE((*look)->run.id, m_ids[1]);
        QCOMPARE((*look)->scenario, spot);
        QCOMPARE(m_session->data(), before);
        QVERIFY(m_session->scenario().isBaseline());
        QVERIFY(!m_session->look(999'999, {}));
        QVERIFY(m_session->explanationOf(**look, QStringLiteral("total_usd")));
    }

    void deletedRunsComeBack()
    {
        QVERIFY(m_session->deleteRuns({ m_ids[0], m_ids[2] }));
        QCOMPARE(m_session->runs()->size(), std::size_t(1));
        QVERIFY(m_session->selection().empty());
        QVERIFY(!m_session->data());
        m_session->undo();
        QCOMPARE(m_session->runs()->size(), std::size_t(3));
        QCOMPARE(m_session->selection(), std::vector<qint64> { m_ids[0] });
        QCOMPARE(m_session->data()->title, QStringLiteral("sft-a"));
        m_session->redo();
        QCOMPARE(m_session->runs()->size(), std::size_t(1));
        m_session->undo();
        QCOMPARE(m_session->runs()->size(), std::size_t(3));
    }

    void importIsTakenOut()
    {
        const auto ids = import({ QStringLiteral("d"), QStringLiteral("e") });
        QVERIFY(m_session->reload());
        m_session->recordImport(ids, QStringLiteral("Import 2 runs"));
        QCOMPARE(m_session->runs()->size(), std::size_t(5));
        QCOMPARE(m_session->selection(), std::vector<qint64> { m_ids[0] });
        QCOMPARE(m_session->undoText(), QStringLiteral("Import 2 runs"));
        m_session->undo();
        QCOMPARE(m_session->runs()->size(), std::size_t(3));
        m_session->redo();
        QCOMPARE(m_session->runs()->size(), std::size_t(5));
        QCOMPARE(m_session->runs()->id.back(), ids.back());
    }

    void samplesGoTogether()
    {
        import({ QStringLiteral("s1"), QStringLiteral("s2") }, true);
        QVERIFY(m_session->reload());
        QVERIFY(m_session->removeSamples());
        QCOMPARE(m_session->runs()->size(), std::size_t(3));
        m_session->undo();
        QCOMPARE(m_session->runs()->size(), std::size_t(5));
    }

    void aReportIsShownUntilARunIsSelected()
    {
        Run run = cloudRun(QStringLiteral("other"));
        run.name = QStringLiteral("from a report");
        Scenario scenario;
        scenario.numbers[Lever::SpotShare] = 0.5;
        m_session->showDetached(run, scenario);
        QCOMPARE(m_session->data()->title, QStringLiteral("from a report"));
        QVERIFY(m_session->selection().empty());
        QCOMPARE(m_session->scenario().numbers.at(Lever::SpotShare), 0.5);
        m_session->setNumber(Lever::SpotShare, 0.6);
        QCOMPARE(m_session->data()->title, QStringLiteral("from a report"));
        m_session->select({ m_ids[1] });
        QCOMPARE(m_session->data()->title, QStringLiteral("sft-b"));
    }

    void explainsWhatItShows()
    {
        m_session->setNumber(Lever::TimeFactor, 0.5);
        const auto explanation = m_session->explanation(QStringLiteral("total_usd"));
        QVERIFY(explanation);
        QCOMPARE(explanation->value, m_session->data()->analysis.total.value);
        QCOMPARE(explanation->baseline, m_session->data()->baseline.total.value);
        QVERIFY(!m_session->explanation(QStringLiteral("nonsense")));
    }

    void largeStoresAreReadInTheBackground()
    {
        DashboardSession session(m_catalog);
        session.setBackgroundLimit(0);
        QSignalSpy runs(&session, &DashboardSession::runsChanged);
        QVERIFY(session.openStore(m_path));
        QVERIFY(session.isLoading());
        QCOMPARE(session.runs()->size(), std::size_t(0));
        QVERIFY(session.reload()); // asked for twice
        session.select({ m_ids[2] });
        QVERIFY2(session.data(), "a run can be shown before the list is there");
        QTRY_VERIFY(!session.isLoading());
        QCOMPARE(runs.size(), 1);
        QCOMPARE(session.runs()->size(), std::size_t(3));
        QCOMPARE(session.selection(), std::vector<qint64> { m_ids[2] });
        QVERIFY(session.reload());
        QVERIFY(session.isLoading()); // and goes while it reads
    }

    void openingAnotherStoreStartsAfresh()
    {
        m_session->setNumber(Lever::SpotShare, 0.5);
        QVERIFY(m_session->openStore(m_dir->filePath(QStringLiteral("new.runcost"))));
        QVERIFY(!m_session->canUndo());
        QVERIFY(m_session->scenario().isBaseline());
        QVERIFY(m_session->selection().empty());
        QVERIFY(!m_session->data());
        QCOMPARE(m_session->runs()->size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
