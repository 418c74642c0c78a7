#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "core/translation.h"
#include "session/reportruns.h"

#include <atomic>

namespace runcost {

// Analyses the runs of a report beside the window: on a pool in the language of the window; in another one, which holds
// for the whole process while it is spoken, run by run between the events.
class ReportLoader final : public QObject {
    Q_OBJECT
public:
    // One of the two: a run of the store, or one that is shown and is to be analysed again.
    struct Wish {
        qint64 id = 0;
        std::shared_ptr<const DashboardData> shown;
    };
    using Loaded = std::vector<std::shared_ptr<const DashboardData>>; // what could be loaded, in the order of the wishes

    ReportLoader(const QString& storePath, const Catalog& catalog, QObject* parent); // the catalog outlives this
    ~ReportLoader() override;

    // A job that still runs is given up.
    void start(std::vector<Wish> wishes, const Scenario& scenario, Language language);
    void cancel(); // finished() comes with what is there by then
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(int done, int total);
    void finished(const runcost::ReportLoader::Loaded& runs, bool wasCancelled);

private:
    struct Job;
    void takeTurn(const std::shared_ptr<Job>& job);
    void end(const std::shared_ptr<Job>& job);

    QString m_storePath;
    const Catalog& m_catalog;
    QThreadPool m_pool;
    QFutureWatcher<Loaded> m_watcher;
    std::shared_ptr<Job> m_job;
    bool m_running = false;
};

} // namespace runcost
