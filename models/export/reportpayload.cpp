#include "export/reportpayload.h"

#include "analysis/scenariojson.h"
#include "runs/runjson.h"

#include <QJsonDocument>

namespace runcost {

QByteArray reportPayload(const Run& run, const Scenario& scenario, const QString& catalogVersion)
{
    QJsonObject object { { QStringLiteral("format"), QStringLiteral("runcost-report") }, { QStringLiteral("version"), 1 },
        { QStringLiteral("program"), QStringLiteral("RunCost " RUNCOST_VERSION) },
        { QStringLiteral("catalog_version"), catalogVersion }, { QStringLiteral("run"), runToJson(run) },
        { QStringLiteral("scenario"), scenarioToObject(scenario) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace runcost
