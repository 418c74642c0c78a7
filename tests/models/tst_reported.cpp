#include "storefixture.h"

#include "analysis/explanation.h"
#include "catalog/catalog.h"
#include "items/disagreementmodel.h"
#include "items/runsmodel.h"
#include "session/dashboardsession.h"
#include "session/disagreements.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace runcost;

// Reported against recomputed figures on their way through store, session and tables; explanations for a paper.
class TestReported final : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    Catalog m_catalog = *Catalog::shipped();
    QString m_path;

    // PUE of AWS on top of what the file counts: 17 %.
    static Run machineOnly(const QString& id)
    {
        Run run = storefixture::makeRun(id);
        run.flags.clear();
        return run;
    }
    std::unique_ptr<RunStore> open() const { return std::move(*RunStore::open(m_path, RunStore::Mode::Create)); }
    qint64 put(RunStore& store, Run run) const
    {
        auto import = store.beginImport();
        if (!import->put(run, analyzeTotals(run, {}, m_catalog), m_catalog.version()) || !import->commit({}))
            return 0;
        return run.id;
    }

private slots:
    void init()
    {
        static int number = 0;
        m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++number));
    }

    void flagLivesBesideThoseOfTheFile()
    {
        const auto store = open();
        Run agreeing = machineOnly(QStringLiteral("a"));
        agreeing.pueIncluded = true;
        agreeing.flags = QStringList { QStringLiteral("overwritten_later") };
        put(*store, agreeing);
        const qint64 id = put(*store, machineOnly(QStringLiteral("b")));
        const RunColumns columns = *store->columns();
        QCOMPARE(columns.disagreementPercent(0), 0.0);
        QVERIFY(std::abs(columns.disagreementPercent(1) - 17) < 0.01);
        // The run has what its file says; the difference belongs to the totals.
        QVERIFY(store->run(id)->flags.isEmpty());
        QVERIFY(store->stored(id)->totals.disagreement);
        // Reading the same file again changes nothing.
        Run again = machineOnly(QStringLiteral("b"));
        auto import = store->beginImport();
        QCOMPARE(*import->put(again, analyzeTotals(again, {}, m_catalog), m_catalog.version()), PutOutcome::Unchanged);
    }

    void filterAndList()
    {
        const auto store = open();
        put(*store, machineOnly(QStringLiteral("a")));
        Run joules = machineOnly(QStringLiteral("b"));
        joules.figure(RunField::PowerW) = Figure { 1875, Provenance::Measured, 0, {}, {} };
        joules.figure(RunField::EnergyKwh)->value = 1.25 * 3.6e6;
        const qint64 wrong = put(*store, joules);
        Run fine = machineOnly(QStringLiteral("c"));
        fine.pueIncluded = true;
        put(*store, fine);
        auto columns = std::make_shared<RunColumns>(*store->columns());
        RunsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRuns(columns);
        RunFilter filter;
        filter.text = QStringLiteral("disagrees>5");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        filter.text = QStringLiteral("run disagrees>50");
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), wrong);
        QVERIFY(model.index(0, 0).data(RunsModel::DisagreementRole).toDouble() > 50);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("differ")));
        const auto found = disagreeingRuns(*store, *columns, m_catalog, 5, 100);
        QCOMPARE(found->size(), std::size_t(2));
        QCOMPARE(found->front().id, wrong);
        QVERIFY(found->front().figures.front().isExplained());
        QCOMPARE(disagreeingRuns(*store, *columns, m_catalog, 5, 1)->size(), std::size_t(1));
        QCOMPARE(disagreeingRuns(*store, *columns, m_catalog, 1e9, 100)->size(), std::size_t(0));
    }

    void tableOfDisagreements()
    {
        DisagreementModel model;
        QAbstractItemModelTester tester(&model);
        ReportedFigure figure;
        figure.kind = ReportedKind::Energy;
        figure.reportedBy = QStringLiteral("CodeCarbon");
        figure.reported = 34.9;
        figure.recomputed = 40.1;
        figure.reasons = { DifferenceReason::Pue };
        figure.why = QStringLiteral("<b>PUE</b> adds 15 %");
        model.setRows({ { 7, QStringLiteral("sft"), figure } });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, DisagreementModel::ReportedColumn).data().toString(), QStringLiteral("34.9 kWh"));
        QCOMPARE(model.index(0, DisagreementModel::DifferenceColumn).data().toString(), QStringLiteral("▲ 15 %"));
        QCOMPARE(model.index(0, 0).data(DisagreementModel::RunIdRole).toLongLong(), 7);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
        figure.recomputed.reset();
        model.setRows({ { 7, {}, figure } });
        QCOMPARE(model.index(0, DisagreementModel::RecomputedColumn).data().toString(), QStringLiteral("–"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void choiceIsKeptAndUndone()
    {
        qint64 id = 0;
        {
            const auto store = open();
            id = put(*store, machineOnly(QStringLiteral("a")));
        }
        DashboardSession session(m_catalog);
        QVERIFY(session.openStore(m_path));
        session.select({ id });
        QVERIFY(session.canUseFigure());
        const double recomputed = *session.data()->baseline.energyKwh.value;
        QVERIFY(session.useFigure(ReportedKind::Energy, FigureUse::Reported));
        QCOMPARE(*session.data()->baseline.energyKwh.value, 1.25);
        QCOMPARE(session.runs()->energyKwh[0], 1.25); // the table follows
        QVERIFY(session.undoText().contains(QStringLiteral("Energy")));
        // Another session of the same store sees it.
        DashboardSession other(m_catalog);
        QVERIFY(other.openStore(m_path));
        other.select({ id });
        QCOMPARE(*other.data()->baseline.energyKwh.value, 1.25);
        session.undo();
        QCOMPARE(*session.data()->baseline.energyKwh.value, recomputed);
        session.redo();
        QCOMPARE(*session.data()->baseline.energyKwh.value, 1.25);
        // The same file again keeps the choice.
        {
            const auto store = open();
            put(*store, machineOnly(QStringLiteral("a")));
        }
        QVERIFY(session.reload());
        QCOMPARE(*session.data()->baseline.energyKwh.value, 1.25);
        session.showDetached(machineOnly(QStringLiteral("z")), {});
        QVERIFY(!session.canUseFigure());
        QVERIFY(!session.useFigure(ReportedKind::Energy, FigureUse::Reported));
    }

    void replaceIsAllOrNothing()
    {
        const auto store = open();
        const qint64 id = put(*store, machineOnly(QStringLiteral("a")));
        StoredRun good = *store->stored(id);
        good.run.note = QStringLiteral("changed");
        StoredRun bad = good;
        bad.run.figure(RunField::EnergyKwh)->value = 1e300;
        QVERIFY(!store->replace({ good, bad }));
        QVERIFY(store->run(id)->note != QStringLiteral("changed"));
        QVERIFY(store->replace({ good }));
        QCOMPARE(store->run(id)->note, QStringLiteral("changed"));
        StoredRun gone = good;
        gone.run.sourceId = QStringLiteral("elsewhere");
        QVERIFY(store->replace({ gone }));
        QCOMPARE(*store->runCount(), 1);
    }

    void latexIsBalancedAndEscaped_data()
    {
        QTest::addColumn<QString>("figure");
        for (const char* figure : { "total_usd", "training_usd", "inference_usd", "energy_kwh", "carbon_kg", "score", "tree_months", "sensitivity:time_factor" })
            QTest::newRow(figure) << QString::fromLatin1(figure);
    }
    void latexIsBalancedAndEscaped()
    {
        QFETCH(QString, figure);
        Run run = machineOnly(QStringLiteral("a"));
        run.figure(RunField::ModelMib) = Figure { 400, Provenance::Measured, 0, QStringLiteral("100% sure_file #1 & {x} ~ ^ \\ $5"), {} };
        run.figure(RunField::LatencyMs) = Figure { 40, Provenance::Measured, 0, QStringLiteral("a_b"), {} };
        run.figure(RunField::DurationS)->source = QStringLiteral("100% sure_file #1 & {x} ~ ^ \\ $5");
        const Result<Explanation> e = explain(run, {}, m_catalog, figure);
        QVERIFY(e);
        const QString latex = explanationAsLatex(*e);
        int depth = 0;
        for (const QString& line : latex.split(QLatin1Char('\n')).mid(1)) { // the first is a comment
            for (qsizetype i = 0; i < line.size(); ++i) {
                const QChar c = line[i];
                if (c == QLatin1Char('\\')) {
                    ++i; // a command or an escaped sign
                    continue;
                }
                depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
                QVERIFY(depth >= 0);
                QVERIFY2(c != QLatin1Char('$') && c != QLatin1Char('%') && c != QLatin1Char('#'), qUtf8Printable(line));
                QVERIFY2(c != QLatin1Char('_') || line.contains(QStringLiteral("\\ensuremath{_2}")), qUtf8Printable(line));
                QVERIFY2(c != QLatin1Char('&') || line.mid(i, 2) == QStringLiteral("&="), qUtf8Printable(line));
                QVERIFY2(c.unicode() < 0x250, qUtf8Printable(line)); // Latin letters are fine, signs are commands
            }
        }
        QCOMPARE(depth, 0);
        QCOMPARE(latex.count(QStringLiteral("\\begin{")), latex.count(QStringLiteral("\\end{")));
        QVERIFY(latex.contains(QStringLiteral("RunCost")));
        if (e->value && e->high > e->low)
            QVERIFY(latex.contains(QStringLiteral("90 \\% range")));
    }

    // Every name that is listed has an answer.
    void everyFigureExplains()
    {
        const Run run = machineOnly(QStringLiteral("a"));
        const Analysis analysis = *analyze(run, {}, m_catalog);
        const QStringList names = explainableFigures(analysis);
        QVERIFY(names.size() > 20);
        QVERIFY(names.contains(QStringLiteral("sensitivity:pue")) || names.contains(QStringLiteral("sensitivity:time_factor")));
        for (const QString& name : names) {
            const Result<Explanation> e = explain(run, {}, m_catalog, name);
            QVERIFY2(e, qUtf8Printable(name));
            QVERIFY2(!e->title.isEmpty() && !e->valueText.isEmpty(), qUtf8Printable(name));
        }
        QVERIFY(!explain(run, {}, m_catalog, QStringLiteral("sensitivity:nothing")));
        // The figure at the slider is the one that is explained.
        const LeverState& state = analysis.lever(Lever::TimeFactor);
        QCOMPARE(*explain(run, {}, m_catalog, QStringLiteral("sensitivity:time_factor"))->value, *state.usdPerStep);
    }
};

QTEST_GUILESS_MAIN(TestReported)
#include "tst_reported.moc"
