#pragma once

#include "core/progress.h"
#include "core/sqlite.h"

#include <QTemporaryDir>

#include <chrono>
#include <filesystem>

namespace runcost {

// An SQLite file of another program, read without leaving a trace beside it. A file at rest is opened as it is,
// immutable. One with a write-ahead log is copied with its log into a private folder, and the copy is read.
// What it can do is bounded: no views, no triggers, no virtual tables that run code, values of at most 32 MiB, and a
// time limit that grows with its size.
class ForeignDatabase {
public:
    // Malformed: no database, or damaged. NotReadable: somebody is writing to it. TooLarge, Cancelled.
    [[nodiscard]] static Result<ForeignDatabase> open(const std::filesystem::path& path, qint64 maximumBytes, const Progress& progress);

    // `sql` is constant text.
    [[nodiscard]] Result<sqlite::Statement> prepare(const QByteArray& sql);
    // True while there is a row. The time limit counts what passes in here.
    [[nodiscard]] Result<bool> step(sqlite::Statement& statement);
    [[nodiscard]] const QByteArray& sha256() const { return m_sha256; } // of the file and its log
    // False when somebody wrote to it since it was opened: what was read may be torn.
    [[nodiscard]] bool isUnchanged() const;

private:
    struct Stamp {
        qint64 size = -1; // -1 = no such file
        qint64 mtimeNs = 0;
        quint64 inode = 0;
        bool operator==(const Stamp&) const = default;
    };
    using Clock = std::chrono::steady_clock;
    // Outlives moves: SQLite points to it.
    struct Limit {
        std::chrono::seconds length {};
        Clock::duration used {};
        Clock::time_point begun;
        bool stepping = false;
        bool passed = false;
    };
    ForeignDatabase() = default;
    // An SQLite error in words that fit a file that is only read.
    [[nodiscard]] Error errorOf(const Error& error) const;
    [[nodiscard]] static Stamp stampOf(const std::filesystem::path& path);
    [[nodiscard]] static bool hasHotJournal(const std::filesystem::path& database);
    [[nodiscard]] Status copyWithLog(qint64 maximumBytes, const Progress& progress);
    [[nodiscard]] Status openAt(const std::filesystem::path& path, bool immutable, const Progress& progress);

    std::filesystem::path m_path;
    Stamp m_fileStamp;
    Stamp m_logStamp;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Limit> m_limit;
    QByteArray m_sha256;
    sqlite::Database m_database; // closed before its copy goes
};

} // namespace runcost
