#include "items/runsmodel.h"
#include "store/runstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace runcost;

namespace {

// Wall time swings with whatever else the machine does, so the shortest round and the processor time stand beside it.
struct Timing {
    double medianMs = 0;
    double leastMs = 0;
    double cpuMs = 0; // median
};

double cpuNowMs()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work>
Timing measure(int rounds, const Work& work)
{
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuNowMs();
        work(i);
        cpu.push_back(cpuNowMs() - cpuBefore);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return { wall[wall.size() / 2], wall.front(), cpu[cpu.size() / 2] };
}

void print(const char* name, const Timing& timing, const Timing* peer = nullptr)
{
    if (peer)
        std::printf("%s %.2f ms least %.2f cpu %.2f ratio 1/%.0f\n", name, timing.medianMs, timing.leastMs, timing.cpuMs,
            peer->cpuMs / timing.cpuMs);
    else
        std::printf("%s %.2f ms least %.2f cpu %.2f\n", name, timing.medianMs, timing.leastMs, timing.cpuMs);
    std::fflush(stdout);
}

double residentMib()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

Figure figure(double value) { return { value, Provenance::Measured, 0, QStringLiteral("emissions.csv"), {} }; }

bool fill(RunStore& store, int count)
{
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> cost(3, 1.5);
    const QStringList gpus { QStringLiteral("NVIDIA A100-SXM4-80GB"), QStringLiteral("NVIDIA H100 80GB HBM3"), QStringLiteral("Tesla T4"), QStringLiteral("NVIDIA L4") };
    const QStringList providers { QStringLiteral("aws"), QStringLiteral("gcp"), QStringLiteral("azure"), QStringLiteral("local") };
    const QStringList kinds { QStringLiteral("resnet50"), QStringLiteral("vit-b16"), QStringLiteral("llama-3-8b"), QStringLiteral("whisper-m"), QStringLiteral("bge-base") };
    auto import = store.beginImport();
    if (!import)
        return false;
    for (int i = 0; i < count; ++i) {
        Run run;
        run.sourceKind = QStringLiteral("codecarbon");
        run.sourceId = QString::number(random(), 16);
        run.name = QStringLiteral("%1-run-%2").arg(kinds[static_cast<qsizetype>(random() % 5)], QString::number(i));
        run.project = QStringLiteral("project-%1").arg(random() % 40);
        run.status = RunStatus::Finished;
        run.startedAtMs = 1'700'000'000'000 + qint64(random() % 60'000'000) * 1000;
        run.gpuType = gpus[static_cast<qsizetype>(random() % 4)];
        run.deviceClass = QStringLiteral("cuda");
        run.provider = providers[static_cast<qsizetype>(random() % 4)];
        if (random() % 4 == 0)
            run.tags.insert(QStringLiteral("team"), QString(QLatin1Char(static_cast<char>('a' + random() % 8))));
        Totals totals;
        if (random() % 20 != 0)
            totals.costUsd = cost(random);
        totals.energyKwh = cost(random) / 8;
        totals.carbonKg = *totals.energyKwh * 0.4;
        totals.score = static_cast<double>(random() % 101);
        run.figure(RunField::DurationS) = figure(cost(random) * 1000);
        run.figure(RunField::EnergyKwh) = figure(*totals.energyKwh);
        run.figure(RunField::CarbonKg) = figure(*totals.carbonKg);
        run.figure(RunField::GpuCount) = figure(static_cast<double>(1 + random() % 8));
        run.figure(RunField::PowerW) = figure(300);
        if (!import->put(run, totals, QStringLiteral("2026-11-21 00000000")))
            return false;
    }
    return import->commit({ QStringLiteral("/bench"), "bench", QStringLiteral("codecarbon"), 1, count }).hasValue();
}

// A table as the Runs dock has it: few rows are painted, all are sorted.
class Table {
public:
    explicit Table(QAbstractItemModel& model)
    {
        m_view.verticalHeader()->hide();
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.setModel(&model);
        m_view.resize(372, 700);
        m_view.show();
        QCoreApplication::processEvents();
    }
    void repaint() { m_view.viewport()->repaint(); }

private:
    QTableView m_view;
};

constexpr int rounds = 15;
const char* const words[] { "vit", "whisper", "9", "team=c", "project-17", "zzz" };

RunFilter textFilter(int round)
{
    RunFilter filter;
    filter.text = QLatin1String(words[static_cast<std::size_t>(round) % std::size(words)]);
    return filter;
}

void benchModel(const std::shared_ptr<const RunColumns>& columns)
{
    QSortFilterProxyModel proxy;
    RunsModel source;
    source.setRuns(columns);
    source.sort(-1);
    proxy.setSourceModel(&source);
    proxy.setSortRole(RunsModel::SortRole);
    const Timing proxySort = measure(3, [&](int i) { proxy.sort(RunsModel::CostColumn, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    proxy.setSourceModel(nullptr);
    // From nothing: with rows in place it would tell each removed range, which takes many times as long.
    const Timing proxyFilter = measure(5, [&](int i) {
        QSortFilterProxyModel fresh;
        fresh.setFilterCaseSensitivity(Qt::CaseInsensitive);
        fresh.setFilterKeyColumn(RunsModel::NameColumn);
        fresh.setFilterFixedString(QLatin1String(words[i]));
        fresh.setSourceModel(&source);
        (void)fresh.rowCount();
    });

    RunsModel model;
    model.setRuns(columns);
    const auto sort = [&](int i) { model.sort(RunsModel::CostColumn, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); };
    print("sort_by_cost", measure(rounds, sort), &proxySort);
    print("sort_by_cost_proxy", proxySort);
    print("sort_by_name", measure(5, [&](int i) { model.sort(RunsModel::NameColumn, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
    for (const char* word : words)
        std::printf("filter_hits_%s %zu runs\n", word, [&] {
            RunFilter filter;
            filter.text = QLatin1String(word);
            const auto mask = matchingRuns(*columns, filter);
            return static_cast<std::size_t>(std::count(mask.begin(), mask.end(), 1));
        }());
    for (int word = 0; word < int(std::size(words)); ++word)
        print((QByteArray("match_") + words[word]).constData(), measure(9, [&](int) { (void)matchingRuns(*columns, textFilter(word)); }));
    print("filter_text", measure(rounds, [&](int i) { model.setFilter(textFilter(i)); }), &proxyFilter);
    print("filter_text_proxy", proxyFilter);
    model.setFilter({});
    Table table(model);
    print("sort_by_cost_with_table", measure(rounds, [&](int i) { sort(i); table.repaint(); }), &proxySort);
    print("filter_text_with_table", measure(rounds, [&](int i) { model.setFilter(textFilter(i)); table.repaint(); }), &proxyFilter);
}

} // namespace

// One line a figure: what a table of many runs costs, beside QSortFilterProxyModel over the same rows.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("bench.runcost"));
    if (!QFileInfo::exists(path)) {
        auto store = RunStore::open(path, RunStore::Mode::Create);
        bool filled = false;
        const Timing put = measure(1, [&](int) { filled = store && fill(**store, count); });
        if (!filled)
            return 1;
        print("store_put_all", put);
        std::printf("store_put_rate %.0f runs/s\n", count / put.cpuMs * 1000);
        print("store_checkpoint", measure(1, [&](int) { store->reset(); }));
    }
    std::printf("store_size %.0f MiB\n", static_cast<double>(QFileInfo(path).size()) / 1048576);
    const double before = residentMib();
    print("store_open", measure(9, [&](int) { (void)RunStore::open(path, RunStore::Mode::ReadWrite).hasValue(); }));
    auto store = RunStore::open(path, RunStore::Mode::ReadOnly);
    if (!store)
        return 1;
    print("store_columns", measure(3, [&](int) { (void)(*store)->columns().hasValue(); }));
    Result<RunColumns> columns = (*store)->columns();
    store->reset();
    if (!columns)
        return 1;
    const auto shared = std::make_shared<const RunColumns>(std::move(*columns));
    {
        RunsModel model;
        model.setRuns(shared);
        std::printf("memory_of_columns_and_model %.0f MiB\n", residentMib() - before);
    }
    std::printf("runs %zu search_pool %.1f MiB\n", shared->size(), static_cast<double>(shared->searchPool.size()) / 1048576);
    benchModel(shared);
    return 0;
}
