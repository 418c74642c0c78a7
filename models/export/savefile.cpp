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

Status saveFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notWritten(path, QCoreApplication::translate("SaveFile", "it is a folder"));
    if (info.exists() && !info.isFile())
        return notWritten(path, QCoreApplication::translate("SaveFile", "it is a device and no file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return ok();
}

} // namespace runcost
