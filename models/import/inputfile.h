#pragma once

#include "core/result.h"

#include <QByteArray>

#include <filesystem>

namespace runcost {

// A path for the eye: valid UTF-8 as it is, any other byte as \xNN.
[[nodiscard]] QString displayPath(const std::filesystem::path& path);
// The last part of the path, for Figure::source and issue texts.
// The path, but where its last part is a link, "." or "..", with the name that the file or folder has by itself.
[[nodiscard]] std::filesystem::path underOwnName(const std::filesystem::path& path);
[[nodiscard]] QString displayName(const std::filesystem::path& path);

// A regular file, opened so that nothing can block: a FIFO, socket or device is refused, and every read is bounded.
class InputFile {
public:
    [[nodiscard]] static Result<InputFile> open(const std::filesystem::path& path, qint64 maximumBytes);
    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    [[nodiscard]] qint64 size() const { return m_size; } // as the file system states it; 0 for /proc
    // Up to `count` bytes; an error at the end when the file was shortened or written over meanwhile. 0 at the end, also when the file grew beyond the limit after it was opened.
    [[nodiscard]] Result<qint64> read(char* to, qint64 count);
    // All that is left, at most `maximumBytes` more; a longer file is an error.
    [[nodiscard]] Result<QByteArray> readRest(qint64 maximumBytes);

private:
    [[nodiscard]] bool hasChanged() const;
    InputFile(int descriptor, qint64 size, std::filesystem::path path);
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_writtenS = 0; // time of its last change when it was opened
    qint64 m_writtenNs = 0;
    std::filesystem::path m_path;
};

} // namespace runcost
