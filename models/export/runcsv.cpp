#include "export/csvcell.h"
#include "export/jsontext.h"
#include "export/runexport.h"

#include "runs/runtablekeys.h"

#include <QDateTime>
#include <QJsonObject>

namespace runcost {
namespace {

    QByteArray isoCell(std::optional<qint64> utcMs)
    {
        return utcMs ? QDateTime::fromMSecsSinceEpoch(*utcMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
    }

    // "duration_s:measured gpu_count:imported"
    QByteArray provenanceCell(const Run& run)
    {
        QStringList words;
        for (std::size_t i = 0; i < runFieldCount; ++i)
            if (run.figures[i])
                words << QLatin1String(runFieldInfo(static_cast<RunField>(i)).key) + u':' + provenanceKey(run.figures[i]->provenance);
        return csvText(words.join(u' '));
    }

    QByteArray tagsCell(const QMap<QString, QString>& tags)
    {
        QJsonObject object;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            object.insert(tag.key(), tag.value());
        return object.isEmpty() ? QByteArray() : csvText(QString::fromUtf8(jsonLine(object)));
    }

    QByteArray reportedCell(const QMap<QString, double>& reported)
    {
        QJsonObject object;
        for (auto entry = reported.cbegin(); entry != reported.cend(); ++entry)
            object.insert(entry.key(), entry.value());
        return object.isEmpty() ? QByteArray() : csvText(QString::fromUtf8(jsonLine(object)));
    }

    // A row a run; unknown is empty. Series do not fit into a table: JSON has them.
    class RunCsvWriter final : public RunWriter {
    public:
        QByteArray begin() override
        {
            QByteArrayList names { "id", "status", "started_at", "ended_at" };
            for (const RunTextKey& entry : runTextKeys)
                names << entry.key;
            for (const RunFlagKey& entry : runFlagKeys)
                names << entry.key;
            for (std::size_t i = 0; i < runFieldCount; ++i)
                names << runFieldInfo(static_cast<RunField>(i)).key;
            names << "tags" << "reported" << "flags" << "provenance" << "estimated_cost_usd" << "estimated_energy_kwh"
                  << "estimated_carbon_kg" << "unknown_parts" << "score" << "catalog_version";
            return names.join(',') + "\r\n";
        }
        QByteArray add(const ExportedRun& entry) override
        {
            const Run& run = entry.run;
            QByteArrayList cells { QByteArray::number(run.id), csvText(runStatusKey(run.status)), isoCell(run.startedAtMs),
                isoCell(run.endedAtMs) };
            for (const RunTextKey& text : runTextKeys)
                cells << csvText(run.*text.member);
            for (const RunFlagKey& flag : runFlagKeys)
                cells << (run.*flag.member ? "true" : "");
            for (const MaybeFigure& figure : run.figures)
                cells << csvNumber(figure ? std::optional(figure->value) : std::nullopt);
            cells << tagsCell(run.tags) << reportedCell(run.reported) << csvText(run.flags.join(u' ')) << provenanceCell(run);
            cells << csvNumber(entry.totals.costUsd) << csvNumber(entry.totals.energyKwh) << csvNumber(entry.totals.carbonKg)
                  << QByteArray::number(entry.totals.unknownParts) << csvNumber(entry.totals.score) << csvText(entry.catalogVersion);
            return cells.join(',') + "\r\n";
        }
        QByteArray end() override { return {}; }
    };

} // namespace

std::unique_ptr<RunWriter> makeRunCsvWriter() { return std::make_unique<RunCsvWriter>(); }

} // namespace runcost
