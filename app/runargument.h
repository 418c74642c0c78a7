#pragma once

#include "analysis/analysis.h"
#include "core/result.h"

#include <memory>

namespace runcost {

class Catalog;
class CatalogShelf;
class RunStore;
struct AdviceNote;

// A run as a command line names it, with what belongs to it.
struct NamedRun {
    Run run;
    ProjectContext project; // empty for a file that is only read
    Scenario scenario; // of a report that was given as a file; else the baseline
    QString catalogVersion; // of its first analysis; empty for a file that is only read
};

// Finds the runs that a command names: an id, a unique name, `latest`, or a path that a reader knows (then nothing is
// stored). The store is opened read-only, and only when an argument needs it.
class RunArguments {
public:
    explicit RunArguments(QString storePath);
    ~RunArguments();

    [[nodiscard]] Result<NamedRun> resolve(const QString& argument);
    // Nothing but the store can give it: saved scenarios.
    [[nodiscard]] Result<Scenario> savedScenario(const QString& name);
    [[nodiscard]] Result<std::vector<AdviceNote>> adviceNotes(qint64 runId);
    [[nodiscard]] std::vector<Run> othersOfProject(const Run& run); // the newest; empty without a project
    // The prices of a stored run's first analysis where the store kept them, else the present ones, which must outlive this.
    [[nodiscard]] const Catalog& catalogOf(const NamedRun& run, const Catalog& present);
    // The exit status of a failed look-up: 4 when the store is there and cannot be opened, else 1.
    [[nodiscard]] int exitStatus() const { return m_storeFailed ? 4 : 1; }

private:
    Result<RunStore*> store();
    Result<NamedRun> stored(qint64 id);
    Result<NamedRun> byName(const QString& name);
    Result<NamedRun> latest();

    QString m_storePath;
    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<CatalogShelf> m_shelf;
    bool m_storeFailed = false;
};

} // namespace runcost
