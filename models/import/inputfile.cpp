#include "import/inputfile.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("InputFile", text); }

    Error systemError(int number)
    {
        switch (number) {
        case ENOENT:
        case ENOTDIR:
            return { ErrorCode::NotFound, tr("There is no such file."), {} };
        case EACCES:
        case EPERM:
            return { ErrorCode::NotReadable, tr("Permission to read it is missing."), {} };
        case ELOOP:
            return { ErrorCode::NotReadable, tr("The link leads in a circle."), {} };
        case ENAMETOOLONG:
            return { ErrorCode::NotReadable, tr("The name is too long."), {} };
        default:
            return { ErrorCode::NotReadable,
                tr("It cannot be read: %1.").arg(QString::fromLocal8Bit(std::strerror(number))), {} };
        }
    }

    Error notRegular(mode_t mode)
    {
        if (S_ISDIR(mode))
            return { ErrorCode::NotReadable, tr("It is a folder."), {} };
        return { ErrorCode::NotReadable, tr("It is a device, pipe or socket, not a file."), {} };
    }

    Error changedMeanwhile()
    {
        return { ErrorCode::NotReadable, tr("The file changed while it was read. Import it again when nothing writes to it."), {} };
    }

    Error tooLarge(qint64 maximumBytes)
    {
        return { ErrorCode::TooLarge,
            tr("The file is larger than the limit of %1 MiB.").arg(QString::number(maximumBytes >> 20)), {} };
    }

    // The length of the valid UTF-8 sequence at `at`, or 0.
    qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
    {
        for (qsizetype length = 1; length <= 4 && at + length <= bytes.size(); ++length)
            if (QUtf8StringView(bytes.data() + at, length).isValidUtf8())
                return length;
        return 0;
    }

} // namespace

QString displayPath(const std::filesystem::path& path)
{
    const std::string& native = path.native();
    const QByteArrayView bytes(native.data(), static_cast<qsizetype>(native.size()));
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0)
            text += QLatin1String("\\x") + QString::fromLatin1(QByteArray(1, bytes[i]).toHex().toUpper());
        else
            text += QString::fromUtf8(bytes.sliced(i, length));
        i += std::max<qsizetype>(length, 1);
    }
    return text;
}

QString displayName(const std::filesystem::path& path) { return displayPath(path.filename()); }

std::filesystem::path underOwnName(const std::filesystem::path& path)
{
    const std::filesystem::path name = path.filename();
    struct stat status = {};
    if (!name.empty() && name != "." && name != ".." && (::lstat(path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode)))
        return path;
    std::error_code failed;
    std::filesystem::path real = std::filesystem::canonical(path, failed);
    return failed ? path : real;
}

InputFile::InputFile(int descriptor, qint64 size, std::filesystem::path path)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_path(std::move(path))
{
}

InputFile::InputFile(InputFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_writtenS(other.m_writtenS)
    , m_writtenNs(other.m_writtenNs)
    , m_path(std::move(other.m_path))
{
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<InputFile> InputFile::open(const std::filesystem::path& path, qint64 maximumBytes)
{
    // Looked at before opening: opening a device can have effects (tapes, watchdogs), so that is left alone altogether.
    struct stat before = {};
    if (::stat(path.c_str(), &before) != 0)
        return systemError(errno);
    if (!S_ISREG(before.st_mode))
        return notRegular(before.st_mode);
    // O_NONBLOCK: a FIFO put there since then does not hang the open either.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return systemError(errno);
    struct stat after = {};
    const bool known = ::fstat(descriptor, &after) == 0;
    InputFile file(descriptor, after.st_size, path);
    file.m_writtenS = after.st_mtim.tv_sec;
    file.m_writtenNs = after.st_mtim.tv_nsec;
    if (!known)
        return systemError(errno);
    if (!S_ISREG(after.st_mode))
        return notRegular(after.st_mode);
    if (file.m_size > maximumBytes)
        return tooLarge(maximumBytes);
    return file;
}

// Shortened or written over, so that what was read is a mixture. A file that only grew was read up to some line of it, and
// one that was replaced is still the old one here.
bool InputFile::hasChanged() const
{
    struct stat now = {};
    if (m_size == 0 || ::fstat(m_descriptor, &now) != 0)
        return false;
    const bool written = now.st_mtim.tv_sec != m_writtenS || now.st_mtim.tv_nsec != m_writtenNs;
    return now.st_size < m_size || (now.st_size == m_size && written);
}

Result<qint64> InputFile::read(char* to, qint64 count)
{
    while (true) {
        const ssize_t got = ::read(m_descriptor, to, static_cast<std::size_t>(count));
        if (got == 0)
            return hasChanged() ? Result<qint64>(changedMeanwhile()) : Result<qint64>(qint64(0));
        if (got > 0)
            return static_cast<qint64>(got);
        if (errno != EINTR)
            return systemError(errno);
    }
}

Result<QByteArray> InputFile::readRest(qint64 maximumBytes)
{
    QByteArray bytes(static_cast<qsizetype>(std::min(m_size, maximumBytes)) + 1, Qt::Uninitialized);
    qsizetype used = 0;
    while (true) {
        if (used == bytes.size())
            bytes.resize(bytes.size() * 2 + 4096);
        Result<qint64> got = read(bytes.data() + used, bytes.size() - used);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        used += static_cast<qsizetype>(*got);
        if (used > maximumBytes)
            return tooLarge(maximumBytes);
    }
    bytes.truncate(used);
    return bytes;
}

} // namespace runcost
