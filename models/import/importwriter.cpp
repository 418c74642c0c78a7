#include "import/importwriter.h"

#include "import/runmerge.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    constexpr std::size_t mostReplaced = 20'000; // runs whose old values are kept for undo
    constexpr std::size_t mostShown = 10'000; // runs of one file that a dry run keeps for the preview
    constexpr qsizetype mostKept = 20'000; // runs that a dry run keeps whole, to compare records of later files with
    constexpr qsizetype mostSeen = 1'000'000;
    constexpr int laneFromRuns = 1024; // fewer are stored before a second thread gets going

    QString tr(const char* text) { return QCoreApplication::translate("ImportJob", text); }

    // The same rows in a file of another name say nothing new: a figure that stays keeps the name that it came with.
    Run mergedAsStored(const Run& stored, const Run& read)
    {
        Run merged = mergedRun(stored, read);
        for (std::size_t i = 0; i < runFieldCount; ++i) {
            MaybeFigure& figure = merged.figures[i];
            const MaybeFigure& old = stored.figures[i];
            if (figure && old && figure->value == old->value && figure->provenance == old->provenance
                && figure->halfRange == old->halfRange && figure->date == old->date)
                figure->source = old->source;
        }
        return merged;
    }

} // namespace

ImportWriter::ImportWriter(RunStore* store, bool storeHasRuns, const Catalog& catalog, const ImportRequest& request, const Progress& progress)
    : m_store(store)
    , m_storeHasRuns(storeHasRuns)
    , m_catalog(catalog)
    , m_request(request)
    , m_progress(progress)
    , m_shelf(store, catalog)
{
}

void ImportWriter::start(FileReport& report, int file, const QString& path)
{
    drop();
    m_storeHasJoined.reset();
    m_report = &report;
    m_file = file;
    m_path = path;
}

void ImportWriter::drop()
{
    m_lane.reset();
    m_import.reset();
    m_taken = 0;
    m_addedHere.clear();
    m_replacedHere.clear();
    m_projectsHere.clear();
    m_seenHere.clear();
    m_touchedHere.clear();
    m_partnersHere.clear();
    m_tooManyToJoin = false;
    m_trial.reset();
    m_ledgerHere = {};
    m_older = 0;
}

// A full disk or a lost store fails every file that follows.
Error ImportWriter::noted(const Error& error)
{
    m_storeFailed = error.code != ErrorCode::Cancelled;
    return error;
}

void ImportWriter::count(PutOutcome outcome, bool joins)
{
    m_report->joined += joins ? 1 : 0;
    m_report->joinedUpdated += joins && outcome == PutOutcome::Updated ? 1 : 0;
    m_report->added += outcome == PutOutcome::Added ? 1 : 0;
    m_report->updated += outcome == PutOutcome::Updated ? 1 : 0;
    m_report->unchanged += outcome == PutOutcome::Unchanged ? 1 : 0;
}

// Others that import at the same time are waited for as long as they get on; a store that is only held is given up.
Result<RunStore::Import> ImportWriter::beginInTurn()
{
    Result<qint64> before = m_store->dataVersion();
    while (true) {
        Result<RunStore::Import> import = m_store->beginImport();
        if (import || import.error().code != ErrorCode::StoreBusy || m_progress.cancelled())
            return import;
        const Result<qint64> now = m_store->dataVersion();
        if (!before || !now || *now == *before)
            return import;
        before = now;
    }
}

Result<bool> ImportWriter::begin(const QByteArray& sha256, qint64 runs)
{
    m_lane.reset(); // of a reader that has given the file up
    m_sha256 = sha256;
    if (m_request.dryRun)
        return true;
    const Result<std::optional<int>> seen = sha256.isEmpty() ? Result<std::optional<int>>(std::nullopt) : m_store->sourceRuns(sha256);
    if (!seen)
        return noted(seen.error());
    if (*seen) {
        m_report->unchanged = runs > 0 ? static_cast<int>(runs) : **seen;
        const Result<bool> moved = m_store->noteMoved(sha256, m_path);
        return moved ? Result<bool>(false) : Result<bool>(noted(moved.error()));
    }
    Result<RunStore::Import> import = beginInTurn();
    if (!import)
        return noted(import.error());
    m_import.emplace(*std::move(import));
    m_import->setSource(m_path, m_request.keepHistory ? RunStore::Import::History::Keep : RunStore::Import::History::UndoOnly);
    if (!m_catalogKept)
        if (const Status kept = m_store->keepCatalog(m_catalog.version(), m_catalog.snapshot()); !kept)
            return noted(kept.error());
    // Another program may have stored runs since: asked within the transaction.
    const Result<qint64> stored = m_storeHasRuns ? Result<qint64>(qint64(1)) : m_store->runCount();
    if (!stored)
        return noted(stored.error());
    m_storeHasRuns = *stored > 0;
    return true;
}

