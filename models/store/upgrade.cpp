#include "store/upgrade.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

    Error noCopy(const QString& path, const QString& reason)
    {
        return { ErrorCode::NotWritable,
            tr("“%1” is of an older version, and no copy of it could be made: %2. It was left as it is.").arg(path, reason), {} };
    }

    QString systemReason() { return QString::fromLocal8Bit(std::strerror(errno)); }

    bool flushToDisk(const QString& path, int flags)
    {
        const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
        const bool flushed = fd >= 0 && ::fsync(fd) == 0;
        if (fd >= 0)
            ::close(fd);
        return flushed;
    }

    // Makes an empty file of a name that is free, for its owner alone.
    Result<QString> reserveName(const QString& path, quint32 fileVersion)
    {
        for (int number = 1; number <= 1000; ++number) {
            const QString name = number == 1
                ? QStringLiteral("%1.version-%2").arg(path, QString::number(fileVersion))
                : QStringLiteral("%1.version-%2-%3").arg(path, QString::number(fileVersion), QString::number(number));
            const int fd = ::open(
                QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
            if (fd >= 0) {
                ::close(fd);
                return name;
            }
            if (errno != EEXIST)
                return noCopy(path, systemReason());
        }
        return noCopy(path, tr("too many copies lie beside it"));
    }

    Result<QString> makeCopy(sqlite::Database& database, const QString& path, quint32 fileVersion)
    {
        Result<QString> name = reserveName(path, fileVersion);
        if (!name)
            return name;
        const Status copied = database.copyTo(*name);
        const bool flushed = copied && flushToDisk(*name, O_RDWR) && flushToDisk(QFileInfo(*name).absolutePath(), O_RDONLY);
        if (flushed)
            return name;
        const QString reason = copied ? systemReason() : copied.error().text;
        QFile::remove(*name);
        return noCopy(path, reason);
    }

} // namespace

Status upgradeStoreFile(sqlite::Database& database, const QString& path, quint32 fileVersion, QString* backup)
{
    const Result<QString> copy = makeCopy(database, path, fileVersion);
    if (!copy)
        return copy.error();
    const Result<bool> upgraded = schema::upgrade(database);
    if (!upgraded)
        return upgraded.error();
    if (!*upgraded)
        QFile::remove(*copy); // the faster process keeps one of its own
    else if (backup)
        *backup = *copy;
    return ok();
}

} // namespace runcost
