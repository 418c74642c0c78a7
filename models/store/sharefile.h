#pragma once

#include "store/runstore.h"

namespace runcost {

// Writes a store of selected runs into one file, to be handed on. It grows under another name beside the file and takes
// its place at the end: without finish() the old file stays and nothing new is left behind.
class ShareFile {
public:
    // Fails with NotWritable. An existing file is replaced: asking first is the caller's affair.
    [[nodiscard]] static Result<ShareFile> create(const QString& path);
    ShareFile(ShareFile&&) noexcept;
    ShareFile& operator=(ShareFile&&) = delete;
    ~ShareFile();

    [[nodiscard]] Status add(const StoredRun& run);
    // A charge of runs that were added, all that share it; their ids are those of the store that they come from.
    [[nodiscard]] Status addCharge(const Charge& charge);
    [[nodiscard]] Status finish();

private:
    struct Private;
    explicit ShareFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace runcost
