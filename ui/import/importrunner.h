#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "import/importjob.h"

#include <atomic>
#include <memory>

namespace runcost {

// Reads files on a pool, for a look (dry run) or for good. One job at a time; starting another cancels the first.
class ImportRunner final : public QObject {
    Q_OBJECT
public:
    explicit ImportRunner(QObject* parent = nullptr);
    ~ImportRunner() override;

    void start(const ImportRequest& request, const Catalog& catalog);
    void startSamples(const QString& storePath, const Catalog& catalog);
    void cancel(); // finished() still comes
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int permille, const QString& what); // permille -1 = unknown
    void finished(const runcost::Result<runcost::ImportSummary>& result);

private:
    using Outcome = Result<ImportSummary>;
    void watch(QFuture<Outcome> future);
    void onFinished();

    QThreadPool m_pool;
    QFutureWatcher<Outcome> m_watcher;
    // Not the future's own flag: a cancelled future drops its result, and undo has to learn which files were stored.
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace runcost