Status ImportWriter::take(Run&& run, qint64 line)
{
    if ((++m_steps & 255) == 0 && m_progress.cancelled())
        return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    m_report->zonesAssumed += run.zoneAssumed ? 1 : 0;
    if (m_request.dryRun)
        return compare(run, line);
    Reading reading { std::move(run), line, {} };
    // Whichever thread waits for the other does more of the work.
    if (!m_lane || !m_lane->isShort())
        reading.totals = analyzeTotals(reading.run, Scenario {}, m_catalog);
    if (!m_lane && ++m_taken == laneFromRuns)
        m_lane = std::make_unique<Lane<Reading>>([this](Reading& next) { return put(next); });
    return m_lane ? m_lane->push(std::move(reading)) : put(reading);
}

Status ImportWriter::settleStream()
{
    const std::unique_ptr<Lane<Reading>> lane = std::move(m_lane);
    return lane ? lane->finish() : ok();
}

// The same run out of another file or an earlier import.
Result<std::optional<Run>> ImportWriter::known(const Run& run) const
{
    if (!m_store || !m_storeHasRuns || (m_import && m_import->takesAllAsNew()))
        return std::optional<Run>();
    return m_store->find(run.sourceKind, run.sourceId);
}

Status ImportWriter::put(Reading& reading)
{
    Run& run = reading.run;
    if (!m_request.leftOut.isEmpty() && m_request.leftOut.contains(runKey(run))) {
        ++m_report->leftOut;
        const Status loaded = m_request.joinRecords ? loadPartners(run.sourceKind) : ok();
        notePartner(run, runKey(run)); // records of it are not wanted either
        return loaded ? ok() : Status(noted(loaded.error()));
    }
    const Result<Meeting> met = meet(run);
    if (!met)
        return noted(met.error());
    if (m_request.leftOut.contains(met->key)) {
        ++m_report->leftOut;
        return ok();
    }
    const JoinedRecord record { run.sourceKind, run.sourceId };
    const std::optional<Run>& stored = met->run;
    const Catalog& catalog = stored ? m_shelf.ofRun(stored->id) : m_catalog;
    if (stored) {
        m_older += isOlderReading(run, *stored) ? 1 : 0;
        run = met->isJoined ? joinedRun(*stored, run) : mergedAsStored(*stored, run);
        reading.totals = analyzeTotals(run, Scenario {}, catalog);
    }
    if (!stored && m_import->takesAllAsNew())
        return add(reading, met->key);
    if (!reading.totals)
        reading.totals = analyzeTotals(run, Scenario {}, catalog);
    const Result<PutOutcome> outcome = m_import->put(run, *reading.totals, catalog.version());
    if (!outcome)
        return notStored(outcome.error(), reading.line);
    if (met->isJoined) {
        if (const Status kept = m_import->noteJoined(record, run.id); !kept)
            return noted(kept.error());
        m_storeHasJoined = true;
    }
    count(*outcome, m_touched.contains(run.id));
    if (m_manyFiles)
        m_touchedHere.insert(run.id);
    if (*outcome != PutOutcome::Unchanged)
        m_projectsHere.insert(run.project);
    if (*outcome == PutOutcome::Added)
        m_addedHere.add(run.id);
    if (*outcome == PutOutcome::Added)
        notePartner(run, met->key);
    if (std::optional<StoredRun> before = m_import->takeReplaced())
        keepReplaced(*std::move(before));
    return ok();
}

