#pragma once

#include "catalog/catalog.h"
#include "runargument.h"
#include "session/runfiles.h"
#include "store/runstore.h"

#include <QStringList>

#include <functional>

namespace runcost {

// Which runs a command is about.
struct RunChoice {
    QStringList arguments; // as RunArguments takes them
    QString filter; // used when there are no arguments; empty = all runs
};

// The runs of a choice, read one at a time.
class ChosenRuns {
public:
    ChosenRuns(QString storePath, const Catalog& catalog);
    ~ChosenRuns();

    // A store that does not exist yet holds no runs, which is no error.
    [[nodiscard]] Status choose(const RunChoice& choice);
    [[nodiscard]] std::size_t count() const { return m_ids.size() + m_files.size(); }
    // Runs that went away in the meantime are passed over. Stops at the first error of `take`.
    [[nodiscard]] Status each(const std::function<Status(StoredRun run)>& take);

    [[nodiscard]] RunLedger ledger() const { return { m_store.get(), m_ids }; } // of those that are stored

    [[nodiscard]] const QString& subject() const { return m_subject; } // what a failed choose() was about
    [[nodiscard]] int exitStatus() const { return m_exitStatus; }

private:
    [[nodiscard]] Status chooseFiltered(const QString& filter);
    [[nodiscard]] Status chooseNamed(const QString& argument, RunArguments& arguments);

    QString m_storePath;
    const Catalog& m_catalog;
    std::unique_ptr<RunStore> m_store;
    std::vector<qint64> m_ids;
    std::vector<Run> m_files; // of files that are only read
    QString m_subject;
    int m_exitStatus = 1;
};

} // namespace runcost
