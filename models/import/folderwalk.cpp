#include "import/folderwalk.h"

#include "import/inputfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <system_error>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

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
                result.items.push_back({ path.native(), true, claim.parts });
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
                result.items.push_back({ path.native(), false, 0 });
        }

        // As the folder says it: nothing is looked up, unless the file system keeps no types in its folders.
        static FolderListing::Type typeOf(DIR* folder, const dirent& entry)
        {
            struct stat status = {};
            if (entry.d_type == DT_UNKNOWN && ::fstatat(::dirfd(folder), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
                return FolderListing::Type::Other;
            if (entry.d_type == DT_DIR || (entry.d_type == DT_UNKNOWN && S_ISDIR(status.st_mode)))
                return FolderListing::Type::Folder;
            const bool isFile = entry.d_type == DT_REG || (entry.d_type == DT_UNKNOWN && S_ISREG(status.st_mode));
            return isFile ? FolderListing::Type::File : FolderListing::Type::Other;
        }

        // Sorted by bytes: the order of a directory differs between file systems. Not with a directory_iterator, which takes
        // half as long again for folders of few files.
        FolderListing listed(const fs::path& path)
        {
            FolderListing listing { path, {} };
            const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.c_str()), ::closedir);
            int failed = folder ? 0 : errno;
            while (folder) {
                errno = 0;
                const dirent* const entry = ::readdir(folder.get());
                failed = errno;
                if (entry == nullptr)
                    break;
                const std::string_view name = entry->d_name;
                if (name != "." && name != "..")
                    listing.entries.push_back({ std::string(name), typeOf(folder.get(), *entry) });
            }
            if (failed != 0)
                result.problems.emplace_back(path,
                    Error { ErrorCode::NotReadable,
                        QCoreApplication::translate("FolderWalk", "The folder cannot be read: %1.")
                            .arg(QString::fromStdString(std::generic_category().message(failed))),
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
