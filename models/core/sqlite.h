#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The SQLite C API with owners and Results. No SQL text lives here.
namespace runcost::sqlite {

// As it comes back from a database: half surrogates, which UTF-8 cannot hold, become U+FFFD.
[[nodiscard]] QString storedText(const QString& text);
void appendUtf8(QByteArray& to, const QString& text); // of storedText()

// One prepared statement. Parameters count from 1, columns from 0, as in SQLite. A bind that fails shows in step().
class Statement {
public:
    Statement() = default;
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    [[nodiscard]] bool isPrepared() const { return m_statement != nullptr; }

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement& bind(int parameter, bool value) { return bind(parameter, qint64(value ? 1 : 0)); }
    Statement& bind(int parameter, double value); // NaN would become NULL: callers check first
    Statement& bind(int parameter, const QString& text);
    Statement& bind(int parameter, std::optional<double> value) { return value ? bind(parameter, *value) : bindNull(parameter); }
    Statement& bind(int parameter, std::optional<qint64> value) { return value ? bind(parameter, *value) : bindNull(parameter); }
    Statement& bindNull(int parameter);
    Statement& bindBlob(int parameter, const QByteArray& bytes);
    Statement& bindStaticText(int parameter, const char* utf8); // a literal

    // True while there is a row. After the last row, and after an error, the statement is reset.
    [[nodiscard]] Result<bool> step();
    // For statements without rows, or whose rows do not matter.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isNumber(int column) const; // text in a column of numbers is none
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; // valid until the next step
    [[nodiscard]] std::string_view bytes(int column) const; // of a blob; valid until the next step
    [[nodiscard]] QByteArray blob(int column) const;

private:
    friend class Database;
    // What a parameter is bound to stays bound when the statement runs again.
    struct Held {
        QByteArray bytes; // keeps what is bound alive without a second copy
        QString text; // that it was made of; empty = bound to something else
        const char* literal = nullptr;
        void forget()
        {
            text.clear();
            literal = nullptr;
        }
    };
    void note(int code);
    [[nodiscard]] Held& held(int parameter) { return m_held[static_cast<std::size_t>(parameter - 1)]; }
    sqlite3_stmt* m_statement = nullptr;
    const QString* m_path = nullptr;
    std::vector<Held> m_held;
    int m_bindCode = 0;
};

struct OpenOptions {
    bool readOnly = false;
    bool immutable = false; // nobody writes to it: no locks, no files beside it; implies readOnly
    int busyTimeoutMs = 5000;
    int mostValueBytes = 0; // a longer text or blob is an error (TooLarge); 0 = as SQLite has it
};

// One connection, for one thread at a time, hardened: no ATTACH, no extensions, no triggers, no views, untrusted schema.
class Database {
public:
    // The file must exist: who makes one decides about its permissions.
    [[nodiscard]] static Result<Database> open(const QString& path, const OpenOptions& options);
    [[nodiscard]] static Result<Database> openInMemory();
    Database() = default;
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;

    [[nodiscard]] const QString& path() const;
    // `sql` is constant text: values are bound, never pasted in.
    [[nodiscard]] Result<Statement> prepare(const char* sql);
    [[nodiscard]] Status execute(const char* sql); // one statement
    [[nodiscard]] bool inTransaction() const;
    // Off, rows may refer to rows that are not there, and no longer follow those that they refer to when these are deleted.
    // Unlike the PRAGMA it works within a transaction.
    void setForeignKeys(bool on);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changedRows() const; // by the last statement
    void setBusyTimeoutMs(int milliseconds);
    // Asked every few thousand steps of a statement; true ends it with Cancelled. An empty function ends the asking.
    void setStopCheck(std::function<bool()> stop);
    // Copies everything that is committed, also what still lies in the log, into an empty file.
    [[nodiscard]] Status copyTo(const QString& path);
    // Moves the write-ahead log into the file and empties it; false when others are reading or writing.
    bool truncateLog();
    // While set, closing leaves the log and the file as they are.
    void keepLogAtClose(bool keep);
    void close();

private:
    [[nodiscard]] static Result<Database> openName(const QByteArray& name, const QString& path, int flags);
    sqlite3* m_database = nullptr;
    std::unique_ptr<QString> m_path; // on the heap: statements point to it
    std::unique_ptr<std::function<bool()>> m_stop; // SQLite points to it
};

// What an SQLite result code means to a user of the file.
[[nodiscard]] Error errorFor(int code, const QString& path, const QString& detail = {});

} // namespace runcost::sqlite
