#include "import/foreigndatabase.h"

#include "core/sha256.h"
#include "import/inputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <sys/stat.h>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr int mostValueBytes = 32 << 20;
    constexpr qint64 copyBlockBytes = 1 << 20;
    constexpr std::chrono::seconds shortestLimit { 4 };
    constexpr qint64 bytesPerSecond = 16 << 20; // a slow disk; a larger file may take as much longer
    constexpr int mostCopies = 3; // of a file that is being written to
    constexpr int journalWaitMs = 2000;
    const QByteArray journalMagic = QByteArrayLiteral("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");

    QString tr(const char* text) { return QCoreApplication::translate("ForeignDatabase", text); }

    fs::path beside(const fs::path& database, const char* suffix)
    {
        fs::path path = database;
        path += suffix;
        return path;
    }

    Error cancelledError() { return { ErrorCode::Cancelled, tr("Cancelled."), {} }; }
    Error busyError() { return { ErrorCode::NotReadable, tr("Another program is writing to it. Import it again when that has finished."), {} }; }

    // Reads a file to its end into a hash and, where `copy` is open, into a copy.
    Status passThrough(const fs::path& path, qint64 maximumBytes, Sha256& hash, QFile& copy, const Progress& progress)
    {
        Result<InputFile> input = InputFile::open(path, maximumBytes);
        if (!input)
            return input.error();
        QByteArray block(copyBlockBytes, Qt::Uninitialized);
        qint64 total = 0;
        while (true) {
            if (progress.cancelled())
                return cancelledError();
            const Result<qint64> got = input->read(block.data(), block.size());
            if (!got)
                return got.error();
            if (*got == 0)
                return ok();
            total += *got;
            if (total > maximumBytes)
                return Error { ErrorCode::TooLarge, tr("The file grew beyond the limit of %1 MiB while it was read.").arg(maximumBytes >> 20), {} };
            hash.addData(QByteArrayView(block).first(*got));
            if (copy.isOpen() && copy.write(block.constData(), *got) != *got)
                return Error { ErrorCode::NotWritable, tr("It cannot be copied to the temporary folder: %1.").arg(copy.errorString()), {} };
        }
    }

} // namespace

ForeignDatabase::Stamp ForeignDatabase::stampOf(const fs::path& path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return { status.st_size, status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec, status.st_ino };
}

// The journal of a change that is under way, or was cut off. Rolling it back is the business of the program that owns
// the file: a journal can name other files to be deleted.
bool ForeignDatabase::hasHotJournal(const fs::path& database)
{
    const fs::path journal = beside(database, "-journal");
    if (stampOf(journal).size < journalMagic.size())
        return false;
    Result<InputFile> input = InputFile::open(journal, std::numeric_limits<qint64>::max());
    QByteArray head(journalMagic.size(), '\0');
    return input && input->read(head.data(), head.size()).hasValue() && head == journalMagic;
}

Result<ForeignDatabase> ForeignDatabase::open(const fs::path& path, qint64 maximumBytes, const Progress& progress)
{
    ForeignDatabase opened;
    std::error_code failed;
    opened.m_path = fs::canonical(path, failed);
    if (failed)
        return Error { ErrorCode::NotFound, tr("There is no such file."), {} };
    for (int waited = 0; hasHotJournal(opened.m_path); waited += 100) {
        if (progress.cancelled())
            return cancelledError();
        if (waited >= journalWaitMs)
            return Error { ErrorCode::NotReadable,
                tr("Another program is in the midst of a change, or was cut off in one (the file “%1” lies beside it). "
                   "Open it once with the program that wrote it, then import it again.")
                    .arg(displayName(beside(opened.m_path, "-journal"))),
                {} };
        QThread::msleep(100);
    }
    opened.m_fileStamp = stampOf(opened.m_path);
    opened.m_logStamp = stampOf(beside(opened.m_path, "-wal"));
    if (opened.m_logStamp.size > 0) {
        if (const Status copied = opened.copyWithLog(maximumBytes, progress); !copied)
            return copied.error();
        const fs::path copy = opened.m_copy->filePath(QStringLiteral("copy.db")).toStdString();
        if (const Status done = opened.openAt(copy, false, progress); !done)
            return done.error();
    } else {
        Sha256 hash;
        QFile none;
        if (const Status hashed = passThrough(opened.m_path, maximumBytes, hash, none, progress); !hashed)
            return hashed.error();
        opened.m_sha256 = hash.result();
        if (const Status done = opened.openAt(opened.m_path, true, progress); !done)
            return done.error();
    }
    return opened;
}

