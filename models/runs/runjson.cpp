#include "runs/runjson.h"

#include "runs/runtablekeys.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace runcost {
namespace {

    QJsonObject figureToJson(const Figure& figure)
    {
        QJsonObject object { { QStringLiteral("value"), figure.value },
            { QStringLiteral("provenance"), provenanceKey(figure.provenance) } };
        if (figure.halfRange != 0)
            object.insert(QStringLiteral("half_range"), figure.halfRange);
        if (!figure.source.isEmpty())
            object.insert(QStringLiteral("source"), figure.source);
        if (!figure.date.isEmpty())
            object.insert(QStringLiteral("date"), figure.date);
        return object;
    }

    QJsonArray numbersToJson(const std::vector<double>& numbers)
    {
        QJsonArray array;
        for (const double number : numbers)
            array.append(std::isfinite(number) ? QJsonValue(number) : QJsonValue());
        return array;
    }

    QJsonObject seriesToJson(const Series& series)
    {
        return { { QStringLiteral("name"), series.name }, { QStringLiteral("x_unit"), series.xUnit },
            { QStringLiteral("y_unit"), series.yUnit }, { QStringLiteral("x"), numbersToJson(series.x) },
            { QStringLiteral("y"), numbersToJson(series.y) } };
    }

    Error malformed(const QString& key)
    {
        return { ErrorCode::Malformed,
            QCoreApplication::translate("RunJson", "The run has an unusable value under “%1”.").arg(key), {} };
    }

    // Reads typed members of one object and remembers the first key that is not what it should be.
    class ObjectReader {
    public:
        explicit ObjectReader(const QJsonObject& object)
            : m_object(object)
        {
        }
        QString text(const QString& key) { return typed(key, QJsonValue::String).toString(); }
        bool boolean(const QString& key) { return typed(key, QJsonValue::Bool).toBool(); }
        double number(const QString& key) { return typed(key, QJsonValue::Double).toDouble(); }
        QJsonObject object(const QString& key) { return typed(key, QJsonValue::Object).toObject(); }
        QJsonArray array(const QString& key) { return typed(key, QJsonValue::Array).toArray(); }
        std::optional<qint64> integer(const QString& key)
        {
            const QJsonValue value = typed(key, QJsonValue::Double);
            return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
        }
        void fail(const QString& key)
        {
            if (badKey.isEmpty())
                badKey = key;
        }
        QString badKey;

    private:
        QJsonValue typed(const QString& key, QJsonValue::Type type)
        {
            const QJsonValue value = m_object.value(key);
            if (value.isUndefined() || value.isNull())
                return {};
            if (value.type() != type) {
                fail(key);
                return {};
            }
            return value;
        }
        const QJsonObject m_object;
    };

    std::optional<Figure> figureFromJson(const QJsonObject& object)
    {
        ObjectReader reader(object);
        Figure figure;
        figure.value = reader.number(QStringLiteral("value"));
        figure.halfRange = reader.number(QStringLiteral("half_range"));
        figure.source = reader.text(QStringLiteral("source"));
        figure.date = reader.text(QStringLiteral("date"));
        const std::optional<Provenance> provenance = provenanceFromKey(reader.text(QStringLiteral("provenance")));
        if (!reader.badKey.isEmpty() || !provenance || !object.value(QLatin1String("value")).isDouble()
            || !std::isfinite(figure.value) || !std::isfinite(figure.halfRange))
            return std::nullopt;
        figure.provenance = *provenance;
        return figure;
    }

