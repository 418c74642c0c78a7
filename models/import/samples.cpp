#include "import/importjob.h"

#include <QDateTime>
#include <QFile>

#include <nlohmann/json.hpp>

namespace runcost {
namespace {

    using nlohmann::json;

    QString text(const json& object, const char* key) { return QString::fromStdString(object.value(key, std::string())); }

    void readFigures(const json& values, Provenance provenance, Run& run)
    {
        for (const auto& [key, value] : values.items()) {
            const std::optional<RunField> field = runFieldFromKey(QString::fromStdString(key));
            Q_ASSERT_X(field, "sampleRuns", key.c_str());
            if (field)
                run.figure(*field) = Figure { value.get<double>(), provenance, 0, QStringLiteral("sample"), {} };
        }
    }

    Series readSeries(const json& object)
    {
        return { text(object, "name"), text(object, "x_unit"), text(object, "y_unit"),
            object.at("x").get<std::vector<double>>(), object.at("y").get<std::vector<double>>() };
    }

    void readTimes(const json& object, Run& run)
    {
        const QDateTime started = QDateTime::fromString(text(object, "started_at"), Qt::ISODate);
        run.startedAtMs = started.toMSecsSinceEpoch();
        run.endedAtMs = *run.startedAtMs + qRound64(run.value(RunField::DurationS).value_or(0) * 1000);
    }

    void readPlace(const json& object, Run& run)
    {
        run.deviceClass = text(object, "device_class");
        run.gpuType = text(object, "gpu_type");
        run.provider = text(object, "provider");
        run.instance = text(object, "instance");
        run.region = text(object, "region");
        run.country = text(object, "country");
        run.pricingModel = text(object, "pricing_model");
    }

    Run readRun(const json& object)
    {
        Run run;
        run.sourceKind = QStringLiteral("sample");
        run.sample = true;
        run.sourceId = text(object, "id");
        run.name = text(object, "name");
        run.project = text(object, "project");
        run.status = runStatusFromKey(text(object, "status")).value_or(RunStatus::Unknown);
        run.precision = text(object, "precision");
        run.metricName = text(object, "metric_name");
        run.higherIsBetter = object.value("higher_is_better", false);
        run.note = text(object, "note");
        for (const auto& [key, value] : object.at("tags").items())
            run.tags.insert(QString::fromStdString(key), QString::fromStdString(value.get<std::string>()));
        readPlace(object, run);
        readFigures(object.at("measured"), Provenance::Measured, run);
        readFigures(object.at("imported"), Provenance::Imported, run);
        readFigures(object.at("billed"), Provenance::Billed, run);
        readTimes(object, run);
        for (const json& series : object.at("series"))
            run.series.push_back(readSeries(series));
        return run;
    }

} // namespace

// The file is part of the program, so a mistake in it is a bug that a test finds, not an error for the user.
std::vector<Run> sampleRuns()
{
    QFile file(QStringLiteral(":/samples/samples.json"));
    std::vector<Run> runs;
    if (!file.open(QIODevice::ReadOnly))
        return runs;
    const QByteArray bytes = file.readAll();
    const json root = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    for (const json& object : root)
        runs.push_back(readRun(object));
    return runs;
}

} // namespace runcost
