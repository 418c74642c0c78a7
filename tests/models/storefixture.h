#pragma once

#include "runs/runfilter.h"
#include "store/runstore.h"

#include <QtTest>

namespace runcost::storefixture {

inline Run makeRun(const QString& id)
{
    Run run;
    run.sourceKind = QStringLiteral("codecarbon");
    run.sourceId = id;
    run.name = QStringLiteral("run ") + id;
    run.project = QStringLiteral("vision");
    run.status = RunStatus::Finished;
    run.startedAtMs = 1'760'000'000'000;
    run.endedAtMs = 1'760'000'600'000;
    run.zoneAssumed = true;
    run.deviceClass = QStringLiteral("cuda");
    run.gpuType = QStringLiteral("NVIDIA A100-SXM4-80GB");
    run.provider = QStringLiteral("aws");
    run.country = QStringLiteral("DEU");
    run.metricName = QStringLiteral("accuracy");
    run.higherIsBetter = true;
    run.figure(RunField::DurationS) = Figure { 600, Provenance::Measured, 0, QStringLiteral("emissions.csv"), {} };
    run.figure(RunField::GpuCount) = Figure { 4, Provenance::Imported, 0, {}, {} };
    run.figure(RunField::EnergyKwh) = Figure { 1.25, Provenance::Measured, 0.1, QStringLiteral("emissions.csv"), QStringLiteral("2025") };
    run.figure(RunField::MetricValue) = Figure { 0.91, Provenance::Imported, 0, {}, {} };
    run.tags = { { QStringLiteral("team"), QStringLiteral("B") }, { QStringLiteral("seed"), QStringLiteral("7") } };
    run.reported = { { QStringLiteral("total"), 12.5 } };
    run.flags = QStringList { QStringLiteral("disagrees"), QStringLiteral("overwritten_later") };
    run.series = { { QStringLiteral("loss"), QStringLiteral("epoch"), {}, { 1, 2, 3 }, { 0.5, qQNaN(), 0.25 } } };
    return run;
}

inline Totals makeTotals(double cost) { return { cost, 1.25, 0.4, 71.0, 1 }; }

inline std::vector<qint64> fill(RunStore& store, int count, const QByteArray& sha = "sha")
{
    auto import = store.beginImport();
    std::vector<qint64> ids;
    for (int i = 0; i < count; ++i) {
        Run run = makeRun(QString::number(i));
        if (!import->put(run, makeTotals(10.0 + i), QStringLiteral("2026-11-21 abc")))
            return {};
        ids.push_back(run.id);
    }
    if (!import->commit({ QStringLiteral("/data/emissions.csv"), sha, QStringLiteral("codecarbon"), 5, count }))
        return {};
    return ids;
}

} // namespace runcost::storefixture
