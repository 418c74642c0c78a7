// The part of RunStore about prices: the catalogs that are kept, and what runs cost at which of them.
#include "store/runstore.h"
#include "store/runstore_p.h"

#include <QCoreApplication>

namespace runcost {

Status RunStore::keepCatalog(const QString& version, const QByteArray& json)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Result<sqlite::Statement> put = d->database.prepare("INSERT OR IGNORE INTO catalogs(version, json) VALUES(?1, ?2)");
    if (!put)
        return put.error();
    put->bind(1, version).bind(2, QString::fromUtf8(json));
    return put->run();
}

Result<QByteArray> RunStore::keptCatalog(const QString& version) const
{
    Result<sqlite::Statement> select = d->database.prepare("SELECT json FROM catalogs WHERE version = ?1");
    if (!select)
        return select.error();
    select->bind(1, version);
    QByteArray json;
    const Status done = eachRow(*select, [&](const auto& s) { json = s.text(0).toUtf8(); });
    return done ? Result<QByteArray>(json) : Result<QByteArray>(done.error());
}

Result<QString> RunStore::catalogVersion(qint64 id) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::SelectTotals];
    if (!select)
        return select.error();
    (*select)->bind(1, id);
    QString version;
    const Status done = eachRow(**select, [&](const auto& s) { version = s.text(5); });
    return done ? Result<QString>(version) : Result<QString>(done.error());
}

Result<std::vector<qint64>> RunStore::idsNotPricedAt(const QString& version, qint64 most) const
{
    Result<sqlite::Statement> select = d->database.prepare("SELECT id FROM runs WHERE catalog_version <> ?1 ORDER BY id LIMIT ?2");
    if (!select)
        return select.error();
    select->bind(1, version).bind(2, most);
    std::vector<qint64> ids;
    const Status done = eachRow(*select, [&](const auto& s) { ids.push_back(s.integer(0)); });
    return done ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(done.error());
}

Result<RunPricing> RunStore::pricing(qint64 id) const
{
    const Result<sqlite::Statement*> select = d->queries[Query::SelectTotals];
    if (!select)
        return select.error();
    (*select)->bind(1, id);
    std::optional<RunPricing> found;
    const Status done = eachRow(**select, [&](const auto& s) {
        found = RunPricing { id, { s.maybeReal(0), s.maybeReal(1), s.maybeReal(2), s.maybeReal(3), static_cast<int>(s.integer(4)) }, s.text(5) };
    });
    if (!done)
        return done.error();
    if (!found)
        return Error { ErrorCode::NotFound, QCoreApplication::translate("RunStore", "There is no run %1.").arg(id), {} };
    return *found;
}

Status RunStore::setPricing(const std::vector<RunPricing>& runs)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Transaction transaction(d->database, d->queries);
    if (const Status begun = transaction.begin(); !begun)
        return begun;
    Result<sqlite::Statement> update = d->database.prepare("UPDATE runs SET cost_usd = ?1, energy_kwh = ?2, carbon_kg = ?3, score = ?4,"
                                                           " unknown_parts = ?5, catalog_version = ?6 WHERE id = ?7");
    if (!update)
        return update.error();
    for (const RunPricing& run : runs) {
        update->bind(1, run.totals.costUsd).bind(2, run.totals.energyKwh).bind(3, run.totals.carbonKg).bind(4, run.totals.score);
        update->bind(5, run.totals.unknownParts).bind(6, run.catalogVersion).bind(7, run.id);
        if (const Status done = update->run(); !done)
            return done;
        update->reset();
    }
    return transaction.commit();
}

} // namespace runcost
