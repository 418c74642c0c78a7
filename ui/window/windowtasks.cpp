#include "window/windowtasks.h"

#include "import/reportfile.h"

#include <QFile>
#include <QtConcurrent>

namespace runcost {
namespace {

    void readFile(QPromise<Result<ReportFile>>& promise, const QString& path)
    {
        const Result<std::vector<RestoredReport>> reports = restoreReports(path);
        if (!reports) {
            promise.addResult(reports.error());
            return;
        }
        const RestoredReport& first = reports->front();
        promise.addResult(ReportFile { path, first.run, first.scenario, first.catalogVersion, reports->size() });
    }

    void attachFile(QPromise<Result<AttachedLog>>& promise, const QString& storePath, qint64 runId, const QString& path, const Catalog& catalog)
    {
        Progress progress;
        progress.isCancelled = [&promise] { return promise.isCanceled(); };
        const auto store = RunStore::open(storePath, RunStore::Mode::ReadWrite);
        promise.addResult(store ? runcost::attachLog(**store, runId, QFile::encodeName(path).toStdString(), {}, catalog, progress)
                                : Result<AttachedLog>(store.error()));
    }

} // namespace

WindowTasks::WindowTasks(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_samples, &ImportRunner::finished, this, [this](const Result<ImportSummary>& result) {
        if (result)
            emit samplesImported(*result);
        else
            emit failed(result.error().text);
    });
    connect(&m_report, &QFutureWatcherBase::finished, this, [this] {
        if (m_report.future().resultCount() == 0)
            return;
        const Result<ReportFile> result = m_report.result();
        if (result)
            emit reportRead(*result);
        else
            emit failed(result.error().text);
    });
    connect(&m_log, &QFutureWatcherBase::finished, this, [this] {
        if (m_log.future().resultCount() == 0)
            return;
        const Result<AttachedLog> result = m_log.result();
        if (result)
            emit logAttached(*result);
        else
            emit failed(result.error().text);
    });
}

WindowTasks::~WindowTasks()
{
    m_log.cancel();
    m_log.waitForFinished();
    m_report.cancel();
    m_report.waitForFinished();
}

void WindowTasks::importSamples(const QString& storePath, const Catalog& catalog)
{
    m_samples.startSamples(storePath, catalog);
}

void WindowTasks::readReport(const QString& path) { m_report.setFuture(QtConcurrent::run(&m_pool, readFile, path)); }

void WindowTasks::attachLog(const QString& storePath, qint64 runId, const QString& path, const Catalog& catalog)
{
    m_log.setFuture(QtConcurrent::run(&m_pool, attachFile, storePath, runId, path, catalog));
}

} // namespace runcost
