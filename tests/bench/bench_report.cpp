#include "catalog/catalog.h"
#include "import/importjob.h"
#include "report/reportexport.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace runcost;

namespace {

// Median of 15 rounds in milliseconds, and the size of what was made.
void measure(const char* name, const DashboardList& runs, const Catalog& catalog, const ReportOptions& options)
{
    std::vector<double> times;
    qsizetype bytes = 0;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> made = reportBytes(runs, &catalog, options);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        bytes = made ? made->size() : 0;
    }
    std::sort(times.begin(), times.end());
    std::printf("%s_ms %.1f\n%s_bytes %lld\n", name, times[times.size() / 2], name, static_cast<long long>(bytes));
}

} // namespace

// One line a figure: what the report of one run costs inside the process. Whole processes beside matplotlib:
// peers/report_beside.py.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Result<Catalog> catalog = Catalog::shipped();
    const std::vector<Run> runs = sampleRuns();
    if (!catalog || runs.empty())
        return 1;
    auto data = std::make_shared<DashboardData>();
    data->run = runs.front();
    data->scenario.numbers = { { Lever::TimeFactor, 0.85 }, { Lever::SpotShare, 0.6 }, { Lever::Batching, 8 } };
    Result<Analysis> baseline = analyze(data->run, {}, *catalog);
    Result<Analysis> analysis = analyze(data->run, data->scenario, *catalog);
    if (!baseline || !analysis)
        return 1;
    data->baseline = *std::move(baseline);
    data->analysis = *std::move(analysis);
    data->title = data->run.name;
    ReportOptions options;
    options.date = QDate(2026, 11, 21);
    measure("report_pdf", { data }, *catalog, options);
    options.format = ReportFormat::Png;
    options.picture.size = QSizeF(1643, 1177);
    options.picture.scale = 3;
    measure("dashboard_png_4929x3531", { data }, *catalog, options);
    options.format = ReportFormat::Csv;
    measure("analysis_csv", { data }, *catalog, options);
    return 0;
}