    std::optional<std::vector<double>> numbersFromJson(const QJsonArray& array)
    {
        std::vector<double> numbers;
        numbers.reserve(static_cast<std::size_t>(array.size()));
        for (const QJsonValue& value : array) {
            if (!value.isDouble() && !value.isNull())
                return std::nullopt;
            numbers.push_back(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
        }
        return numbers;
    }

    std::optional<Series> seriesFromJson(const QJsonObject& object)
    {
        ObjectReader reader(object);
        Series series { reader.text(QStringLiteral("name")), reader.text(QStringLiteral("x_unit")),
            reader.text(QStringLiteral("y_unit")), {}, {} };
        auto x = numbersFromJson(reader.array(QStringLiteral("x")));
        auto y = numbersFromJson(reader.array(QStringLiteral("y")));
        if (!reader.badKey.isEmpty() || !x || !y || x->size() != y->size())
            return std::nullopt;
        series.x = std::move(*x);
        series.y = std::move(*y);
        return series;
    }

    void readFigures(ObjectReader& reader, Run& run)
    {
        const QJsonObject figures = reader.object(QStringLiteral("figures"));
        for (auto it = figures.begin(); it != figures.end(); ++it) {
            const std::optional<RunField> field = runFieldFromKey(it.key());
            if (!field)
                continue;
            run.figure(*field) = figureFromJson(it.value().toObject());
            if (!run.figure(*field))
                reader.fail(it.key());
        }
    }

    void readCollections(ObjectReader& reader, Run& run)
    {
        const QJsonObject tags = reader.object(QStringLiteral("tags"));
        for (auto it = tags.begin(); it != tags.end(); ++it)
            it.value().isString() ? void(run.tags.insert(it.key(), it.value().toString()))
                                  : reader.fail(QStringLiteral("tags"));
        const QJsonObject reported = reader.object(QStringLiteral("reported"));
        for (auto it = reported.begin(); it != reported.end(); ++it)
            it.value().isDouble() ? void(run.reported.insert(it.key(), it.value().toDouble()))
                                  : reader.fail(QStringLiteral("reported"));
        const QJsonArray flags = reader.array(QStringLiteral("flags"));
        for (const QJsonValue& flag : flags)
            run.flags << flag.toString();
        const QJsonArray allSeries = reader.array(QStringLiteral("series"));
        for (const QJsonValue& entry : allSeries) {
            if (auto series = seriesFromJson(entry.toObject()))
                run.series.push_back(std::move(*series));
            else
                reader.fail(QStringLiteral("series"));
        }
    }

} // namespace

QJsonObject runToJson(const Run& run)
{
    QJsonObject object { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("id"), run.id },
        { QStringLiteral("status"), runStatusKey(run.status) } };
    for (const RunTextKey& entry : runTextKeys)
        if (!(run.*entry.member).isEmpty())
            object.insert(QLatin1String(entry.key), run.*entry.member);
    for (const RunFlagKey& entry : runFlagKeys)
        if (run.*entry.member)
            object.insert(QLatin1String(entry.key), true);
    if (run.startedAtMs)
        object.insert(QStringLiteral("started_at_ms"), *run.startedAtMs);
    if (run.endedAtMs)
        object.insert(QStringLiteral("ended_at_ms"), *run.endedAtMs);

    QJsonObject tags;
    for (auto it = run.tags.begin(); it != run.tags.end(); ++it)
        tags.insert(it.key(), it.value());
    QJsonObject reported;
    for (auto it = run.reported.begin(); it != run.reported.end(); ++it)
        if (std::isfinite(it.value()))
            reported.insert(it.key(), it.value());
    QJsonArray series;
    for (const Series& one : run.series)
        series.append(seriesToJson(one));
    QJsonObject figures;
    for (std::size_t i = 0; i < runFieldCount; ++i)
        if (run.figures[i] && std::isfinite(run.figures[i]->value))
            figures.insert(QLatin1String(runFieldInfo(static_cast<RunField>(i)).key), figureToJson(*run.figures[i]));
    object.insert(QStringLiteral("tags"), tags);
    object.insert(QStringLiteral("reported"), reported);
    object.insert(QStringLiteral("flags"), QJsonArray::fromStringList(run.flags));
    object.insert(QStringLiteral("series"), series);
    object.insert(QStringLiteral("figures"), figures);
    return object;
}

Result<Run> runFromJson(const QJsonObject& object)
{
    ObjectReader reader(object);
    Run run;
    run.id = reader.integer(QStringLiteral("id")).value_or(0);
    for (const RunTextKey& entry : runTextKeys)
        run.*entry.member = reader.text(QLatin1String(entry.key));
    for (const RunFlagKey& entry : runFlagKeys)
        run.*entry.member = reader.boolean(QLatin1String(entry.key));
    run.startedAtMs = reader.integer(QStringLiteral("started_at_ms"));
    run.endedAtMs = reader.integer(QStringLiteral("ended_at_ms"));
    const std::optional<RunStatus> status = runStatusFromKey(reader.text(QStringLiteral("status")));
    run.status = status.value_or(RunStatus::Unknown);
    readCollections(reader, run);
    readFigures(reader, run);
    if (!reader.badKey.isEmpty())
        return malformed(reader.badKey);
    return run;
}

} // namespace runcost
