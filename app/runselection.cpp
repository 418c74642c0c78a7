#include "runselection.h"

#include "commandio.h"

#include "runs/runfilter.h"

namespace runcost {

ChosenRuns::ChosenRuns(QString storePath, const Catalog& catalog)
    : m_storePath(std::move(storePath))
    , m_catalog(catalog)
    , m_subject(m_storePath)
{
}

ChosenRuns::~ChosenRuns() = default;

Status ChosenRuns::choose(const RunChoice& choice)
{
    Result<std::unique_ptr<RunStore>> store = RunStore::open(m_storePath, RunStore::Mode::ReadOnly);
    const bool missing = !store && store.error().code == ErrorCode::NotFound;
    if (store)
        m_store = *std::move(store);
    if (choice.arguments.isEmpty()) {
        m_exitStatus = exitstatus::noStore;
        if (missing)
            return ok();
        return m_store ? chooseFiltered(choice.filter) : Status(store.error());
    }
    RunArguments arguments(m_storePath);
    for (const QString& argument : choice.arguments)
        if (const Status chosen = chooseNamed(argument, arguments); !chosen) {
            m_subject = argument;
            m_exitStatus = arguments.exitStatus();
            return chosen;
        }
    return ok();
}

Status ChosenRuns::chooseFiltered(const QString& filter)
{
    const Result<RunColumns> columns = m_store->columns(interruptible());
    if (!columns)
        return columns.error();
    RunFilter wanted;
    wanted.text = filter;
    const std::vector<std::uint8_t> mask = matchingRuns(*columns, wanted);
    for (std::size_t row = 0; row < columns->size(); ++row)
        if (mask[row])
            m_ids.push_back(columns->id[row]);
    return ok();
}

Status ChosenRuns::chooseNamed(const QString& argument, RunArguments& arguments)
{
    Result<NamedRun> named = arguments.resolve(argument);
    if (!named)
        return named.error();
    if (named->run.id > 0 && m_store)
        m_ids.push_back(named->run.id);
    else
        m_files.push_back(std::move(named->run));
    return ok();
}

Status ChosenRuns::each(const std::function<Status(StoredRun run)>& take)
{
    for (const qint64 id : m_ids) {
        Result<StoredRun> run = m_store->stored(id);
        if (!run && run.error().code == ErrorCode::NotFound)
            continue;
        if (!run)
            return run.error();
        if (const Status taken = take(*std::move(run)); !taken)
            return taken;
    }
    for (const Run& run : m_files)
        if (const Status taken = take({ run, analyzeTotals(run, {}, m_catalog), m_catalog.version(), {} }); !taken)
            return taken;
    return ok();
}

} // namespace runcost
