#include "session/portfolioloader.h"

#include "runs/container.h"
#include "session/dashboardsession.h"
#include "store/runstore.h"

#include <QtConcurrent>

namespace runcost {
namespace {

    // On a connection of its own: one belongs to one thread.
    std::shared_ptr<const Portfolio> load(const QString& storePath, const Catalog& catalog, const std::vector<qint64>& ids, const std::atomic_bool& stop)
    {
        const Result<std::unique_ptr<RunStore>> store = RunStore::open(storePath, RunStore::Mode::ReadOnly);
        if (!store)
            return nullptr;
        auto portfolio = std::make_shared<Portfolio>();
        CatalogShelf shelf(store->get(), catalog); // each run at the prices of its first analysis
        portfolio->reserve(ids.size());
        for (const qint64 id : ids) {
            if (stop)
                return nullptr;
            if (const Result<Run> run = (*store)->run(id); run && !isContainer(*run))
                portfolio->add(id, portfolioTerms(*run, shelf.ofRun(id)));
        }
        return portfolio;
    }

} // namespace

PortfolioLoader::PortfolioLoader(DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &DashboardSession::runsChanged, this, &PortfolioLoader::forget);
    connect(&m_session, &DashboardSession::storeChanged, this, &PortfolioLoader::forget);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_loading)
            return;
        m_loading = false;
        m_portfolio = m_watcher.result();
        if (m_portfolio)
            emit ready();
    });
}

PortfolioLoader::~PortfolioLoader() { forget(); }

void PortfolioLoader::forget()
{
    m_portfolio = nullptr;
    if (!m_loading)
        return;
    m_stop->store(true);
    m_watcher.waitForFinished();
    m_loading = false;
}

std::shared_ptr<const Portfolio> PortfolioLoader::portfolio()
{
    const std::vector<qint64>& ids = m_session.runs()->id;
    if (m_portfolio || m_loading || ids.empty() || ids.size() > mostRuns || m_session.storePath().isEmpty())
        return m_portfolio;
    m_loading = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([path = m_session.storePath(), catalog = m_session.catalog(), ids, stop = m_stop] { return load(path, catalog, ids, *stop); }));
    return nullptr;
}

} // namespace runcost
