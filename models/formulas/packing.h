#pragma once

#include <vector>

// Jobs into sessions, and jobs into the cheapest hours of the day.
namespace runcost::formulas {

struct SessionPlan {
    std::vector<std::vector<double>> batches; // job seconds, ascending
    std::vector<double> durationsS; // set-up and jobs of each batch
    std::vector<double> oversizeJobsS; // too long for any session: alone in a batch of their own
};
// Shortest first into a session while it fits; not optimal, but quick and stable.
[[nodiscard]] SessionPlan packSessions(std::vector<double> jobS, double maxSessionH, double setupS);

struct TimeSlot {
    int startHour = 0;
    double multiplier = 1; // mean over the hours of the job
};
// The `top` cheapest starts by the mean multiplier of 24 hours, the earliest of equal ones first.
[[nodiscard]] std::vector<TimeSlot> bestSlots(const std::vector<double>& hourMultipliers, int durationH, int top);

} // namespace runcost::formulas
