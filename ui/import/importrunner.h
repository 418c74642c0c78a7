#pragma once

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "import/importjob.h"

#include <memory>

namespace runcost {

// How far an import is. total 0 = not known yet.
struct ImportProgress {
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
    qint64 elapsedMs = 0;
    QString what; // the file at hand

    [[nodiscard]] int permille() const;
};

// "18 MB of 120 MB · 41 MB/s · about 3 s left"; rate and rest only when there was time enough to measure them.
[[nodiscard]] QString progressText(const ImportProgress& progress);

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
    void progressed(const runcost::ImportProgress& progress); // some times a second
    void finished(const runcost::Result<runcost::ImportSummary>& result);

private:
    using Outcome = Result<ImportSummary>;
    struct Shared; // what both threads see
    void watch(QFuture<Outcome> future);
    void tell();
    void onFinished();

    QThreadPool m_pool;
    QFutureWatcher<Outcome> m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::shared_ptr<Shared> m_shared;
};

} // namespace runcost
