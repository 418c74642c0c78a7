#include "runargument.h"

#include "import/reader.h"
#include "import/reportfile.h"
#include "store/catalogshelf.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunArgument", text); }
    Error notFound(const QString& text) { return { ErrorCode::NotFound, text, {} }; }

    // "./12" and "runs/a.csv" are paths even where a run has that name.
    bool looksLikePath(const QString& argument)
    {
        return (argument.contains(QLatin1Char('/')) || argument.contains(QLatin1Char('.'))) && QFileInfo::exists(argument);
    }

    Result<NamedRun> fromFile(const QString& path)
    {
        const QFileInfo info(path);
        if (info.isFile()) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && mayCarryReport(file.read(64 << 10))) {
                Result<RestoredReport> report = restoreReport(path);
                if (!report)
                    return report.error();
                return NamedRun { std::move(report->run), {}, std::move(report->scenario), {} };
            }
        }
        Result<ReadResult> read = readPath(QFile::encodeName(path).toStdString(), {}, {});
        if (!read)
            return read.error();
        if (read->runs.empty())
            return notFound(tr("There is no run in it."));
        if (read->runs.size() > 1)
            return notFound(tr("It holds %1 runs; import it and name one of them.").arg(read->runs.size()));
        return NamedRun { std::move(read->runs.front()), {}, {}, {} };
    }

} // namespace

RunArguments::RunArguments(QString storePath)
    : m_storePath(std::move(storePath))
{
}

RunArguments::~RunArguments() = default;

Result<RunStore*> RunArguments::store()
{
    if (!m_store) {
        if (!QFileInfo::exists(m_storePath))
            return notFound(tr("There is no such run, and nothing has been imported yet."));
        Result<std::unique_ptr<RunStore>> opened = RunStore::open(m_storePath, RunStore::Mode::ReadOnly);
        m_storeFailed = !opened;
        if (!opened)
            return opened.error();
        m_store = *std::move(opened);
    }
    return m_store.get();
}

Result<std::vector<AdviceNote>> RunArguments::adviceNotes(qint64 runId)
{
    const Result<RunStore*> opened = store();
    return opened ? (*opened)->adviceNotes(runId) : Result<std::vector<AdviceNote>>(opened.error());
}

std::vector<Run> RunArguments::othersOfProject(const Run& run)
{
    std::vector<Run> others;
    const Result<RunStore*> opened = run.project.isEmpty() ? Result<RunStore*>(notFound({})) : store();
    const Result<std::vector<qint64>> ids = opened ? (*opened)->projectIds(run.project) : Result<std::vector<qint64>>(opened.error());
    if (!ids)
        return others;
    for (const qint64 id : *ids)
        if (id != run.id)
            if (Result<Run> other = (*opened)->run(id))
                others.push_back(*std::move(other));
    return others;
}

Result<NamedRun> RunArguments::stored(qint64 id)
{
    Result<Run> run = m_store->run(id);
    if (!run)
        return run.error();
    Result<ProjectContext> project = m_store->projectContext(*run);
    if (!project)
        return project.error();
    const Result<QString> version = m_store->catalogVersion(id);
    if (!version)
        return version.error();
    return NamedRun { *std::move(run), *std::move(project), {}, *version };
}

Result<NamedRun> RunArguments::latest()
{
    Result<RunColumns> columns = m_store->columns();
    if (!columns)
        return columns.error();
    if (columns->size() == 0)
        return notFound(tr("The store holds no run yet."));
    std::size_t best = 0;
    for (std::size_t row = 1; row < columns->size(); ++row)
        if (std::pair(columns->startedAtMs[row], columns->id[row]) > std::pair(columns->startedAtMs[best], columns->id[best]))
            best = row;
    return stored(columns->id[best]);
}

Result<NamedRun> RunArguments::byName(const QString& name)
{
    Result<RunColumns> columns = m_store->columns();
    if (!columns)
        return columns.error();
    QStringList ids;
    for (std::size_t row = 0; row < columns->size(); ++row)
        if (columns->name(row) == name)
            ids << QString::number(columns->id[row]);
    if (ids.isEmpty())
        return notFound(tr("There is no run with this id or name."));
    if (ids.size() > 1)
        return notFound(tr("%1 runs have this name; use an id: %2%3.")
                            .arg(QString::number(ids.size()), ids.mid(0, 8).join(QStringLiteral(", ")),
                                ids.size() > 8 ? QStringLiteral(", …") : QString()));
    return stored(ids.front().toLongLong());
}

Result<NamedRun> RunArguments::resolve(const QString& argument)
{
    if (looksLikePath(argument))
        return fromFile(argument);
    Result<RunStore*> opened = store();
    if (!opened) {
        if (opened.error().code == ErrorCode::NotFound && QFileInfo::exists(argument))
            return fromFile(argument);
        return opened.error();
    }
    if (argument == QLatin1String("latest"))
        return latest();
    bool isNumber = false;
    const qint64 id = argument.toLongLong(&isNumber);
    if (isNumber) {
        Result<NamedRun> run = stored(id);
        if (run || run.error().code != ErrorCode::NotFound)
            return run;
    }
    Result<NamedRun> run = byName(argument);
    if (!run && run.error().code == ErrorCode::NotFound && QFileInfo::exists(argument))
        return fromFile(argument);
    return run;
}

const Catalog& RunArguments::catalogOf(const NamedRun& run, const Catalog& present)
{
    if (!m_store)
        return present;
    if (!m_shelf)
        m_shelf = std::make_unique<CatalogShelf>(m_store.get(), present);
    return m_shelf->of(run.catalogVersion);
}

Result<Scenario> RunArguments::savedScenario(const QString& name)
{
    Result<RunStore*> opened = store();
    if (!opened)
        return opened.error();
    Result<std::vector<Scenario>> all = (*opened)->scenarios();
    if (!all)
        return all.error();
    for (const Scenario& scenario : *all)
        if (scenario.name == name)
            return scenario;
    return notFound(tr("There is no saved scenario of this name."));
}

} // namespace runcost
