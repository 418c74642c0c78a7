#pragma once

#include "core/progress.h"
#include "core/sha256.h"
#include "import/folderwalk.h"
#include "import/mlflowrun.h"


#include <filesystem>
#include <functional>

namespace runcost::mlflow {

enum class FolderKind { None, Store, Experiment, Run };
// By content: numbered folders with a meta.yaml, a meta.yaml of an experiment, or one of a run.
[[nodiscard]] FolderKind folderKind(const std::filesystem::path& folder);
[[nodiscard]] bool mayBeFolder(const FolderListing& folder); // false: folderKind() is None
// A run's folder that holds artifacts and nothing else, as databases of MLflow have them.
[[nodiscard]] bool isArtifactFolder(const std::filesystem::path& folder);
[[nodiscard]] bool mayBeArtifactFolder(const std::filesystem::path& folder); // by its name

// The file store of MLflow. Follows no link and no artifact_uri; opens regular files only.
class StoreFolder {
public:
    StoreFolder(std::filesystem::path root, IssueList& issues);

    // Finds the runs and reads their meta.yaml; one that is broken is rejected. Fails only when cancelled.
    [[nodiscard]] Status survey(bool includeDeleted, const Progress& progress);
    [[nodiscard]] qint64 runCount() const { return static_cast<qint64>(m_runs.size()); }
    [[nodiscard]] qint64 deletedRuns() const { return m_deletedRuns; } // left out, also those of deleted experiments
    // Every run with its parameters, tags and metrics. Stops at the first error of `take`.
    [[nodiscard]] Status read(const std::function<Status(RunRecord&&)>& take, const Progress& progress);
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); } // of everything read so far

private:
    struct FoundRun {
        std::filesystem::path folder;
        RunRecord record;
    };
    using TakeFile = std::function<void(const QString& key, const QByteArray& bytes)>;

    void surveyExperiment(const std::filesystem::path& folder, bool includeDeleted, const Progress& progress);
    void surveyRun(const std::filesystem::path& folder, const QString& experiment, bool deleted, bool includeDeleted);
    void countChildren();
    void countSiblings();
    // Every file below, its key being its path; a '/' in a name makes sub-folders.
    void eachFile(const std::filesystem::path& folder, const QString& prefix, qint64 maximumBytes, int depth, const TakeFile& take);
    void readMetric(RunRecord& record, const QString& key, const QByteArray& bytes);
    [[nodiscard]] QString parentOf(const std::filesystem::path& run);

    std::filesystem::path m_root;
    IssueList& m_issues;
    std::vector<FoundRun> m_runs;
    qint64 m_deletedRuns = 0;
    int m_files = 0; // of the run that is being read
    bool m_cancelled = false;
    Sha256 m_hash;
};

} // namespace runcost::mlflow
