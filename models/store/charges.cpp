#include "runs/chargematch.h"
#include "runs/ledgerflag.h"
#include "store/chargerows.h"
#include "store/runstore_p.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace runcost {
namespace {

    // What has no column of its own.
    QString detailsOf(const Charge& charge)
    {
        QJsonObject tags;
        for (auto it = charge.tags.begin(); it != charge.tags.end(); ++it)
            tags.insert(it.key(), it.value());
        QJsonObject details { { QStringLiteral("basis"), costBasisKey(charge.basis) } };
        if (!tags.isEmpty())
            details.insert(QStringLiteral("tags"), tags);
        if (!charge.resourceName.isEmpty())
            details.insert(QStringLiteral("resource_name"), charge.resourceName);
        if (!charge.resourceType.isEmpty())
            details.insert(QStringLiteral("resource_type"), charge.resourceType);
        if (charge.unusedCommitment)
            details.insert(QStringLiteral("unused"), true);
        if (charge.hours)
            details.insert(QStringLiteral("hours"), *charge.hours);
        if (!charge.bill.isEmpty())
            details.insert(QStringLiteral("bill"), charge.bill);
        if (!charge.line.isEmpty())
            details.insert(QStringLiteral("line"), charge.line);
        if (charge.statedAtMs)
            details.insert(QStringLiteral("at"), *charge.statedAtMs);
        return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    }

    void readDetails(const QString& json, Charge& charge)
    {
        const QJsonObject details = QJsonDocument::fromJson(json.toUtf8()).object();
        const QJsonObject tags = details.value(QLatin1String("tags")).toObject();
        for (auto it = tags.begin(); it != tags.end(); ++it)
            charge.tags.insert(it.key(), it.value().toString());
        charge.basis = costBasisFromKey(details.value(QLatin1String("basis")).toString()).value_or(CostBasis::Effective);
        charge.resourceName = details.value(QLatin1String("resource_name")).toString();
        charge.resourceType = details.value(QLatin1String("resource_type")).toString();
        charge.unusedCommitment = details.value(QLatin1String("unused")).toBool();
        if (const QJsonValue hours = details.value(QLatin1String("hours")); hours.isDouble())
            charge.hours = hours.toDouble();
        charge.bill = details.value(QLatin1String("bill")).toString();
        charge.line = details.value(QLatin1String("line")).toString();
        if (const QJsonValue at = details.value(QLatin1String("at")); at.isDouble())
            charge.statedAtMs = at.toInteger();
    }

    RunPlace placeOf(const sqlite::Statement& s)
    {
        RunPlace place;
        place.id = s.integer(0);
        place.startMs = s.maybeInteger(1);
        place.endMs = s.maybeInteger(2);
        if (const std::optional<double> seconds = s.maybeReal(3); !place.endMs && place.startMs && seconds)
            place.endMs = *place.startMs + static_cast<qint64>(std::clamp(*seconds, 0.0, 1e10) * 1000);
        place.name = s.text(4);
        place.project = s.text(5);
        place.provider = s.text(6);
        place.instance = s.text(7);
        place.region = s.text(8);
        place.sourceId = s.text(9);
        place.fromLedger = s.text(10).split(u'\n').contains(costFromLedger);
        return place;
    }

} // namespace

Charge chargerows::read(const sqlite::Statement& s)
{
    Charge charge;
    charge.id = s.integer(0);
    charge.key = s.text(1);
    charge.startsAtMs = s.integer(2);
    charge.endsAtMs = s.integer(3);
    charge.currency = s.text(4);
    charge.billed = s.integer(5);
    charge.effective = s.integer(6);
    charge.category = s.text(7);
    charge.chargeClass = s.text(8);
    charge.provider = s.text(9);
    charge.service = s.text(10);
    charge.region = s.text(11);
    charge.resourceId = s.text(12);
    charge.sku = s.text(13);
    charge.account = s.text(14);
    charge.description = s.text(15);
    readDetails(s.text(16), charge);
    return charge;
}

