#include "export/jsontext.h"
#include "export/runexport.h"

#include "runs/runjson.h"

#include <cmath>

namespace runcost {
namespace {

    QJsonValue orNull(std::optional<double> value) { return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(); }

    // The whole run without loss, and beside it what RunCost makes of it; see resources/schema/export.json.
    QJsonObject exportObject(const ExportedRun& entry)
    {
        QJsonObject object = runToJson(entry.run);
        object.insert(QStringLiteral("catalog_version"), entry.catalogVersion);
        object.insert(QStringLiteral("totals"),
            QJsonObject { { QStringLiteral("cost_usd"), orNull(entry.totals.costUsd) },
                { QStringLiteral("energy_kwh"), orNull(entry.totals.energyKwh) },
                { QStringLiteral("carbon_kg"), orNull(entry.totals.carbonKg) }, { QStringLiteral("score"), orNull(entry.totals.score) },
                { QStringLiteral("unknown_parts"), entry.totals.unknownParts } });
        return object;
    }

    class RunJsonWriter final : public RunWriter {
    public:
        explicit RunJsonWriter(bool redacted)
            : m_redacted(redacted)
        {
        }
        QByteArray begin() override
        {
            return QByteArray("{\"format\":\"runcost-runs\",\"schema_version\":1,\"program\":\"runcost " RUNCOST_VERSION
                              "\",\"redacted\":")
                + (m_redacted ? "true" : "false") + ",\"runs\":[";
        }
        QByteArray add(const ExportedRun& entry) override
        {
            return (std::exchange(m_first, false) ? "\n" : ",\n") + jsonLine(exportObject(entry));
        }
        QByteArray end() override { return "\n]}\n"; }

    private:
        const bool m_redacted;
        bool m_first = true;
    };

    class RunJsonLinesWriter final : public RunWriter {
    public:
        QByteArray begin() override { return {}; }
        QByteArray add(const ExportedRun& entry) override
        {
            // In front, so that a reader knows the file by its first bytes.
            return "{\"format\":\"runcost-run\"," + jsonLine(exportObject(entry)).mid(1) + '\n';
        }
        QByteArray end() override { return {}; }
    };

} // namespace

std::unique_ptr<RunWriter> makeRunJsonWriter(bool redacted) { return std::make_unique<RunJsonWriter>(redacted); }
std::unique_ptr<RunWriter> makeRunJsonLinesWriter() { return std::make_unique<RunJsonLinesWriter>(); }

} // namespace runcost