// One of so many that each counts as new.
Status ImportWriter::add(Reading& reading, const QString& key)
{
    const QString project = reading.run.project;
    const auto partners = static_cast<std::ptrdiff_t>(m_partnersHere.size());
    notePartner(reading.run, key);
    if (!reading.totals)
        reading.totals = analyzeTotals(reading.run, Scenario {}, m_catalog);
    const Result<qint64> id = m_import->add(std::move(reading.run), *reading.totals, m_catalog.version());
    if (!id) {
        m_partnersHere.erase(m_partnersHere.begin() + partners, m_partnersHere.end());
        return notStored(id.error(), reading.line);
    }
    count(PutOutcome::Added, false);
    if (m_manyFiles)
        m_touchedHere.insert(*id);
    m_projectsHere.insert(project);
    m_addedHere.add(*id);
    return ok();
}

// A run that the store refuses is left out; after anything else nothing more can be stored.
Status ImportWriter::notStored(const Error& error, qint64 line)
{
    if (error.code != ErrorCode::OutOfRange)
        return noted(error);
    ++m_report->rejected;
    m_report->issues.push_back({ ImportIssue::Severity::Rejected, line, 0, {}, QStringLiteral("out_of_range"), error.text, {} });
    return ok();
}

void ImportWriter::keepReplaced(StoredRun before)
{
    // A run that this import has brought goes away as a whole.
    const auto isKept = [id = before.run.id](const StoredRun& kept) { return kept.run.id == id; };
    if (m_tooManyReplaced || m_replacedIds.contains(before.run.id) || m_addedIds.contains(before.run.id) || m_addedHere.contains(before.run.id))
        return;
    // Rows of one run follow each other.
    if (!m_replacedHere.empty() && isKept(m_replacedHere.back()))
        return;
    m_tooManyReplaced = m_replaced.size() + m_replacedHere.size() >= mostReplaced;
    if (m_tooManyReplaced)
        m_replaced.clear();
    else
        m_replacedHere.push_back(std::move(before));
}

std::shared_ptr<const std::vector<StoredRun>> ImportWriter::replaced() const
{
    return m_tooManyReplaced ? nullptr : std::make_shared<const std::vector<StoredRun>>(m_replaced);
}

// What storing would do; nothing is stored.
Status ImportWriter::compare(Run& run, qint64 line)
{
    const Result<Meeting> met = meet(run);
    if (!met)
        return noted(met.error());
    const bool joins = met->file >= 0;
    PutOutcome outcome = met->isKnown ? PutOutcome::Unchanged : PutOutcome::Added;
    std::vector<RunChange> changes;
    Run then = run;
    if (const std::optional<Run>& stored = met->run) {
        m_older += isOlderReading(run, *stored) ? 1 : 0;
        then = met->isJoined ? joinedRun(*stored, run) : mergedAsStored(*stored, run);
        // Tags and notes of a known run are the user's.
        then.tags = stored->tags;
        then.note = stored->note;
        outcome = then == *stored ? PutOutcome::Unchanged : PutOutcome::Updated;
        if (outcome == PutOutcome::Updated && m_report->runs.size() < mostShown)
            changes = runChanges(*stored, then);
    }
    if (!met->isKnown)
        notePartner(run, met->key);
    if (met->isJoined)
        m_joinedKinds.insert(met->key + QChar(0x1F) + run.sourceKind);
    count(outcome, joins);
    show(std::move(run), line, outcome, std::move(changes), *met);
    if (m_manyFiles && m_seen.size() + static_cast<qsizetype>(m_seenHere.size()) < mostSeen) {
        const bool whole = m_seen.size() + static_cast<qsizetype>(m_seenHere.size()) < mostKept;
        m_seenHere.emplace_back(met->key, Seen { joins ? met->file : m_file, whole ? std::make_shared<const Run>(std::move(then)) : nullptr });
    }
    return ok();
}

void ImportWriter::show(Run&& run, qint64 line, PutOutcome outcome, std::vector<RunChange> changes, const Meeting& meeting)
{
    if (m_report->runs.size() >= mostShown)
        return;
    m_report->marks.push_back(static_cast<int>(outcome));
    m_report->runs.push_back(std::move(run));
    m_report->lines.push_back(line);
    m_report->changes.push_back(std::move(changes));
    m_report->joins.push_back(meeting.file);
    m_report->keys.push_back(meeting.key);
    m_report->partners.push_back(!meeting.isJoined || !meeting.run ? QString()
            : meeting.run->name.isEmpty()                          ? meeting.run->sourceId
                                                                   : meeting.run->name);
}

