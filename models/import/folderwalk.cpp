#include "import/folderwalk.h"

#include "import/inputfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr int maximumDepth = 256;

    bool isOddName(const std::string& name)
    {
        return !QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())).isValidUtf8();
    }

    // Big files that hold no runs are not even opened.
    bool cannotHoldRuns(std::string_view name)
    {
        static constexpr std::array<std::string_view, 27> extensions { ".bin", ".bmp", ".ckpt", ".gif", ".gz", ".h5",
            ".html", ".ipynb", ".jpeg", ".jpg", ".md", ".mp4", ".npy", ".npz", ".onnx", ".parquet", ".pdf", ".pickle", ".pkl",
            ".pt", ".pth", ".py", ".pyc", ".safetensors", ".svg", ".xz", ".zip" };
        const std::size_t dot = name.rfind('.');
        return dot != std::string_view::npos && dot > 0 && std::find(extensions.begin(), extensions.end(), name.substr(dot)) != extensions.end();
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
            const FolderListing listing = listed(path);
            const FolderClaim claim = m_rule(listing);
            for (const fs::path& relative : claim.files)
                m_taken.insert((path / relative).native());
            if (claim.isItem)
                result.items.push_back({ path.native(), true });
            if (claim.whole)
                return;

            for (const FolderListing::Entry& entry : listing.entries) {
                if (stopped())
                    return;
                result.oddNames += isOddName(entry.name) ? 1 : 0;
                if (entry.type == FolderListing::Type::Folder && depth < maximumDepth)
                    folder(path / entry.name, depth + 1);
                else if (entry.type == FolderListing::Type::File && !cannotHoldRuns(entry.name))
                    file(path / entry.name);
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

        void file(const fs::path& path)
        {
            if (m_taken.empty() || !m_taken.contains(path.native()))
                result.items.push_back({ path.native(), false });
        }

        static FolderListing::Type typeOf(const fs::directory_entry& entry)
        {
            std::error_code failed;
            if (entry.is_symlink(failed) || failed) // as the folder says it: nothing is looked up
                return FolderListing::Type::Other;
            if (entry.is_directory(failed))
                return FolderListing::Type::Folder;
            return entry.is_regular_file(failed) ? FolderListing::Type::File : FolderListing::Type::Other;
        }

        // Sorted by bytes: the order of a directory differs between file systems.
        FolderListing listed(const fs::path& path)
        {
            FolderListing listing { path, {} };
            std::error_code failed;
            fs::directory_iterator it(path, failed);
            for (; !failed && it != fs::directory_iterator(); it.increment(failed))
                listing.entries.push_back({ it->path().filename().native(), typeOf(*it) });
            if (failed)
                result.problems.emplace_back(path,
                    Error { ErrorCode::NotReadable,
                        QCoreApplication::translate("FolderWalk", "The folder cannot be read: %1.")
                            .arg(QString::fromStdString(failed.message())),
                        {} });
            std::sort(listing.entries.begin(), listing.entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
            return listing;
        }

        const FolderRule& m_rule;
        const int m_maximumFiles;
        const Progress& m_progress;
        std::set<std::string> m_taken;
        unsigned m_steps = 0;
    };

} // namespace

bool FolderListing::has(std::string_view name) const
{
    const auto found = std::lower_bound(entries.begin(), entries.end(), name, [](const Entry& entry, std::string_view n) { return entry.name < n; });
    return found != entries.end() && found->name == name;
}

WalkResult walkFolder(const fs::path& root, const FolderRule& rule, int maximumFiles, const Progress& progress)
{
    Walk walk(rule, maximumFiles, progress);
    walk.folder(root, 0);
    return std::move(walk.result);
}

} // namespace runcost
