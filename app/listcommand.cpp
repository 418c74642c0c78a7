#include "commandio.h"
#include "commands.h"
#include "runlist.h"

#include <QCoreApplication>

#include <cmath>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ListCommand", text); }

    struct Request {
        QString filter;
        RunList::Column sort = RunList::Column::Id;
        bool descending = false;
        qsizetype limit = -1;
        std::optional<double> disagree; // percent
    };

    QString readOptions(const Words& words, Request& request)
    {
        if (!words.plain().empty())
            return tr("“%1” is too much; a text to look for goes behind --filter.").arg(QString::fromUtf8(words.plain().front()));
        if (words.has("--json") && words.has("--csv"))
            return tr("--json and --csv do not go together.");
        request.filter = words.value("--filter");
        QString key = words.value("--sort", QStringLiteral("id"));
        request.descending = key.startsWith(u'-');
        if (request.descending)
            key.remove(0, 1);
        const std::optional<RunList::Column> column = RunList::columnFromKey(key);
        if (!column)
            return tr("Runs cannot be sorted by “%1”; the columns are %2.").arg(key, RunList::columnKeys().join(QLatin1String(", ")));
        request.sort = *column;
        if (words.has("--disagree")) {
            bool isNumber = false;
            request.disagree = words.value("--disagree").toDouble(&isNumber);
            if (!isNumber || !std::isfinite(*request.disagree) || *request.disagree < 5)
                return tr("--disagree is a number of percent, 5 or more.");
        }
        if (words.has("--limit")) {
            bool isNumber = false;
            request.limit = words.value("--limit").toInt(&isNumber);
            if (!isNumber || request.limit < 0)
                return tr("--limit is a number of runs.");
        }
        return {};
    }

    // Nothing imported yet is an empty list, not an error.
    Result<RunList> readRuns(const QString& storePath, std::optional<double> disagree)
    {
        const auto store = RunStore::open(storePath, RunStore::Mode::ReadOnly);
        if (!store && store.error().code == ErrorCode::NotFound)
            return RunList(RunColumns(), {});
        if (!store)
            return store.error();
        Result<RunColumns> columns = (*store)->columns(interruptible());
        if (!columns)
            return columns.error();
        Result<std::vector<RunIdentity>> identities = (*store)->identities();
        if (!identities)
            return identities.error();
        if (!disagree)
            return RunList(std::move(*columns), std::move(*identities));
        const Result<Catalog> catalog = Catalog::forUser();
        if (!catalog)
            return catalog.error();
        const auto found = disagreeingRuns(**store, *columns, *catalog, *disagree, columns->size(), interruptible());
        if (!found)
            return found.error();
        RunList list(std::move(*columns), std::move(*identities));
        list.keepDisagreeing(*found);
        return list;
    }

} // namespace

const CommandInfo listInfo { "list", "show the runs of the store",
    "usage: runcost list [--filter TEXT] [--sort [-]COLUMN] [--limit N] [--disagree PCT] [--json | --csv] [--store FILE]\n",
    "  --filter TEXT  runs with every word of TEXT in name, project, tags or note\n"
    "  --sort COLUMN  id, name, project, status, started_at, duration_s, gpu_type, gpu_count, energy_kwh, carbon_kg,\n"
    "                 cost_usd or score; with a minus in front the largest first (--sort=-cost_usd); unknown is last\n"
    "  --limit N      the first N of them\n"
    "  --disagree PCT runs whose file states a figure that is at least PCT percent (5 or more) off, with the reasons\n"
    "  --json, --csv  all columns; unknown is null or empty\n",
    runList };

int runList(const CommandWords& command)
{
    Words words(command.words);
    Request request;
    QString wrong = words.parse({ "--filter", "--sort", "--limit", "--disagree" }, { "--json", "--csv" });
    if (wrong.isEmpty())
        wrong = readOptions(words, request);
    if (!wrong.isEmpty())
        return wrongUsage(wrong, listInfo.usage);
    watchSignals();
    Result<RunList> runs = readRuns(command.storePath, request.disagree);
    if (wasInterrupted())
        return exitstatus::cancelled;
    if (!runs)
        return storeFailed(command.storePath, runs.error());
    runs->filter(request.filter);
    if (!request.disagree || words.has("--sort"))
        runs->sort(request.sort, request.descending);
    if (request.limit >= 0)
        runs->limit(request.limit);
    return answer(words.has("--json") ? runs->json() : words.has("--csv") ? runs->csv() : runs->table());
}

} // namespace runcost
