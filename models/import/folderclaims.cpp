#include "import/folderclaims.h"

#include "import/experimentfolder.h"
#include "import/mlflowfiles.h"
#include "import/wandbreader.h"

namespace runcost {
namespace {

    FolderClaim claim(const std::filesystem::path& folder, ExperimentParts parts, bool mayBeOther)
    {
        if (parts != 0)
            return { true, false, experimentFiles(parts), parts };
        if (!mayBeOther)
            return {};
        if (mlflow::folderKind(folder) != mlflow::FolderKind::None || isWandbRun(folder))
            return { true, true, {}, 0 };
        // What a run of an MLflow database left on disk: models and pictures, and perhaps another tool's file of the same run.
        return { false, mlflow::isArtifactFolder(folder), {}, 0 };
    }

} // namespace

FolderClaim claimFolder(const std::filesystem::path& folder) { return claim(folder, experimentParts(folder), true); }

FolderClaim claimWalked(const FolderListing& folder)
{
    return claim(folder.path, experimentParts(folder),
        mlflow::mayBeFolder(folder) || mayBeWandbRun(folder.path) || mlflow::mayBeArtifactFolder(folder.path));
}

} // namespace runcost
