#include "items/runsmodel.h"
#include "runs/runorder.h"

#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace runcost;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
const QString dash(QChar(0x2013));

// Columns by hand, as the store would fill them.
class Builder {
public:
    Builder()
    {
        c.words.emplace_back();
        c.nameBegin.push_back(0);
        c.searchBegin.push_back(0);
    }
    Builder& run(const QString& name, double cost, const QString& project = {}, const QString& tags = {}, const QString& note = {})
    {
        c.id.push_back(static_cast<qint64>(c.size()) * 10 + 10);
        c.startedAtMs.push_back(cost < 0 ? RunColumns::unknownTime : 1'763'424'000'000 + qint64(c.size() - 1) * 86'400'000);
        c.costUsd.push_back(cost);
        c.energyKwh.push_back(cost / 10);
        c.carbonKg.push_back(unknown);
        c.score.push_back(std::isnan(cost) ? unknown : 50);
        c.durationS.push_back(60);
        c.unknownParts.push_back(std::isnan(cost) ? 5 : 0);
        c.status.push_back(2);
        c.sample.push_back(0);
        c.project.push_back(word(project));
        c.provider.push_back(word(QStringLiteral("aws")));
        c.device.push_back(word(c.size() % 2 == 0 ? QStringLiteral("A100") : QStringLiteral("H100")));
        c.gpuCount.push_back(1);
        c.tags.push_back(word(tags));
        c.namePool += name.toUtf8();
        c.nameBegin.push_back(static_cast<std::uint32_t>(c.namePool.size()));
        for (const QString& text : { name, note })
            if (!text.isEmpty())
                c.searchPool += text.toLower().replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8() + '\x1f';
        c.searchPool += '\n';
        c.searchBegin.push_back(static_cast<std::uint32_t>(c.searchPool.size()));
        return *this;
    }
    std::shared_ptr<const RunColumns> build()
    {
        makeSearchable(c);
        return std::make_shared<RunColumns>(std::move(c));
    }
    RunColumns c;

private:
    std::uint32_t word(const QString& text)
    {
        const auto found = std::find(c.words.begin(), c.words.end(), text);
        if (found != c.words.end())
            return static_cast<std::uint32_t>(found - c.words.begin());
        c.words.push_back(text);
        return static_cast<std::uint32_t>(c.words.size() - 1);
    }
};

std::shared_ptr<const RunColumns> fiveRuns()
{
    return Builder()
        .run(QStringLiteral("vit-b16"), 64.2, QStringLiteral("vision"), QStringLiteral("seed=1\nteam=a"))
        .run(QStringLiteral("Bert"), unknown, QStringLiteral("text"))
        .run(QStringLiteral("alpha"), 9.84, QStringLiteral("vision"), QStringLiteral("team=a"), QStringLiteral("See WIKI page"))
        .run({}, 387, {}, QStringLiteral("team=b"))
        .run(QStringLiteral("über-net"), 64.2, QStringLiteral("vision"))
        .build();
}

QStringList names(const QAbstractItemModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, RunsModel::NameColumn).data().toString();
    return list;
}

} // namespace

