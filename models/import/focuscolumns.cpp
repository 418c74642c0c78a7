#include "import/focuscolumns.h"

#include <algorithm>

namespace runcost::focus {
namespace {

    constexpr std::array<const char*, static_cast<std::size_t>(Column::Count)> names { "BilledCost", "EffectiveCost", "BillingCurrency",
        "ChargePeriodStart", "ChargePeriodEnd", "ChargeCategory", "ChargeClass", "ChargeDescription", "CommitmentDiscountStatus",
        "CapacityReservationStatus", "ConsumedQuantity", "ConsumedUnit", "PricingQuantity", "PricingUnit", "ProviderName", "RegionId",
        "RegionName", "ResourceId", "ResourceName", "ResourceType", "ServiceName", "SkuId", "SkuPriceDetails", "SubAccountId",
        "SubAccountName", "BillingAccountId", "BillingPeriodStart", "Tags" };
    constexpr std::array since12 { "InvoiceId", "PricingCurrency", "BillingAccountType", "SubAccountType", "PricingCurrencyEffectiveCost" };
    constexpr std::array since11 { "ServiceSubcategory", "SkuMeter", "SkuPriceDetails", "CapacityReservationId", "CommitmentDiscountQuantity" };

    template <class Names>
    bool anyOf(const Names& wanted, const std::vector<QByteArray>& header)
    {
        return std::any_of(wanted.begin(), wanted.end(), [&header](const char* name) { return std::find(header.begin(), header.end(), name) != header.end(); });
    }

} // namespace

const char* columnName(Column column) { return names[static_cast<std::size_t>(column)]; }

QByteArrayView Layout::cell(const CsvRecord& record, Column column) const
{
    const int at = places[static_cast<std::size_t>(column)];
    return at < 0 ? QByteArrayView() : record.cells[static_cast<std::size_t>(at)];
}

CsvRecord::Place Layout::place(const CsvRecord& record, Column column) const
{
    const int at = places[static_cast<std::size_t>(column)];
    return at < 0 ? CsvRecord::Place { record.line, 0 } : record.place(static_cast<std::size_t>(at));
}

// The tables of the specification leave out all but the columns that they are about.
bool Layout::isFocus() const
{
    const bool dated = has(Column::ChargePeriodStart);
    const bool costs = has(Column::BilledCost) || has(Column::EffectiveCost);
    return dated && costs && (has(Column::BillingCurrency) || has(Column::ChargeCategory));
}

Layout layoutOf(const std::vector<QByteArrayView>& header)
{
    Layout layout;
    layout.places.fill(-1);
    for (std::size_t i = 0; i < header.size(); ++i) {
        layout.header.push_back(header[i].toByteArray());
        const auto found = std::find_if(names.begin(), names.end(), [cell = header[i]](const char* name) { return cell == name; });
        if (found == names.end())
            continue;
        int& place = layout.places[static_cast<std::size_t>(found - names.begin())];
        if (place >= 0)
            layout.repeated = QString::fromLatin1(*found);
        place = static_cast<int>(i);
    }
    layout.version = anyOf(since12, layout.header) ? QStringLiteral("1.2") : anyOf(since11, layout.header) ? QStringLiteral("1.1") : QStringLiteral("1.0");
    return layout;
}

} // namespace runcost::focus
