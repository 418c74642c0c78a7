#include "commandio.h"
#include "commands.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "export/jsontext.h"
#include "import/reader.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTimeZone>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("DoctorCommand", text); }

    // "missing", "sound" with the number of runs, or why it cannot be opened. Opening includes SQLite's quick_check.
    QJsonObject storeState(const QString& path, bool& failed)
    {
        QJsonObject state { { QStringLiteral("path"), path } };
        const auto put = [&state](const char* key, const QJsonValue& value) { state.insert(QLatin1String(key), value); };
        if (!QFileInfo::exists(path)) {
            put("state", QStringLiteral("missing"));
            return state;
        }
        const auto store = RunStore::open(path, RunStore::Mode::ReadOnly);
        const Result<qint64> runs = store ? (*store)->runCount() : Result<qint64>(store.error());
        const auto sources = store ? (*store)->sources() : Result<std::vector<SourceRecord>>(store.error());
        failed = !runs || !sources;
        put("state", failed ? QStringLiteral("failed") : QStringLiteral("sound"));
        if (failed) {
            put("reason", !runs ? runs.error().text : sources.error().text);
            return state;
        }
        put("runs", *runs);
        put("sources", static_cast<qint64>(sources->size()));
        put("bytes", QFileInfo(path).size());
        return state;
    }

    QJsonObject report(const QString& storePath, bool& failed)
    {
        const Result<Catalog> catalog = Catalog::forUser();
        QJsonArray formats;
        for (const auto& reader : readers())
            formats.append(QJsonObject { { QStringLiteral("format"), reader->format() }, { QStringLiteral("label"), reader->label() } });
        return { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("version"), QStringLiteral(RUNCOST_VERSION) },
            { QStringLiteral("qt"), QString::fromLatin1(qVersion()) },
            { QStringLiteral("catalog"), catalog ? QJsonValue(catalog->version()) : QJsonValue() },
            { QStringLiteral("own_catalog_rows"), catalog ? QJsonValue(catalog->ownRowCount()) : QJsonValue() },
            { QStringLiteral("catalog_problem"), catalog ? QJsonValue() : QJsonValue(catalog.error().text) },
            { QStringLiteral("time_zone"), QString::fromUtf8(QTimeZone::systemTimeZoneId()) },
            { QStringLiteral("data_folder"), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) },
            { QStringLiteral("settings_folder"), QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) },
            { QStringLiteral("store"), storeState(storePath, failed) }, { QStringLiteral("formats"), formats } };
    }

    QByteArray plain(const QJsonObject& report)
    {
        const auto line = [](const QString& label, const QString& text) {
            return format::escapedForTerminal(label.leftJustified(14)) + format::escapedForTerminal(text) + '\n';
        };
        const auto text = [&report](const char* key) { return report.value(QLatin1String(key)).toString(); };
        const QJsonObject store = report.value(QLatin1String("store")).toObject();
        const QString state = store.value(QLatin1String("state")).toString();
        QStringList formats;
        for (const QJsonValue& entry : report.value(QLatin1String("formats")).toArray())
            formats << entry.toObject().value(QLatin1String("format")).toString();
        QByteArray out = line(tr("RunCost"), text("version")) + line(tr("Qt"), text("qt")) + line(tr("Catalog"), text("catalog") + text("catalog_problem"))
            + line(tr("Time zone"), text("time_zone")) + line(tr("Data"), text("data_folder")) + line(tr("Settings"), text("settings_folder"))
            + line(tr("Formats"), formats.join(QLatin1String(", "))) + line(tr("Store"), store.value(QLatin1String("path")).toString());
        if (state == QLatin1String("missing"))
            out += line({}, tr("not made yet"));
        else if (state == QLatin1String("sound"))
            out += line({}, tr("sound, %1 runs of %2 files").arg(QString::number(store.value(QLatin1String("runs")).toInteger()),
                QString::number(store.value(QLatin1String("sources")).toInteger())));
        else
            out += line({}, store.value(QLatin1String("reason")).toString());
        return out;
    }

} // namespace

const CommandInfo doctorInfo { "doctor", "check the store and say what this program has",
    "usage: runcost doctor [--json] [--store FILE]\n",
    "Checks that the store is whole. Exit status 4 when it cannot be opened.\n", runDoctor };

int runDoctor(const CommandWords& command)
{
    Words words(command.words);
    QString wrong = words.parse({}, { "--json" });
    if (wrong.isEmpty() && !words.plain().empty())
        wrong = tr("doctor takes no paths.");
    if (!wrong.isEmpty())
        return wrongUsage(wrong, doctorInfo.usage);
    bool failed = false;
    const QJsonObject found = report(command.storePath, failed);
    if (failed)
        complain(command.storePath, found.value(QLatin1String("store")).toObject().value(QLatin1String("reason")).toString());
    return answer(words.has("--json") ? jsonText(found) : plain(found), failed ? exitstatus::noStore : exitstatus::done);
}

} // namespace runcost
