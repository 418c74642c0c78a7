#include "core/sqlite.h"
#include "models/storefixture.h"

#include <QtTest>

using namespace runcost;
using namespace runcost::storefixture;

// What goes into a store and comes out of it; tst_storefile is about the file.
class TestStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    std::unique_ptr<RunStore> open(RunStore::Mode mode = RunStore::Mode::Create)
    {
        auto store = RunStore::open(m_path, mode);
        if (!store)
            qWarning().noquote() << store.error().text << store.error().detail;
        return store ? std::move(*store) : nullptr;
    }
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("sub/runs.runcost"));
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("sub"))));
    }

    void runComesBackAsItWas()
    {
        auto store = open();
        Run run = makeRun(QStringLiteral("a"));
        {
            auto import = store->beginImport();
            const auto outcome = import->put(run, makeTotals(3), QStringLiteral("v1"));
            QVERIFY(outcome);
            QCOMPARE(*outcome, PutOutcome::Added);
            QVERIFY(import->commit({}));
        }
        const auto back = store->run(run.id);
        QVERIFY(back);
        QVERIFY(std::isnan(back->series.at(0).y.at(1)));
        Run a = *back;
        a.series[0].y[1] = run.series[0].y[1] = 0;
        QCOMPARE(a.series, run.series);
        QVERIFY(a == run);
        const auto found = store->find(run.sourceKind, run.sourceId);
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, run.id);
        QVERIFY(!store->find(QStringLiteral("codecarbon"), QStringLiteral("b"))->has_value());
        QCOMPARE(store->run(99).error().code, ErrorCode::NotFound);
    }

    // What was bound before is not bound again, unless something else came in between.
    void statementHasWhatWasBoundLast()
    {
        auto database = sqlite::Database::openInMemory();
        auto statement = database->prepare("SELECT ?1");
        const auto answer = [&]() -> QString {
            if (!*statement->step())
                return QStringLiteral("no row");
            const QString text = statement->isNull(0) ? QStringLiteral("null") : statement->text(0);
            statement->reset();
            return text;
        };
        constexpr char literal[] = "literal";
        QString text = QStringLiteral("gr\u00FC\u00DFe");
        const QString kept = text;
        for (int round = 0; round < 2; ++round) {
            statement->bind(1, text);
            QCOMPARE(answer(), kept);
            QCOMPARE(answer(), kept); // not bound anew
            statement->bindNull(1);
            QCOMPARE(answer(), QStringLiteral("null"));
            statement->bind(1, text);
            QCOMPARE(answer(), kept);
            statement->bind(1, 7);
            QCOMPARE(answer(), QStringLiteral("7"));
            statement->bindStaticText(1, literal);
            QCOMPARE(answer(), QStringLiteral("literal"));
            statement->bind(1, QString());
            QCOMPARE(answer(), QString());
            statement->bindStaticText(1, literal);
            QCOMPARE(answer(), QStringLiteral("literal"));
            statement->bindBlob(1, "bytes");
            QCOMPARE(answer(), QStringLiteral("bytes"));
            statement->bind(1, text);
            QCOMPARE(answer(), kept);
        }
        // A text that changes where it stands is another one.
        text += QLatin1Char('!');
        statement->bind(1, text);
        QCOMPARE(answer(), kept + QLatin1Char('!'));
        text[0] = QChar(0xD800);
        statement->bind(1, text);
        QCOMPARE(answer(), QString(QChar(0xFFFD)) + kept.mid(1) + QLatin1Char('!'));
    }

    void hostileTextIsText()
    {
        auto store = open();
        Run run = makeRun(QStringLiteral("'; DROP TABLE runs; --"));
        run.name = QStringLiteral("a%_\\\"'<img>\n") + QChar(0) + QStringLiteral("z");
        run.note = QString(QChar(0xD800)); // half a character
        run.tags.insert(QStringLiteral("=\n'"), QString(100'000, QLatin1Char('x')));
        for (int round = 0; round < 2; ++round) {
            auto import = store->beginImport();
            Run again = run;
            const auto outcome = import->put(again, makeTotals(3), QStringLiteral("v1"));
            QVERIFY(outcome);
            QCOMPARE(*outcome, round == 0 ? PutOutcome::Added : PutOutcome::Unchanged);
            QVERIFY(import->commit({}));
            QCOMPARE(store->run(again.id)->name, run.name);
            QCOMPARE(store->run(again.id)->note, QString(QChar(0xFFFD)));
            QCOMPARE(store->run(again.id)->tags, run.tags);
        }
        QCOMPARE(*store->runCount(), 1);
    }

    void impossibleNumbersAreLeftOut()
    {
        auto store = open();
        auto import = store->beginImport();
        for (const double value : { qQNaN(), qInf(), -qInf(), 1e300 }) {
            Run run = makeRun(QStringLiteral("x"));
            run.figure(RunField::PowerW) = Figure { value, Provenance::Measured, 0, {}, {} };
            const auto outcome = import->put(run, makeTotals(1), {});
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::OutOfRange);
            QVERIFY(outcome.error().text.contains(QStringLiteral("run x")));
        }
        Run good = makeRun(QStringLiteral("y"));
        Totals unknown;
        unknown.costUsd = qQNaN();
        QVERIFY(import->put(good, unknown, {}));
        QVERIFY(import->commit({}));
        QCOMPARE(*store->runCount(), 1);
        const auto columns = store->columns();
        QVERIFY(std::isnan(columns->costUsd.at(0)));
        QVERIFY(std::isnan(columns->score.at(0)));
    }

    void droppedImportLeavesNothing()
    {
        auto store = open();
        {
            auto import = store->beginImport();
            Run run = makeRun(QStringLiteral("1"));
            QVERIFY(import->put(run, makeTotals(1), {}));
        }
        QCOMPARE(*store->runCount(), 0);
        QVERIFY(store->sources()->empty());
        QCOMPARE(fill(*store, 3).size(), std::size_t(3));
        QCOMPARE(*store->runCount(), 3);
    }

    void secondImportAddsNothing()
    {
        auto store = open();
        fill(*store, 3);
        QVERIFY(*store->hasSource("sha"));
        QVERIFY(!*store->hasSource("other"));
        fill(*store, 3);
        QCOMPARE(*store->runCount(), 3);
        QCOMPARE(store->sources()->size(), std::size_t(1));
        QCOMPARE(store->sources()->at(0).runs, 3);
    }

    void changedRunKeepsWhatTheUserWrote()
    {
        auto store = open();
        Run first = makeRun(QStringLiteral("1"));
        first.note = QStringLiteral("mine");
        {
            auto import = store->beginImport();
            QVERIFY(import->put(first, makeTotals(1), QStringLiteral("v1")));
            QVERIFY(import->commit({}));
        }
        Run second = makeRun(QStringLiteral("1"));
        second.tags = { { QStringLiteral("seed"), QStringLiteral("8") }, { QStringLiteral("new"), QStringLiteral("1") } };
        second.figure(RunField::EnergyKwh)->value = 2;
        second.figure(RunField::MetricValue).reset();
        auto import = store->beginImport();
        QCOMPARE(*import->put(second, makeTotals(5), QStringLiteral("v2")), PutOutcome::Updated);
        QVERIFY(import->commit({}));
        QCOMPARE(second.id, first.id);
        const Run back = *store->run(first.id);
        QCOMPARE(back.note, QStringLiteral("mine"));
        QCOMPARE(back.tags.value(QStringLiteral("seed")), QStringLiteral("7"));
        QCOMPARE(back.tags.value(QStringLiteral("new")), QStringLiteral("1"));
        QCOMPARE(back.value(RunField::EnergyKwh), std::optional(2.0));
        QVERIFY(!back.figure(RunField::MetricValue));
        QCOMPARE(store->stored(first.id)->catalogVersion, QStringLiteral("v2"));
    }

    void removedRunsComeBack()
    {
        auto store = open();
        const auto ids = fill(*store, 4);
        const auto before = store->stored(ids[1]);
        QVERIFY(before);
        const RunColumns columns = *store->columns();
        QVERIFY(store->remove({ ids[1], 999 }));
        QCOMPARE(*store->runCount(), 3);
        QVERIFY2(!*store->hasSource("sha"), "its file may be imported again");
        QVERIFY(store->restore({ *before }));
        const auto after = store->stored(ids[1]);
        QVERIFY(after);
        QCOMPARE(after->run.id, ids[1]);
        QCOMPARE(after->run.tags, before->run.tags);
        QCOMPARE(after->run.series.at(0).x, before->run.series.at(0).x);
        QCOMPARE(after->run.reported, before->run.reported);
        QCOMPARE(after->totals.costUsd, before->totals.costUsd);
        QCOMPARE(after->catalogVersion, before->catalogVersion);
        QCOMPARE(store->columns()->searchPool, columns.searchPool);
        QVERIFY2(store->restore({ *before }), "twice does no harm");
        QCOMPARE(*store->runCount(), 4);
        QVERIFY(*store->hasMoreRunsThan(3) && !*store->hasMoreRunsThan(4) && !*store->hasMoreRunsThan(100));
        // A removed id is never given to another run.
        QVERIFY(store->remove({ ids.back() }));
        auto import = store->beginImport();
        Run run = makeRun(QStringLiteral("new"));
        QVERIFY(import->put(run, makeTotals(1), {}));
        QVERIFY(run.id > ids.back());
    }

    void columnsHoldEveryRun()
    {
        auto store = open();
        {
            auto import = store->beginImport();
            Run run = makeRun(QStringLiteral("1"));
            run.name = QStringLiteral("Über\nNet");
            run.note = QStringLiteral("SEE WIKI");
            QVERIFY(import->put(run, makeTotals(7), {}));
            Run bare;
            bare.sourceKind = QStringLiteral("sample");
            bare.sourceId = QStringLiteral("2");
            bare.sample = true;
            bare.deviceClass = QStringLiteral("cpu");
            QVERIFY(import->put(bare, {}, {}));
            QVERIFY(import->commit({}));
        }
        const RunColumns c = *store->columns();
        QCOMPARE(c.size(), std::size_t(2));
        QCOMPARE(c.name(0), QStringLiteral("Über\nNet"));
        QCOMPARE(c.name(1), QString());
        QCOMPARE(c.word(c.project[0]), QStringLiteral("vision"));
        QCOMPARE(c.word(c.device[0]), QStringLiteral("NVIDIA A100-SXM4-80GB"));
        QCOMPARE(c.word(c.device[1]), QStringLiteral("cpu"));
        QCOMPARE(c.word(c.tags[0]), QStringLiteral("seed=7\nteam=B"));
        QCOMPARE(c.tags[1], 0u);
        QCOMPARE(c.gpuCount[0], 4u);
        QCOMPARE(c.durationS[0], 600.0);
        QCOMPARE(c.unknownParts[0], std::uint8_t(1));
        QCOMPARE(c.startedAtMs[1], RunColumns::unknownTime);
        QVERIFY(std::isnan(c.costUsd[1]));
        QCOMPARE(c.sample[1], std::uint8_t(1));
        QVERIFY(c.searchPool.contains("über net"));
        QVERIFY(c.searchPool.contains("see wiki"));
        QVERIFY2(!c.searchPool.contains("team=b"), "a word is kept once");
        QVERIFY(c.wordPool.contains("team=b"));
        QCOMPARE(c.wordBegin.size(), c.words.size() + 1);
        QCOMPARE(runsWith(c, "team=b"), (std::vector<std::uint8_t> { 1, 0 }));
        QCOMPARE(runsWith(c, "a100"), (std::vector<std::uint8_t> { 1, 0 }));
        QCOMPARE(runsWith(c, "vision"), (std::vector<std::uint8_t> { 1, 0 }));
        QCOMPARE(runsWith(c, "cpu"), (std::vector<std::uint8_t> { 0, 1 }));
        QCOMPARE(runsWith(c, "über net"), (std::vector<std::uint8_t> { 1, 0 }));
        QCOMPARE(runsWith(c, "7\nteam"), (std::vector<std::uint8_t> { 0, 0 }));
        QCOMPARE(runsWith(c, {}), (std::vector<std::uint8_t> { 1, 1 }));
        QCOMPARE(c.searchPool.count('\n'), 2);
        QCOMPARE(*store->sampleIds(), std::vector<qint64> { c.id[1] });
        const Progress cancelled { {}, [] { return true; } };
        QVERIFY2(store->columns(cancelled), "too few rows to ask");
    }

    void projectContextNamesTheOthers()
    {
        auto store = open();
        const auto ids = fill(*store, 3);
        const Run run = *store->run(ids[0]);
        const auto context = store->projectContext(run);
        QVERIFY(context);
        QCOMPARE(context->siblings.size(), std::size_t(2));
        QCOMPARE(context->siblings[0].costUsd + context->siblings[1].costUsd, 23.0);
        QCOMPARE(context->siblings[0].metric, 0.91);
        QCOMPARE(*context->medians[0], 600.0 / 3600); // hours
        QVERIFY(!context->medians[1]);
        QVERIFY(store->projectContext(Run())->siblings.empty());
    }

    void scenariosAreKeptByName()
    {
        auto store = open();
        Scenario scenario;
        scenario.name = QStringLiteral("Spot");
        scenario.numbers[Lever::SpotShare] = 0.6;
        scenario.choices[Lever::Precision] = QStringLiteral("bf16");
        QVERIFY(store->saveScenario(scenario));
        scenario.numbers[Lever::SpotShare] = 0.7;
        QVERIFY(store->saveScenario(scenario));
        QCOMPARE(store->scenarios()->size(), std::size_t(1));
        QVERIFY(store->scenarios()->at(0) == scenario);
        QVERIFY(store->deleteScenario(scenario.name));
        QVERIFY(store->scenarios()->empty());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_sqlite_store.moc"
