#include "import/importrunner.h"

#include <QtConcurrent>

namespace runcost {
namespace {

    using Outcome = Result<ImportSummary>;
    using Flag = std::shared_ptr<std::atomic_bool>;

    // Progress as the eye needs it: one step in a thousand, and the name of the file.
    void runImport(QPromise<Outcome>& promise, const ImportRequest& request, const Catalog& catalog, const Flag& cancelled)
    {
        promise.setProgressRange(0, 1000);
        Progress progress;
        progress.isCancelled = [cancelled] { return cancelled->load(); };
        progress.report = [&promise, last = -1](qint64 done, qint64 total, const QString& what) mutable {
            const int step = total > 0 ? static_cast<int>(1000.0 * static_cast<double>(done) / static_cast<double>(total)) : 0;
            if (step == last)
                return;
            last = step;
            promise.setProgressValueAndText(step, what);
        };
        promise.addResult(importRuns(request, catalog, progress));
    }

    void runSamples(QPromise<Outcome>& promise, const QString& storePath, const Catalog& catalog)
    {
        promise.addResult(importSamples(storePath, catalog));
    }

} // namespace

ImportRunner::ImportRunner(QObject* parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportRunner::onFinished);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this,
        [this](const QString& what) { emit progressed(m_watcher.progressValue(), what); });
}

ImportRunner::~ImportRunner()
{
    cancel();
    m_watcher.waitForFinished();
}

void ImportRunner::start(const ImportRequest& request, const Catalog& catalog)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    watch(QtConcurrent::run(&m_pool, runImport, request, catalog, m_cancelled));
}

void ImportRunner::startSamples(const QString& storePath, const Catalog& catalog)
{
    cancel();
    watch(QtConcurrent::run(&m_pool, runSamples, storePath, catalog));
}

void ImportRunner::cancel() { m_cancelled->store(true); }

void ImportRunner::watch(QFuture<Outcome> future) { m_watcher.setFuture(std::move(future)); }

void ImportRunner::onFinished()
{
    if (m_watcher.future().resultCount() > 0)
        emit finished(m_watcher.result());
}

} // namespace runcost
