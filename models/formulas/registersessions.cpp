#include "formulas/entries.h"

#include "formulas/packing.h"
#include "formulas/sessions.h"

namespace runcost::formulas {

static constexpr const char* group = QT_TRANSLATE_NOOP("Formulas", "Sessions and time slots");

static Json packSessionsAnswer(const Inputs& in)
{
    const SessionPlan plan
        = packSessions(numbersOf(in["job_s"]), in["max_session_h"].get<double>(), in["setup_s"].get<double>());
    return { { "batches", plan.batches }, { "durations_s", plan.durationsS }, { "oversize_jobs_s", plan.oversizeJobsS },
        { "session_count", plan.batches.size() } };
}

static Json bestSlotsAnswer(const Inputs& in)
{
    const std::vector<TimeSlot> cheapest = bestSlots(numbersOf(in["hour_multipliers"]), in["duration_h"].get<int>(),
        static_cast<int>(std::min(in["top"].get<double>(), 24.0)));
    Json starts = Json::array();
    Json multipliers = Json::array();
    for (const TimeSlot& slot : cheapest) {
        starts.push_back(slot.startHour);
        multipliers.push_back(slot.multiplier);
    }
    Json best = nullptr;
    if (!cheapest.empty())
        best = in["base_usd"].get<double>() * cheapest.front().multiplier;
    return { { "start_hours", starts }, { "multipliers", multipliers }, { "best_usd", best } };
}

void addSessions(Formulas& all)
{
    addAlgorithm(all, group,
        { "pack_sessions", QT_TRANSLATE_NOOP("Formulas", "Jobs packed into sessions"),
            { numbers("job_s", "s"), number("max_session_h", "h").above(0), number("setup_s", "s").orElse("300") },
            { { "batches", "s", "list" }, { "durations_s", "s", "list" }, { "oversize_jobs_s", "s", "list" },
                { "session_count" } },
            cloudSource,
            QT_TRANSLATE_NOOP("Formulas", "Shortest first: quick and stable, but not the fewest sessions.") },
        packSessionsAnswer);
    addFormula(all, group,
        { "pack_saving", QT_TRANSLATE_NOOP("Formulas", "Saving of one session for several jobs"),
            { numbers("job_s", "s"), number("usd_per_hour", "USD/h"), number("setup_s", "s").orElse("300") },
            { { "separate_usd", "USD" }, { "batched_usd", "USD" }, { "saving_usd", "USD" } }, cloudSource },
        [](const auto& in, auto& out) {
            const auto p = packSaving(in.list(0), in[1], in[2]);
            out.number(p.separateUsd).number(p.batchedUsd).number(p.savingUsd);
        });
    addAlgorithm(all, group,
        { "best_slots", QT_TRANSLATE_NOOP("Formulas", "Cheapest hours of the day"),
            { numbers("hour_multipliers").ofLength(24), number("duration_h", "h").atLeast(1).atMost(24).wholeNumber(),
                number("top").orElse("3").wholeNumber(), number("base_usd", "USD").orElse("1") },
            { { "start_hours", "", "list" }, { "multipliers", "", "list" }, { "best_usd", "USD", "number or null" } },
            cloudSource },
        bestSlotsAnswer);
}

} // namespace runcost::formulas
