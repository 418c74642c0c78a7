#include "tracking/trackedrun.h"

#include "tracking/trackidentity.h"

namespace runcost {
namespace {

    Figure measured(double value, const char* source)
    {
        return { value, Provenance::Measured, 0, QString::fromLatin1(source), {} };
    }

    void setEnergy(Run& run, const TrackReadings& readings)
    {
        const std::optional<double> processor = readings.processorJoules;
        const bool hasGpus = readings.gpus && readings.gpus->count > 0;
        if (processor)
            run.reported.insert(QStringLiteral("processor_kwh"), *processor / 3.6e6);
        if (hasGpus && readings.gpus->energyKwh)
            run.reported.insert(QStringLiteral("gpu_kwh"), *readings.gpus->energyKwh);
        // The processor alone is not the energy of a run on GPUs whose power is unknown.
        if (hasGpus && !readings.gpus->energyKwh)
            return;
        if (!processor && !hasGpus)
            return;
        const double kWh = processor.value_or(0) / 3.6e6 + (hasGpus ? *readings.gpus->energyKwh : 0);
        Figure energy = measured(kWh, !hasGpus ? "RAPL" : processor ? "RAPL and nvidia-smi" : "nvidia-smi, GPUs alone");
        if (hasGpus && readings.gpus->coverage < 0.9)
            energy.provenance = Provenance::Estimated; // the time without samples counts with the mean
        run.figure(RunField::EnergyKwh) = energy;
    }

    void setGpus(Run& run, const TrackPlan& plan, const TrackReadings& readings)
    {
        const bool sampled = readings.gpus && readings.gpus->count > 0;
        run.gpuType = !plan.gpuType.isEmpty() ? plan.gpuType : sampled ? readings.gpus->name : QString();
        if (plan.gpuCount)
            run.figure(RunField::GpuCount) = Figure { *plan.gpuCount, Provenance::Imported, 0, QStringLiteral("command line"), {} };
        else if (sampled)
            run.figure(RunField::GpuCount) = measured(readings.gpus->count, "nvidia-smi");
        run.deviceClass = sampled || !run.gpuType.isEmpty() ? QStringLiteral("cuda") : QStringLiteral("cpu");
        if (plan.gpuPriceUsdPerHour)
            run.figure(RunField::HourlyPriceUsd) = Figure { *plan.gpuPriceUsdPerHour * run.value(RunField::GpuCount).value_or(1),
                Provenance::Imported, 0, QStringLiteral("command line"), {} };
        if (!sampled)
            return;
        const GpuSummary& gpus = *readings.gpus;
        const auto set = [&run](RunField field, std::optional<double> value) {
            if (value)
                run.figure(field) = measured(*value, "nvidia-smi");
        };
        set(RunField::GpuMemoryGb, gpus.memoryGb);
        set(RunField::PowerW, gpus.meanPowerW);
        set(RunField::UtilisationFraction, gpus.utilisation);
        if (gpus.power.x.size() > 1)
            run.series.push_back(gpus.power);
    }

} // namespace

Run trackedRun(const TrackPlan& plan, const TrackReadings& readings)
{
    Run run;
    run.sourceKind = trackSourceKind;
    run.sourceId = readings.sourceId;
    run.name = plan.name;
    run.project = plan.project;
    run.tags = plan.tags;
    run.status = readings.status;
    run.startedAtMs = readings.startedAtMs;
    run.endedAtMs = readings.startedAtMs + qRound64(readings.wallS * 1000);
    run.provider = !plan.provider.isEmpty() ? plan.provider : plan.gpuPriceUsdPerHour ? QString() : QStringLiteral("local");
    run.region = plan.region;
    run.country = plan.country;
    run.flags = readings.flags;
    run.figure(RunField::DurationS) = measured(readings.wallS, "runcost track");
    setGpus(run, plan, readings);
    setEnergy(run, readings);
    const bool onGpus = readings.gpus && readings.gpus->peakMemoryMib;
    if (onGpus)
        run.figure(RunField::PeakMemoryMib) = measured(*readings.gpus->peakMemoryMib, "nvidia-smi");
    else if (readings.peakMemoryMib)
        run.figure(RunField::PeakMemoryMib) = measured(*readings.peakMemoryMib, "largest process");
    if (readings.peakMemoryMib)
        run.reported.insert(QStringLiteral("process_peak_mib"), *readings.peakMemoryMib);
    if (readings.cpuS)
        run.reported.insert(QStringLiteral("cpu_seconds"), *readings.cpuS);
    if (readings.exitStatus)
        run.reported.insert(QStringLiteral("exit_status"), *readings.exitStatus);
    return run;
}

} // namespace runcost
