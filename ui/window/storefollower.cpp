#include "window/storefollower.h"

#include "session/dashboardsession.h"

#include <QElapsedTimer>
#include <QWidget>

namespace runcost {
namespace {

    constexpr int lookMs = 1000;
    constexpr int looksBetweenDeaths = 30;
    constexpr int pauseFactor = 10; // times as long as reading took

} // namespace

StoreFollower::StoreFollower(DashboardSession& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &StoreFollower::look);
    connect(&session, &DashboardSession::storeChanged, this, [this] { m_looks = 0; });
    m_timer.start();
}

void StoreFollower::look()
{
    if (!m_window->isVisible() || m_window->isMinimized())
        return;
    QElapsedTimer took;
    took.start();
    if (m_looks++ % looksBetweenDeaths == 0)
        if (const Result<QStringList> dead = m_session.closeDeadRuns(); dead && !dead->isEmpty())
            emit runsDied(*dead);
    // A store that is locked at the moment is looked at again; what ails it otherwise shows when it is used.
    (void)m_session.followStore().hasValue();
    m_timer.setInterval(std::max<int>(lookMs, static_cast<int>(took.elapsed()) * pauseFactor));
}

} // namespace runcost
