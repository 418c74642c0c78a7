#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace runcost {

// What the program ends with; see the manual.
namespace exitstatus {
    inline constexpr int done = 0;
    inline constexpr int rejected = 1;
    inline constexpr int usage = 2;
    inline constexpr int findings = 3;
    inline constexpr int noStore = 4;
    inline constexpr int cancelled = 130;
}

// One line on standard error, "runcost: SUBJECT: reason", with nothing in it that a terminal would obey.
void complain(const QString& subject, const QString& reason);
// The same for wrong words, with the usage line; returns exitstatus::usage.
int wrongUsage(const QString& reason, const char* usage);

// The whole answer at once. False (and a line on standard error) when it could not be written.
[[nodiscard]] bool writeAnswer(const QByteArray& bytes);
[[nodiscard]] int answer(const QByteArray& bytes, int status = exitstatus::done);

// The status of a failed opening of the store, with its line.
int storeFailed(const QString& path, const Error& error);

// From here on SIGINT and SIGTERM ask to stop instead of ending the program.
void watchSignals();
[[nodiscard]] bool wasInterrupted();
[[nodiscard]] Progress interruptible(); // silent

// The words of a command as the system gave them: paths need not be text.
class Words {
public:
    explicit Words(std::vector<QByteArray> words)
        : m_words(std::move(words))
    {
    }
    // Options that take a value and options that take none; all may be given as --name=value or --name value.
    // An empty text means that all words are understood.
    [[nodiscard]] QString parse(const std::vector<QByteArray>& valued, const std::vector<QByteArray>& flags);
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] QString value(const char* name, const QString& otherwise = {}) const; // the last one counts
    [[nodiscard]] QStringList values(const char* name) const;
    [[nodiscard]] const std::vector<QByteArray>& plain() const { return m_plain; }

private:
    std::vector<QByteArray> m_words;
    std::vector<QByteArray> m_plain;
    std::vector<std::pair<QByteArray, QByteArray>> m_options;
};

} // namespace runcost
