#include "import/folderclaims.h"

#include "import/experimentfolder.h"
#include "import/mlflowfiles.h"
#include "import/wandbreader.h"

namespace runcost {
namespace {

    FolderClaim claim(const std::filesystem::path& folder, std::vector<std::filesystem::path> files, bool mayBeOther)
    {
        if (!files.empty())
            return { true, false, std::move(files) };
        if (!mayBeOther)
            return {};
        if (mlflow::folderKind(folder) != mlflow::FolderKind::None || isWandbRun(folder))
            return { true, true, {} };
        // What a run of an MLflow database left on disk: models and pictures, and perhaps another tool's file of the same run.
        return { false, mlflow::isArtifactFolder(folder), {} };
    }

} // namespace

FolderClaim claimFolder(const std::filesystem::path& folder) { return claim(folder, experimentFiles(folder), true); }

FolderClaim claimWalked(const FolderListing& folder)
{
    return claim(folder.path, experimentFiles(folder),
        mlflow::mayBeFolder(folder) || mayBeWandbRun(folder.path) || mlflow::mayBeArtifactFolder(folder.path));
}

} // namespace runcost
