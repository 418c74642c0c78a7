#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

class QSaveFile;

namespace runcost {

// Writes a whole file or leaves the old one as it was: through a temporary file beside it that takes its place.
[[nodiscard]] Status saveFile(const QString& path, const QByteArray& bytes);

// The same for a file that comes in pieces. Without commit the old file stays.
class SaveStream {
public:
    [[nodiscard]] static Result<SaveStream> open(const QString& path);
    SaveStream(SaveStream&&) noexcept;
    ~SaveStream();
    [[nodiscard]] Status write(const QByteArray& bytes);
    [[nodiscard]] Status commit();

private:
    explicit SaveStream(std::unique_ptr<QSaveFile> file);
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace runcost