Result<bool> chargerows::insert(Queries& queries, sqlite::Database& database, const Charge& charge, const QByteArray& fileSha256)
{
    const Result<sqlite::Statement*> insert = queries[Query::InsertCharge];
    if (!insert)
        return insert.error();
    sqlite::Statement& s = **insert;
    s.bind(1, charge.key).bind(2, charge.startsAtMs).bind(3, charge.endsAtMs).bind(4, charge.currency).bind(5, charge.billed);
    s.bind(6, charge.effective).bind(7, charge.category).bind(8, charge.chargeClass).bind(9, charge.provider).bind(10, charge.service);
    s.bind(11, charge.region).bind(12, charge.resourceId).bind(13, charge.sku).bind(14, charge.account).bind(15, charge.description);
    s.bind(16, detailsOf(charge)).bindBlob(17, fileSha256);
    const Status done = s.run();
    return done ? Result<bool>(database.changedRows() > 0) : Result<bool>(done.error());
}

Result<bool> RunStore::Import::putCharge(const Charge& charge, const QByteArray& fileSha256)
{
    if (d->failure)
        return *d->failure;
    const Result<bool> added = d->bills.put(charge, fileSha256);
    if (!added)
        d->failure = added.error();
    return added;
}

Result<std::vector<BillOutcome>> RunStore::Import::settleBills()
{
    if (d->failure)
        return *d->failure;
    Result<std::vector<BillOutcome>> settled = d->bills.settle();
    if (!settled)
        d->failure = settled.error();
    return settled;
}

LedgerChange RunStore::Import::takeLedgerChange() { return d->bills.takeChange(); }

Status RunStore::Import::setShares(const Charge& charge)
{
    if (d->failure)
        return *d->failure;
    const auto noted = [this](const Status& status) {
        if (!status)
            d->failure = status.error();
        return status;
    };
    const Result<sqlite::Statement*> update = d->store.queries[Query::SetChargeDetails];
    const Result<sqlite::Statement*> remove = d->store.queries[Query::DeleteShares];
    const Result<sqlite::Statement*> insert = d->store.queries[Query::InsertShare];
    for (const Result<sqlite::Statement*>* statement : { &update, &remove, &insert })
        if (!*statement)
            return statement->error();
    if (const Status done = noted((*update)->bind(1, charge.id).bind(2, detailsOf(charge)).run()); !done)
        return done;
    if (const Status done = noted((*remove)->bind(1, charge.id).run()); !done)
        return done;
    for (const ChargeShare& share : charge.shares)
        if (const Status done = noted((*insert)->bind(1, share.runId).bind(2, charge.id).bind(3, std::min(share.share, 1.0)).bind(4, share.matchedBy).run()); !done)
            return done;
    return ok();
}

Result<qint64> RunStore::chargeCount() const
{
    qint64 count = 0;
    const Status done = eachRow(d->queries, Query::CountCharges, [&](const auto& s) { count = s.integer(0); });
    return done ? Result<qint64>(count) : Result<qint64>(done.error());
}

Result<bool> RunStore::hasCharge(const QString& key) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::HasCharge];
    if (!select)
        return select.error();
    const Result<bool> row = (*select)->bind(1, key).step();
    (*select)->reset();
    return row;
}

Result<std::vector<Charge>> RunStore::charges() const
{
    std::vector<Charge> all;
    QHash<qint64, std::size_t> index;
    Status done = eachRow(d->queries, Query::AllCharges, [&](const auto& s) {
        index.insert(s.integer(0), all.size());
        all.push_back(chargerows::read(s));
    });
    if (done)
        done = eachRow(d->queries, Query::AllShares, [&](const auto& s) {
            if (const auto found = index.constFind(s.integer(0)); found != index.constEnd())
                all[*found].shares.push_back({ s.integer(1), s.real(2), s.text(3) });
        });
    return done ? Result<std::vector<Charge>>(std::move(all)) : Result<std::vector<Charge>>(done.error());
}

