#include "trackprocess.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace runcost {
namespace {

    volatile std::sig_atomic_t groupForSignals = 0;
    std::array<int, 2> wakePipe { -1, -1 };
    constexpr std::array forwardedSignals { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGCONT, SIGWINCH };

    QString tr(const char* text) { return QCoreApplication::translate("TrackProcess", text); }

    void onForwarded(int signal)
    {
        const int kept = errno;
        if (groupForSignals > 0)
            ::kill(-static_cast<pid_t>(groupForSignals), signal);
        errno = kept;
    }

    void onChild(int)
    {
        const int kept = errno;
        (void)!::write(wakePipe[1], "x", 1);
        errno = kept;
    }

    void handle(int signal, void (*handler)(int))
    {
        struct sigaction action = {};
        action.sa_handler = handler;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }

    // A signal that was ignored from the start (nohup) stays so.
    bool isIgnored(int signal)
    {
        struct sigaction action = {};
        return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
    }

    // While it lives, signals for the command wait: one that came before the handlers are set would end the recorder.
    class HeldSignals {
    public:
        HeldSignals()
        {
            sigset_t held;
            sigemptyset(&held);
            for (const int signal : forwardedSignals)
                sigaddset(&held, signal);
            ::sigprocmask(SIG_BLOCK, &held, &m_before);
        }
        ~HeldSignals() { release(); }
        Q_DISABLE_COPY_MOVE(HeldSignals)
        void release() { ::sigprocmask(SIG_SETMASK, &m_before, nullptr); }

    private:
        sigset_t m_before {};
    };

    void giveTerminal(pid_t group)
    {
        sigset_t set;
        sigset_t before;
        sigemptyset(&set);
        sigaddset(&set, SIGTTOU);
        ::sigprocmask(SIG_BLOCK, &set, &before);
        ::tcsetpgrp(STDIN_FILENO, group);
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
    }

    [[noreturn]] void becomeCommand(const std::vector<QByteArray>& command, int report, bool takesTerminal)
    {
        ::setpgid(0, 0);
        if (takesTerminal)
            giveTerminal(::getpid());
        handle(SIGPIPE, SIG_DFL); // this program ignores it
        std::vector<char*> words;
        for (const QByteArray& word : command)
            words.push_back(const_cast<char*>(word.constData()));
        words.push_back(nullptr);
        ::execvp(words[0], words.data());
        const int problem = errno;
        (void)!::write(report, &problem, sizeof problem);
        ::_exit(127);
    }

    Error notStarted(const QByteArray& program, int problem)
    {
        const QString name = QString::fromLocal8Bit(program);
        if (problem == ENOENT)
            return { ErrorCode::NotFound, tr("There is no program “%1”.").arg(name), {} };
        return { ErrorCode::NotReadable,
            tr("“%1” cannot be started: %2.").arg(name, QString::fromLocal8Bit(std::strerror(problem))), {} };
    }

} // namespace

TrackProcess::TrackProcess(pid_t process)
    : m_process(process)
{
}

TrackProcess::TrackProcess(TrackProcess&& other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_ownsTerminal(std::exchange(other.m_ownsTerminal, false))
{
}

TrackProcess::~TrackProcess()
{
    if (m_process > 0)
        groupForSignals = 0;
    if (m_ownsTerminal)
        giveTerminal(::getpgrp());
}

Result<TrackProcess> TrackProcess::start(const std::vector<QByteArray>& command)
{
    std::array<int, 2> report {};
    if (::pipe2(report.data(), O_CLOEXEC) != 0 || ::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return notStarted(command.front(), errno);
    handle(SIGCHLD, onChild);
    const bool takesTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetpgrp(STDIN_FILENO) == ::getpgrp();
    HeldSignals held;
    const pid_t process = ::fork();
    if (process < 0)
        return notStarted(command.front(), errno);
    if (process == 0) {
        held.release();
        becomeCommand(command, report[1], takesTerminal);
    }
    ::setpgid(process, process); // whoever is first
    ::close(report[1]);
    int problem = 0;
    ssize_t got = 0;
    do
        got = ::read(report[0], &problem, sizeof problem);
    while (got < 0 && errno == EINTR);
    ::close(report[0]);
    if (got == sizeof problem) {
        ::waitpid(process, nullptr, 0);
        if (takesTerminal)
            giveTerminal(::getpgrp());
        return notStarted(command.front(), problem);
    }
    groupForSignals = process;
    for (const int signal : forwardedSignals)
        if (!isIgnored(signal))
            handle(signal, onForwarded);
    TrackProcess tracked(process);
    tracked.m_ownsTerminal = takesTerminal;
    return tracked;
}

void TrackProcess::wait(int descriptor, int milliseconds)
{
    std::array<pollfd, 2> waited { pollfd { wakePipe[0], POLLIN, 0 }, pollfd { descriptor, POLLIN, 0 } };
    (void)::poll(waited.data(), waited.size(), milliseconds);
    std::array<char, 64> drained {};
    while (::read(wakePipe[0], drained.data(), drained.size()) > 0) { }
}

std::optional<ProcessEnd> TrackProcess::end()
{
    int status = 0;
    struct rusage used = {};
    const pid_t got = ::wait4(m_process, &status, WNOHANG | WUNTRACED, &used);
    if (got == 0 || (got < 0 && errno == EINTR))
        return std::nullopt;
    if (got > 0 && WIFSTOPPED(status)) {
        stopWithCommand();
        return std::nullopt;
    }
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    ProcessEnd end;
    end.signal = got > 0 && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    end.exitStatus = got > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    end.cpuS = seconds(used.ru_utime) + seconds(used.ru_stime);
    end.peakMemoryMib = static_cast<double>(used.ru_maxrss) / 1024;
    groupForSignals = 0;
    m_process = -1;
    if (std::exchange(m_ownsTerminal, false))
        giveTerminal(::getpgrp());
    return end;
}

void TrackProcess::signalGroup(int signal) const
{
    if (m_process > 0)
        ::kill(-m_process, signal);
}

// Ctrl+Z stopped the command: the shell is to see a stopped job, and both go on together.
void TrackProcess::stopWithCommand()
{
    if (!m_ownsTerminal)
        return;
    giveTerminal(::getpgrp());
    ::raise(SIGSTOP);
    giveTerminal(m_process);
    signalGroup(SIGCONT);
}

void endBySignal(int signal)
{
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    handle(signal, SIG_DFL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
    ::raise(signal);
}

} // namespace runcost
