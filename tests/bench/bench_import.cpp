#include "catalog/catalog.h"
#include "import/importjob.h"
#include "import/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

#include <sys/resource.h>

using namespace runcost;

namespace {

constexpr int folders = 5000;
constexpr int rows = 100000;
constexpr int rounds = 5;

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

// Experiment folders as the classic tool leaves them.
void makeFolders(const QString& root)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> hours(0.1, 40);
    for (int i = 0; i < folders; ++i) {
        const QString folder = root + QStringLiteral("/run%1_20251115_%2/cost_analysis").arg(i).arg(i % 240000, 6, 10, QLatin1Char('0'));
        QDir().mkpath(folder);
        const QByteArray h = QByteArray::number(hours(random), 'g', 17);
        write(folder + QStringLiteral("/cost_analysis.json"),
            "{\n  \"cost_breakdown\": {\n    \"training\": {\"time_hours\": " + h + ", \"energy_kwh\": " + h + ", \"cost_local_usd\": " + h
                + ", \"cost_aws_usd\": " + h + ", \"cost_azure_usd\": " + h + ", \"cost_gcp_usd\": " + h
                + "},\n    \"inference\": {\"avg_time_ms\": 0.41, \"throughput_samples_per_sec\": 2423.07, \"cost_per_1000_samples_usd\": 0.0069},\n"
                  "    \"resources\": {\"model_size_mb\": 0.8, \"total_parameters\": 209803, \"peak_memory_mb\": 6120.3, \"avg_memory_mb\": 4200.7},\n"
                  "    \"environmental\": {\"carbon_footprint_kg_co2\": 0.02},\n    \"efficiency\": {\"efficiency_score\": 16.1, \"cost_per_mse_point\": 0.31},\n"
                  "    \"system\": {\"device_type\": \"cuda\", \"timestamp\": \"2025-11-15T12:00:03.000127\"}\n  },\n  \"recommendations\": [\n"
                  "    {\"category\": \"training\", \"priority\": \"high\", \"recommendation\": \"Shorten training\", \"expected_improvement\": \"20-30%\","
                  " \"implementation_effort\": \"easy\", \"estimated_cost_reduction\": 25.0, \"code_example\": \"\\nconfig['batch_size'] = 64\\n\"}\n  ],\n"
                  "  \"system_info\": {\"platform\": \"Linux-6.1\", \"processor\": \"\", \"python_version\": \"3.11.6\", \"pytorch_version\": \"2.4.1\","
                  " \"cpu_count\": 8, \"total_memory_gb\": 16.0, \"gpu_name\": \"NVIDIA A100-SXM4-80GB\", \"gpu_memory_gb\": 79.2}\n}\n");
    }
}

void makeCsv(const QString& path)
{
    std::mt19937_64 random(2);
    std::uniform_real_distribution<double> seconds(10, 9000);
    QByteArray text = "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,"
                      "ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,"
                      "codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray d = QByteArray::number(seconds(random), 'g', 17);
        const QByteArray id = QByteArray::number(qulonglong(random()), 16);
        text += "2024-0" + QByteArray::number(i % 9 + 1) + "-1" + QByteArray::number(i % 10) + "T08:15:01,project" + QByteArray::number(i % 20) + ','
            + id + ',' + d + ",0.031,0.001,42.5,250.0,3.0,0.02,0.07,0.01,0.1,France,FRA,,,,Linux,3.11.2,2.4.3,8,AMD EPYC 7502,1,"
            "1 x NVIDIA A100-SXM4-80GB,2.79,48.4,8.0,machine,N,1.0\n";
    }
    write(path, text);
}

// Runs of 31 members, one a line.
void makeLines(const QString& path)
{
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> number(0, 9000);
    QByteArray text;
    for (int i = 0; i < rows; ++i) {
        text += "{\"run_id\": \"" + QByteArray::number(qulonglong(random()), 16) + "\", \"name\": \"train " + QByteArray::number(i)
            + "\", \"status\": \"finished\", \"started_at\": \"2024-05-03T10:15:01Z\", \"gpu_type\": \"NVIDIA A100-SXM4-80GB\"";
        for (int column = 0; column < 26; ++column)
            text += ", \"figure_" + QByteArray::number(column) + "\": " + QByteArray::number(number(random), 'f', column % 7);
        text += "}\n";
    }
    write(path, text);
}

void parseLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    JsonFile json;
    while (!file.atEnd())
        if (!json.parse(file.readLine()))
            std::abort();
}

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void runChild(const QString& program, const QStringList& words)
{
    if (QProcess::execute(program, words) != 0)
        std::fprintf(stderr, "%s failed\n", qPrintable(program));
}

// Both in turn, so that a slow minute of the machine hits them alike.
void compare(const char* name, const std::function<void()>& ours, const char* peerName, const std::function<void()>& peer)
{
    std::vector<double> own;
    std::vector<double> others;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        own.push_back(secondsOf(ours));
        others.push_back(secondsOf(peer));
        ratios.push_back(own.back() / others.back());
    }
    const auto median = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    std::printf("%-28s %8.3f s   %-24s %8.3f s   ratio %.2f\n", name, median(own), peerName, median(others), median(ratios));
    std::fflush(stdout);
}

void importInto(const QString& store, const QString& path, const Catalog& catalog)
{
    for (const char* ending : { "", "-wal", "-shm" })
        QFile::remove(store + QLatin1String(ending));
    ImportRequest request;
    request.paths = { path.toStdString() };
    request.storePath = store;
    const Result<ImportSummary> summary = importRuns(request, catalog, {});
    if (!summary || summary->exitStatus() != 0)
        std::fprintf(stderr, "the import failed\n");
}

} // namespace

// One line a figure: RunCost against what a user would write instead.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const Result<Catalog> catalog = Catalog::shipped();
    const QTemporaryDir place;
    const QString root = place.filePath(QStringLiteral("experiments"));
    const QString csv = place.filePath(QStringLiteral("emissions.csv"));
    const QString store = place.filePath(QStringLiteral("runs.runcost"));
    const QString other = place.filePath(QStringLiteral("other.db"));
    makeFolders(root);
    makeCsv(csv);
    const QString lines = place.filePath(QStringLiteral("runs.jsonl"));
    makeLines(lines);

    ReadOptions options;
    options.timeZone = "UTC";
    const QString walk = QStringLiteral("import json,os\nfor d,_,fs in os.walk(%1):\n for f in fs:\n  json.load(open(os.path.join(d,f)))\n")
                             .arg(QLatin1Char('"') + root + QLatin1Char('"'));
    const QString loads = QStringLiteral("import csv\nfor r in csv.DictReader(open(\"%1\")): float(r['duration']),float(r['energy_consumed']),float(r['emissions'])\n").arg(csv);
    const auto python = [](const QString& code) { runChild(QStringLiteral("python3"), { QStringLiteral("-c"), code }); };
    const auto sqlite = [&] {
        QFile::remove(other);
        runChild(QStringLiteral("sqlite3"), { other, QStringLiteral("pragma journal_mode=wal"), QStringLiteral(".mode csv"), QStringLiteral(".import %1 runs").arg(csv) });
    };

    compare("100,000 JSON lines parsed", [&] { parseLines(lines); }, "python json.loads",
        [&] { python(QStringLiteral("import json\nfor l in open(\"%1\"): json.loads(l)\n").arg(lines)); });
    compare("5,000 folders read", [&] { (void)readPath(root.toStdString(), options, {}).hasValue(); }, "python os.walk+json.load", [&] { python(walk); });
    compare("100,000 rows read", [&] { (void)readPath(csv.toStdString(), options, {}).hasValue(); }, "python csv.DictReader", [&] { python(loads); });
    compare("100,000 rows imported", [&] { importInto(store, csv, *catalog); }, "sqlite3 .import", sqlite);
    compare("5,000 folders imported", [&] { importInto(store, root, *catalog); }, "python os.walk+json.load", [&] { python(walk); });
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory %ld MiB\n", usage.ru_maxrss / 1024);
    return 0;
}
