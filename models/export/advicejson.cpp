#include "export/advicejson.h"

#include "analysis/scenariojson.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace runcost {
namespace {

    QJsonValue orNull(const std::optional<double>& value) { return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(); }
    QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
    QString stamp(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); }

    QJsonObject rangeToJson(const Quantity& quantity)
    {
        const bool known = quantity.value.has_value();
        return { { QStringLiteral("value"), orNull(quantity.value) }, { QStringLiteral("low"), known ? orNull(quantity.low) : QJsonValue() },
            { QStringLiteral("high"), known ? orNull(quantity.high) : QJsonValue() }, { QStringLiteral("reason"), orNull(quantity.reason) } };
    }

    QJsonValue stopToJson(const std::optional<LossStop>& stop)
    {
        if (!stop)
            return {};
        return QJsonObject { { QStringLiteral("stops"), stop->stops }, { QStringLiteral("patience"), stop->patience },
            { QStringLiteral("evaluations"), static_cast<double>(stop->evaluations) }, { QStringLiteral("stop_x"), orNull(stop->stopX) },
            { QStringLiteral("end_x"), orNull(stop->endX) }, { QStringLiteral("kept_share"), orNull(stop->keptShare) },
            { QStringLiteral("loss_at_stop"), orNull(stop->lossAtStop) }, { QStringLiteral("best_later_loss"), orNull(stop->bestLater) } };
    }

    QJsonArray followUpsToJson(const std::vector<FollowUp>& followUps)
    {
        QJsonArray array;
        for (const FollowUp& one : followUps)
            array.append(QJsonObject { { QStringLiteral("run_id"), one.runId }, { QStringLiteral("run"), one.runName },
                { QStringLiteral("started_at"), one.startedAtMs ? QJsonValue(stamp(*one.startedAtMs)) : QJsonValue() },
                { QStringLiteral("usd_before"), orNull(one.usdBefore) }, { QStringLiteral("usd_after"), orNull(one.usdAfter) },
                { QStringLiteral("saved_usd"), orNull(one.savedUsd()) }, { QStringLiteral("kg_before"), orNull(one.kgBefore) },
                { QStringLiteral("kg_after"), orNull(one.kgAfter) }, { QStringLiteral("metric_before"), orNull(one.metricBefore) },
                { QStringLiteral("metric_after"), orNull(one.metricAfter) } });
        return array;
    }

    QJsonObject oneToJson(const Advice& advice, const AdviceRecord& record)
    {
        const Recommendation& r = advice.recommendation;
        QJsonArray facts;
        for (const AdviceFact& fact : advice.facts)
            facts.append(QJsonObject { { QStringLiteral("text"), fact.text }, { QStringLiteral("wanted"), fact.wanted }, { QStringLiteral("holds"), fact.holds } });
        QJsonObject json { { QStringLiteral("id"), r.id }, { QStringLiteral("title"), r.title }, { QStringLiteral("text"), orNull(r.text) },
            { QStringLiteral("category"), categoryKey(r.category) }, { QStringLiteral("effort"), orNull(r.effort) },
            { QStringLiteral("effort_hours"), r.effortHours }, { QStringLiteral("priority_score"), r.priority },
            { QStringLiteral("applied"), r.applied }, { QStringLiteral("facts"), facts },
            { QStringLiteral("saving_usd"), rangeToJson(advice.savingUsd) }, { QStringLiteral("saving_kg"), rangeToJson(advice.savingKg) },
            { QStringLiteral("typical"), orNull(r.typical) }, { QStringLiteral("reason"), orNull(advice.reason) },
            { QStringLiteral("early_stopping"), stopToJson(advice.stop) }, { QStringLiteral("notes"), QJsonArray::fromStringList(advice.notes) },
            { QStringLiteral("code"), orNull(r.code) }, { QStringLiteral("source"), orNull(advice.source) }, { QStringLiteral("as_of"), orNull(advice.asOf) },
            { QStringLiteral("own"), advice.own },
            { QStringLiteral("delta"), r.delta.isBaseline() ? QJsonValue() : QJsonValue(scenarioToObject(r.delta).value(QLatin1String("levers"))) },
            { QStringLiteral("later_runs"), followUpsToJson(record.followUps.value(r.id)) }, { QStringLiteral("note"), QJsonValue() } };
        for (const AdviceNote& note : record.notes)
            if (note.recommendation == r.id)
                json.insert(QStringLiteral("note"),
                    QJsonObject { { QStringLiteral("state"), note.state == AdviceNote::State::Applied ? QStringLiteral("applied") : QStringLiteral("dismissed") },
                        { QStringLiteral("reason"), orNull(note.reason) }, { QStringLiteral("noted_at"), stamp(note.notedAtMs) } });
        return json;
    }

} // namespace

QJsonObject adviceToJson(const AdviceReport& report, const AdviceRecord& record)
{
    const auto isDismissed = [&](const Advice& advice) {
        return std::any_of(record.notes.begin(), record.notes.end(), [&](const AdviceNote& note) {
            return note.recommendation == advice.recommendation.id && note.state == AdviceNote::State::Dismissed;
        });
    };
    QJsonArray recommended;
    QJsonArray dismissed;
    QJsonArray rest;
    for (const Advice& advice : report.shown)
        (isDismissed(advice) ? dismissed : recommended).append(oneToJson(advice, record));
    for (const Advice& advice : report.whyNot)
        rest.append(oneToJson(advice, record));
    return { { QStringLiteral("recommended"), recommended }, { QStringLiteral("dismissed"), dismissed }, { QStringLiteral("not_recommended"), rest } };
}

} // namespace runcost
