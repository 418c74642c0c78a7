#include "export/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace runcost {
namespace {

    Error notWritten(const QString& path, const QString& reason)
    {
        const QString pattern = QFileInfo(path).isFile()
            ? QCoreApplication::translate("SaveFile", "Cannot write “%1”: %2. The file that was there is unchanged.")
            : QCoreApplication::translate("SaveFile", "Cannot write “%1”: %2.");
        return { ErrorCode::NotWritable, pattern.arg(QDir::toNativeSeparators(path), reason), reason };
    }

} // namespace

Result<SaveStream> SaveStream::open(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notWritten(path, QCoreApplication::translate("SaveFile", "it is a folder"));
    if (info.exists() && !info.isFile())
        return notWritten(path, QCoreApplication::translate("SaveFile", "it is a device and no file"));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(path, file->errorString());
    return SaveStream(std::move(file));
}

SaveStream::SaveStream(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
}
SaveStream::SaveStream(SaveStream&&) noexcept = default;
SaveStream::~SaveStream() = default;

Status SaveStream::write(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return notWritten(m_file->fileName(), m_file->errorString());
    return ok();
}

Status SaveStream::commit() { return m_file->commit() ? ok() : Status(notWritten(m_file->fileName(), m_file->errorString())); }

Status saveFile(const QString& path, const QByteArray& bytes)
{
    Result<SaveStream> file = SaveStream::open(path);
    if (!file)
        return file.error();
    if (const Status written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace runcost
