#pragma once

#include "runs/charge.h"

#include <QHash>

namespace runcost {

enum class ChargeGrouping { Currency, Provider, Service, Run };
[[nodiscard]] QString chargeGroupingKey(ChargeGrouping grouping); // "currency", ...
[[nodiscard]] std::optional<ChargeGrouping> chargeGroupingFromKey(const QString& key);

// Sums of one group in one currency; currencies are never added.
struct ChargeTotal {
    QString group; // currency, provider, service or name of a run; empty = not stated, or overhead
    qint64 runId = 0; // of a run
    QString currency; // empty = the bill names none
    qint64 charges = 0;
    qint64 unmatched = 0; // of them without any run
    PicoSum billed = 0;
    PicoSum effective = 0;
    PicoSum matched = 0; // of the amount that runs get: billed or effective, as chosen for each charge
    PicoSum overhead = 0; // the rest of it

    bool operator==(const ChargeTotal&) const = default;
};

// In the order of group and currency; by run, what no run bears comes last.
[[nodiscard]] std::vector<ChargeTotal> chargeTotals(
    const std::vector<Charge>& charges, ChargeGrouping grouping, const QHash<qint64, QString>& runNames = {});

} // namespace runcost