Status ForeignDatabase::copyWithLog(qint64 maximumBytes, const Progress& progress)
{
    m_copy = std::make_unique<QTemporaryDir>(); // 0700
    if (!m_copy->isValid())
        return Error { ErrorCode::NotWritable, tr("There is no temporary folder to copy it to: %1.").arg(m_copy->errorString()), {} };
    for (int attempt = 0; attempt < mostCopies; ++attempt) {
        m_fileStamp = stampOf(m_path);
        m_logStamp = stampOf(beside(m_path, "-wal"));
        Sha256 hash;
        for (const char* suffix : { "", "-wal" }) {
            if (*suffix != '\0' && m_logStamp.size <= 0)
                continue;
            QFile copy(m_copy->filePath(QLatin1String("copy.db") + QLatin1String(suffix)));
            if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
                return Error { ErrorCode::NotWritable, tr("It cannot be copied to the temporary folder: %1.").arg(copy.errorString()), {} };
            if (const Status passed = passThrough(beside(m_path, suffix), maximumBytes, hash, copy, progress); !passed)
                return passed;
            if (!copy.flush())
                return Error { ErrorCode::NotWritable, tr("It cannot be copied to the temporary folder: %1.").arg(copy.errorString()), {} };
        }
        m_sha256 = hash.result();
        if (isUnchanged())
            return ok();
        QThread::msleep(200);
    }
    return busyError();
}

Status ForeignDatabase::openAt(const fs::path& path, bool immutable, const Progress& progress)
{
    sqlite::OpenOptions options;
    options.readOnly = immutable;
    options.immutable = immutable;
    options.mostValueBytes = mostValueBytes;
    Result<sqlite::Database> database = sqlite::Database::open(QFile::decodeName(path.c_str()), options);
    if (!database)
        return errorOf(database.error());
    m_database = *std::move(database);
    m_database.keepLogAtClose(true);
    m_limit = std::make_unique<Limit>();
    m_limit->length = shortestLimit + std::chrono::seconds((m_fileStamp.size + std::max<qint64>(0, m_logStamp.size)) / bytesPerSecond);
    m_database.setStopCheck([limit = m_limit.get(), isCancelled = progress.isCancelled] {
        limit->passed = limit->passed || (limit->stepping && limit->used + (Clock::now() - limit->begun) > limit->length);
        return limit->passed || (isCancelled && isCancelled());
    });
    return ok();
}

Result<sqlite::Statement> ForeignDatabase::prepare(const QByteArray& sql)
{
    Result<sqlite::Statement> statement = m_database.prepare(sql.constData());
    if (!statement)
        return errorOf(statement.error());
    return statement;
}

Result<bool> ForeignDatabase::step(sqlite::Statement& statement)
{
    m_limit->begun = Clock::now();
    m_limit->stepping = true;
    const Result<bool> row = statement.step();
    m_limit->stepping = false;
    m_limit->used += Clock::now() - m_limit->begun;
    if (!row)
        return errorOf(row.error());
    if (*row && m_limit->used > m_limit->length) {
        m_limit->passed = true;
        return errorOf({ ErrorCode::Cancelled, {}, {} });
    }
    return row;
}

bool ForeignDatabase::isUnchanged() const
{
    return stampOf(m_path) == m_fileStamp && stampOf(beside(m_path, "-wal")) == m_logStamp && (m_copy || !hasHotJournal(m_path));
}

Error ForeignDatabase::errorOf(const Error& error) const
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        if (m_limit && m_limit->passed)
            return { ErrorCode::TooLarge,
                tr("Reading the database took longer than %1 s; it is damaged or made to keep readers busy.").arg(m_limit->length.count()),
                error.detail };
        return cancelledError();
    case ErrorCode::TooLarge:
        return { ErrorCode::TooLarge, tr("A value in the database is larger than %1 MiB.").arg(mostValueBytes >> 20), error.detail };
    case ErrorCode::NotReadable:
    case ErrorCode::StoreBusy:
        return { ErrorCode::NotReadable, tr("The database cannot be read."), error.detail };
    default:
        return { ErrorCode::Malformed, tr("The database is damaged."), error.detail };
    }
}

} // namespace runcost
