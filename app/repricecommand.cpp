#include "commandio.h"
#include "commands.h"
#include "runargument.h"

#include "catalog/catalog.h"
#include "core/format.h"
#include "export/jsontext.h"
#include "import/rescore.h"
#include "store/reprice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RepriceCommand", text); }

    QJsonValue number(const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); }

    QByteArray jsonAnswer(const std::vector<Repricing>& runs, const QString& version, bool stored)
    {
        QJsonArray list;
        for (const Repricing& run : runs)
            list.append(QJsonObject { { QStringLiteral("id"), run.before.id }, { QStringLiteral("name"), run.name },
                { QStringLiteral("catalog"), run.before.catalogVersion }, { QStringLiteral("cost_usd"), number(run.before.totals.costUsd) },
                { QStringLiteral("new_cost_usd"), number(run.after.totals.costUsd) }, { QStringLiteral("carbon_kg"), number(run.before.totals.carbonKg) },
                { QStringLiteral("new_carbon_kg"), number(run.after.totals.carbonKg) } });
        const RepricingSum sum = sumOf(runs);
        return jsonText({ { QStringLiteral("schema_version"), 1 }, { QStringLiteral("catalog"), version }, { QStringLiteral("stored"), stored },
            { QStringLiteral("runs"), list }, { QStringLiteral("cost_usd"), number(sum.beforeUsd) }, { QStringLiteral("new_cost_usd"), number(sum.afterUsd) },
            { QStringLiteral("changed"), static_cast<qint64>(sum.changed) }, { QStringLiteral("unpriced"), static_cast<qint64>(sum.unpriced) } });
    }

    QByteArray plainAnswer(const std::vector<Repricing>& runs, const QString& version)
    {
        QString text;
        for (const Repricing& run : runs)
            text += QStringLiteral("%1  %2  %3 -> %4  %5\n")
                        .arg(QString::number(run.before.id), run.name, format::money(run.before.totals.costUsd), format::money(run.after.totals.costUsd),
                            format::delta(run.before.totals.costUsd, run.after.totals.costUsd));
        const RepricingSum sum = sumOf(runs);
        text += runs.empty() ? tr("All runs have the prices of catalog %1.\n").arg(version)
                             : tr("Together: %1 -> %2 at catalog %3.\n").arg(format::money(sum.beforeUsd), format::money(sum.afterUsd), version);
        QByteArray lines;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
            lines += format::escapedForTerminal(line) + '\n';
        return lines;
    }

    Result<std::vector<qint64>> idsOf(const Words& words, RunArguments& arguments, const RunStore& store, const QString& version)
    {
        if (words.has("--all"))
            return store.idsNotPricedAt(version, std::numeric_limits<qint64>::max());
        std::vector<qint64> ids;
        for (const QByteArray& word : words.plain()) {
            const QString name = QString::fromLocal8Bit(word);
            const Result<NamedRun> run = arguments.resolve(name);
            if (!run)
                return run.error();
            if (run->run.id == 0)
                return Error { ErrorCode::NotFound, tr("“%1” is a file and not in the store.").arg(name), {} };
            ids.push_back(run->run.id);
        }
        return ids;
    }

    constexpr std::size_t atATime = 5000; // runs in one transaction

} // namespace

const CommandInfo repriceInfo { "reprice", "price runs anew, at the present catalog",
    "usage: runcost reprice RUN... | --all [--dry-run] [--json] [--store FILE]\n",
    "  Runs keep the prices of their first analysis. This takes the present ones instead, and says what that changes.\n"
    "  --all       every run that has other prices\n"
    "  --dry-run   says so and stores nothing\n",
    runReprice };

int runReprice(const CommandWords& command)
{
    Words words(command.words);
    QString wrong = words.parse({}, { "--all", "--dry-run", "--json" });
    if (wrong.isEmpty() && words.has("--all") != words.plain().empty())
        wrong = tr("Name runs, or say --all.");
    if (!wrong.isEmpty())
        return wrongUsage(wrong, repriceInfo.usage);
    const Result<Catalog> catalog = Catalog::forUser();
    if (!catalog) {
        complain(tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    const bool dry = words.has("--dry-run");
    const auto store = RunStore::open(command.storePath, dry ? RunStore::Mode::ReadOnly : RunStore::Mode::ReadWrite);
    if (!store)
        return storeFailed(command.storePath, store.error());
    RunArguments arguments(command.storePath);
    const Result<std::vector<qint64>> ids = idsOf(words, arguments, **store, catalog->version());
    if (!ids) {
        complain(tr("reprice"), ids.error().text);
        return exitstatus::rejected;
    }
    watchSignals();
    std::vector<Repricing> all;
    for (std::size_t from = 0; from < ids->size(); from += atATime) {
        const auto end = ids->begin() + static_cast<std::ptrdiff_t>(std::min(ids->size(), from + atATime));
        const auto part = repricings(**store, { ids->begin() + static_cast<std::ptrdiff_t>(from), end }, *catalog, interruptible());
        std::vector<RunPricing> after;
        for (std::size_t i = 0; part && i < part->size(); ++i)
            after.push_back((*part)[i].after);
        Status done = part ? ok() : Status(part.error());
        if (done && !dry && !after.empty())
            done = (*store)->keepCatalog(catalog->version(), catalog->snapshot());
        if (done && !dry && !after.empty())
            done = (*store)->setPricing(after);
        if (!done) {
            complain(tr("reprice"), done.error().text);
            return done.error().code == ErrorCode::Cancelled ? exitstatus::cancelled : exitstatus::rejected;
        }
        all.insert(all.end(), part->begin(), part->end());
    }
    QSet<QString> projects;
    for (const Repricing& run : all)
        if (!dry && !run.project.isEmpty())
            projects.insert(run.project);
    if (const Status rescored = rescoreProjects(**store, projects, *catalog); !rescored)
        complain(tr("reprice"), rescored.error().text);
    return answer(words.has("--json") ? jsonAnswer(all, catalog->version(), !dry) : plainAnswer(all, catalog->version()));
}

} // namespace runcost
