#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace runcost {

struct WalkedItem {
    std::string native; // the path; small, as a folder may hold a million
    bool isFolder = false; // a folder that is one run
    std::uint8_t parts = 0; // of its claim

    [[nodiscard]] std::filesystem::path path() const { return native; }
};

struct WalkResult {
    std::vector<WalkedItem> items; // in a fixed order
    std::vector<std::pair<std::filesystem::path, Error>> problems; // folders that could not be looked into
    int oddNames = 0; // names that are no valid UTF-8; they are read all the same
    bool cancelled = false;
    bool tooMany = false; // stopped at the limit
};

// What a folder is by itself.
struct FolderClaim {
    bool isItem = false; // imported as one: a run, or a store of runs that is a folder
    bool whole = false; // nothing below it is looked at by itself
    std::vector<std::filesystem::path> files; // that belong to it and are no items of their own; relative
    std::uint8_t parts = 0; // which files these are, as the one who claims it counts them
};
// What a folder holds, read once: thousands of folders are asked what they are.
struct FolderListing {
    enum class Type { File, Folder, Other };
    struct Entry {
        std::string name;
        Type type = Type::Other; // of the entry itself: a link is neither file nor folder
    };
    std::filesystem::path path;
    std::vector<Entry> entries; // by the bytes of their names

    [[nodiscard]] bool has(std::string_view name) const; // whatever it is
};
using FolderRule = std::function<FolderClaim(const FolderListing& folder)>;

// Everything under a folder. Follows no link, so it never leaves the folder and never loops; leaves out pipes, sockets and devices,
// and files whose name says that they cannot hold runs (pictures, weights).
[[nodiscard]] WalkResult walkFolder(
    const std::filesystem::path& root, const FolderRule& rule, int maximumFiles, const Progress& progress);

} // namespace runcost
