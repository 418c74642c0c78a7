#include "session/dashboardsession.h"

#include "session/deadruns.h"
#include "store/runstore.h"

#include <QDateTime>

namespace runcost {

Result<bool> DashboardSession::followStore()
{
    if (!m_store || m_loading)
        return false;
    const Result<qint64> version = m_store->dataVersion();
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return false;
    const Status read = reload();
    return read ? Result<bool>(true) : Result<bool>(read.error());
}

Result<QStringList> DashboardSession::closeDeadRuns()
{
    if (!m_store || m_store->isReadOnly())
        return QStringList();
    Result<QStringList> names = markDeadRuns(*m_store, m_catalog, QDateTime::currentMSecsSinceEpoch());
    if (names && !names->isEmpty())
        if (const Status read = reload(); !read)
            return read.error();
    return names;
}

} // namespace runcost
