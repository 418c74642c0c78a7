#include "store/billstaging.h"

#include <QSet>

#include <algorithm>

namespace runcost {
namespace {

    quint64 lineHash(const QString& line)
    {
        quint64 hash = 0xcbf29ce484222325;
        for (const QChar c : line)
            hash = (hash ^ c.unicode()) * 0x100000001b3;
        return hash;
    }

    // Tax and fees are dated to the end of the month from its first day on: only use tells how far a bill goes.
    bool isUse(std::string_view category) { return category.empty() || category == "Usage"; }

} // namespace

Result<qint64> BillStaging::idOf(const QString& key)
{
    if (!m_find.isPrepared()) {
        Result<sqlite::Statement> prepared = m_database.prepare("SELECT id FROM charges WHERE source_key = ?1");
        if (!prepared)
            return prepared.error();
        m_find = *std::move(prepared);
    }
    const Result<bool> row = m_find.bind(1, key).step();
    if (!row)
        return row.error();
    const qint64 id = *row ? m_find.integer(0) : 0;
    m_find.reset();
    return id;
}

Result<bool> BillStaging::put(const Charge& charge, const QByteArray& fileSha256)
{
    m_file = fileSha256;
    const Result<qint64> known = idOf(charge.key);
    if (!known)
        return known.error();
    if (*known != 0) {
        m_known.push_back(*known);
    } else if (m_stores) {
        const Result<bool> added = chargerows::insert(m_queries, m_database, charge, fileSha256);
        if (!added)
            return added.error();
        if (m_change.remove.size() < LedgerChange::mostUndoable)
            m_change.remove.push_back(charge.key);
        else
            m_change.isWhole = false;
    }
    if (charge.bill.isEmpty())
        return *known == 0;
    Issue& issue = m_bills[charge.bill];
    if (isUse(charge.category.toStdString()))
        issue.latestMs = std::max(issue.latestMs, charge.endsAtMs);
    issue.statedAtMs = charge.statedAtMs;
    issue.lines.push_back(lineHash(charge.line));
    issue.added += *known == 0 ? 1 : 0;
    return *known == 0;
}

Result<BillStaging::EarlierIssues> BillStaging::earlierIssues()
{
    std::sort(m_known.begin(), m_known.end());
    for (Issue& issue : m_bills)
        std::sort(issue.lines.begin(), issue.lines.end());
    Result<sqlite::Statement> select = m_database.prepare(
        "SELECT id, file_sha256, json_extract(tags, '$.bill') AS bill, json_extract(tags, '$.line'), json_extract(tags, '$.at'), ends_at_ms, category"
        " FROM charges WHERE file_sha256 <> ?1 AND bill IS NOT NULL ORDER BY id");
    if (!select)
        return select.error();
    EarlierIssues found;
    const Status done = eachRow(select->bindBlob(1, m_file), [&](const sqlite::Statement& s) {
        const auto issue = m_bills.constFind(s.text(2));
        if (issue == m_bills.cend())
            return;
        EarlierIssue& earlier = found[issue.key()][s.blob(1)];
        const bool isKnown = std::binary_search(m_known.begin(), m_known.end(), s.integer(0));
        ++earlier.rows;
        earlier.again += isKnown || std::binary_search(issue->lines.begin(), issue->lines.end(), lineHash(s.text(3))) ? 1 : 0;
        if (isUse(s.utf8(6)))
            earlier.latestMs = std::max(earlier.latestMs, s.integer(5));
        earlier.statedAtMs = s.maybeInteger(4);
        if (!isKnown)
            earlier.gone.push_back(s.integer(0));
    });
    return done ? Result<EarlierIssues>(std::move(found)) : Result<EarlierIssues>(done.error());
}

Result<std::vector<BillOutcome>> BillStaging::settle()
{
    std::vector<BillOutcome> outcomes;
    if (m_bills.isEmpty())
        return outcomes;
    const Result<EarlierIssues> earlier = earlierIssues();
    if (!earlier)
        return earlier.error();
    for (auto bill = earlier->cbegin(); bill != earlier->cend(); ++bill) {
        const Result<BillOutcome> outcome = settleBill(bill.key(), *bill);
        if (!outcome)
            return outcome.error();
        if (outcome->gone + outcome->refused > 0)
            outcomes.push_back(*outcome);
    }
    if (const Status claimed = m_stores ? claimKnown() : ok(); !claimed)
        return claimed.error();
    return outcomes;
}

// Files of one bill without common rows are parts of it and stand side by side.
Result<BillOutcome> BillStaging::settleBill(const QString& bill, const QMap<QByteArray, EarlierIssue>& earlier)
{
    const Issue& issue = m_bills[bill];
    BillOutcome outcome { bill, 0, 0 };
    std::vector<qint64> gone;
    for (const EarlierIssue& one : earlier) {
        if (one.again * 2 < one.rows)
            continue;
        const bool differs = !one.gone.empty() || issue.added > 0;
        const bool writtenBefore = issue.statedAtMs && one.statedAtMs && *issue.statedAtMs < *one.statedAtMs;
        if (differs && (issue.latestMs < one.latestMs || (issue.latestMs == one.latestMs && writtenBefore))) {
            const Result<int> dropped = m_stores ? dropNew(bill) : Result<int>(issue.added);
            if (!dropped)
                return dropped.error();
            outcome.refused = *dropped;
            return outcome;
        }
        gone.insert(gone.end(), one.gone.begin(), one.gone.end());
    }
    outcome.gone = static_cast<int>(gone.size());
    const Status removed = m_stores ? removeCharges(gone) : ok();
    return removed ? Result<BillOutcome>(outcome) : Result<BillOutcome>(removed.error());
}

Status BillStaging::removeCharges(const std::vector<qint64>& ids)
{
    if (ids.empty())
        return ok();
    static const QByteArray text = QByteArray("SELECT ") + chargerows::columns + ", file_sha256 FROM charges WHERE id = ?1";
    Result<sqlite::Statement> select = m_database.prepare(text.constData());
    Result<sqlite::Statement> erase = m_database.prepare("DELETE FROM charges WHERE id = ?1");
    if (!select || !erase)
        return select ? erase.error() : select.error();
    for (const qint64 id : ids) {
        const Status read = eachRow(select->bind(1, id), [this](const auto& s) { noteRemoved({ chargerows::read(s), s.blob(17) }); });
        if (!read)
            return read;
        if (const Status erased = erase->bind(1, id).run(); !erased)
            return erased;
    }
    return ok();
}

void BillStaging::noteRemoved(LedgerRow row)
{
    if (m_change.put.size() < LedgerChange::mostUndoable)
        m_change.put.push_back(std::move(row));
    else
        m_change.isWhole = false;
}

// The charges of this bill that came with the file at hand; how many there were.
Result<int> BillStaging::dropNew(const QString& bill)
{
    Result<sqlite::Statement> erase = m_database.prepare(
        "DELETE FROM charges WHERE file_sha256 = ?1 AND json_extract(tags, '$.bill') = ?2 RETURNING source_key");
    if (!erase)
        return erase.error();
    QSet<QString> keys;
    const Status done = eachRow(erase->bindBlob(1, m_file).bind(2, bill), [&keys](const auto& s) { keys.insert(s.text(0)); });
    if (!done)
        return done.error();
    std::erase_if(m_change.remove, [&keys](const QString& key) { return keys.contains(key); });
    return static_cast<int>(keys.size());
}

// What came again is a row of the file at hand from here on: the next issue is compared with this one.
Status BillStaging::claimKnown()
{
    Result<sqlite::Statement> update = m_database.prepare("UPDATE charges SET file_sha256 = ?2 WHERE id = ?1 AND file_sha256 <> ?2");
    if (!update)
        return update.error();
    for (const qint64 id : m_known)
        if (const Status done = update->bind(1, id).bindBlob(2, m_file).run(); !done)
            return done;
    return ok();
}

} // namespace runcost
