#include "export/periodjson.h"

#include "export/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace runcost {
namespace {

    QJsonValue orNull(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

    QJsonObject sumObject(const PeriodSum& sum)
    {
        const auto known = [&sum](double value, qint64 unknown) { return unknown == sum.runs && sum.runs > 0 ? QJsonValue() : QJsonValue(value); };
        return { { QStringLiteral("runs"), sum.runs }, { QStringLiteral("cost_usd"), known(sum.costUsd, sum.unpriced) },
            { QStringLiteral("energy_kwh"), known(sum.energyKwh, sum.unknownEnergy) },
            { QStringLiteral("carbon_kg"), known(sum.carbonKg, sum.unknownCarbon) }, { QStringLiteral("unpriced_runs"), sum.unpriced },
            { QStringLiteral("partly_priced_runs"), sum.partlyPriced }, { QStringLiteral("unknown_energy_runs"), sum.unknownEnergy },
            { QStringLiteral("unknown_carbon_runs"), sum.unknownCarbon } };
    }

    QString dayText(const QDate& day) { return day.toString(Qt::ISODate); }

} // namespace

QByteArray periodJson(const PeriodContent& content)
{
    QJsonArray buckets;
    for (const PeriodBucket& bucket : content.buckets) {
        QJsonObject object = sumObject(bucket.sum);
        object.insert(QStringLiteral("from"), dayText(bucket.first));
        object.insert(QStringLiteral("to"), dayText(bucket.last));
        object.insert(QStringLiteral("whole"), bucket.whole);
        buckets.append(object);
    }
    QJsonArray groupings;
    for (const PeriodGrouping& grouping : content.groupings) {
        QJsonArray groups;
        for (const PeriodGroup& group : grouping.groups) {
            QJsonObject object = sumObject(group.sum);
            object.insert(QStringLiteral("name"), group.name);
            groups.append(object);
        }
        groupings.append(QJsonObject { { QStringLiteral("by"), grouping.column }, { QStringLiteral("groups"), groups } });
    }
    QJsonArray top;
    for (const PeriodRun& run : content.top)
        top.append(QJsonObject { { QStringLiteral("name"), run.name }, { QStringLiteral("project"), run.project },
            { QStringLiteral("started"), run.started ? QJsonValue(dayText(*run.started)) : QJsonValue() }, { QStringLiteral("cost_usd"), orNull(run.costUsd) },
            { QStringLiteral("lower_bound"), run.isLowerBound }, { QStringLiteral("energy_kwh"), orNull(run.energyKwh) },
            { QStringLiteral("carbon_kg"), orNull(run.carbonKg) } });
    QJsonObject object = sumObject(content.sum);
    object.insert(QStringLiteral("schema_version"), 1);
    object.insert(QStringLiteral("title"), content.summary.title);
    object.insert(QStringLiteral("from"), content.first.isValid() ? QJsonValue(dayText(content.first)) : QJsonValue());
    object.insert(QStringLiteral("to"), content.last.isValid() ? QJsonValue(dayText(content.last)) : QJsonValue());
    object.insert(QStringLiteral("undated_runs"), content.undated);
    object.insert(QStringLiteral("budget_usd"), orNull(content.budgetUsd));
    object.insert(QStringLiteral("forecast_usd"), orNull(content.forecastUsd));
    object.insert(QStringLiteral("findings"), QJsonArray::fromStringList(content.summary.findings));
    object.insert(QStringLiteral("buckets"), buckets);
    object.insert(QStringLiteral("groupings"), groupings);
    object.insert(QStringLiteral("top"), top);
    return jsonText(object);
}

} // namespace runcost
