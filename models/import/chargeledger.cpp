#include "import/chargeledger.h"

#include "analysis/analysis.h"
#include "runs/ledgerflag.h"
#include "store/catalogshelf.h"

#include <QCoreApplication>
#include <QHash>

namespace runcost {
namespace {

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

    QHash<qint64, RunBill> billsOf(const std::vector<Charge>& charges)
    {
        QHash<qint64, RunBill> bills;
        for (const Charge& charge : charges) {
            if (charge.shares.empty() || charge.currency != QLatin1String("USD"))
                continue;
            const std::vector<PicoMoney> parts = shareAmounts(charge.amount(), charge.shares);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                RunBill& bill = bills[charge.shares[i].runId];
                bill.amount += parts[i];
                ++bill.charges;
                bill.amortised = bill.amortised && charge.basis == CostBasis::Effective;
            }
        }
        return bills;
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

    // As exact as it is: sums of bills are not rounded.
    QString summaryOf(const std::vector<Charge>& charges)
    {
        struct Totals {
            PicoSum all = 0;
            PicoSum matched = 0;
        };
        QMap<QString, Totals> totals;
        for (const Charge& charge : charges) {
            Totals& total = totals[charge.currency];
            total.all += charge.amount();
            for (const PicoMoney part : shareAmounts(charge.amount(), charge.shares))
                total.matched += part;
        }
        QStringList sentences;
        for (auto it = totals.begin(); it != totals.end(); ++it)
            sentences << tr("The ledger holds %1 %4: %2 %4 belong to runs, %3 %4 are overhead.")
                             .arg(moneyText(it->all), moneyText(it->matched), moneyText(it->all - it->matched),
                                 it.key().isEmpty() ? tr("(no currency)") : it.key());
        return sentences.join(QLatin1Char(' '));
    }

    class Ledger {
    public:
        Ledger(RunStore& store, const Catalog& catalog, std::vector<Charge> charges, std::vector<RunPlace> places)
            : m_store(store)
            , m_shelf(&store, catalog)
            , m_charges(std::move(charges))
            , m_places(std::move(places))
        {
        }

        Result<LedgerResult> match(std::optional<CostBasis> basis)
        {
            std::vector<Charge> before = m_charges;
            for (Charge& charge : m_charges)
                charge.basis = basis.value_or(charge.basis);
            matchCharges(m_charges, m_places);
            Result<RunStore::Import> import = m_store.beginImport();
            if (!import)
                return import.error();
            for (std::size_t i = 0; i < m_charges.size(); ++i) {
                if (before[i].basis == m_charges[i].basis && sameShares(before[i].shares, m_charges[i].shares))
                    continue;
                m_changed = true;
                if (const Status stored = import->setShares(m_charges[i]); !stored)
                    return stored.error();
            }
            if (const Status priced = priceRuns(*import); !priced)
                return priced.error();
            if (m_changed)
                if (const Status committed = import->commit({}); !committed)
                    return committed.error();
            m_result.summary = summaryOf(m_charges);
            return std::move(m_result);
        }

    private:
        Status priceRuns(RunStore::Import& import)
        {
            const QHash<qint64, RunBill> bills = billsOf(m_charges);
            for (const RunPlace& place : m_places) {
                const auto bill = bills.constFind(place.id);
                if (bill == bills.constEnd() && !place.fromLedger)
                    continue;
                Result<Run> run = m_store.run(place.id);
                if (!run)
                    return run.error();
                const Run before = *run;
                bill == bills.constEnd() ? clearBill(*run) : setBill(*run, *bill);
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
        std::vector<Charge> m_charges;
        const std::vector<RunPlace> m_places;
        bool m_changed = false;
        LedgerResult m_result;
    };

} // namespace

Result<LedgerResult> matchLedger(RunStore& store, const Catalog& catalog, std::optional<CostBasis> basis)
{
    const Result<qint64> count = store.chargeCount();
    if (!count)
        return count.error();
    if (*count == 0)
        return LedgerResult {};
    Result<std::vector<Charge>> charges = store.charges();
    if (!charges)
        return charges.error();
    Result<std::vector<RunPlace>> places = store.runPlaces();
    if (!places)
        return places.error();
    return Ledger(store, catalog, *std::move(charges), *std::move(places)).match(basis);
}

} // namespace runcost
