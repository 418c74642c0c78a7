#include "import/importrunner.h"

#include "core/progresstext.h"

#include <QMutex>
#include <QtConcurrent>

#include <atomic>

namespace runcost {

// The flag is not the future's own: a cancelled future drops its result, and undo has to learn which files were stored.
struct ImportRunner::Shared {
    std::atomic_bool cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    QMutex mutex;
    QString what;
};

namespace {

    constexpr int toldEveryMs = 100;

    using Outcome = Result<ImportSummary>;

    void runImport(QPromise<Outcome>& promise, const ImportRequest& request, const Catalog& catalog, const Progress& progress)
    {
        promise.addResult(importRuns(request, catalog, progress));
    }

    void runSamples(QPromise<Outcome>& promise, const QString& storePath, const Catalog& catalog)
    {
        promise.addResult(importSamples(storePath, catalog));
    }

} // namespace

int ImportProgress::permille() const
{
    return totalBytes > 0 ? static_cast<int>(1000.0 * static_cast<double>(doneBytes) / static_cast<double>(totalBytes)) : 0;
}

QString progressText(const ImportProgress& progress)
{
    return progressText(progress.doneBytes, progress.totalBytes, progress.elapsedMs);
}

ImportRunner::ImportRunner(QObject* parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(toldEveryMs);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportRunner::onFinished);
    connect(&m_timer, &QTimer::timeout, this, &ImportRunner::tell);
}

ImportRunner::~ImportRunner()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportRunner::start(const ImportRequest& request, const Catalog& catalog)
{
    cancel();
    m_shared = std::make_shared<Shared>();
    Progress progress;
    progress.isCancelled = [shared = m_shared] { return shared->cancelled.load(); };
    progress.report = [shared = m_shared](qint64 done, qint64 total, const QString& what) {
        shared->done = done;
        shared->total = total;
        const QMutexLocker lock(&shared->mutex);
        shared->what = what;
    };
    watch(QtConcurrent::run(&m_pool, runImport, request, catalog, progress));
}

void ImportRunner::startSamples(const QString& storePath, const Catalog& catalog)
{
    cancel();
    watch(QtConcurrent::run(&m_pool, runSamples, storePath, catalog));
}

void ImportRunner::cancel() { m_shared->cancelled = true; }

void ImportRunner::watch(QFuture<Outcome> future)
{
    m_clock.start();
    m_timer.start();
    m_watcher.setFuture(std::move(future));
}

void ImportRunner::tell()
{
    ImportProgress progress { m_shared->done, m_shared->total, m_clock.elapsed(), {} };
    {
        const QMutexLocker lock(&m_shared->mutex);
        progress.what = m_shared->what;
    }
    emit progressed(progress);
}

void ImportRunner::onFinished()
{
    m_timer.stop();
    if (m_watcher.future().resultCount() > 0)
        emit finished(m_watcher.result());
}

} // namespace runcost
