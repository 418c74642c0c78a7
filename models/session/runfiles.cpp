#include "session/runfiles.h"

#include "export/prometheus.h"
#include "export/savefile.h"
#include "runs/ledgerflag.h"
#include "store/sharefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qsizetype pieceBytes = 1 << 20;
    constexpr int chargesAtOnce = 5'000;

    QString tr(const char* text) { return QCoreApplication::translate("RunFiles", text); }

    constexpr std::array runFileKeys { "csv", "json", "jsonl", "md", "focus", "prometheus", "runcost" };

    // Collects small pieces, so that each is no call of its own.
    class Pieces {
    public:
        explicit Pieces(ByteSink sink)
            : m_sink(std::move(sink))
        {
        }
        Status write(const QByteArray& bytes)
        {
            m_buffer += bytes;
            return m_buffer.size() < pieceBytes ? ok() : flush();
        }
        Status flush() { return m_sink(std::exchange(m_buffer, {})); }

    private:
        ByteSink m_sink;
        QByteArray m_buffer;
    };

    Result<RunFileSummary> writeText(const RunSource& runs, RunExportFormat format, bool redact, const Catalog& catalog, const ByteSink& sink)
    {
        const std::unique_ptr<RunWriter> writer = makeRunWriter(format, catalog, redact);
        Pieces pieces(sink);
        RunFileSummary summary;
        if (const Status begun = pieces.write(writer->begin()); !begun)
            return begun.error();
        const Status read = runs([&](StoredRun run) {
            ++summary.runs;
            run.run.flags.removeAll(costFromLedger); // there is no ledger beside the file
            return pieces.write(writer->add({ run.run, run.totals, run.catalogVersion }));
        });
        if (!read)
            return read.error();
        Status ended = pieces.write(writer->end());
        if (ended)
            ended = pieces.flush();
        if (!ended)
            return ended.error();
        summary.leftOut = writer->leftOut();
        summary.runs -= summary.leftOut;
        return summary;
    }

    // The charges that belong to runs of the choice alone, and those runs that have no other ones.
    class CarriedCharges {
    public:
        Status find(const RunLedger& ledger)
        {
            m_store = ledger.store;
            m_runs = QSet<qint64>(ledger.ids.begin(), ledger.ids.end());
            std::vector<std::vector<qint64>> shared; // by several runs
            const Status read = eachCharge([&](const Charge& charge) {
                std::vector<qint64> ids;
                for (const ChargeShare& share : charge.shares)
                    ids.push_back(share.runId);
                if (std::any_of(ids.begin(), ids.end(), [this](qint64 id) { return m_runs.contains(id); }))
                    shared.push_back(std::move(ids));
                return ok();
            });
            for (bool changed = true; changed;) {
                changed = false;
                for (const std::vector<qint64>& ids : shared)
                    if (!std::all_of(ids.begin(), ids.end(), [this](qint64 id) { return m_runs.contains(id); }))
                        for (const qint64 id : ids)
                            changed = m_runs.remove(id) || changed;
            }
            return read;
        }
        [[nodiscard]] bool covers(qint64 run) const { return m_runs.contains(run); }
        Status addTo(ShareFile& file) const
        {
            return eachCharge([&](const Charge& charge) {
                const bool own = !charge.shares.empty()
                    && std::all_of(charge.shares.begin(), charge.shares.end(), [this](const ChargeShare& share) { return m_runs.contains(share.runId); });
                return own ? file.addCharge(charge) : ok();
            });
        }

    private:
        template <class Take>
        Status eachCharge(const Take& take) const
        {
            if (!m_store)
                return ok();
            return m_store->eachChargeBatch(chargesAtOnce, [&take](const std::vector<Charge>& charges) {
                for (const Charge& charge : charges)
                    if (const Status taken = take(charge); !taken)
                        return taken;
                return ok();
            });
        }

        const RunStore* m_store = nullptr;
        QSet<qint64> m_runs;
    };

    Result<RunFileSummary> writeStore(const RunSource& runs, const RunFileRequest& request, const RunLedger& ledger)
    {
        CarriedCharges carried;
        if (!request.redact) // bills tell accounts and machines
            if (const Status found = carried.find(ledger); !found)
                return found.error();
        Result<ShareFile> file = ShareFile::create(request.path);
        if (!file)
            return file.error();
        const Redaction redaction = Redaction::forThisMachine();
        RunFileSummary summary;
        const Status read = runs([&](StoredRun run) {
            if (!carried.covers(run.run.id))
                run.run.flags.removeAll(costFromLedger);
            if (request.redact)
                run.run = redaction.redacted(run.run);
            ++summary.runs;
            return file->add(run);
        });
        Status done = read ? carried.addTo(*file) : read;
        if (done)
            done = file->finish();
        return done ? Result<RunFileSummary>(summary) : Result<RunFileSummary>(done.error());
    }

    Result<RunFileSummary> writeSums(const RunStore& store, const std::vector<qint64>& ids, const RunFileRequest& request, const Progress& progress)
    {
        Result<RunColumns> columns = store.columns(progress);
        if (!columns)
            return columns.error();
        std::vector<qint64> wanted = ids;
        std::sort(wanted.begin(), wanted.end());
        std::vector<std::uint8_t> mask(columns->size(), 0);
        RunFileSummary summary;
        for (std::size_t row = 0; row < columns->size(); ++row)
            if (std::binary_search(wanted.begin(), wanted.end(), columns->id[row])) {
                mask[row] = 1;
                ++summary.runs;
            }
        if (request.redact) {
            const Redaction redaction = Redaction::forThisMachine();
            for (QString& word : columns->words)
                word = redaction.redacted(word);
        }
        const Status saved = saveFile(request.path, prometheusText(*columns, mask, MetricsBy::Project));
        return saved ? Result<RunFileSummary>(summary) : Result<RunFileSummary>(saved.error());
    }

    bool isSameFile(const QString& a, const QString& b)
    {
        const QString file = QFileInfo(a).canonicalFilePath();
        return !file.isEmpty() && file == QFileInfo(b).canonicalFilePath();
    }

} // namespace

