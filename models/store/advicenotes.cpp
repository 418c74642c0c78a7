// What the user decided about recommendations. See runstore.h.
#include "store/runstore_p.h"

namespace runcost {

Result<std::vector<AdviceNote>> RunStore::adviceNotes(qint64 runId) const
{
    std::vector<AdviceNote> notes;
    Result<sqlite::Statement> select = d->database.prepare(
        "SELECT recommendation, state, reason, noted_at_ms FROM advice WHERE run_id = ? ORDER BY noted_at_ms, recommendation");
    if (!select)
        return select.error();
    select->bind(1, runId);
    const Status done = eachRow(*select, [&](const auto& s) {
        const auto state = s.text(1) == QLatin1String("applied") ? AdviceNote::State::Applied : AdviceNote::State::Dismissed;
        notes.push_back({ s.text(0), state, s.text(2), s.integer(3) });
    });
    return done ? Result<std::vector<AdviceNote>>(std::move(notes)) : Result<std::vector<AdviceNote>>(done.error());
}

Status RunStore::setAdviceNote(qint64 runId, const AdviceNote& note)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Result<sqlite::Statement> put = d->database.prepare(
        "INSERT INTO advice(run_id, recommendation, state, reason, noted_at_ms) VALUES(?, ?, ?, ?, ?)"
        " ON CONFLICT(run_id, recommendation) DO UPDATE SET state = excluded.state, reason = excluded.reason,"
        " noted_at_ms = excluded.noted_at_ms");
    if (!put)
        return put.error();
    return put->bind(1, runId)
        .bind(2, note.recommendation)
        .bindStaticText(3, note.state == AdviceNote::State::Applied ? "applied" : "dismissed")
        .bind(4, note.reason)
        .bind(5, note.notedAtMs)
        .run();
}

Status RunStore::removeAdviceNote(qint64 runId, const QString& recommendation)
{
    if (const Status writable = d->writable(); !writable)
        return writable;
    Result<sqlite::Statement> erase = d->database.prepare("DELETE FROM advice WHERE run_id = ? AND recommendation = ?");
    return erase ? erase->bind(1, runId).bind(2, recommendation).run() : Status(erase.error());
}

} // namespace runcost
