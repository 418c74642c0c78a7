#pragma once

#include <QString>

namespace runcost {

// Flags of runs whose figures come from beside their own file, and stay when that is read again.
inline const QString costFromLedger = QStringLiteral("ledger_cost"); // billed cost out of the ledger of charges
inline const QString powerFromLog = QStringLiteral("attached_power"); // power, energy and use out of an attached log
inline const QString joinedFlag = QStringLiteral("joined"); // what its own file lacks, out of a record of another tool
// What a run's own file states, in Run::reported, while the ledger's figure stands.
inline const QString ownBilledCost = QStringLiteral("own_billed_cost_usd");

} // namespace runcost
