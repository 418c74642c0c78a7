#include "import/folderwalk.h"

#include "import/inputfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr int maximumDepth = 256;

    bool isOddName(const fs::path& path)
    {
        const std::string name = path.filename().native();
        return !QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())).isValidUtf8();
    }

    // Big files that hold no runs are not even opened.
    bool cannotHoldRuns(const fs::path& path)
    {
        static constexpr std::array<std::string_view, 27> extensions { ".bin", ".bmp", ".ckpt", ".gif", ".gz", ".h5",
            ".html", ".ipynb", ".jpeg", ".jpg", ".md", ".mp4", ".npy", ".npz", ".onnx", ".parquet", ".pdf", ".pickle", ".pkl",
            ".pt", ".pth", ".py", ".pyc", ".safetensors", ".svg", ".xz", ".zip" };
        const std::string extension = path.extension().native();
        return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
    }

    class Walk {
    public:
        Walk(const FolderRule& rule, int maximumFiles, const Progress& progress)
            : m_rule(rule)
            , m_maximumFiles(maximumFiles)
            , m_progress(progress)
        {
        }

        void folder(const fs::path& path, int depth)
        {
            if (stopped())
                return;
            const FolderClaim claim = m_rule(path);
            for (const fs::path& relative : claim.files)
                m_taken.insert((path / relative).native());
            if (claim.isItem)
                result.items.push_back({ path, true });
            if (claim.whole)
                return;

            for (const fs::directory_entry& entry : entries(path)) {
                if (stopped())
                    return;
                std::error_code failed;
                const fs::file_type type = entry.symlink_status(failed).type();
                if (failed)
                    continue;
                result.oddNames += isOddName(entry.path()) ? 1 : 0;
                if (type == fs::file_type::directory && depth < maximumDepth)
                    folder(entry.path(), depth + 1);
                else if (type == fs::file_type::regular && !m_taken.contains(entry.path().native()) && !cannotHoldRuns(entry.path()))
                    result.items.push_back({ entry.path(), false });
            }
        }

        WalkResult result;

    private:
        bool stopped()
        {
            if ((++m_steps & 255) == 0)
                result.cancelled = result.cancelled || m_progress.cancelled();
            result.tooMany = static_cast<int>(result.items.size()) >= m_maximumFiles;
            return result.cancelled || result.tooMany;
        }

        // Sorted by bytes: the order of a directory differs between file systems.
        std::vector<fs::directory_entry> entries(const fs::path& path)
        {
            std::vector<fs::directory_entry> found;
            std::error_code failed;
            fs::directory_iterator it(path, failed);
            for (; !failed && it != fs::directory_iterator(); it.increment(failed))
                found.push_back(*it);
            if (failed)
                result.problems.emplace_back(path,
                    Error { ErrorCode::NotReadable,
                        QCoreApplication::translate("FolderWalk", "The folder cannot be read: %1.")
                            .arg(QString::fromStdString(failed.message())),
                        {} });
            std::sort(found.begin(), found.end(),
                [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
            return found;
        }

        const FolderRule& m_rule;
        const int m_maximumFiles;
        const Progress& m_progress;
        std::set<std::string> m_taken;
        unsigned m_steps = 0;
    };

} // namespace

WalkResult walkFolder(const fs::path& root, const FolderRule& rule, int maximumFiles, const Progress& progress)
{
    Walk walk(rule, maximumFiles, progress);
    walk.folder(root, 0);
    return std::move(walk.result);
}

} // namespace runcost
