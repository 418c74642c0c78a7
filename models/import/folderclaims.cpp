#include "import/folderclaims.h"

#include "import/experimentfolder.h"
#include "import/mlflowfiles.h"
#include "import/wandbreader.h"

namespace runcost {

FolderClaim claimFolder(const std::filesystem::path& folder)
{
    if (std::vector<std::filesystem::path> files = experimentFiles(folder); !files.empty())
        return { true, false, std::move(files) };
    if (mlflow::folderKind(folder) != mlflow::FolderKind::None || isWandbRun(folder))
        return { true, true, {} };
    // What a run of an MLflow database left on disk: models and pictures, and perhaps another tool's file of the same run.
    return { false, mlflow::isArtifactFolder(folder), {} };
}

} // namespace runcost
