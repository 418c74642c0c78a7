#include "runs/chargetotals.h"

#include <array>
#include <map>
#include <tuple>

namespace runcost {
namespace {

    constexpr std::array groupings { ChargeGrouping::Currency, ChargeGrouping::Provider, ChargeGrouping::Service, ChargeGrouping::Run };

    PicoSum total(const std::vector<PicoMoney>& parts)
    {
        PicoSum sum = 0;
        for (const PicoMoney part : parts)
            sum += part;
        return sum;
    }

    // One row for what each run bears, and one for the rest.
    class RunTotals {
    public:
        explicit RunTotals(const QHash<qint64, QString>& names)
            : m_names(names)
        {
        }
        void add(const Charge& charge)
        {
            const std::vector<PicoMoney> billed = shareAmounts(charge.billed, charge.shares);
            const std::vector<PicoMoney> effective = shareAmounts(charge.effective, charge.shares);
            for (std::size_t i = 0; i < charge.shares.size(); ++i) {
                ChargeTotal& row = rowOf(charge.shares[i].runId, charge.currency);
                ++row.charges;
                row.billed += billed[i];
                row.effective += effective[i];
                row.matched += charge.basis == CostBasis::Billed ? billed[i] : effective[i];
            }
            const PicoSum billedRest = charge.billed - total(billed);
            const PicoSum effectiveRest = charge.effective - total(effective);
            if (!charge.shares.empty() && billedRest == 0 && effectiveRest == 0)
                return;
            ChargeTotal& rest = rowOf(0, charge.currency);
            ++rest.charges;
            rest.unmatched += charge.shares.empty() ? 1 : 0;
            rest.billed += billedRest;
            rest.effective += effectiveRest;
            rest.overhead += charge.basis == CostBasis::Billed ? billedRest : effectiveRest;
        }
        std::vector<ChargeTotal> rows() const
        {
            std::vector<ChargeTotal> all;
            for (const auto& [key, row] : m_rows)
                all.push_back(row);
            return all;
        }

    private:
        ChargeTotal& rowOf(qint64 id, const QString& currency)
        {
            ChargeTotal& row = m_rows[{ id == 0, m_names.value(id), id, currency }];
            row.group = m_names.value(id);
            row.runId = id;
            row.currency = currency;
            return row;
        }
        const QHash<qint64, QString>& m_names;
        std::map<std::tuple<bool, QString, qint64, QString>, ChargeTotal> m_rows;
    };

    QString groupOf(const Charge& charge, ChargeGrouping grouping)
    {
        switch (grouping) {
        case ChargeGrouping::Provider:
            return charge.provider;
        case ChargeGrouping::Service:
            return charge.service;
        case ChargeGrouping::Currency:
        case ChargeGrouping::Run:
            break;
        }
        return charge.currency;
    }

} // namespace

QString chargeGroupingKey(ChargeGrouping grouping)
{
    switch (grouping) {
    case ChargeGrouping::Currency:
        return QStringLiteral("currency");
    case ChargeGrouping::Provider:
        return QStringLiteral("provider");
    case ChargeGrouping::Service:
        return QStringLiteral("service");
    case ChargeGrouping::Run:
        return QStringLiteral("run");
    }
    return {};
}

std::optional<ChargeGrouping> chargeGroupingFromKey(const QString& key)
{
    for (const ChargeGrouping grouping : groupings)
        if (chargeGroupingKey(grouping) == key)
            return grouping;
    return std::nullopt;
}

std::vector<ChargeTotal> chargeTotals(const std::vector<Charge>& charges, ChargeGrouping grouping, const QHash<qint64, QString>& runNames)
{
    if (grouping == ChargeGrouping::Run) {
        RunTotals runs(runNames);
        for (const Charge& charge : charges)
            runs.add(charge);
        return runs.rows();
    }
    std::map<std::pair<QString, QString>, ChargeTotal> rows;
    for (const Charge& charge : charges) {
        const QString group = groupOf(charge, grouping);
        ChargeTotal& row = rows[{ group, charge.currency }];
        row.group = group;
        row.currency = charge.currency;
        ++row.charges;
        row.unmatched += charge.shares.empty() ? 1 : 0;
        row.billed += charge.billed;
        row.effective += charge.effective;
        const PicoSum matched = total(shareAmounts(charge.amount(), charge.shares));
        row.matched += matched;
        row.overhead += charge.amount() - matched;
    }
    std::vector<ChargeTotal> all;
    for (const auto& [key, row] : rows)
        all.push_back(row);
    return all;
}

} // namespace runcost
