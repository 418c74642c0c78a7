#include "window/windowtasks.h"

#include "import/reportfile.h"

#include <QtConcurrent>

namespace runcost {
namespace {

    void readFile(QPromise<Result<ReportFile>>& promise, const QString& path)
    {
        Result<RestoredReport> report = restoreReport(path);
        if (report)
            promise.addResult(ReportFile { path, report->run, report->scenario, report->catalogVersion });
        else
            promise.addResult(report.error());
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
}

WindowTasks::~WindowTasks()
{
    m_report.cancel();
    m_report.waitForFinished();
}

void WindowTasks::importSamples(const QString& storePath, const Catalog& catalog)
{
    m_samples.startSamples(storePath, catalog);
}

void WindowTasks::readReport(const QString& path) { m_report.setFuture(QtConcurrent::run(&m_pool, readFile, path)); }

} // namespace runcost
