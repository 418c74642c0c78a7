#include "export/analysiscsv.h"

#include "export/csvcell.h"

namespace runcost {
namespace {

    struct Row {
        QString section, key, label;
        std::optional<double> value;
        QString unit;
        std::optional<double> low, high, baseline;
        QString provenance, note;
    };

    class Table {
    public:
        explicit Table(const Run& run)
            : m_prefix(QByteArray::number(run.id) + ',' + csvText(run.name.isEmpty() ? run.sourceId : run.name) + ',')
        {
        }

        void add(const Row& row)
        {
            m_text += m_prefix + csvText(row.section) + ',' + csvText(row.key) + ',' + csvText(row.label) + ','
                + csvNumber(row.value) + ',' + csvText(row.unit) + ',' + csvNumber(row.low) + ',' + csvNumber(row.high) + ','
                + csvNumber(row.baseline) + ',' + csvText(row.provenance) + ',' + csvText(row.note) + '\n';
        }
        void add(const QString& section, const QString& key, const QString& label, const QString& unit, const Quantity& value,
            const Quantity& baseline)
        {
            const bool known = value.value.has_value();
            add({ section, key, label, value.value, unit, known ? std::optional(value.low) : std::nullopt,
                known ? std::optional(value.high) : std::nullopt, baseline.value, known ? provenanceKey(value.provenance) : QString(),
                value.reason });
        }
        [[nodiscard]] const QByteArray& text() const { return m_text; }

    private:
        QByteArray m_prefix;
        QByteArray m_text;
    };

    void addTotals(Table& table, const ReportSubject& s)
    {
        const QString cost = QStringLiteral("cost");
        const QString usd = QStringLiteral("USD");
        for (std::size_t i = 0; i < componentCount; ++i) {
            const auto component = static_cast<Component>(i);
            table.add(cost, componentKey(component), componentLabel(component), usd, s.analysis.components[i],
                s.baseline.components[i]);
        }
        table.add(cost, QStringLiteral("total"), QStringLiteral("Total"), usd, s.analysis.total, s.baseline.total);
        table.add({ cost, QStringLiteral("unknown_parts"), QStringLiteral("Unknown parts"), double(s.analysis.unknownParts), {}, {},
            {}, double(s.baseline.unknownParts), {}, {} });
        const QString use = QStringLiteral("use");
        table.add(use, QStringLiteral("energy"), QStringLiteral("Energy"), QStringLiteral("kWh"), s.analysis.energyKwh,
            s.baseline.energyKwh);
        table.add(use, QStringLiteral("carbon"), QStringLiteral("CO2e"), QStringLiteral("kg"), s.analysis.carbonKg,
            s.baseline.carbonKg);
        table.add(use, QStringLiteral("training_time"), QStringLiteral("Training time"), QStringLiteral("h"),
            s.analysis.trainingHours, s.baseline.trainingHours);
        table.add(use, QStringLiteral("latency"), QStringLiteral("Latency of one request"), QStringLiteral("ms"),
            s.analysis.latencyMs, s.baseline.latencyMs);
    }

    void addScoreAndResources(Table& table, const ReportSubject& s)
    {
        const QString score = QStringLiteral("score");
        table.add({ score, QStringLiteral("total"), QStringLiteral("Efficiency score"), s.analysis.score.value,
            QStringLiteral("of 100"), {}, {}, s.baseline.score.value, {},
            s.analysis.score.value ? scoreZoneLabel(s.analysis.score.zone) : QString() });
        for (const ScorePart& part : s.analysis.score.parts)
            table.add({ score, part.key, part.label, part.value, QStringLiteral("of 100"), {}, {}, {}, {}, part.reason });
        for (const ResourceRow& row : s.analysis.resources)
            table.add({ QStringLiteral("resources"), row.key, row.label, row.value, row.unit, {}, {}, row.benchmark, {},
                row.benchmarkSource });
    }

    void addOffersAndActions(Table& table, const ReportSubject& s)
    {
        for (const Offer& offer : s.analysis.offers) {
            table.add({ QStringLiteral("offers_on_demand"), offer.id, offer.label, offer.onDemandUsd, QStringLiteral("USD"), {}, {},
                {}, {}, offer.source });
            if (offer.spotUsd)
                table.add({ QStringLiteral("offers_spot"), offer.id, offer.label, offer.spotUsd, QStringLiteral("USD"), {}, {}, {},
                    {}, offer.source });
        }
        for (const Recommendation& r : s.analysis.recommendations)
            table.add({ QStringLiteral("recommendations"), r.id, r.title, r.savingUsd, QStringLiteral("USD"), {}, {}, {}, {},
                r.applied ? QStringLiteral("applied") : r.typical });
    }

    void addAssumptions(Table& table, const ReportSubject& s)
    {
        for (const LeverState& state : s.analysis.levers) {
            const LeverInfo& info = leverInfo(state.lever);
            if (info.isChoice || !state.value)
                continue;
            const Figure figure = state.baseline.value_or(Figure {});
            const bool ranged = !state.changed && figure.halfRange > 0;
            table.add({ QStringLiteral("assumptions"), QLatin1String(info.key), leverLabel(state.lever), state.value,
                QString::fromUtf8(info.unit), ranged ? std::optional(figure.value - figure.halfRange) : std::nullopt,
                ranged ? std::optional(figure.value + figure.halfRange) : std::nullopt,
                state.baseline ? std::optional(figure.value) : std::nullopt,
                state.changed ? provenanceKey(Provenance::Assumed)
                              : (state.baseline ? provenanceKey(figure.provenance) : QString()),
                figure.source });
        }
    }

} // namespace

QByteArray analysisCsv(const std::vector<ReportSubject>& subjects)
{
    QByteArray text("run_id,run,section,key,label,value,unit,low,high,baseline,provenance,note\n");
    for (const ReportSubject& subject : subjects) {
        Table table(subject.run);
        addTotals(table, subject);
        addScoreAndResources(table, subject);
        addOffersAndActions(table, subject);
        addAssumptions(table, subject);
        text += table.text();
    }
    return text;
}

} // namespace runcost
