#include "import/attachlog.h"

#include "analysis/analysis.h"
#include "import/inputfile.h"
#include "import/nvidiasmilog.h"
#include "import/nvidiasmireader.h"
#include "runs/ledgerflag.h"
#include "store/catalogshelf.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    constexpr double mostOfARun = 0.95;

    QString tr(const char* text) { return QCoreApplication::translate("AttachLog", text); }

    struct LogWindow {
        double fromS = 0;
        double toS = 0;
    };

    std::optional<qint64> endOf(const Run& run)
    {
        if (run.endedAtMs)
            return run.endedAtMs;
        const std::optional<double> seconds = run.value(RunField::DurationS);
        return run.startedAtMs && seconds ? std::optional(*run.startedAtMs + static_cast<qint64>(std::min(*seconds, 1e10) * 1000)) : std::nullopt;
    }

    QString utcTextOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }

    // The part of the log that falls into the run; all of it where one of them does not tell the time.
    Result<LogWindow> windowOf(const Run& run, const PowerLog& log)
    {
        const double length = log.seconds();
        const std::optional<qint64> end = endOf(run);
        if (!run.startedAtMs || !end || !log.startMs)
            return LogWindow { 0, length };
        LogWindow window;
        window.fromS = std::max(0.0, static_cast<double>(*run.startedAtMs - *log.startMs) / 1000);
        window.toS = std::min(length, static_cast<double>(*end - *log.startMs) / 1000);
        if (window.toS > window.fromS)
            return window;
        const qint64 logEnd = *log.startMs + static_cast<qint64>(length * 1000);
        return Error { ErrorCode::OutOfRange,
            tr("The log is of %1 to %2 and the run of %3 to %4 (UTC): they do not overlap. Give the zone of the log with --zone.")
                .arg(utcTextOf(*log.startMs), utcTextOf(logEnd), utcTextOf(*run.startedAtMs), utcTextOf(*end)),
            {} };
    }

    void setEnergy(Run& run, AttachedLog& attached, const QString& source)
    {
        const PowerSummary& summary = attached.summary;
        const std::optional<double> seconds = run.value(RunField::DurationS);
        attached.runShare = seconds && *seconds > 0 ? std::min(1.0, summary.coveredS / *seconds) : 1;
        MaybeFigure& energy = run.figure(RunField::EnergyKwh);
        const bool whole = attached.runShare >= mostOfARun && summary.kwh;
        if (whole || !summary.wattsPerGpu || !seconds)
            return;
        // Part of a run, or of its GPUs, tells the power of the whole, not its energy.
        const double gpus = std::max(1.0, run.value(RunField::GpuCount).value_or(summary.gpus));
        energy = Figure { *summary.wattsPerGpu * gpus * *seconds / 3.6e6, Provenance::Estimated, 0,
            tr("%1, which covers %2 % of the run").arg(source, QString::number(attached.runShare * 100, 'f', 0)), {} };
    }

} // namespace

Result<AttachedLog> attachLog(RunStore& store, qint64 runId, const std::filesystem::path& path, const ReadOptions& options,
    const Catalog& catalog, const Progress& progress)
{
    const Result<Probe> found = probe(path);
    if (!found)
        return found.error();
    Result<PowerLog> log = readPowerLog(*found, options, progress);
    if (!log)
        return log.error();
    if (log->gpus.empty())
        return Error { ErrorCode::Malformed, tr("The log holds no samples."), {} };
    Result<Run> run = store.run(runId);
    if (!run)
        return run.error();
    const Result<LogWindow> window = windowOf(*run, *log);
    if (!window)
        return window.error();
    AttachedLog attached;
    attached.runName = run->name;
    attached.summary = summarise(*log, window->fromS, window->toS);
    const QString source = displayName(path);
    IssueList issues = log->issues;
    const std::optional<double> gpus = run->value(RunField::GpuCount);
    if (gpus && *gpus != attached.summary.gpus)
        issues.warn({ 0, 0 }, QStringLiteral("index"), QStringLiteral("other_gpu_count"),
            tr("The run used %1 GPUs, the log is of %2.").arg(QString::number(*gpus), QString::number(attached.summary.gpus)));
    if (!gpus)
        run->figure(RunField::GpuCount) = Figure { static_cast<double>(attached.summary.gpus), Provenance::Imported, 0, source, {} };
    run->pueIncluded = run->pueIncluded && !attached.summary.wattsPerGpu; // boards, without the building
    setPowerFigures(*run, *log, attached.summary, source, issues);
    setEnergy(*run, attached, source);
    if (!run->flags.contains(powerFromLog))
        run->flags << powerFromLog;
    run->tags.insert(QStringLiteral("power_log"), source);
    Result<RunStore::Import> import = store.beginImport();
    if (!import)
        return import.error();
    CatalogShelf shelf(&store, catalog);
    const Catalog& prices = shelf.ofRun(runId);
    const Result<PutOutcome> put = import->put(*run, analyzeTotals(*run, Scenario {}, prices), prices.version());
    if (!put)
        return put.error();
    if (const Status committed = import->commit({}); !committed)
        return committed.error();
    attached.issues = issues.issues();
    return attached;
}

} // namespace runcost
