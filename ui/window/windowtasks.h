#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "import/attachlog.h"
#include "import/importrunner.h"

namespace runcost {

// What a dropped report holds: its first run, and how many there are.
struct ReportFile {
    QString path;
    Run run;
    Scenario scenario;
    QString catalogVersion;
    std::size_t runs = 1;
};

// The window's own work in the background: writing the sample runs, reading a dropped report.
class WindowTasks final : public QObject {
    Q_OBJECT
public:
    explicit WindowTasks(QObject* parent = nullptr);
    ~WindowTasks() override;

    void importSamples(const QString& storePath, const Catalog& catalog);
    void readReport(const QString& path);
    void attachLog(const QString& storePath, qint64 runId, const QString& path, const Catalog& catalog);

signals:
    void samplesImported(const runcost::ImportSummary& summary);
    void reportRead(const runcost::ReportFile& report);
    void logAttached(const runcost::AttachedLog& attached);
    void failed(const QString& text);

private:
    ImportRunner m_samples;
    QThreadPool m_pool;
    QFutureWatcher<Result<ReportFile>> m_report;
    QFutureWatcher<Result<AttachedLog>> m_log;
};

} // namespace runcost
