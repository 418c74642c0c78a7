// The part of DashboardSession that keeps scenarios.
#include "session/dashboardsession.h"
#include "session/historystep.h"
#include "store/runstore.h"

#include <algorithm>

namespace runcost {

Status DashboardSession::saveScenario(const QString& name)
{
    if (const Status open = needsStore(); !open)
        return open;
    Scenario scenario = m_scenario;
    scenario.name = name;
    if (const Status saved = m_store->saveScenario(scenario); !saved)
        return saved;
    m_scenario = scenario;
    emit scenarioChanged();
    emit savedScenariosChanged();
    return ok();
}

std::vector<Scenario> DashboardSession::savedScenarios() const
{
    Result<std::vector<Scenario>> scenarios = m_store ? m_store->scenarios() : std::vector<Scenario>();
    return scenarios ? std::move(*scenarios) : std::vector<Scenario>();
}

std::optional<Scenario> DashboardSession::savedScenario(const QString& name) const
{
    for (Scenario& scenario : savedScenarios())
        if (scenario.name == name)
            return std::move(scenario);
    return std::nullopt;
}

QString DashboardSession::freeScenarioName(const QString& wanted) const
{
    QStringList taken;
    for (const Scenario& scenario : savedScenarios())
        taken << scenario.name;
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

// `from` is what the store holds now, `to` what it shall hold.
Status DashboardSession::keepScenario(const std::optional<Scenario>& from, const std::optional<Scenario>& to)
{
    if (to)
        if (const Status saved = m_store->saveScenario(*to); !saved)
            return saved;
    if (from && (!to || to->name != from->name))
        return m_store->deleteScenario(from->name);
    return ok();
}

Status DashboardSession::changeSaved(
    const std::optional<Scenario>& from, const std::optional<Scenario>& to, const Scenario& used, const QString& undoText)
{
    if (const Status kept = keepScenario(from, to); !kept)
        return kept;
    Step step;
    step.kind = Step::Kind::SavedScenario;
    step.text = undoText;
    step.savedBefore = from;
    step.savedAfter = to;
    step.before = m_scenario;
    step.after = used;
    push(std::move(step), 0);
    showScenario(used);
    emit savedScenariosChanged();
    return ok();
}

Status DashboardSession::deleteScenario(const QString& name)
{
    if (const Status open = needsStore(); !open)
        return open;
    const std::optional<Scenario> saved = savedScenario(name);
    if (!saved)
        return Error { ErrorCode::NotFound, tr("There is no scenario “%1” any more.").arg(name), {} };
    return changeSaved(saved, std::nullopt, m_scenario, tr("Delete scenario “%1”").arg(name));
}

Status DashboardSession::renameScenario(const QString& from, const QString& to)
{
    if (const Status open = needsStore(); !open)
        return open;
    const std::optional<Scenario> saved = savedScenario(from);
    if (!saved)
        return Error { ErrorCode::NotFound, tr("There is no scenario “%1” any more.").arg(from), {} };
    if (to == from)
        return ok();
    if (to.isEmpty())
        return Error { ErrorCode::Malformed, tr("A scenario needs a name."), {} };
    if (savedScenario(to))
        return Error { ErrorCode::Malformed, tr("There is a scenario “%1” already. Choose another name.").arg(to), {} };
    Scenario renamed = *saved;
    renamed.name = to;
    const bool used = m_scenario == *saved;
    return changeSaved(saved, renamed, used ? renamed : m_scenario, tr("Rename scenario “%1”").arg(from));
}

Result<QString> DashboardSession::addScenario(Scenario scenario)
{
    if (const Status open = needsStore(); !open)
        return open.error();
    const std::vector<Scenario> saved = savedScenarios();
    if (std::find(saved.begin(), saved.end(), scenario) != saved.end()) { // the same file again
        setScenario(scenario, tr("Use “%1”").arg(scenario.name));
        return scenario.name;
    }
    scenario.name = freeScenarioName(scenario.name);
    const QString name = scenario.name;
    if (const Status added = changeSaved(std::nullopt, scenario, scenario, tr("Open scenario “%1”").arg(name)); !added)
        return added.error();
    return name;
}

Result<std::shared_ptr<const DashboardData>> DashboardSession::look(qint64 runId, const Scenario& scenario) const
{
    const bool detached = m_detached && (runId == 0 || runId == m_detached->id);
    if (!detached && !m_store)
        return Error { ErrorCode::NotFound, tr("No store is open."), {} };
    Result<Run> run = detached ? Result<Run>(*m_detached) : m_store->run(runId);
    if (!run)
        return run.error();
    Result<ProjectContext> context = detached ? Result<ProjectContext>(ProjectContext()) : m_store->projectContext(*run);
    if (!context)
        return context.error();
    const Catalog& catalog = detached ? m_catalog : m_shelf->ofRun(run->id);
    Result<Analysis> baseline = analyze(*run, {}, catalog, *context);
    if (!baseline)
        return baseline.error();
    Result<Analysis> analysis = scenario.isBaseline() ? baseline : analyze(*run, scenario, catalog, *context);
    if (!analysis)
        return analysis.error();
    auto data = std::make_shared<DashboardData>();
    data->title = run->name.isEmpty() ? run->sourceId : run->name;
    data->run = std::move(*run);
    data->scenario = scenario;
    data->baseline = std::move(*baseline);
    data->analysis = std::move(*analysis);
    return std::shared_ptr<const DashboardData>(std::move(data));
}

Result<ProjectContext> DashboardSession::projectOf(const Run& run) const
{
    return m_store && run.id != 0 && !m_detached ? m_store->projectContext(run) : Result<ProjectContext>(ProjectContext());
}

Result<Explanation> DashboardSession::explanationOf(const DashboardData& look, const QString& figure) const
{
    const bool stored = m_store && look.run.id != 0 && !m_detached;
    const Result<ProjectContext> context = projectOf(look.run);
    if (!context)
        return context.error();
    return explain(look.run, look.scenario, stored ? m_shelf->ofRun(look.run.id) : m_catalog, figure, *context);
}

} // namespace runcost
