#include "commandio.h"
#include "commands.h"
#include "runargument.h"

#include "core/format.h"
#include "export/jsontext.h"
#include "runs/runjson.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("HistoryCommand", text); }

    QJsonValue numberOrNull(std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); }

    QJsonObject historyEntry(const HistoryEntry& entry)
    {
        QJsonObject run = runToJson(entry.before.run);
        run.remove(QStringLiteral("series")); // not kept
        const Totals& totals = entry.before.totals;
        return { { QStringLiteral("replaced_at_ms"), entry.replacedAtMs }, { QStringLiteral("source"), entry.source },
            { QStringLiteral("catalog_version"), entry.before.catalogVersion }, { QStringLiteral("run"), run },
            { QStringLiteral("totals"),
                QJsonObject { { QStringLiteral("cost_usd"), numberOrNull(totals.costUsd) },
                    { QStringLiteral("energy_kwh"), numberOrNull(totals.energyKwh) },
                    { QStringLiteral("carbon_kg"), numberOrNull(totals.carbonKg) },
                    { QStringLiteral("unknown_parts"), totals.unknownParts } } } };
    }

    QByteArray historyTable(const std::vector<HistoryEntry>& entries)
    {
        QByteArray out;
        for (const HistoryEntry& entry : entries)
            out += format::escapedForTerminal(QDateTime::fromMSecsSinceEpoch(entry.replacedAtMs, Qt::UTC).toString(Qt::ISODate)) + "  "
                + format::escapedForTerminal(tr("was %1, %2 kWh, %3 CO2e; changed by %4")
                                                 .arg(format::money(entry.before.totals.costUsd), format::significant(entry.before.totals.energyKwh),
                                                     format::mass(entry.before.totals.carbonKg),
                                                     entry.source.isEmpty() ? tr("another program") : entry.source))
                + '\n';
        return out;
    }

} // namespace

const CommandInfo historyInfo { "history", "what a run said before it was changed",
    "usage: runcost history RUN [--json] [--store FILE]\n",
    "  RUN            an id, a unique name, or `latest`\n"
    "  --json         every old value; series are not kept\n"
    "Oldest first, the last 200 changes. A run that was never changed has no history.\n",
    runHistory };

int runHistory(const CommandWords& command)
{
    Words words(command.words);
    QString wrong = words.parse({}, { "--json" });
    if (wrong.isEmpty() && words.plain().size() != 1)
        wrong = tr("One run is to be named.");
    if (!wrong.isEmpty())
        return wrongUsage(wrong, historyInfo.usage);
    const QString argument = QString::fromLocal8Bit(words.plain().front());
    RunArguments arguments(command.storePath);
    const Result<NamedRun> run = arguments.resolve(argument);
    if (!run) {
        complain(argument, run.error().text);
        return arguments.exitStatus();
    }
    if (run->run.id <= 0) {
        complain(argument, tr("Only runs of the store have a history."));
        return exitstatus::rejected;
    }
    const auto store = RunStore::open(command.storePath, RunStore::Mode::ReadOnly);
    if (!store)
        return storeFailed(command.storePath, store.error());
    const Result<std::vector<HistoryEntry>> entries = (*store)->history(run->run.id);
    if (!entries)
        return storeFailed(command.storePath, entries.error());
    if (!words.has("--json"))
        return answer(historyTable(*entries));
    QJsonArray list;
    for (const HistoryEntry& entry : *entries)
        list.append(historyEntry(entry));
    return answer(jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("id"), run->run.id },
        { QStringLiteral("name"), run->run.name }, { QStringLiteral("history"), list } }));
}

} // namespace runcost
