#include "import/rejectedexport.h"

#include "core/format.h"
#include "export/savefile.h"

#include <QDir>
#include <QtConcurrent>

namespace runcost {
namespace {

    void writeRejected(QPromise<Result<RejectedRows>>& promise, const std::vector<FileReport>& rejects, const QString& path,
        const std::shared_ptr<std::atomic_bool>& cancelled)
    {
        Progress progress;
        progress.isCancelled = [cancelled] { return cancelled->load(); };
        Result<RejectedRows> rows = rejectedRows(rejects, progress);
        if (rows)
            if (const Status saved = saveFile(path, rows->csv); !saved)
                rows = saved.error();
        promise.addResult(std::move(rows));
    }

} // namespace

RejectedExport::RejectedExport(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RejectedExport::onFinished);
}

RejectedExport::~RejectedExport()
{
    m_cancelled->store(true);
    m_watcher.waitForFinished();
}

void RejectedExport::start(std::vector<FileReport> rejects, const QString& path)
{
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, writeRejected, std::move(rejects), path, m_cancelled));
}

void RejectedExport::onFinished()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const Result<RejectedRows> rows = m_watcher.result();
    if (!rows) {
        emit finished(rows.error().text);
        return;
    }
    const QString path = QDir::toNativeSeparators(m_path);
    const QString text = rows->rows == 1 ? tr("1 rejected row saved as %1.").arg(path)
                                         : tr("%1 rejected rows saved as %2.").arg(format::count(rows->rows), path);
    emit finished(rows->unlisted == 0 ? text : text + QLatin1Char(' ') + tr("%1 more are not in it.").arg(format::count(rows->unlisted)));
}

} // namespace runcost