// The file was read to its end: what it brought counts for those that follow.
void ImportWriter::keepSeen()
{
    for (auto& [key, seen] : m_seenHere)
        m_seen.insert(key, std::move(seen));
    m_seenHere.clear();
    m_touched.unite(m_touchedHere);
    m_touchedHere.clear();
    if (m_partners)
        for (const auto& [span, key] : m_partnersHere)
            m_partners->add(span, key);
    m_partnersHere.clear();
}

Status ImportWriter::finish(ReadResult& read)
{
    if (!read.runs.empty()) {
        const Result<bool> wanted = begin(read.sha256, static_cast<qint64>(read.runs.size()));
        if (!wanted)
            return wanted.error();
        for (std::size_t i = 0; *wanted && i < read.runs.size(); ++i)
            if (const Status taken = take(std::move(read.runs[i]), read.lines[i]); !taken)
                return taken;
    }
    if (const Status stored = settleStream(); !stored)
        return stored;
    for (const Charge& charge : read.charges) {
        if (!m_import && m_report->charges == 0)
            if (const Result<bool> wanted = begin(read.sha256, 0); !wanted)
                return wanted.error();
        if (const Status taken = takeCharge(charge); !taken)
            return taken;
    }
    Status done = m_import ? settle() : ok();
    if (done)
        done = settleBills();
    if (!done)
        return done;
    tellOlder();
    if (m_import)
        done = commit(read);
    if (done)
        keepSeen();
    return done;
}

