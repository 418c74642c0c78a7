#include "import/runmerge.h"

#include "import/runpartners.h"
#include "runs/ledgerflag.h"

namespace runcost {
namespace {

    int rank(const Run& run)
    {
        if (run.flags.contains(runFromTasks) || run.flags.contains(runFromConfig))
            return 1;
        return run.flags.contains(runFromReport) ? 2 : 3;
    }

    // 1: some curve of a goes further than that of b; -1: none does, and some does not go as far.
    int compareCurves(const Run& a, const Run& b)
    {
        int result = 0;
        for (const Series& mine : a.series)
            for (const Series& other : b.series) {
                if (mine.name != other.name || mine.xUnit != other.xUnit || mine.x.empty() || other.x.empty())
                    continue;
                const bool attached = mine.name == QLatin1String("power") && (a.flags.contains(powerFromLog) || b.flags.contains(powerFromLog));
                if (attached || mine.x.back() == other.x.back())
                    continue;
                if (mine.x.back() > other.x.back())
                    return 1;
                result = -1;
            }
        return result;
    }

    // Whether `read` is to stand rather than `stored`.
    bool counts(const Run& read, const Run& stored)
    {
        if (rank(read) != rank(stored))
            return rank(read) > rank(stored);
        if (isOlderReading(read, stored))
            return false;
        if (read.sourceKind != QLatin1String("codecarbon"))
            return true; // a changed file replaces what it said before
        return read.value(RunField::DurationS).value_or(-1) >= stored.value(RunField::DurationS).value_or(-1);
    }

    // The ledger and an attached log know more about a run than its own file, which is read again.
    void keepWhatCameBeside(const Run& stored, Run& result)
    {
        if (stored.flags.contains(costFromLedger) && !result.flags.contains(costFromLedger)) {
            if (const auto own = result.value(RunField::BilledCostUsd))
                result.reported.insert(ownBilledCost, *own);
            result.figure(RunField::BilledCostUsd) = stored.figure(RunField::BilledCostUsd);
            result.flags << costFromLedger;
        }
        if (stored.flags.contains(powerFromLog) && !result.flags.contains(powerFromLog)) {
            for (const RunField field : { RunField::EnergyKwh, RunField::PowerW, RunField::UtilisationFraction, RunField::GpuCount })
                if (stored.figure(field))
                    result.figure(field) = stored.figure(field);
            std::erase_if(result.series, [](const Series& series) { return series.name == QLatin1String("power"); });
            for (const Series& series : stored.series)
                if (series.name == QLatin1String("power"))
                    result.series.push_back(series);
            result.flags << powerFromLog;
        }
        if (stored.flags.contains(joinedFlag) && !result.flags.contains(joinedFlag))
            result = keptJoined(result, stored);
    }

} // namespace

QString GpuModel::deviceClass() const
{
    if (name.isEmpty() && count == 0)
        return QStringLiteral("cpu");
    return name.startsWith(QLatin1String("Apple")) ? QStringLiteral("mps") : QStringLiteral("cuda");
}

GpuModel gpuModel(const QString& text)
{
    GpuModel model;
    QStringList names;
    const QStringList parts = text.left(500).split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString trimmed = part.trimmed();
        const qsizetype times = trimmed.indexOf(QLatin1String(" x "));
        bool isCount = false;
        const int count = times > 0 ? trimmed.left(times).toInt(&isCount) : 0;
        const bool counted = isCount && count > 0 && count < 100'000;
        model.count += counted ? count : 0;
        const QString name = counted ? trimmed.mid(times + 3).trimmed() : trimmed;
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    model.name = names.join(QLatin1String(", "));
    return model;
}

QString nameWithId(const QString& name, const QString& id)
{
    QString shortId;
    for (const QChar c : id)
        if (c.isLetterOrNumber() && shortId.size() < 8)
            shortId += c;
    return shortId.isEmpty() ? name : name + QLatin1Char(' ') + shortId;
}

void setImpliedPower(Run& run)
{
    const MaybeFigure& energy = run.figure(RunField::EnergyKwh);
    const std::optional<double> seconds = run.value(RunField::DurationS);
    if (!energy || !seconds || *seconds <= 0 || energy->value <= 0)
        return;
    // The energy formula multiplies by devices and PUE again.
    const double devices = std::max(1.0, run.value(RunField::GpuCount).value_or(1));
    const double pue = run.pueIncluded ? std::max(1.0, run.value(RunField::Pue).value_or(1)) : 1;
    run.figure(RunField::PowerW) = Figure { energy->value * 3.6e6 / *seconds / devices / pue, energy->provenance, 0, energy->source, energy->date };
}

bool isOlderReading(const Run& read, const Run& stored)
{
    const bool goesOn = read.sourceKind == QLatin1String("mlflow") || read.sourceKind == QLatin1String("wandb") || read.sourceKind == QLatin1String("slurm");
    if (!goesOn || read.sourceKind != stored.sourceKind)
        return false;
    if (const int curves = compareCurves(read, stored); curves != 0)
        return curves < 0;
    if (read.endedAtMs && stored.endedAtMs)
        return *read.endedAtMs < *stored.endedAtMs;
    if (read.endedAtMs.has_value() != stored.endedAtMs.has_value())
        return stored.endedAtMs.has_value();
    const std::optional<double> now = read.value(RunField::DurationS);
    const std::optional<double> before = stored.value(RunField::DurationS);
    return now && before && *now < *before;
}

Run mergedRun(const Run& stored, const Run& read)
{
    const bool takeRead = counts(read, stored);
    Run result = takeRead ? read : stored;
    const Run& other = takeRead ? stored : read;
    result.id = stored.id;
    for (auto it = other.tags.begin(); it != other.tags.end(); ++it)
        if (!result.tags.contains(it.key()))
            result.tags.insert(it.key(), it.value());
    if (result.note.isEmpty())
        result.note = other.note;
    // What only the lesser reading knows (the parameters of a report) is added; its totals are not.
    for (const RunField field : { RunField::Parameters, RunField::MetricValue, RunField::GpuMemoryGb })
        if (!result.figure(field))
            result.figure(field) = other.figure(field);
    keepWhatCameBeside(stored, result);
    if (result.metricName.isEmpty()) {
        result.metricName = other.metricName;
        result.higherIsBetter = other.higherIsBetter;
    }
    // A file that was moved or renamed says nothing new: figures keep the name of the one they came from first.
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        MaybeFigure& now = result.figures[i];
        const MaybeFigure& before = stored.figures[i];
        if (now && before && now->value == before->value && now->provenance == before->provenance && now->halfRange == before->halfRange
            && now->date == before->date)
            now->source = before->source;
    }
    return result;
}

} // namespace runcost
