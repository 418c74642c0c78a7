#include "commandio.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace runcost {
namespace {

    constexpr qsizetype longestLine = 1900; // with its newline and what escaping adds, below 2,000 bytes

    volatile std::sig_atomic_t interrupted = 0;

    void onSignal(int) { interrupted = 1; }

    QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

    // Cuts between characters, and not within an escape.
    QByteArray shortened(QByteArray bytes, qsizetype size)
    {
        if (bytes.size() <= size)
            return bytes;
        bytes.truncate(size);
        while (!bytes.isEmpty() && !QUtf8StringView(bytes).isValidUtf8())
            bytes.chop(1);
        return bytes + "...";
    }

} // namespace

void complain(const QString& subject, const QString& reason)
{
    // The end of a path tells more than its beginning.
    QByteArray name = format::escapedForTerminal(subject);
    if (name.size() > 900)
        name = "..." + name.right(880);
    while (!QUtf8StringView(name).isValidUtf8())
        name.remove(3, 1);
    QByteArray line = "runcost: " + name + ": " + shortened(format::escapedForTerminal(reason), longestLine - name.size() - 20);
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

int wrongUsage(const QString& reason, const char* usage)
{
    complain(tr("usage"), reason);
    std::fputs(usage, stderr);
    return exitstatus::usage;
}

bool writeAnswer(const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count < 0 && errno == EINTR && !wasInterrupted())
            continue;
        if (count <= 0) {
            complain(tr("standard output"), tr("The answer cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
            return false;
        }
        written += static_cast<qsizetype>(count);
    }
    return true;
}

int answer(const QByteArray& bytes, int status) { return writeAnswer(bytes) ? status : exitstatus::rejected; }

int storeFailed(const QString& path, const Error& error)
{
    complain(path, error.text);
    return exitstatus::noStore;
}

void watchSignals()
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool wasInterrupted() { return interrupted != 0; }

Progress interruptible()
{
    Progress progress;
    progress.isCancelled = wasInterrupted;
    return progress;
}

QString Words::parse(const std::vector<QByteArray>& valued, const std::vector<QByteArray>& flags)
{
    const auto isOne = [](const std::vector<QByteArray>& names, const QByteArray& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    bool optionsEnded = false;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const QByteArray& word = m_words[i];
        if (optionsEnded || !word.startsWith('-') || word == "-") {
            m_plain.push_back(word);
            continue;
        }
        if (word == "--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.startsWith("--") ? word.indexOf('=') : -1;
        const QByteArray name = word.left(equals < 0 ? word.size() : equals);
        if (isOne(flags, name) && equals < 0)
            m_options.emplace_back(name, QByteArray());
        else if (isOne(valued, name) && equals >= 0)
            m_options.emplace_back(name, word.mid(equals + 1));
        else if (isOne(valued, name) && i + 1 < m_words.size())
            m_options.emplace_back(name, m_words[++i]);
        else if (isOne(valued, name))
            return tr("%1 needs a value.").arg(QString::fromUtf8(name));
        else
            return tr("There is no option %1.").arg(QString::fromUtf8(name));
    }
    return {};
}

bool Words::has(const char* name) const
{
    return std::any_of(m_options.begin(), m_options.end(), [name](const auto& option) { return option.first == name; });
}

QString Words::value(const char* name, const QString& otherwise) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Words::values(const char* name) const
{
    QStringList all;
    for (const auto& [key, value] : m_options)
        if (key == name)
            all << QString::fromUtf8(value);
    return all;
}

} // namespace runcost