class TestRunsModel final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheContractOfModels()
    {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setRuns(fiveRuns());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.sort(RunsModel::CostColumn, Qt::AscendingOrder);
        RunFilter filter;
        filter.text = QStringLiteral("t");
        model.setFilter(filter);
        model.setFilter({});
        model.setRuns(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsNumbersAsPeopleReadThem()
    {
        RunsModel model;
        auto columns = std::make_shared<RunColumns>(*fiveRuns());
        columns->unknownParts[2] = 2;
        model.setRuns(columns);
        model.sort(-1, Qt::AscendingOrder); // by id
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, RunsModel::StartedColumn), QStringLiteral("18 Nov"));
        QCOMPARE(text(0, RunsModel::CostColumn), QStringLiteral("64.20"));
        QCOMPARE(text(0, RunsModel::EnergyColumn), QStringLiteral("6.42"));
        QCOMPARE(text(0, RunsModel::ScoreColumn), QStringLiteral("50"));
        QCOMPARE(text(1, RunsModel::CostColumn), dash);
        QCOMPARE(text(1, RunsModel::ScoreColumn), dash);
        QCOMPARE(text(0, RunsModel::CarbonColumn), dash);
        QCOMPARE(text(2, RunsModel::CostColumn), QStringLiteral("\u2265 9.84"));
        QCOMPARE(text(3, RunsModel::NameColumn), dash);
        QCOMPARE(model.index(2, 0).data(RunsModel::UnknownPartsRole).toInt(), 2);
        QCOMPARE(model.index(2, 0).data(RunsModel::RunIdRole).toLongLong(), 30);
        QCOMPARE(model.headerData(RunsModel::CostColumn, Qt::Horizontal).toString(), QStringLiteral("Cost $"));
    }

    void barsAreSharesOfTheLargestShown()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        model.sort(-1);
        const auto share = [&](int row, int column) { return model.index(row, column).data(RunsModel::ShareRole).toDouble(); };
        QCOMPARE(share(3, RunsModel::CostColumn), 1.0);
        QCOMPARE(share(2, RunsModel::CostColumn), 9.84 / 387);
        QVERIFY(std::isnan(share(1, RunsModel::CostColumn)));
        QVERIFY(std::isnan(share(0, RunsModel::CarbonColumn)));
        QVERIFY(std::isnan(share(0, RunsModel::NameColumn)));
        QCOMPARE(share(0, RunsModel::ScoreColumn), 0.5);
        RunFilter filter;
        filter.projects = QStringList { QStringLiteral("vision") };
        model.setFilter(filter);
        QCOMPARE(share(0, RunsModel::CostColumn), 1.0);
    }

    void sortsWithUnknownLastBothWays()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        model.sort(RunsModel::CostColumn, Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList { QStringLiteral("alpha"), QStringLiteral("vit-b16"), QStringLiteral("über-net"), dash, QStringLiteral("Bert") }));
        model.sort(RunsModel::CostColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList { dash, QStringLiteral("vit-b16"), QStringLiteral("über-net"), QStringLiteral("alpha"), QStringLiteral("Bert") }));
        model.sort(RunsModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList { QStringLiteral("alpha"), QStringLiteral("Bert"), QStringLiteral("vit-b16"), QStringLiteral("über-net"), dash }));
        model.sort(RunsModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList { QStringLiteral("über-net"), QStringLiteral("vit-b16"), QStringLiteral("Bert"), QStringLiteral("alpha"), dash }));
    }

    void ordersLikeAStableSort()
    {
        std::mt19937_64 random(7);
        Builder builder;
        for (int i = 0; i < 3000; ++i) {
            const double values[] { unknown, 0.0, -0.0, -5, 1e-300, 1e15, double(random() % 50) };
            builder.run(QStringLiteral("common-prefix-%1").arg(random() % 400), values[random() % 7]);
        }
        const RunColumns& c = builder.c;
        for (const bool descending : { false, true }) {
            std::vector<std::uint32_t> expected(c.size());
            std::iota(expected.begin(), expected.end(), 0u);
            auto byName = expected;
            std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
                const double x = c.costUsd[a], y = c.costUsd[b];
                if (std::isnan(x) || std::isnan(y))
                    return !std::isnan(x) && std::isnan(y);
                return descending ? y < x : x < y;
            });
            QVERIFY(sortedRuns(c, RunSortKey::Cost, descending) == expected);
            std::stable_sort(byName.begin(), byName.end(), [&](std::uint32_t a, std::uint32_t b) {
                return descending ? c.name(b) < c.name(a) : c.name(a) < c.name(b);
            });
            QVERIFY(sortedRuns(c, RunSortKey::Name, descending) == byName);
        }
    }

    void filtersByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const QString vit = QStringLiteral("vit-b16"), bert = QStringLiteral("Bert"), alpha = QStringLiteral("alpha"), uber = QStringLiteral("über-net");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringList { vit, bert, alpha, dash, uber };
        QTest::newRow("any case") << QStringLiteral("BERT") << QStringList { bert };
        QTest::newRow("not ASCII") << QStringLiteral("ÜBER") << QStringList { uber };
        QTest::newRow("project") << QStringLiteral("vision") << QStringList { vit, alpha, uber };
        QTest::newRow("all words") << QStringLiteral("vision team=a") << QStringList { vit, alpha };
        QTest::newRow("note") << QStringLiteral("wiki") << QStringList { alpha };
        QTest::newRow("one letter") << QStringLiteral("b") << QStringList { vit, bert, dash, uber };
        QTest::newRow("provider") << QStringLiteral("AWS") << QStringList { vit, bert, alpha, dash, uber };
        QTest::newRow("device and project") << QStringLiteral("h100 vision") << QStringList { vit, alpha, uber };
        QTest::newRow("not across words") << QStringLiteral("visionaws") << QStringList();
        QTest::newRow("no hit") << QStringLiteral("zzz") << QStringList();
        QTest::newRow("no wildcards") << QStringLiteral("%") << QStringList();
        QTest::newRow("not across runs") << QStringLiteral("bert\nalpha x") << QStringList();
        QTest::newRow("control characters") << QStringLiteral("\x1f\x01") << QStringList { vit, bert, alpha, dash, uber };
        QTest::newRow("long") << QString(100'000, QLatin1Char('a')) << QStringList();
    }
    void filtersByWords()
    {
        QFETCH(QString, text);
        RunsModel model;
        model.setRuns(fiveRuns());
        model.sort(-1);
        RunFilter filter;
        filter.text = text;
        model.setFilter(filter);
        QTEST(names(model), "shown");
    }

    void findsWhatAPlainSearchFinds()
    {
        std::mt19937 random(3);
        Builder builder;
        QStringList texts;
        for (int i = 0; i < 500; ++i) {
            QString text;
            for (auto j = random() % 40; j > 0; --j)
                text += QLatin1Char(static_cast<char>('a' + random() % 3));
            texts << text;
            builder.run(text, 1);
        }
        builder.c.words.assign(builder.c.words.size(), QString());
        makeSearchable(builder.c);
        for (int i = 0; i < 300; ++i) {
            QString word;
            for (auto j = 1 + random() % 9; j > 0; --j)
                word += QLatin1Char(static_cast<char>('a' + random() % 3));
            RunFilter filter;
            filter.text = word;
            const auto mask = matchingRuns(builder.c, filter);
            for (int row = 0; row < texts.size(); ++row)
                QCOMPARE(mask[static_cast<std::size_t>(row)] != 0, texts[row].contains(word));
        }
    }

    void filtersByListsAndPeriod()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        model.sort(-1);
        QSignalSpy changed(&model, &RunsModel::shownChanged);
        RunFilter filter;
        filter.tags = QStringList { QStringLiteral("team=b"), QStringLiteral("seed=1") };
        model.setFilter(filter);
        model.setFilter(filter);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.shownIds(), (std::vector<qint64> { 10, 40 }));
        filter = {};
        filter.projects = QStringList { QString() };
        model.setFilter(filter);
        QCOMPARE(model.shownIds(), std::vector<qint64> { 40 });
        filter = {};
        filter.devices = QStringList { QStringLiteral("A100") };
        filter.providers = QStringList { QStringLiteral("aws") };
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 2);
        filter = {};
        filter.fromMs = model.runs()->startedAtMs[1];
        filter.toMs = model.runs()->startedAtMs[3];
        model.setFilter(filter);
        QCOMPARE(model.shownIds(), (std::vector<qint64> { 20, 30 }));
        QVERIFY(!filter.isEmpty());
        QVERIFY(RunFilter().isEmpty());
    }

    void totalsSayWhatIsUnknown()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        const RunTotals& all = model.shownTotals();
        QCOMPARE(all.runs, 5);
        QCOMPARE(all.costUsd, 64.2 + 9.84 + 387 + 64.2);
        QCOMPARE(all.unpriced, 1);
        QCOMPARE(all.unknownCarbon, 5);
        QVERIFY(all.costIsLowerBound());
        const RunTotals two = model.totalsOf({ 10, 30, 999 });
        QCOMPARE(two.runs, 2);
        QCOMPARE(two.costUsd, 64.2 + 9.84);
        QVERIFY(!two.costIsLowerBound());
    }

    void facetsCountRuns()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        QVERIFY(model.projects() == (std::vector<Facet> { { QStringLiteral("vision"), 3 }, { QStringLiteral("text"), 1 }, { QString(), 1 } }));
        QVERIFY(model.tags() == (std::vector<Facet> { { QStringLiteral("team=a"), 2 }, { QStringLiteral("seed=1"), 1 }, { QStringLiteral("team=b"), 1 } }));
        QVERIFY(model.providers() == (std::vector<Facet> { { QStringLiteral("aws"), 5 } }));
    }

    void selectionFollowsTheRun()
    {
        RunsModel model;
        model.setRuns(fiveRuns());
        model.sort(RunsModel::CostColumn, Qt::AscendingOrder);
        const QPersistentModelIndex alpha(model.index(model.rowOfId(30), 2));
        const QPersistentModelIndex bert(model.index(model.rowOfId(20), 0));
        QCOMPARE(alpha.row(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.sort(RunsModel::CostColumn, Qt::DescendingOrder);
        QCOMPARE(alpha.row(), 3);
        QCOMPARE(alpha.column(), 2);
        RunFilter filter;
        filter.text = QStringLiteral("vision");
        model.setFilter(filter);
        QCOMPARE(model.idAt(alpha.row()), 30);
        QVERIFY(!bert.isValid());
        QCOMPARE(model.rowOfId(20), -1);
        QCOMPARE(model.idAt(99), 0);
        QCOMPARE(reset.size(), 0);
    }

    void toolTipsAreNoMarkup()
    {
        Builder builder;
        builder.run(QStringLiteral("<img src='file:///x'>"), 1);
        RunsModel model;
        model.setRuns(builder.build());
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("<p>&lt;img src='file:///x'&gt;</p>"));
    }
};

QTEST_GUILESS_MAIN(TestRunsModel)
#include "tst_runsmodel.moc"
