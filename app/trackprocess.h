#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace runcost {

struct ProcessEnd {
    int exitStatus = 0; // valid when signal is 0
    int signal = 0;
    double cpuS = 0; // with its children, user and system
    double peakMemoryMib = 0; // of the largest of them
};

// A command in a process group of its own, with the terminal and the streams of this program. Signals that this program
// gets go to the group. One at a time.
class TrackProcess {
public:
    // NotFound when there is no such program, NotReadable when it cannot be run.
    [[nodiscard]] static Result<TrackProcess> start(const std::vector<QByteArray>& command);
    TrackProcess(TrackProcess&& other) noexcept;
    TrackProcess& operator=(TrackProcess&&) = delete;
    ~TrackProcess();

    // Waits for its end, for something to read from `descriptor` (-1 = nothing), or for so long.
    void wait(int descriptor, int milliseconds);
    [[nodiscard]] std::optional<ProcessEnd> end(); // once; also stops with the command when the terminal stops it
    void signalGroup(int signal) const;

private:
    explicit TrackProcess(pid_t process);
    void takeTerminal(pid_t group) const;
    void stopWithCommand();

    pid_t m_process = -1;
    bool m_ownsTerminal = false;
};

// Ends this program by the same signal, without a core file. Returns when the signal does not end it.
void endBySignal(int signal);

} // namespace runcost