// Of very many runs those that were known all the same are put once more, in the order of the file.
Status ImportWriter::settle()
{
    const Result<std::vector<qint64>> twins = m_import->settle([this] { return m_progress.cancelled(); });
    if (!twins)
        return noted(twins.error());
    if (twins->empty())
        return ok();
    const auto isTwin = [&](qint64 id) { return std::binary_search(twins->begin(), twins->end(), id); };
    m_addedHere.remove(*twins);
    m_touchedHere.removeIf(isTwin);
    m_report->added -= static_cast<int>(twins->size());
    for (const qint64 id : *twins) {
        if ((++m_steps & 255) == 0 && m_progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        Result<Run> run = m_import->takeOut(id);
        if (!run)
            return noted(run.error());
        Reading reading { *std::move(run), 0, {} };
        if (const Status put = this->put(reading); !put)
            return put;
    }
    return ok();
}

// Charges are no runs: they go to the ledger, and the same one never twice.
Status ImportWriter::takeCharge(const Charge& charge)
{
    if ((++m_steps & 255) == 0 && m_progress.cancelled())
        return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
    if (const Status stored = settleStream(); !stored)
        return stored;
    ++m_report->charges;
    if (!m_request.dryRun && !m_import)
        return ok(); // the whole file is known
    if (m_import) {
        const Result<bool> added = m_import->putCharge(charge, m_sha256);
        if (!added)
            return noted(added.error());
        m_report->newCharges += *added ? 1 : 0;
        return ok();
    }
    if (m_store && !m_trial)
        m_trial.emplace(m_store->tryCharges(m_sha256));
    const Result<bool> fresh = m_trial ? m_trial->put(charge) : Result<bool>(true);
    if (!fresh)
        return noted(fresh.error());
    m_report->newCharges += *fresh ? 1 : 0;
    return ok();
}

// Of a bill that was here from an earlier file the later issue counts.
Status ImportWriter::settleBills()
{
    if ((!m_import && !m_trial) || m_report->charges == 0)
        return ok();
    const Result<std::vector<BillOutcome>> outcomes = m_import ? m_import->settleBills() : m_trial->settle();
    if (!outcomes)
        return noted(outcomes.error());
    for (const BillOutcome& outcome : *outcomes) {
        m_report->newCharges -= outcome.refused;
        m_report->replacedCharges += outcome.gone;
        m_report->issues.push_back(tellOfBill(outcome));
    }
    if (!m_import)
        return ok();
    m_hasNewCharges = m_hasNewCharges || m_report->newCharges + m_report->replacedCharges > 0;
    m_ledgerHere = m_import->takeLedgerChange();
    return ok();
}

ImportIssue ImportWriter::tellOfBill(const BillOutcome& outcome) const
{
    ImportIssue issue;
    issue.severity = outcome.refused > 0 ? ImportIssue::Severity::Warning : ImportIssue::Severity::Note;
    issue.code = outcome.refused > 0 ? QStringLiteral("older_bill") : QStringLiteral("restated");
    const QString refused = m_import
        ? tr("The bill %1 is older than what is stored; the stored charges were kept, %2 of the file left out.")
        : tr("The bill %1 is older than what is stored; the stored charges will be kept, %2 of the file left out.");
    const QString restated = m_import
        ? tr("The bill %1 was here from an earlier file: %2 of its charges have changed or are gone, and were taken out.")
        : tr("The bill %1 is here from an earlier file: %2 of its charges have changed or are gone, and will be taken out.");
    issue.text = outcome.refused > 0 ? refused.arg(outcome.bill, QString::number(outcome.refused))
                                     : restated.arg(outcome.bill, QString::number(outcome.gone));
    return issue;
}

void ImportWriter::tellOlder()
{
    if (std::exchange(m_tooManyToJoin, false))
        m_report->issues.push_back({ ImportIssue::Severity::Warning, 0, 0, {}, QStringLiteral("not_joined"),
            tr("The file brings so many new runs that not all of them were compared with the records of other tools."), {} });
    const int older = std::exchange(m_older, 0);
    if (older == 0)
        return;
    ImportIssue issue;
    issue.code = QStringLiteral("older");
    issue.text = older == 1 ? tr("1 run is older here than what is stored; the stored values were kept.")
                            : tr("%1 runs are older here than what is stored; the stored values were kept.").arg(QString::number(older));
    m_report->issues.push_back(std::move(issue));
}

std::shared_ptr<const LedgerChange> ImportWriter::ledger() const
{
    return m_ledger.isWhole && !m_ledger.isEmpty() ? std::make_shared<const LedgerChange>(m_ledger) : nullptr;
}

// The later file may have taken out what the earlier one brought.
void ImportWriter::keepLedger()
{
    LedgerChange here = std::exchange(m_ledgerHere, {});
    QSet<QString> brought(m_ledger.remove.begin(), m_ledger.remove.end());
    for (LedgerRow& row : here.put)
        if (!brought.remove(row.charge.key))
            m_ledger.put.push_back(std::move(row));
    m_ledger.remove.assign(brought.begin(), brought.end());
    m_ledger.remove.insert(m_ledger.remove.end(), here.remove.begin(), here.remove.end());
    m_ledger.isWhole = m_ledger.isWhole && here.isWhole && m_ledger.remove.size() <= LedgerChange::mostUndoable;
}

Status ImportWriter::commit(const ReadResult& read)
{
    const int runs = m_report->added + m_report->updated + m_report->unchanged;
    // A file of which runs were left out is not known as a whole: those may be wanted another time.
    const QByteArray known = m_report->leftOut > 0 ? QByteArray() : read.sha256;
    const Status committed = m_import->commit({ m_path, known, read.format, QDateTime::currentMSecsSinceEpoch(), runs });
    if (!committed)
        return noted(committed.error());
    m_import.reset();
    m_catalogKept = true;
    m_storeHasRuns = m_storeHasRuns || runs > 0;
    m_addedIds.add(m_addedHere);
    for (StoredRun& before : m_replacedHere)
        if (const qint64 id = before.run.id; !m_tooManyReplaced && !m_replacedIds.contains(id)) {
            m_replacedIds.insert(id);
            m_replaced.push_back(std::move(before));
        }
    m_replacedHere.clear();
    keepLedger();
    m_changedProjects.unite(m_projectsHere);
    saveScenarios(read);
    return ok();
}

void ImportWriter::saveScenarios(const ReadResult& read)
{
    for (const Scenario& scenario : read.scenarios)
        if (const Status saved = m_store->saveScenario(scenario); !saved)
            m_report->issues.push_back({ ImportIssue::Severity::Warning, 0, 0, {}, QStringLiteral("scenario_not_saved"),
                saved.error().text, {} });
}

} // namespace runcost
