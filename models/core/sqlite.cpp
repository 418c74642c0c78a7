#include "core/sqlite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace runcost::sqlite {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Sqlite", text); }

    ErrorCode meaning(int code)
    {
        switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::StoreBusy;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_SCHEMA:
            return ErrorCode::StoreDamaged;
        case SQLITE_READONLY:
        case SQLITE_FULL:
            return ErrorCode::NotWritable;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_IOERR:
            return ErrorCode::NotReadable;
        case SQLITE_INTERRUPT:
            return ErrorCode::Cancelled;
        case SQLITE_TOOBIG:
        case SQLITE_NOMEM:
            return ErrorCode::TooLarge;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            return ErrorCode::OutOfRange;
        default:
            return ErrorCode::Internal;
        }
    }

    QString sentence(int code, const QString& path)
    {
        if ((code & 0xff) == SQLITE_FULL)
            return tr("“%1” cannot be written: the disk is full.").arg(path);
        switch (meaning(code)) {
        case ErrorCode::StoreBusy:
            return tr("“%1” is in use by another program. Try again when it has finished.").arg(path);
        case ErrorCode::StoreDamaged:
            return tr("“%1” is damaged. It was left as it is.").arg(path);
        case ErrorCode::NotWritable:
            return tr("“%1” cannot be written.").arg(path);
        case ErrorCode::NotReadable:
            return tr("“%1” cannot be opened or read.").arg(path);
        case ErrorCode::Cancelled:
            return tr("Cancelled.");
        case ErrorCode::TooLarge:
            return tr("“%1” needs more memory than there is.").arg(path);
        case ErrorCode::OutOfRange:
            return tr("A value is outside of what “%1” can keep.").arg(path);
        default:
            return tr("“%1” cannot be used.").arg(path);
        }
    }

    QString detailOf(sqlite3* database, int code)
    {
        return QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(database)));
    }

    void harden(sqlite3* database)
    {
        sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
        sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    }

} // namespace

Error errorFor(int code, const QString& path, const QString& detail)
{
    return { meaning(code), sentence(code, path), detail };
}

QString storedText(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString valid = text;
    for (qsizetype i = 0; i < valid.size(); ++i) {
        if (valid[i].isHighSurrogate() && i + 1 < valid.size() && valid[i + 1].isLowSurrogate())
            ++i;
        else if (valid[i].isSurrogate())
            valid[i] = QChar::ReplacementCharacter;
    }
    return valid;
}

void appendUtf8(QByteArray& to, const QString& text)
{
    const qsizetype begin = to.size();
    to.resize(begin + text.size());
    char* at = to.data() + begin;
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        *at++ = static_cast<char>(c.unicode());
    }
    if (all < 0x80)
        return;
    to.truncate(begin);
    to.append(storedText(text).toUtf8());
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement&& other) noexcept { *this = std::move(other); }

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_path, other.m_path);
    std::swap(m_held, other.m_held);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

void Statement::note(int code)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