QString runFileKey(RunFileFormat format) { return QLatin1String(runFileKeys[static_cast<std::size_t>(format)]); }

std::optional<RunFileFormat> runFileFromKey(const QString& key)
{
    for (std::size_t i = 0; i < runFileKeys.size(); ++i)
        if (key == QLatin1String(runFileKeys[i]))
            return static_cast<RunFileFormat>(i);
    return std::nullopt;
}

QString runFileSuffix(RunFileFormat format)
{
    if (format == RunFileFormat::Focus)
        return QStringLiteral("csv");
    return format == RunFileFormat::Prometheus ? QStringLiteral("prom") : runFileKey(format);
}

Result<RunFileSummary> writeRuns(const RunSource& runs, const RunFileRequest& request, const Catalog& catalog, const ByteSink& sink, const RunLedger& ledger)
{
    const std::optional<RunExportFormat> text = runExportFromKey(runFileKey(request.format));
    if (!text)
        return writeStore(runs, request, ledger);
    if (sink)
        return writeText(runs, *text, request.redact, catalog, sink);
    Result<SaveStream> file = SaveStream::open(request.path);
    if (!file)
        return file.error();
    Result<RunFileSummary> written
        = writeText(runs, *text, request.redact, catalog, [&file](const QByteArray& bytes) { return file->write(bytes); });
    if (written)
        if (const Status saved = file->commit(); !saved)
            return saved.error();
    return written;
}

Result<RunFileSummary> writeStoredRuns(const QString& storePath, const std::vector<qint64>& ids, const RunFileRequest& request,
    const Catalog& catalog, const Progress& progress)
{
    if (isSameFile(request.path, storePath))
        return Error { ErrorCode::NotWritable, tr("“%1” is the store itself. Choose another file.").arg(request.path), {} };
    const Result<std::unique_ptr<RunStore>> store = RunStore::open(storePath, RunStore::Mode::ReadOnly);
    if (!store)
        return store.error();
    if (request.format == RunFileFormat::Prometheus)
        return writeSums(**store, ids, request, progress);
    const auto total = static_cast<qint64>(ids.size());
    const RunSource source = [&](const std::function<Status(StoredRun run)>& take) {
        for (qint64 done = 0; done < total; ++done) {
            if (progress.cancelled())
                return Status(Error { ErrorCode::Cancelled, tr("Cancelled; nothing was written."), {} });
            progress(done, total);
            Result<StoredRun> run = (*store)->stored(ids[static_cast<std::size_t>(done)]);
            if (!run && run.error().code == ErrorCode::NotFound)
                continue;
            if (!run)
                return Status(run.error());
            if (const Status taken = take(*std::move(run)); !taken)
                return taken;
        }
        progress(total, total);
        return ok();
    };
    return writeRuns(source, request, catalog, {}, { store->get(), ids });
}

} // namespace runcost
