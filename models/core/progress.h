#pragma once

#include <QString>

#include <functional>

namespace runcost {

// How long work reports what it does and learns that it should stop. Default: silent and never cancelled.
struct Progress {
    // done and total count the same thing (bytes or files); total 0 means unknown. `what` is for the eye.
    std::function<void(qint64 done, qint64 total, const QString& what)> report;
    std::function<bool()> isCancelled;

    void operator()(qint64 done, qint64 total, const QString& what = {}) const
    {
        if (report)
            report(done, total, what);
    }
    [[nodiscard]] bool cancelled() const { return isCancelled && isCancelled(); }
};

} // namespace runcost
