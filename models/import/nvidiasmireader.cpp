#include "import/nvidiasmireader.h"

#include "import/inputfile.h"
#include "import/nvidiasmilog.h"
#include "import/runmerge.h"
#include "import/values.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    constexpr double bytesPerMib = 1048576;

    QString tr(const char* text) { return QCoreApplication::translate("NvidiaSmiReader", text); }

    QString gpuNames(const PowerLog& log)
    {
        QStringList names;
        for (const GpuTrack& track : log.gpus)
            if (!track.name.isEmpty() && !names.contains(track.name) && names.size() < 8)
                names << track.name;
        return names.join(QLatin1String(", "));
    }

    // Of one GPU, where all have as much.
    std::optional<double> memoryMib(const PowerLog& log)
    {
        std::optional<double> size;
        for (const GpuTrack& track : log.gpus) {
            if (!track.totalMib || (size && *size != *track.totalMib))
                return std::nullopt;
            size = track.totalMib;
        }
        return size;
    }

    QString secondsText(double seconds) { return QString::number(seconds, 'f', seconds < 10 ? 1 : 0); }

} // namespace

void setPowerFigures(Run& run, const PowerLog& log, const PowerSummary& summary, const QString& what, IssueList& issues)
{
    const QString day = isoDay(run.endedAtMs ? run.endedAtMs : run.startedAtMs);
    const auto set = [&](RunField field, std::optional<double> value, Provenance provenance) {
        if (value)
            run.figure(field) = Figure { *value, provenance, 0, what, day };
    };
    const Provenance provenance = log.milliwatts ? Provenance::Estimated : Provenance::Measured;
    set(RunField::EnergyKwh, summary.kwh, provenance);
    set(RunField::PowerW, summary.wattsPerGpu, summary.silentGpus > 0 ? Provenance::Estimated : provenance);
    set(RunField::UtilisationFraction, summary.fraction && *summary.fraction <= 1 ? summary.fraction : std::nullopt, Provenance::Measured);
    set(RunField::PeakMemoryMib, summary.peakMib, Provenance::Measured);
    set(RunField::MeanMemoryMib, summary.meanMib, Provenance::Measured);
    std::erase_if(run.series, [](const Series& series) { return series.name == QLatin1String("power"); });
    if (!summary.power.x.empty())
        run.series.push_back(summary.power);
    if (summary.silentGpus > 0 && summary.wattsPerGpu)
        issues.warn({ 0, 0 }, QStringLiteral("power.draw"), QStringLiteral("gpu_without_power"),
            tr("%1 of %2 GPUs state no power, so the energy of all is not known; the mean of the others is used.")
                .arg(QString::number(summary.silentGpus), QString::number(summary.gpus)));
    if (summary.gapS > 0 && summary.wattsPerGpu)
        issues.warn({ 0, 0 }, QStringLiteral("timestamp"), QStringLiteral("gaps"),
            tr("Nothing was logged for %1 s of the time; the energy used then is not counted.").arg(secondsText(summary.gapS)));
}

QString NvidiaSmiReader::label() const { return tr("nvidia-smi log"); }

bool NvidiaSmiReader::recognises(const Probe& probe) const { return !probe.isFolder && isPowerLogHead(probe.head); }

Result<ReadResult> NvidiaSmiReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    Result<PowerLog> log = readPowerLog(probe, options, progress);
    if (!log)
        return log.error();
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = log->sha256;
    if (!log->gpus.empty()) {
        Run run;
        run.sourceKind = format();
        run.sourceId = QString::fromLatin1(log->identity.toHex().left(32));
        run.name = displayPath(probe.path.stem()).left(200);
        run.startedAtMs = log->startMs;
        const double seconds = log->seconds();
        if (log->startMs)
            run.endedAtMs = *log->startMs + static_cast<qint64>(seconds * 1000);
        run.zoneAssumed = log->zoneAssumed;
        run.deviceClass = QStringLiteral("cuda");
        run.gpuType = gpuNames(*log);
        const QString source = displayName(probe.path);
        const QString day = isoDay(run.endedAtMs);
        if (seconds > 0)
            run.figure(RunField::DurationS) = Figure { seconds, Provenance::Measured, 0, source, day };
        run.figure(RunField::GpuCount) = Figure { static_cast<double>(log->gpus.size()), Provenance::Imported, 0, source, day };
        if (const std::optional<double> mib = memoryMib(*log))
            run.figure(RunField::GpuMemoryGb) = Figure { *mib * bytesPerMib / 1e9, Provenance::Imported, 0, source, day };
        setPowerFigures(run, *log, summarise(*log), source, log->issues);
        result.runs.push_back(std::move(run));
        result.lines.push_back(0);
    }
    result.issues = log->issues.issues();
    result.rejectedRows = log->issues.rejected();
    return result;
}

} // namespace runcost
