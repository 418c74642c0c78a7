#include "import/importrunner.h"

#include <QLocale>
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
    constexpr qint64 measuredFromMs = 700;

    using Outcome = Result<ImportSummary>;

    void runImport(QPromise<Outcome>& promise, const ImportRequest& request, const Catalog& catalog, const Progress& progress)
    {
        promise.addResult(importRuns(request, catalog, progress));
    }

    void runSamples(QPromise<Outcome>& promise, const QString& storePath, const Catalog& catalog)
    {
        promise.addResult(importSamples(storePath, catalog));
    }

    QString size(double bytes)
    {
        return QLocale(QLocale::English).formattedDataSize(static_cast<qint64>(bytes), bytes < 10e6 ? 1 : 0, QLocale::DataSizeSIFormat);
    }

} // namespace

int ImportProgress::permille() const
{
    return totalBytes > 0 ? static_cast<int>(1000.0 * static_cast<double>(doneBytes) / static_cast<double>(totalBytes)) : 0;
}

QString progressText(const ImportProgress& progress)
{
    if (progress.totalBytes <= 0)
        return {};
    const auto done = static_cast<double>(progress.doneBytes);
    const auto total = static_cast<double>(progress.totalBytes);
    const QString sizes = ImportRunner::tr("%1 of %2").arg(size(done), size(total));
    if (progress.elapsedMs < measuredFromMs || done <= 0)
        return sizes;
    const double perSecond = done * 1000 / static_cast<double>(progress.elapsedMs);
    const double left = (total - done) / perSecond;
    const QString rest = left < 1 ? ImportRunner::tr("less than 1 s left")
        : left < 90               ? ImportRunner::tr("about %1 s left").arg(qRound(left))
                                  : ImportRunner::tr("about %1 min left").arg(qRound(left / 60));
    return ImportRunner::tr("%1 · %2/s · %3", "sizes, rate, time left").arg(sizes, size(perSecond), rest);
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
