#include "import/folderclaims.h"

#include "import/experimentfolder.h"
#include "import/mlflowfiles.h"
#include "import/wandbreader.h"

namespace runcost {

namespace {

    FolderClaim claimOther(const std::filesystem::path& folder)
    {
        if (mlflow::folderKind(folder) != mlflow::FolderKind::None || isWandbRun(folder))
            return { true, true, {} };
        // What a run of an MLflow database left on disk: models and pictures, and perhaps another tool's file of the same run.
        return { false, mlflow::isArtifactFolder(folder), {} };
    }

} // namespace

FolderClaim claimFolder(const std::filesystem::path& folder)
{
    if (std::vector<std::filesystem::path> files = experimentFiles(folder); !files.empty())
        return { true, false, std::move(files) };
    return claimOther(folder);
}

FolderClaim claimWalked(const FolderListing& folder)
{
    if (std::vector<std::filesystem::path> files = experimentFiles(folder); !files.empty())
        return { true, false, std::move(files) };
    const bool mayClaim = mlflow::mayBeFolder(folder) || mayBeWandbRun(folder.path) || mlflow::mayBeArtifactFolder(folder.path);
    return mayClaim ? claimOther(folder.path) : FolderClaim();
}

} // namespace runcost
