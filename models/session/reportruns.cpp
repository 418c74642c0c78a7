#include "session/reportruns.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    Result<std::shared_ptr<const DashboardData>> analysed(
        const Run& run, const Scenario& scenario, const Catalog& catalog, const ProjectContext& project, const std::vector<Recommendation>& dismissed)
    {
        Result<Analysis> baseline = analyze(run, {}, catalog, project);
        if (!baseline)
            return baseline.error();
        Result<Analysis> analysis = analyze(run, scenario, catalog, project);
        if (!analysis)
            return analysis.error();
        auto data = std::make_shared<DashboardData>();
        data->run = run;
        data->scenario = scenario;
        data->baseline = *std::move(baseline);
        data->analysis = *std::move(analysis);
        data->title = run.name.isEmpty() ? run.sourceId : run.name;
        data->dismissed = dismissed;
        for (const Recommendation& gone : dismissed)
            for (Analysis* a : { &data->baseline, &data->analysis })
                std::erase_if(a->recommendations, [&gone](const Recommendation& r) { return r.id == gone.id; });
        return std::shared_ptr<const DashboardData>(std::move(data));
    }

} // namespace

ReportRuns::ReportRuns(const QString& storePath, const Catalog& present)
    : m_path(storePath)
    , m_present(present)
{
}

ReportRuns::~ReportRuns() = default;

Result<RunStore*> ReportRuns::store()
{
    if (!m_store) {
        Result<std::unique_ptr<RunStore>> opened = m_path.isEmpty()
            ? Result<std::unique_ptr<RunStore>>(Error { ErrorCode::NotFound, QCoreApplication::translate("ReportRuns", "No store is open."), {} })
            : RunStore::open(m_path, RunStore::Mode::ReadOnly);
        if (!opened)
            return opened.error();
        m_store = *std::move(opened);
        m_shelf = std::make_unique<CatalogShelf>(m_store.get(), m_present);
    }
    return m_store.get();
}

Result<RunColumns> ReportRuns::columns()
{
    const Result<RunStore*> opened = store();
    return opened ? (*opened)->columns() : Result<RunColumns>(opened.error());
}

Result<std::shared_ptr<const DashboardData>> ReportRuns::load(qint64 runId, const Scenario& scenario)
{
    const Result<RunStore*> opened = store();
    if (!opened)
        return opened.error();
    const Result<Run> run = (*opened)->run(runId);
    if (!run)
        return run.error();
    const Result<ProjectContext> project = (*opened)->projectContext(*run);
    if (!project)
        return project.error();
    return analysed(*run, scenario, m_shelf->ofRun(runId), *project, {});
}

Result<std::shared_ptr<const DashboardData>> ReportRuns::again(const DashboardData& data)
{
    if (data.run.id > 0)
        if (const Result<RunStore*> opened = store())
            if (const Result<ProjectContext> project = (*opened)->projectContext(data.run))
                return analysed(data.run, data.scenario, m_shelf->ofRun(data.run.id), *project, data.dismissed);
    return analysed(data.run, data.scenario, m_present, {}, data.dismissed);
}

} // namespace runcost
