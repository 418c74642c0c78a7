#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "session/runfiles.h"

#include <memory>

namespace runcost {

// Writes runs of a store to a file on a pool, one file at a time.
class RunExporter final : public QObject {
    Q_OBJECT
public:
    explicit RunExporter(QObject* parent);
    ~RunExporter() override;

    void start(const QString& storePath, std::vector<qint64> ids, const RunFileRequest& request, const Catalog& catalog);
    void cancel(); // finished() still comes
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(qint64 done, qint64 total); // runs; some times a second
    void finished(const runcost::Result<runcost::RunFileSummary>& result);

private:
    struct Shared; // what both threads see
    std::shared_ptr<Shared> m_shared;
    QThreadPool m_pool;
    QTimer m_timer;
    QFutureWatcher<Result<RunFileSummary>> m_watcher;
};

} // namespace runcost
