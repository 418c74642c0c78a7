#pragma once

#include <QObject>

#include "analysis/portfolio.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace runcost {

class DashboardSession;

// The portfolio of all runs of the session's store, made in the background when it is first asked for, and again after
// the runs changed.
class PortfolioLoader final : public QObject {
    Q_OBJECT
public:
    explicit PortfolioLoader(DashboardSession& session, QObject* parent = nullptr);
    ~PortfolioLoader() override;

    // Null until it is ready; asking starts the work. Never ready for stores of more than mostRuns.
    [[nodiscard]] std::shared_ptr<const Portfolio> portfolio();
    static constexpr std::size_t mostRuns = 200'000;

signals:
    void ready();

private:
    void forget();

    DashboardSession& m_session;
    std::shared_ptr<const Portfolio> m_portfolio;
    std::shared_ptr<std::atomic_bool> m_stop;
    bool m_loading = false;
    QFutureWatcher<std::shared_ptr<const Portfolio>> m_watcher;
};

} // namespace runcost
