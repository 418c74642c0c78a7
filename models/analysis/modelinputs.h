#pragma once

#include "analysis/reportedfigure.h"
#include "analysis/scenario.h"
#include "catalog/catalog.h"
#include "core/result.h"
#include "formulas/slope.h"
#include "runs/run.h"

#include <array>

namespace runcost {

// Every number that the cost of a run is made of. The order is that of the derivatives in the slope reading.
enum class ModelInput {
    RunTime, // h, as recorded
    TimeFactor,
    GpuSpeed, // time on the GPU in force / time on the GPU that ran
    PrecisionSpeed, // speed of the precision in force / of the one that ran
    Batch,
    BaseBatch,
    BatchFixedShare,
    GpuCount, // GPU, in force
    BaseGpuCount, // GPU, as recorded
    ScalingExponent,
    DevicePower, // W/GPU
    Pue,
    Electricity, // USD/kWh
    GridIntensity, // g/kWh
    GpuPrice, // USD/(GPU·h)
    SpotShare,
    SpotDiscount,
    Interruptions, // 1/h
    CheckpointInterval, // min
    CheckpointSave, // min
    Restart, // min
    HardwarePrice, // USD
    HardwareLife, // year
    PlatformMarkup, // %
    Predictions, // prediction/month
    Latency, // ms/request at batch 1
    Batching, // prediction/request
    BatchLatencyShare,
    ServerlessMemory, // GB
    ServerlessPrice, // USD/(GB·s)
    RequestPrice, // USD/request·10^6
    Storage, // GB
    StoragePrice, // USD/(GB·month)
    Transfer, // GB
    TransferPrice, // USD/GB
    OffsetPrice, // USD/t
    CarMile, // kg/mile
    PhoneCharge, // kg/charge
    TreeMonth, // kg/(tree·month)
    RecordedEnergy, // kWh, only for runs without a duration
    Count,
};

inline constexpr std::size_t modelInputCount = static_cast<std::size_t>(ModelInput::Count);
static_assert(modelInputCount <= formulas::slopeWidth);

struct ModelInputInfo {
    const char* name; // as Explain prints it
    const char* unit;
};
[[nodiscard]] const ModelInputInfo& modelInputInfo(ModelInput input);
[[nodiscard]] QString modelInputName(ModelInput input);
[[nodiscard]] std::optional<ModelInput> modelInputOf(Lever lever); // none for choices

// The inputs of one run under one scenario: what is known, where it comes from, and what shapes the model.
struct ModelInputs {
    std::array<MaybeFigure, modelInputCount> figures;
    bool local = false; // on the own machine: energy is paid, no egress, no storage fee
    bool placeKnown = true;
    bool alreadySpot = false;
    bool energyOnly = false; // no duration: energy as recorded
    const GpuSpec* baseGpu = nullptr; // that ran; null = unknown
    const GpuSpec* gpu = nullptr; // in force
    bool batchKnown = false;
    MaybeFigure ownPower; // W/GPU, not from the recorded energy: only where that energy is in doubt
    bool speedUnknown = false; // the GPUs differ and one speed is unknown: same duration
    QString provider; // in force
    QString placeId; // price row in force, "" = where it ran
    QString precision; // in force; empty = unknown
    QString basePrecision;
    const GridRow* grid = nullptr; // where the intensity comes from; null = implied, world or set by hand
    const PriceRow* priceRow = nullptr; // where the GPU price comes from; null = the run, the user, or unknown
    QString priceNote; // why the price is unknown

    [[nodiscard]] const MaybeFigure& operator[](ModelInput i) const { return figures[static_cast<std::size_t>(i)]; }
    [[nodiscard]] MaybeFigure& operator[](ModelInput i) { return figures[static_cast<std::size_t>(i)]; }
    [[nodiscard]] bool known(ModelInput i) const { return figures[static_cast<std::size_t>(i)].has_value(); }
    [[nodiscard]] double value(ModelInput i) const { return (*this)[i]->value; } // only when known
};

enum class SourceTexts { Yes, No };
[[nodiscard]] ModelInputs gatherInputs(
    const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts = SourceTexts::Yes);
// The same with other choices between reported and recomputed figures than the run's own.
[[nodiscard]] ModelInputs gatherInputs(
    const Run& run, const Scenario& scenario, const Catalog& catalog, SourceTexts texts, const FigureUses& uses);
// Changes the inputs of a run that was gathered without a scenario: its training cost is recomputed instead of taken from
// the file. As gathering with that choice finds them, but only what depends on it is gathered.
void recomputeCost(const Run& run, const Catalog& catalog, ModelInputs& gathered, SourceTexts texts, const FigureUses& uses);

// Time on `to` / time on `from`; nothing when a speed is unknown. Dense FP16 ratio, kept to the nearer of it and the
// planning factors where both exist.
[[nodiscard]] std::optional<double> gpuTimeRatio(const GpuSpec* from, const GpuSpec* to);
// The on-demand price of one GPU there, cheapest first, as it held on an ISO day (empty = now); null when there is none.
[[nodiscard]] const PriceRow* onDemandPrice(
    const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day = {});
[[nodiscard]] const PriceRow* spotPrice(
    const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day = {});
// The day whose prices a run is charged by: that of its start where some price holds from a day on, else empty.
[[nodiscard]] QString priceDay(const Run& run, const Catalog& catalog);
// Half-range 10 %, 20 % when the row is older than 180 days at the catalog's date; a row's own range wins.
[[nodiscard]] Figure priceFigure(const PriceRow& row, const QString& catalogDate, SourceTexts texts = SourceTexts::Yes);

} // namespace runcost
