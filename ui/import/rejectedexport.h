#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "session/rejectedrows.h"

#include <atomic>
#include <memory>

namespace runcost {

// Writes the rows that an import leaves out to a CSV file, in the background.
class RejectedExport final : public QObject {
    Q_OBJECT
public:
    explicit RejectedExport(QObject* parent);
    ~RejectedExport() override;

    void start(std::vector<FileReport> rejects, const QString& path);

signals:
    void finished(const QString& text); // what was written or why not

private:
    void onFinished();

    QString m_path;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<Result<RejectedRows>> m_watcher;
};

} // namespace runcost
