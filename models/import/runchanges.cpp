#include "import/runchanges.h"

#include "core/format.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunChange", text); }

    class Changes {
    public:
        void text(const char* key, const QString& label, const QString& before, const QString& after)
        {
            if (before != after)
                all.push_back({ QString::fromLatin1(key), label, {}, {}, {}, before, after, false });
        }
        void number(const RunFieldInfo& info, const MaybeFigure& before, const MaybeFigure& after)
        {
            if (before == after)
                return;
            const bool sameValue = before && after && before->value == after->value;
            RunChange change { QString::fromLatin1(info.key), runFieldLabel(info.field), QString::fromUtf8(info.unit), {}, {}, {}, {}, true };
            if (sameValue) { // only where it comes from
                change.label = tr("%1: origin").arg(change.label);
                change.isNumber = false;
                change.beforeText = origin(*before);
                change.afterText = origin(*after);
                if (change.beforeText == change.afterText)
                    change.label = tr("%1: range").arg(runFieldLabel(info.field));
            } else {
                change.before = before ? std::optional(before->value) : std::nullopt;
                change.after = after ? std::optional(after->value) : std::nullopt;
                change.beforeText = before ? format::significant(before->value) : QString();
                change.afterText = after ? format::significant(after->value) : QString();
                if (change.beforeText == change.afterText) { // the difference is further behind
                    change.beforeText = format::significant(change.before, 12);
                    change.afterText = format::significant(change.after, 12);
                }
            }
            all.push_back(std::move(change));
        }
        std::vector<RunChange> all;

    private:
        static QString origin(const Figure& figure)
        {
            QStringList words { provenanceLabel(figure.provenance) };
            for (const QString& word : { figure.source, figure.date })
                if (!word.isEmpty())
                    words << word;
            return format::listed(words);
        }
    };

    QString moment(const std::optional<qint64>& ms) { return ms ? format::dateTime(ms) : QString(); }

    // Two moments of the same minute would read alike.
    void stamp(Changes& changes, const char* key, const QString& label, const std::optional<qint64>& before, const std::optional<qint64>& after)
    {
        if (before == after)
            return;
        const QString was = moment(before);
        const QString is = moment(after);
        const QString seconds = QStringLiteral("%1 (%2 ms)");
        changes.text(key, label, was == is ? seconds.arg(was).arg(before.value_or(0)) : was,
            was == is ? seconds.arg(is).arg(after.value_or(0)) : is);
    }

    QString seriesText(const Run& run)
    {
        qsizetype points = 0;
        for (const Series& series : run.series)
            points += static_cast<qsizetype>(series.y.size());
        return points == 0 ? QString() : tr("%1 series, %2 points").arg(run.series.size()).arg(points);
    }

    QString reportedText(const Run& run)
    {
        QStringList words;
        for (auto it = run.reported.begin(); it != run.reported.end(); ++it)
            words << QStringLiteral("%1 %2").arg(it.key(), format::significant(it.value()));
        return format::listed(words);
    }

    void texts(Changes& changes, const Run& a, const Run& b)
    {
        changes.text("name", tr("Name"), a.name, b.name);
        changes.text("project", tr("Project"), a.project, b.project);
        changes.text("status", tr("Status"), runStatusLabel(a.status), runStatusLabel(b.status));
        stamp(changes, "started_at", tr("Started"), a.startedAtMs, b.startedAtMs);
        stamp(changes, "ended_at", tr("Ended"), a.endedAtMs, b.endedAtMs);
        changes.text("device_class", tr("Device"), a.deviceClass, b.deviceClass);
        changes.text("gpu_type", tr("GPU"), a.gpuType, b.gpuType);
        changes.text("provider", tr("Provider"), a.provider, b.provider);
        changes.text("instance", tr("Instance"), a.instance, b.instance);
        changes.text("region", tr("Region"), a.region, b.region);
        changes.text("country", tr("Country"), a.country, b.country);
        changes.text("precision", tr("Precision"), a.precision, b.precision);
        changes.text("pricing_model", tr("Pricing"), a.pricingModel, b.pricingModel);
        changes.text("metric_name", tr("Metric"), a.metricName, b.metricName);
    }

    // Points, flags and marks: that they differ is said, not each of them.
    void rest(Changes& changes, const Run& a, const Run& b)
    {
        const auto yesNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
        changes.text("higher_is_better", tr("Higher is better"), yesNo(a.higherIsBetter), yesNo(b.higherIsBetter));
        changes.text("pue_included", tr("PUE included"), yesNo(a.pueIncluded), yesNo(b.pueIncluded));
        changes.text("zone_assumed", tr("Zone assumed"), yesNo(a.zoneAssumed), yesNo(b.zoneAssumed));
        changes.text("reported", tr("Reported totals"), reportedText(a), reportedText(b));
        changes.text("flags", tr("Flags"), a.flags.join(QStringLiteral(", ")), b.flags.join(QStringLiteral(", ")));
        if (a.series != b.series)
            changes.all.push_back({ QStringLiteral("series"), tr("Curves"), {}, {}, {}, seriesText(a), seriesText(b), false });
    }

} // namespace

std::vector<RunChange> runChanges(const Run& before, const Run& after)
{
    Changes changes;
    texts(changes, before, after);
    for (std::size_t i = 0; i < runFieldCount; ++i) {
        const auto field = static_cast<RunField>(i);
        changes.number(runFieldInfo(field), before.figure(field), after.figure(field));
    }
    rest(changes, before, after);
    return std::move(changes.all);
}

QString runKey(const Run& run) { return run.sourceKind + QChar(0x1F) + run.sourceId; }

} // namespace runcost
