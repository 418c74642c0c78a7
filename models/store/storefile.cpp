#include "store/storefile.h"
#include "store/schema.h"
#include "store/upgrade.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace runcost {
namespace {

    // Reading every page of a larger store would be felt at every start; its pages are checked as they are read.
    constexpr qint64 deepCheckLimit = qint64(16) << 20;

    QString tr(const char* text) { return QCoreApplication::translate("RunStore", text); }

    Error notReadable(const QString& path, int number)
    {
        return { ErrorCode::NotReadable,
            tr("“%1” cannot be opened: %2.").arg(path, QString::fromLocal8Bit(std::strerror(number))), {} };
    }

    Error notWritable(const QString& path, int number)
    {
        return { ErrorCode::NotWritable,
            tr("“%1” cannot be written: %2.").arg(path, QString::fromLocal8Bit(std::strerror(number))), {} };
    }

    class Descriptor {
    public:
        Descriptor(const QString& path, int flags, mode_t mode = 0)
            : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NONBLOCK, mode))
        {
        }
        ~Descriptor()
        {
            if (m_fd >= 0)
                ::close(m_fd);
        }
        Q_DISABLE_COPY_MOVE(Descriptor)
        [[nodiscard]] int get() const { return m_fd; }
        explicit operator bool() const { return m_fd >= 0; }

    private:
        int m_fd;
    };

    Status makeFile(const QString& path)
    {
        const QDir folder = QFileInfo(path).absoluteDir();
        if (!folder.exists() && !folder.mkpath(QStringLiteral(".")))
            return notWritable(path, errno);
        const Descriptor file(path, O_RDWR | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
        if (!file && errno != EEXIST)
            return notWritable(path, errno);
        return ok();
    }

    enum class Look { Empty, Candidate };

    // The header of the file, read by hand: SQLite would make files beside it, and would roll back a foreign journal.
    Result<Look> lookAtHeader(const QString& path)
    {
        const Descriptor file(path, O_RDONLY);
        if (!file)
            return errno == ENOENT ? Error { ErrorCode::NotFound, tr("There is no store “%1”.").arg(path), {} }
                                   : notReadable(path, errno);
        struct stat about { };
        if (::fstat(file.get(), &about) != 0)
            return notReadable(path, errno);
        if (!S_ISREG(about.st_mode))
            return schema::foreign(path);
        if (about.st_size == 0)
            return Look::Empty;
        std::array<uchar, 100> header {};
        const ssize_t length = ::pread(file.get(), header.data(), header.size(), 0);
        if (length < 0)
            return notReadable(path, errno);
        if (length < ssize_t(header.size()) || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
            return schema::foreign(path);
        const auto id = qFromBigEndian<quint32>(header.data() + 68);
        const auto fileVersion = qFromBigEndian<quint32>(header.data() + 60);
        if (id == schema::applicationId && fileVersion > schema::version)
            return schema::newer(path, fileVersion);
        // Id 0: a file without tables is as good as an empty one, which only SQLite can tell.
        return id == schema::applicationId || id == 0 ? Result<Look>(Look::Candidate) : Result<Look>(schema::foreign(path));
    }

    bool hasContent(const QString& path) { return QFileInfo(path).size() > 0; }

    bool isAtRest(const QString& path)
    {
        return !hasContent(path + QLatin1String("-wal")) && !hasContent(path + QLatin1String("-journal"));
    }

    struct Stamp {
        qint64 size;
        QDateTime modified;
        bool operator==(const Stamp&) const = default;
        static Stamp of(const QString& path)
        {
            const QFileInfo info(path);
            return { info.size(), info.lastModified() };
        }
    };

    Result<Look> checkContents(sqlite::Database& database, const QString& path)
    {
        const Result<bool> empty = schema::isEmpty(database);
        if (!empty)
            return empty.error();
        if (*empty)
            return Look::Empty;
        const Status sound = schema::check(database, path, QFileInfo(path).size() <= deepCheckLimit);
        return sound ? Result<Look>(Look::Candidate) : Result<Look>(sound.error());
    }

    // Reads without locks and without making files, as long as nobody writes; who starts to write spoils the look.
    std::optional<Result<Look>> lookAtRest(const QString& path)
    {
        if (!isAtRest(path))
            return std::nullopt;
        const Stamp before = Stamp::of(path);
        Result<sqlite::Database> database = sqlite::Database::open(path, { .readOnly = true, .immutable = true });
        Result<Look> look = database ? checkContents(*database, path) : Result<Look>(database.error());
        if (!look && !(isAtRest(path) && before == Stamp::of(path)))
            return std::nullopt;
        return look;
    }

    bool isWritable(const QString& path)
    {
        const QByteArray file = QFile::encodeName(path);
        const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        return ::access(file.constData(), W_OK) == 0 && ::access(folder.constData(), W_OK | X_OK) == 0;
    }

    // The write-ahead log needs shared memory, which these do not have.
    bool isOnNetwork(const QString& path)
    {
        struct statfs about { };
        if (::statfs(QFile::encodeName(path).constData(), &about) != 0)
            return false;
        constexpr std::array<quint32, 7> kinds { 0x6969 /* NFS */, 0x517B /* SMB */, 0xFF534D42 /* CIFS */,
            0xFE534D42 /* SMB2 */, 0x65735546 /* FUSE */, 0x01021997 /* 9p */, 0x5346414F /* AFS */ };
        return std::find(kinds.begin(), kinds.end(), static_cast<quint32>(about.f_type)) != kinds.end();
    }

    Result<sqlite::Database> emptyStore()
    {
        Result<sqlite::Database> database = sqlite::Database::openInMemory();
        if (database)
            if (const Status made = schema::create(*database); !made)
                return made.error();
        return database;
    }

    // A file that may not be written, or lies where no file may be made.
    Result<sqlite::Database> openUnwritable(const QString& path, int busyTimeoutMs)
    {
        const bool logPresent = hasContent(path + QLatin1String("-wal"));
        Result<sqlite::Database> database = sqlite::Database::open(
            path, { .readOnly = true, .immutable = !logPresent, .busyTimeoutMs = busyTimeoutMs });
        if (database)
            if (const Status configured = schema::configure(*database, true); !configured)
                return configured.error();
        return database;
    }

    Result<sqlite::Database> openWritable(const QString& path, RunStore::Mode mode, bool empty, int busyTimeoutMs)
    {
        Result<sqlite::Database> database = sqlite::Database::open(path, { .busyTimeoutMs = busyTimeoutMs });
        if (!database)
            return database;
        if (mode != RunStore::Mode::ReadOnly && empty)
            if (const Status made = schema::create(*database); !made)
                return made.error();
        // Even a reader opens for writing: SQLite may have to finish what a killed process began, and tidies up at the end.
        if (const Status configured = schema::configure(*database, mode == RunStore::Mode::ReadOnly); !configured)
            return configured.error();
        if (mode != RunStore::Mode::ReadOnly && !isOnNetwork(path))
            (void)schema::useWriteAheadLog(*database); // while others use the file it stays in the mode it is in
        return database;
    }

    Status lendNewerTables(sqlite::Database& database, quint32 fileVersion)
    {
        Status done = schema::setQueryOnly(database, false);
        if (done)
            done = schema::lendTables(database, fileVersion);
        return done ? schema::setQueryOnly(database, true) : done;
    }

    Result<sqlite::Database> openSoundFile(const QString& path, RunStore::Mode mode, int busyTimeoutMs)
    {
        if (mode == RunStore::Mode::Create && !QFileInfo::exists(path))
            if (const Status made = makeFile(path); !made)
                return made.error();
        const Result<Look> header = lookAtHeader(path);
        if (!header)
            return header.error();
        std::optional<Result<Look>> look;
        if (*header == Look::Empty)
            look = *header;
        else
            look = lookAtRest(path);
        if (look && !*look)
            return look->error();

        const bool empty = look && **look == Look::Empty;
        const bool readOnly = mode == RunStore::Mode::ReadOnly;
        if (readOnly && empty)
            return emptyStore();
        const bool writable = isWritable(path);
        if (!writable && !readOnly)
            return notWritable(path, EACCES);
        Result<sqlite::Database> database
            = writable ? openWritable(path, mode, empty, busyTimeoutMs) : openUnwritable(path, busyTimeoutMs);
        if (!database || look)
            return database;
        // A log or journal lies beside it: only a full connection sees the contents.
        database->keepLogAtClose(true);
        const Result<Look> contents = checkContents(*database, path);
        if (!contents)
            return contents.error();
        if (*contents == Look::Empty)
            return readOnly ? emptyStore() : openWritable(path, mode, true, busyTimeoutMs);
        database->keepLogAtClose(false);
        return database;
    }

} // namespace

Result<sqlite::Database> openStoreFile(const QString& path, RunStore::Mode mode, int busyTimeoutMs, QString* backup)
{
    Result<sqlite::Database> database = openSoundFile(path, mode, busyTimeoutMs);
    if (!database)
        return database;
    const Result<quint32> found = schema::fileVersion(*database);
    if (!found)
        return found.error();
    if (*found == schema::version)
        return database;
    const Status ready = mode == RunStore::Mode::ReadOnly ? lendNewerTables(*database, *found)
                                                          : upgradeStoreFile(*database, path, *found, backup);
    return ready ? std::move(database) : Result<sqlite::Database>(ready.error());
}

} // namespace runcost
