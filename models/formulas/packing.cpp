#include "formulas/packing.h"

#include "formulas/shares.h"

namespace runcost::formulas {

SessionPlan packSessions(std::vector<double> jobS, double maxSessionH, double setupS)
{
    std::sort(jobS.begin(), jobS.end());
    const double limit = maxSessionH * 3600;
    SessionPlan plan;
    bool open = false;
    for (const double job : jobS) {
        const bool oversize = isAbove(setupS + job, limit);
        if (!open || oversize || isAbove(plan.durationsS.back() + job, limit)) {
            plan.batches.emplace_back();
            plan.durationsS.push_back(setupS);
        }
        plan.batches.back().push_back(job);
        plan.durationsS.back() += job;
        if (oversize)
            plan.oversizeJobsS.push_back(job);
        open = !oversize;
    }
    return plan;
}

std::vector<TimeSlot> bestSlots(const std::vector<double>& hourMultipliers, int durationH, int top)
{
    std::vector<TimeSlot> left;
    for (int start = 0; start < 24; ++start) {
        std::vector<double> hours;
        for (int i = 0; i < durationH; ++i)
            hours.push_back(hourMultipliers[static_cast<std::size_t>((start + i) % 24)]);
        left.push_back({ start, meanOf(hours) });
    }
    const auto cheaper = [](const TimeSlot& a, const TimeSlot& b) { return a.multiplier < b.multiplier; };
    std::vector<TimeSlot> best;
    while (!left.empty() && static_cast<int>(best.size()) < top) {
        const double least = std::min_element(left.begin(), left.end(), cheaper)->multiplier;
        const auto earliest = std::find_if(left.begin(), left.end(),
            [least](const TimeSlot& slot) { return slot.multiplier <= least + tolerance; });
        best.push_back(*earliest);
        left.erase(earliest);
    }
    return best;
}

} // namespace runcost::formulas