Status RunStore::eachChargeBatch(int most, const std::function<Status(std::vector<Charge>&)>& take) const
{
    qint64 last = 0;
    while (true) {
        Result<std::vector<Charge>> charges = chargesAfter(last, most);
        if (!charges || charges->empty())
            return charges ? ok() : Status(charges.error());
        last = charges->back().id;
        if (const Status taken = take(*charges); !taken)
            return taken;
    }
}

Result<std::vector<Charge>> RunStore::chargesAfter(qint64 id, int most) const
{
    static const QByteArray text = QByteArray("SELECT ") + chargerows::columns + " FROM charges WHERE id > ?1 ORDER BY id LIMIT ?2";
    Result<sqlite::Statement> select = d->database.prepare(text.constData());
    Result<sqlite::Statement> shares = d->database.prepare(
        "SELECT charge_id, run_id, share, matched_by FROM charge_shares WHERE charge_id > ?1 AND charge_id <= ?2 ORDER BY charge_id, run_id");
    if (!select || !shares)
        return select ? shares.error() : select.error();
    std::vector<Charge> found;
    Status done = eachRow(select->bind(1, id).bind(2, most), [&found](const auto& s) { found.push_back(chargerows::read(s)); });
    auto charge = found.begin();
    if (done && !found.empty())
        done = eachRow(shares->bind(1, id).bind(2, found.back().id), [&](const auto& s) {
            while (charge->id < s.integer(0))
                ++charge;
            charge->shares.push_back({ s.integer(1), s.real(2), s.text(3) });
        });
    return done ? Result<std::vector<Charge>>(std::move(found)) : Result<std::vector<Charge>>(done.error());
}

Result<LedgerChange> RunStore::changeLedger(const LedgerChange& change)
{
    if (const Status writable = d->writable(); !writable)
        return writable.error();
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun.error();
    static const QByteArray text = QByteArray("SELECT ") + chargerows::columns + ", file_sha256 FROM charges WHERE source_key = ?1";
    Result<sqlite::Statement> select = d->database.prepare(text.constData());
    Result<sqlite::Statement> erase = d->database.prepare("DELETE FROM charges WHERE source_key = ?1");
    if (!select || !erase)
        return select ? erase.error() : select.error();
    LedgerChange back;
    for (const QString& key : change.remove) {
        const Status read
            = eachRow(select->bind(1, key), [&back](const auto& s) { back.put.push_back({ chargerows::read(s), s.blob(17) }); });
        if (!read)
            return read.error();
        if (const Status erased = erase->bind(1, key).run(); !erased)
            return erased.error();
    }
    for (const LedgerRow& row : change.put) {
        const Result<bool> added = chargerows::insert(d->queries, d->database, row.charge, row.fileSha256);
        if (!added)
            return added.error();
        if (*added)
            back.remove.push_back(row.charge.key);
    }
    // The same files say something new from here on.
    Status done = d->queries.run(Query::ForgetSources);
    if (done)
        done = transaction.commit();
    return done ? Result<LedgerChange>(std::move(back)) : Result<LedgerChange>(done.error());
}

Result<std::vector<RunPlace>> RunStore::runPlaces() const
{
    std::vector<RunPlace> all;
    QHash<qint64, std::size_t> index;
    Status done = eachRow(d->queries, Query::RunPlaces, [&](const auto& s) {
        // A run that only holds other runs bears nothing: they do.
        if (s.text(10).split(u'\n').contains(QLatin1String("container")))
            return;
        index.insert(s.integer(0), all.size());
        all.push_back(placeOf(s));
    });
    if (done)
        done = eachRow(d->queries, Query::AllTags, [&](const auto& s) {
            if (const auto found = index.constFind(s.integer(0)); found != index.constEnd() && namesMachine(s.text(1)))
                all[*found].machines << s.text(2);
        });
    return done ? Result<std::vector<RunPlace>>(std::move(all)) : Result<std::vector<RunPlace>>(done.error());
}

} // namespace runcost
