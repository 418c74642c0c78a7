#pragma once

#include "formulas/shares.h"

// Interruptible capacity: the saving, and what interruptions take away from it.
namespace runcost::formulas {

template <class N>
struct SpotSaving {
    N onDemandUsd;
    N spotUsd;
    N savingUsd;
    N savingPct; // by price, so defined for 0 hours
};
// [USD/h], [USD/h], [h].
template <class N>
[[nodiscard]] SpotSaving<N> spotSaving(const N& onDemandUsdPerHour, const N& spotUsdPerHour, const N& hours)
{
    SpotSaving<N> s;
    s.onDemandUsd = onDemandUsdPerHour * hours;
    s.spotUsd = spotUsdPerHour * hours;
    s.savingUsd = s.onDemandUsd - s.spotUsd;
    s.savingPct = savingPct(onDemandUsdPerHour, spotUsdPerHour);
    return s;
}

// Share of extra time: every interruption costs one checkpoint and one restart. Lost work is left out: see
// spotOverheadWithInterval. interruptions over the job [], [h], [h], job [h] -> [].
template <class N>
[[nodiscard]] N spotOverhead(const N& jobH, const N& interruptions, const N& checkpointH, const N& restartH)
{
    return interruptions * (checkpointH + restartH) / jobH;
}
// The same with checkpoints at an interval [h]: an interruption costs a restart and half an interval of work, and every
// checkpoint its time.
template <class N>
[[nodiscard]] N spotOverheadWithInterval(
    const N& jobH, const N& interruptions, const N& checkpointH, const N& restartH, const N& checkpointIntervalH)
{
    const N lost = interruptions * (restartH + checkpointIntervalH / constant<N>(2));
    return (lost + jobH / checkpointIntervalH * checkpointH) / jobH;
}

template <class N>
struct SpotExpected {
    N overhead;
    N expectedSpotUsd;
    N onDemandUsd;
    N netSavingUsd; // may be negative
};
template <class N>
[[nodiscard]] SpotExpected<N> spotExpectedWithOverhead(
    const N& onDemandUsdPerHour, const N& spotUsdPerHour, const N& jobH, const N& overhead)
{
    SpotExpected<N> e;
    e.overhead = overhead;
    e.expectedSpotUsd = jobH * spotUsdPerHour * (constant<N>(1) + overhead);
    e.onDemandUsd = jobH * onDemandUsdPerHour;
    e.netSavingUsd = e.onDemandUsd - e.expectedSpotUsd;
    return e;
}
// [USD/h], [USD/h], job [h], interruptions over the job [], time of a checkpoint [h], of a restart [h].
template <class N>
[[nodiscard]] SpotExpected<N> spotExpected(const N& onDemandUsdPerHour, const N& spotUsdPerHour, const N& jobH,
    const N& interruptions, const N& checkpointH, const N& restartH)
{
    return spotExpectedWithOverhead(
        onDemandUsdPerHour, spotUsdPerHour, jobH, spotOverhead(jobH, interruptions, checkpointH, restartH));
}
template <class N>
[[nodiscard]] SpotExpected<N> spotExpectedWithInterval(const N& onDemandUsdPerHour, const N& spotUsdPerHour,
    const N& jobH, const N& interruptions, const N& checkpointH, const N& restartH, const N& checkpointIntervalH)
{
    return spotExpectedWithOverhead(onDemandUsdPerHour, spotUsdPerHour, jobH,
        spotOverheadWithInterval(jobH, interruptions, checkpointH, restartH, checkpointIntervalH));
}

// The interval [h] with the least overhead (Young and Daly): sqrt(2·c·T/N) with checkpoint [h], job [h] and the
// interruptions over the job [], which are not 0.
template <class N>
[[nodiscard]] N optimalCheckpointInterval(const N& checkpointH, const N& jobH, const N& interruptions)
{
    return sqrtOf(constant<N>(2) * checkpointH * jobH / interruptions);
}

} // namespace runcost::formulas
