#include "gpumonitor.h"

#include <QStandardPaths>

#include <array>
#include <csignal>
#include <cmath>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace runcost {
namespace {

    constexpr qsizetype longestLineOfGpu = 4096;

    [[noreturn]] void becomeMonitor(const std::vector<QByteArray>& command, int output)
    {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // does not outlive the recorder
        ::setpgid(0, 0); // Ctrl+C is for the command
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        std::vector<char*> words;
        for (const QByteArray& word : command)
            words.push_back(const_cast<char*>(word.constData()));
        words.push_back(nullptr);
        ::execv(words[0], words.data());
        ::_exit(127);
    }

} // namespace

GpuMonitor::GpuMonitor(double periodS)
    : m_samples(periodS)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nvidia-smi"));
    if (program.isEmpty())
        return;
    std::vector<QByteArray> command { program.toLocal8Bit(), QByteArray("--query-gpu=") + GpuSamples::query,
        "--format=csv,noheader,nounits", "-lms", QByteArray::number(static_cast<int>(std::lround(periodS * 1000))) };
    if (qEnvironmentVariableIsSet("CUDA_VISIBLE_DEVICES")) {
        const QByteArray visible = qgetenv("CUDA_VISIBLE_DEVICES").trimmed();
        if (visible.isEmpty() || visible == "-1")
            return; // the command is to see no GPU
        command.push_back("-i");
        command.push_back(visible);
    }
    std::array<int, 2> pipe {};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return;
    m_process = ::fork();
    if (m_process == 0)
        becomeMonitor(command, pipe[1]);
    ::close(pipe[1]);
    m_output = pipe[0];
    ::fcntl(m_output, F_SETFL, O_NONBLOCK);
    if (m_process < 0)
        stop();
}

GpuMonitor::~GpuMonitor() { stop(); }

void GpuMonitor::stop()
{
    if (m_output >= 0)
        ::close(std::exchange(m_output, -1));
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(std::exchange(m_process, -1), nullptr, 0);
}

void GpuMonitor::read(double seconds)
{
    std::array<char, 4096> chunk {};
    while (m_output >= 0) {
        const ssize_t got = ::read(m_output, chunk.data(), chunk.size());
        if (got < 0)
            break; // nothing more for now
        if (got == 0) {
            ::close(std::exchange(m_output, -1)); // it has ended: the rest of the time is without samples
            break;
        }
        m_rest.append(chunk.data(), got);
    }
    qsizetype end = 0;
    while ((end = m_rest.indexOf('\n')) >= 0) {
        (void)m_samples.take(QByteArrayView(m_rest).first(end), seconds);
        m_rest.remove(0, end + 1);
    }
    if (m_rest.size() > longestLineOfGpu)
        m_rest.clear();
}

std::optional<GpuSummary> GpuMonitor::summary(double wallS) const
{
    return m_samples.isEmpty() ? std::nullopt : std::optional(m_samples.summary(wallS));
}

} // namespace runcost
