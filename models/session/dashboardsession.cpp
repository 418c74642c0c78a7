#include "session/dashboardsession.h"

#include "analysis/regions.h"
#include "session/historystep.h"
#include "store/runstore.h"

#include <QtConcurrent>

#include <cmath>

namespace runcost {
namespace {

    constexpr std::size_t shownScores = 12;
    constexpr std::size_t shownRegions = 8;

    bool holds(const RunColumns& runs, qint64 id) { return std::binary_search(runs.id.begin(), runs.id.end(), id); }

    bool isSame(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

} // namespace

struct DashboardSession::Loaded {
    Result<RunColumns> columns;
};

DashboardSession::DashboardSession(Catalog catalog, QObject* parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_runs(noRuns())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DashboardSession::finishLoading);
}

DashboardSession::~DashboardSession() { stopLoading(); }

Status DashboardSession::openStore(const QString& path)
{
    Result<std::unique_ptr<RunStore>> store = RunStore::open(path, RunStore::Mode::Create);
    if (!store && store.error().code == ErrorCode::NotWritable)
        if (Result<std::unique_ptr<RunStore>> readable = RunStore::open(path, RunStore::Mode::ReadOnly))
            store = std::move(readable);
    if (!store)
        return store.error();
    stopLoading();
    m_inUse = nullptr;
    m_shelf.reset();
    m_store = std::move(*store);
    m_shelf = std::make_unique<CatalogShelf>(m_store.get(), m_catalog);
    m_history.clear();
    m_position = 0;
    m_gesture = 0;
    m_runs = noRuns();
    emit storeChanged();
    emit historyChanged();
    select({});
    showScenario({});
    return reload();
}

QString DashboardSession::storePath() const { return m_store ? m_store->path() : QString(); }
QString DashboardSession::storeBackup() const { return m_store ? m_store->backupPath() : QString(); }
bool DashboardSession::isReadOnly() const { return m_store && m_store->isReadOnly(); }

Status DashboardSession::needsStore() const
{
    return m_store ? ok() : Status(Error { ErrorCode::NotFound, tr("No store is open."), {} });
}

Status DashboardSession::reload()
{
    if (const Status open = needsStore(); !open)
        return open;
    const Result<bool> many = m_store->hasMoreRunsThan(m_backgroundLimit);
    if (!many)
        return many.error();
    if (const Result<qint64> version = m_store->dataVersion())
        m_dataVersion = *version;
    if (m_loading || *many) {
        startLoading();
        return ok();
    }
    Result<RunColumns> columns = m_store->columns();
    if (!columns)
        return columns.error();
    takeRuns(std::move(*columns));
    return ok();
}

void DashboardSession::startLoading()
{
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_stopLoading = std::make_shared<std::atomic_bool>(false);
    // A connection belongs to one thread, so the worker opens its own.
    m_watcher.setFuture(QtConcurrent::run([path = m_store->path(), stop = m_stopLoading] {
        const Progress progress { {}, [stop] { return stop->load(); } };
        const Result<std::unique_ptr<RunStore>> store = RunStore::open(path, RunStore::Mode::ReadOnly);
        return std::make_shared<Loaded>(store ? Loaded { (*store)->columns(progress) } : Loaded { store.error() });
    }));
    emit loadingChanged();
}

void DashboardSession::finishLoading()
{
    if (!m_loading)
        return;
    m_loading = false;
    const std::shared_ptr<Loaded> loaded = m_watcher.result();
    if (std::exchange(m_loadAgain, false)) {
        startLoading();
        return;
    }
    emit loadingChanged();
    if (loaded->columns)
        takeRuns(std::move(*loaded->columns));
    else
        emit failed(loaded->columns.error().text);
}

void DashboardSession::stopLoading()
{
    if (!m_loading)
        return;
    m_stopLoading->store(true);
    m_watcher.waitForFinished();
    m_watcher.setFuture({});
    m_loading = m_loadAgain = false;
    emit loadingChanged();
}

void DashboardSession::takeRuns(RunColumns columns)
{
    m_runs = std::make_shared<const RunColumns>(std::move(columns));
    emit runsChanged();
    if (m_selection.empty())
        return;
    std::vector<qint64> kept;
    std::copy_if(m_selection.begin(), m_selection.end(), std::back_inserter(kept), [this](qint64 id) { return holds(*m_runs, id); });
    if (kept != m_selection)
        select(kept);
    else
        analyse(true); // the import may have changed it, or others of its project
}

void DashboardSession::select(const std::vector<qint64>& runIds)
{
    const bool wasDetached = std::exchange(m_detached, std::nullopt).has_value();
    const bool sameRun = !wasDetached && !runIds.empty() && !m_selection.empty() && runIds.front() == m_selection.front();
    const bool changed = wasDetached || runIds != m_selection;
    if (!changed)
        return;
    m_selection = runIds;
    emit selectionChanged();
    if (!sameRun || !m_data)
        analyse(true);
}

void DashboardSession::showDetached(const Run& run, const Scenario& scenario)
{
    m_detached = run;
    m_selection.clear();
    m_gesture = 0;
    const bool scenarioDiffers = scenario != m_scenario;
    m_scenario = scenario;
    emit selectionChanged();
    if (scenarioDiffers)
        emit scenarioChanged();
    analyse(true);
}

Result<Run> DashboardSession::currentRun() const { return m_detached ? Result<Run>(*m_detached) : m_store->run(m_selection.front()); }

void DashboardSession::publish(std::shared_ptr<const DashboardData> data)
{
    if (!data && !m_data)
        return;
    m_data = std::move(data);
    emit dataChanged();
}

void DashboardSession::analyse(bool runChanged)
{
    const bool hadProblem = !std::exchange(m_problem, QString()).isEmpty();
    if (!m_detached && (m_selection.empty() || !m_store)) {
        if (hadProblem && !m_data)
            emit dataChanged(); // nothing, and nothing wrong any more
        return publish(nullptr);
    }
    const auto fail = [this](const Error& error) {
        m_problem = error.text;
        if (m_data)
            publish(nullptr);
        else
            emit dataChanged(); // still nothing, for another reason
        emit failed(error.text);
    };
    auto data = std::make_shared<DashboardData>();
    data->scenario = m_scenario;
    if (runChanged || !m_data) {
        Result<Run> run = currentRun();
        if (!run)
            return fail(run.error());
        Result<ProjectContext> context = m_store && !m_detached ? m_store->projectContext(*run) : ProjectContext();
        if (!context)
            return fail(context.error());
        m_inUse = m_store && !m_detached ? &m_shelf->ofRun(run->id) : &m_catalog;
        Result<Analysis> baseline = analyze(*run, {}, *m_inUse, *context);
        if (!baseline)
            return fail(baseline.error());
        m_context = std::move(*context);
        readDismissed();
        data->title = run->name.isEmpty() ? run->sourceId : run->name;
        data->history = scoreHistory(*m_runs, run->id, shownScores);
        data->run = std::move(*run);
        data->baseline = std::move(*baseline);
    } else {
        data->title = m_data->title;
        data->run = m_data->run;
        data->baseline = m_data->baseline;
        data->history = m_data->history;
    }
    Result<Analysis> analysis = m_scenario.isBaseline() ? data->baseline : analyze(data->run, m_scenario, catalogInUse(), m_context);
    if (!analysis)
        return fail(analysis.error());
    data->analysis = std::move(*analysis);
    data->regions = comparedRegions(data->run, data->baseline.environment, catalogInUse(), data->analysis.energyKwh.value, shownRegions);
    hideDismissed(*data);
    publish(std::move(data));
}

void DashboardSession::retry() { analyse(true); }

Result<Explanation> DashboardSession::explanation(const QString& figure) const
{
    if (!m_data)
        return Error { ErrorCode::NotFound, tr("No run is selected."), {} };
    return explain(m_data->run, m_data->scenario, catalogInUse(), figure, m_context);
}

void DashboardSession::setNumber(Lever lever, double value, int gesture)
{
    const LeverInfo& info = leverInfo(lever);
    if (info.isChoice || !std::isfinite(value))
        return;
    value = std::clamp(value, info.minimum, info.maximum);
    Scenario next = m_scenario;
    const MaybeFigure baseline = m_data ? m_data->baseline.lever(lever).baseline : std::nullopt;
    if (baseline && isSame(value, baseline->value))
        next.reset(lever);
    else
        next.numbers[lever] = value;
    changeScenario(next, leverLabel(lever), gesture);
}

void DashboardSession::setChoice(Lever lever, const QString& choice)
{
    if (!leverInfo(lever).isChoice)
        return;
    Scenario next = m_scenario;
    if (m_data && choice == m_data->baseline.lever(lever).baselineChoice)
        next.reset(lever);
    else
        next.choices[lever] = choice;
    changeScenario(next, leverLabel(lever));
}

void DashboardSession::setScenario(const Scenario& scenario, const QString& undoText) { changeScenario(scenario, undoText); }

void DashboardSession::resetLever(Lever lever)
{
    Scenario next = m_scenario;
    next.reset(lever);
    //: Undo list. %1 is the label of a slider.
    changeScenario(next, tr("Reset %1").arg(leverLabel(lever)));
}

void DashboardSession::resetAll() { changeScenario({}, tr("Reset all")); }

void DashboardSession::applyRecommendation(const QString& id)
{
    if (!m_data)
        return;
    for (const Recommendation& recommendation : m_data->analysis.recommendations)
        if (recommendation.id == id && !recommendation.delta.isBaseline())
            return changeScenario(m_scenario.with(recommendation.delta), tr("Apply “%1”").arg(recommendation.title));
}

void DashboardSession::unapplyRecommendation(const QString& id)
{
    if (!m_data)
        return;
    for (const Recommendation& recommendation : m_data->analysis.recommendations)
        if (recommendation.id == id && recommendation.applied)
            return changeScenario(m_scenario.without(recommendation.delta), tr("Take back “%1”").arg(recommendation.title));
}

void DashboardSession::changeScenario(const Scenario& scenario, const QString& text, int gesture)
{
    if (scenario == m_scenario)
        return;
    Step step;
    step.text = text;
    step.before = m_scenario;
    step.after = scenario;
    push(std::move(step), gesture);
    showScenario(scenario);
}

void DashboardSession::showScenario(const Scenario& scenario)
{
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    emit scenarioChanged();
    analyse(false);
}

} // namespace runcost
