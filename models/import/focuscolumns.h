#pragma once

#include "import/csvreader.h"

#include <QString>

#include <array>

namespace runcost::focus {

// The columns that RunCost reads, out of the up to 57 that a bill has.
enum class Column {
    BilledCost,
    EffectiveCost,
    BillingCurrency,
    ChargePeriodStart,
    ChargePeriodEnd,
    ChargeCategory,
    ChargeClass,
    ChargeDescription,
    CommitmentDiscountStatus,
    CapacityReservationStatus,
    ConsumedQuantity,
    ConsumedUnit,
    PricingQuantity,
    PricingUnit,
    ProviderName,
    RegionId,
    RegionName,
    ResourceId,
    ResourceName,
    ResourceType,
    ServiceName,
    SkuId,
    SkuPriceDetails,
    SubAccountId,
    SubAccountName,
    BillingAccountId,
    BillingPeriodStart,
    Tags,
    Count,
};
[[nodiscard]] const char* columnName(Column column);

struct Layout {
    std::array<int, static_cast<std::size_t>(Column::Count)> places {};
    std::vector<QByteArray> header;
    QString version; // "1.2": the oldest that has all the columns
    QString repeated; // a column that is there twice; empty = none

    [[nodiscard]] bool has(Column column) const { return places[static_cast<std::size_t>(column)] >= 0; }
    [[nodiscard]] QByteArrayView cell(const CsvRecord& record, Column column) const;
    [[nodiscard]] CsvRecord::Place place(const CsvRecord& record, Column column) const;
    [[nodiscard]] bool isFocus() const;
};
[[nodiscard]] Layout layoutOf(const std::vector<QByteArrayView>& header);

} // namespace runcost::focus
