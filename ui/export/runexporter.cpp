#include "export/runexporter.h"

#include "catalog/catalog.h"

#include <QtConcurrent>

#include <atomic>

namespace runcost {

struct RunExporter::Shared {
    std::atomic_bool cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

namespace {

    constexpr int exportToldEveryMs = 100;

    void writeExport(QPromise<Result<RunFileSummary>>& promise, const QString& storePath, const std::vector<qint64>& ids,
        const RunFileRequest& request, const Catalog& catalog, const Progress& progress)
    {
        promise.addResult(writeStoredRuns(storePath, ids, request, catalog, progress));
    }

} // namespace

RunExporter::RunExporter(QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(exportToldEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(m_shared->done, m_shared->total); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_timer.stop();
        if (m_watcher.future().resultCount() > 0)
            emit finished(m_watcher.result());
    });
}

RunExporter::~RunExporter()
{
    cancel();
    m_watcher.waitForFinished();
}

void RunExporter::start(const QString& storePath, std::vector<qint64> ids, const RunFileRequest& request, const Catalog& catalog)
{
    if (m_watcher.isRunning())
        return;
    m_shared = std::make_shared<Shared>();
    Progress progress;
    progress.isCancelled = [shared = m_shared] { return shared->cancelled.load(); };
    progress.report = [shared = m_shared](qint64 done, qint64 total, const QString&) {
        shared->done = done;
        shared->total = total;
    };
    m_timer.start();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, writeExport, storePath, std::move(ids), request, catalog, progress));
}

void RunExporter::cancel() { m_shared->cancelled = true; }

} // namespace runcost