Statement& Statement::bind(int parameter, qint64 value)
{
    held(parameter).forget();
    note(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    held(parameter).forget();
    note(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, const QString& text)
{
    if (text.isEmpty())
        return bindStaticText(parameter, "");
    // Rows that follow each other mostly share a text.
    Held& last = held(parameter);
    if (last.text.isSharedWith(text) && last.text.size() == text.size())
        return *this;
    last.forget();
    last.bytes.resize(0);
    appendUtf8(last.bytes, text);
    last.text = text;
    note(sqlite3_bind_text64(m_statement, parameter, last.bytes.constData(), static_cast<sqlite3_uint64>(last.bytes.size()),
        SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    held(parameter).forget();
    note(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Statement& Statement::bindBlob(int parameter, const QByteArray& bytes)
{
    held(parameter) = { bytes, {}, nullptr };
    note(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindStaticText(int parameter, const char* utf8)
{
    Held& last = held(parameter);
    if (last.literal == utf8)
        return *this;
    last.forget();
    last.literal = utf8;
    note(sqlite3_bind_text(m_statement, parameter, utf8, -1, SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step()
{
    const int code = m_bindCode == SQLITE_OK ? sqlite3_step(m_statement) : std::exchange(m_bindCode, SQLITE_OK);
    if (code != SQLITE_ROW && code != SQLITE_DONE) // perhaps of a bind
        std::for_each(m_held.begin(), m_held.end(), [](Held& last) { last.forget(); });
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = errorFor(code, *m_path, detailOf(sqlite3_db_handle(m_statement), code));
    reset();
    return error;
}

Status Statement::run()
{
    const Result<bool> row = step();
    reset();
    return row ? ok() : Status(row.error());
}

void Statement::reset() { sqlite3_reset(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
bool Statement::isNumber(int column) const
{
    const int type = sqlite3_column_type(m_statement, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::string_view Statement::bytes(int column) const
{
    const void* found = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char*>(found), found ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0 };
}

QByteArray Statement::blob(int column) const
{
    const std::string_view found = bytes(column);
    return { found.data(), static_cast<qsizetype>(found.size()) };
}

Result<Database> Database::openName(const QByteArray& name, const QString& path, int flags)
{
    Database database;
    database.m_path = std::make_unique<QString>(path);
    const int code = sqlite3_open_v2(
        name.constData(), &database.m_database, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return errorFor(code, path, detailOf(database.m_database, code));
    harden(database.m_database);
    return database;
}

Result<Database> Database::open(const QString& path, const OpenOptions& options)
{
    QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    int flags = options.readOnly || options.immutable ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.immutable) {
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    Result<Database> database = openName(name, path, flags);
    if (database)
        database->setBusyTimeoutMs(options.busyTimeoutMs);
    if (database && options.mostValueBytes > 0)
        sqlite3_limit(database->m_database, SQLITE_LIMIT_LENGTH, options.mostValueBytes);
    return database;
}

Result<Database> Database::openInMemory()
{
    return openName(":memory:", QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Database::~Database() { close(); }

Database::Database(Database&& other) noexcept { *this = std::move(other); }

Database& Database::operator=(Database&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_path, other.m_path);
    std::swap(m_stop, other.m_stop);
    return *this;
}

const QString& Database::path() const { return *m_path; }

Result<Statement> Database::prepare(const char* sql)
{
    Statement statement;
    const int code = sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement.m_statement, nullptr);
    if (code != SQLITE_OK)
        return errorFor(code, *m_path, detailOf(m_database, code));
    statement.m_path = m_path.get();
    statement.m_held.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(statement.m_statement)));
    return statement;
}

Status Database::execute(const char* sql)
{
    Result<Statement> statement = prepare(sql);
    return statement ? statement->run() : Status(statement.error());
}

bool Database::inTransaction() const { return m_database && sqlite3_get_autocommit(m_database) == 0; }
void Database::setForeignKeys(bool on) { sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, on ? 1 : 0, nullptr); }
qint64 Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_database); }
qint64 Database::changedRows() const { return sqlite3_changes64(m_database); }
void Database::setBusyTimeoutMs(int milliseconds) { sqlite3_busy_timeout(m_database, milliseconds); }

void Database::setStopCheck(std::function<bool()> stop)
{
    if (!stop) {
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
        m_stop.reset();
        return;
    }
    m_stop = std::make_unique<std::function<bool()>>(std::move(stop));
    sqlite3_progress_handler(
        m_database, 4000, [](void* check) { return (*static_cast<std::function<bool()>*>(check))() ? 1 : 0; }, m_stop.get());
}

Status Database::copyTo(const QString& path)
{
    Result<Database> target = openName(QFile::encodeName(path), path, SQLITE_OPEN_READWRITE);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->m_database, "main", m_database, "main");
    if (!backup)
        return errorFor(sqlite3_errcode(target->m_database), path, detailOf(target->m_database, SQLITE_ERROR));
    int code = sqlite3_backup_step(backup, -1);
    for (int tries = 0; (code == SQLITE_BUSY || code == SQLITE_LOCKED) && tries < 100; ++tries) {
        sqlite3_sleep(50);
        code = sqlite3_backup_step(backup, -1);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return errorFor(code != SQLITE_DONE ? code : finished, path, detailOf(target->m_database, code));
    return ok();
}

bool Database::truncateLog()
{
    return sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
}

void Database::keepLogAtClose(bool keep)
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

void Database::close()
{
    sqlite3_close_v2(m_database);
    m_database = nullptr;
}

} // namespace runcost::sqlite
