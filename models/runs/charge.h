#pragma once

#include <QByteArrayView>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace runcost {

// Money of a bill is exact: whole units of 1e-12 of its currency. One amount stays below 9.2 million; sums are wider.
using PicoMoney = qint64;
__extension__ using PicoSum = __int128;

struct ParsedMoney {
    enum class Kind { Value, Unknown, Bad, TooLarge };
    Kind kind = Kind::Unknown;
    PicoMoney pico = 0;
    bool rounded = false; // it had more than 12 decimals
};
// "0.00000080000", "-5.25", "1e-7"; empty, NULL, N/A, None are unknown. Nothing passes through a double.
[[nodiscard]] ParsedMoney parseMoney(QByteArrayView text);
// "-5.25", "0": all decimals that count, no rounding, no locale.
[[nodiscard]] QString moneyText(PicoSum pico);
[[nodiscard]] double moneyValue(PicoSum pico);
// |a - b| over the larger of the two, 0 when both are 0.
[[nodiscard]] double moneyDifference(PicoSum a, PicoSum b);

// Cash: what the invoice says. Amortised: prepaid purchases spread over what they paid for.
enum class CostBasis { Effective, Billed };
[[nodiscard]] QString costBasisKey(CostBasis basis); // "effective", "billed"
[[nodiscard]] std::optional<CostBasis> costBasisFromKey(const QString& key);

// The part of a charge that a run bears.
struct ChargeShare {
    qint64 runId = 0;
    double share = 0; // 0..1
    QString matchedBy; // "tag", "resource", "project", "time"

    bool operator==(const ChargeShare&) const = default;
};

// One line of a cloud bill. It is no run; it may belong to some.
struct Charge {
    qint64 id = 0; // row of the store
    QString key; // identity: the same line of the same bill, whatever file it came in
    std::vector<ChargeShare> shares; // what is left of the whole is overhead
    qint64 startsAtMs = 0; // UTC
    qint64 endsAtMs = 0; // UTC, exclusive
    QString currency; // ISO 4217; empty = the file names none
    PicoMoney billed = 0;
    PicoMoney effective = 0;
    CostBasis basis = CostBasis::Effective; // which of the two a run gets
    QString category; // "Usage", "Purchase", "Tax", "Credit", "Adjustment"
    QString chargeClass; // "Correction" or empty
    QString provider;
    QString service;
    QString region;
    QString resourceId;
    QString resourceName;
    QString resourceType;
    QString sku; // with what tells the kind of machine
    QString account;
    QString description;
    bool unusedCommitment = false; // paid for and not used: nobody's run
    std::optional<double> hours; // of use, where the quantity is in hours
    QMap<QString, QString> tags;
    // Which bill it stands in: provider, account and billing period; empty = the file does not say. A later issue of the
    // bill replaces an earlier one.
    QString bill;
    QString line; // the same for a row of it that comes again with another amount
    std::optional<qint64> statedAtMs; // when the file was written

    [[nodiscard]] PicoMoney amount() const { return basis == CostBasis::Billed ? billed : effective; }
    bool operator==(const Charge&) const = default;
};

// What each share of an amount comes to. Together with the rest they are the amount, exactly; there is no rest where
// the shares are all of it.
[[nodiscard]] std::vector<PicoMoney> shareAmounts(PicoMoney amount, const std::vector<ChargeShare>& shares);

} // namespace runcost
