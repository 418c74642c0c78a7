#include "import/chargeledger.h"

#include "analysis/analysis.h"
#include "runs/ledgerflag.h"
#include "store/catalogshelf.h"

#include <QCoreApplication>
#include <QHash>

namespace runcost {
namespace {

    constexpr int chargesAtOnce = 10'000;
    constexpr double largestDifference = 1e-9; // of shares that are the same

    QString tr(const char* text) { return QCoreApplication::translate("ChargeLedger", text); }

    bool sameShares(const std::vector<ChargeShare>& a, const std::vector<ChargeShare>& b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const ChargeShare& x, const ChargeShare& y) {
            return x.runId == y.runId && x.matchedBy == y.matchedBy && std::abs(x.share - y.share) < largestDifference;
        });
    }

    // What the ledger says about one run, in dollars.
    struct RunBill {
        PicoSum amount = 0;
        int charges = 0;
        bool amortised = true;
    };

    void addToBills(const Charge& charge, QHash<qint64, RunBill>& bills)
    {
        if (charge.shares.empty() || charge.currency != QLatin1String("USD"))
            return;
        const std::vector<PicoMoney> parts = shareAmounts(charge.amount(), charge.shares);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            RunBill& bill = bills[charge.shares[i].runId];
            bill.amount += parts[i];
            ++bill.charges;
            bill.amortised = bill.amortised && charge.basis == CostBasis::Effective;
        }
    }

    // The file's own figure waits in `reported` while the ledger's stands.
    void setBill(Run& run, const RunBill& bill)
    {
        MaybeFigure& figure = run.figure(RunField::BilledCostUsd);
        if (!run.flags.contains(costFromLedger)) {
            if (figure)
                run.reported.insert(ownBilledCost, figure->value);
            run.flags << costFromLedger;
        }
        const QString count = QString::number(bill.charges);
        figure = Figure { moneyValue(bill.amount), Provenance::Billed, 0,
            bill.amortised ? tr("cloud bill, effective cost of %1 charges").arg(count) : tr("cloud bill, billed cost of %1 charges").arg(count), {} };
    }

    void clearBill(Run& run)
    {
        run.flags.removeAll(costFromLedger);
        run.figure(RunField::BilledCostUsd).reset();
        const auto own = run.reported.find(ownBilledCost);
        if (own == run.reported.end())
            return;
        run.figure(RunField::BilledCostUsd) = Figure { own.value(), Provenance::Imported, 0, tr("the run's own file"), {} };
        run.reported.erase(own);
    }

    struct LedgerSums {
        PicoSum all = 0;
        PicoSum matched = 0;
    };

    // As exact as it is: sums of bills are not rounded.
    QString summaryOf(const QMap<QString, LedgerSums>& totals)
    {
        QStringList sentences;
        for (auto it = totals.begin(); it != totals.end(); ++it)
            sentences << tr("The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.")
                             .arg(moneyText(it->all), moneyText(it->matched), moneyText(it->all - it->matched),
                                 it.key().isEmpty() ? tr("(no currency)") : it.key());
        return sentences.join(QLatin1Char(' '));
    }

    // Takes some charges at a time: ledgers of millions of them need no more memory than small ones.
    class Ledger {
    public:
        Ledger(RunStore& store, const Catalog& catalog, std::vector<RunPlace> places)
            : m_store(store)
            , m_shelf(&store, catalog)
            , m_places(std::move(places))
            , m_matcher(m_places)
        {
        }

        Result<LedgerResult> match(std::optional<CostBasis> basis)
        {
            Result<RunStore::Import> import = m_store.beginImport();
            if (!import)
                return import.error();
            const Status matched = m_store.eachChargeBatch(
                chargesAtOnce, [&](std::vector<Charge>& charges) { return matchSome(*import, charges, basis); });
            if (!matched)
                return matched.error();
            if (const Status priced = priceRuns(*import); !priced)
                return priced.error();
            if (m_changed)
                if (const Status committed = import->commit({}); !committed)
                    return committed.error();
            m_result.summary = summaryOf(m_totals);
            return std::move(m_result);
        }

    private:
        Status matchSome(RunStore::Import& import, std::vector<Charge>& charges, std::optional<CostBasis> basis)
        {
            const std::vector<Charge> before = charges;
            for (Charge& charge : charges)
                charge.basis = basis.value_or(charge.basis);
            m_matcher.match(charges);
            for (std::size_t i = 0; i < charges.size(); ++i) {
                const Charge& charge = charges[i];
                addToBills(charge, m_bills);
                LedgerSums& total = m_totals[charge.currency];
                total.all += charge.amount();
                for (const PicoMoney part : shareAmounts(charge.amount(), charge.shares))
                    total.matched += part;
                if (before[i].basis == charge.basis && sameShares(before[i].shares, charge.shares))
                    continue;
                m_changed = true;
                if (const Status stored = import.setShares(charge); !stored)
                    return stored;
            }
            return ok();
        }

        Status priceRuns(RunStore::Import& import)
        {
            for (const RunPlace& place : m_places) {
                const auto bill = m_bills.constFind(place.id);
                if (bill == m_bills.constEnd() && !place.fromLedger)
                    continue;
                Result<Run> run = m_store.run(place.id);
                if (!run)
                    return run.error();
                const Run before = *run;
                bill == m_bills.constEnd() ? clearBill(*run) : setBill(*run, *bill);
                if (*run == before)
                    continue;
                const Catalog& catalog = m_shelf.ofRun(place.id); // a bill changes no other price
                const Result<PutOutcome> put = import.put(*run, analyzeTotals(*run, Scenario {}, catalog), catalog.version());
                if (!put)
                    return put.error();
                m_changed = true;
                ++m_result.changedRuns;
                m_result.projects.insert(run->project);
            }
            return ok();
        }

        RunStore& m_store;
        CatalogShelf m_shelf;
        const std::vector<RunPlace> m_places;
        ChargeMatcher m_matcher;
        QHash<qint64, RunBill> m_bills;
        QMap<QString, LedgerSums> m_totals; // by currency
        bool m_changed = false;
        LedgerResult m_result;
    };

} // namespace

Result<LedgerResult> matchLedger(RunStore& store, const Catalog& catalog, std::optional<CostBasis> basis, bool emptied)
{
    const Result<qint64> count = store.chargeCount();
    if (!count)
        return count.error();
    if (*count == 0 && !emptied)
        return LedgerResult {};
    Result<std::vector<RunPlace>> places = store.runPlaces();
    if (!places)
        return places.error();
    return Ledger(store, catalog, *std::move(places)).match(basis);
}

} // namespace runcost
