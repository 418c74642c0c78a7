#pragma once

#include "runs/run.h"

#include <array>

namespace runcost {

// The totals that a file states and RunCost makes itself as well.
enum class ReportedKind { TrainingCost, Energy, Carbon, RunTime };
inline constexpr std::size_t reportedKindCount = 4;
[[nodiscard]] QString reportedKindLabel(ReportedKind kind); // "Training cost"
[[nodiscard]] QString reportedKindKey(ReportedKind kind); // "training_cost": JSON and command line
[[nodiscard]] QString reportedKindUnit(ReportedKind kind); // "USD", "kWh", "kg", "h"

// Which of the two figures an analysis uses. By default the bill for the cost, and what RunCost makes of the rest.
enum class FigureUse { ByDefault, Reported, Recomputed };
using FigureUses = std::array<FigureUse, reportedKindCount>;

// The choice of the user lives in a tag of the run ("runcost.use.energy=reported"), so that it stays with the run when
// its file is read again, and travels with it.
[[nodiscard]] QString figureUseTag(ReportedKind kind);
[[nodiscard]] FigureUse figureUse(const Run& run, ReportedKind kind);
[[nodiscard]] FigureUses figureUses(const Run& run);
void setFigureUse(Run& run, ReportedKind kind, FigureUse use);

// Why a reported figure is another one than the recomputed one.
enum class DifferenceReason {
    Agree, // within 5 %
    Unit, // the file counts in another unit
    Pue, // the file counts the machine only
    PueTwice, // the PUE is in it once too often
    Grid, // another grid factor
    Price, // another price
    SpotPrice,
    WholeHours, // billed by the whole hour
    ExtraTime, // start-up, waiting, pauses
    EstimatedTime,
    DeviceCount, // one device of several, or several added up
    DevicePower, // power by device class against measured power
    NotMeasured, // the file says 0
    Unknown,
};
[[nodiscard]] QString differenceReasonKey(DifferenceReason reason); // "wrong_unit"

struct ReportedFigure {
    ReportedKind kind = ReportedKind::TrainingCost;
    QString reportedBy; // "cloud bill", "CodeCarbon"
    double reported = 0; // in the unit of the kind
    std::optional<double> recomputed; // absent: `why` says what is missing
    std::vector<DifferenceReason> reasons; // that together make up the difference; never empty
    QString why; // the same in words
    FigureUse inUse = FigureUse::ByDefault; // which one the analysis takes; ByDefault = neither as it stands
    bool chosen = false; // by the user
    bool canChoose = false;
    bool disagrees = false; // by more than 5 %

    [[nodiscard]] bool isExplained() const { return reasons.front() != DifferenceReason::Unknown; }
    // Of the recomputed one against the reported one, signed: 0.15 = 15 % more. Absent where that is no number.
    [[nodiscard]] std::optional<double> difference() const
    {
        return recomputed && reported != 0 ? std::optional(*recomputed / reported - 1) : std::nullopt;
    }

    bool operator==(const ReportedFigure&) const = default;
};

inline constexpr double disagreementLimit = 0.05; // as a share of the reported figure

} // namespace runcost
