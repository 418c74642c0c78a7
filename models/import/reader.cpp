#include "import/reader.h"

#include "import/boampsreader.h"
#include "import/codecarbonreader.h"
#include "import/costanalysisreader.h"
#include "import/experimentfolder.h"
#include "import/focusreader.h"
#include "import/folderclaims.h"
#include "import/inputfile.h"
#include "import/mlflowreader.h"
#include "import/plainreader.h"
#include "import/probefile.h"
#include "import/nvidiasmireader.h"
#include "import/reportreader.h"
#include "import/runcostreader.h"
#include "import/storereader.h"
#include "import/slurmreader.h"
#include "import/wandbreader.h"

#include <QCoreApplication>

#include <limits>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr qint64 maximumProbedBytes = qint64(16) << 30; // readers have their own limits

    QString tr(const char* text) { return QCoreApplication::translate("Reader", text); }

    std::vector<std::unique_ptr<Reader>> makeReaders()
    {
        std::vector<std::unique_ptr<Reader>> all;
        all.push_back(std::make_unique<StoreReader>());
        all.push_back(std::make_unique<RuncostReader>());
        all.push_back(std::make_unique<CostAnalysisReader>());
        all.push_back(std::make_unique<ResultsSummaryReader>());
        all.push_back(std::make_unique<BoampsReader>());
        all.push_back(std::make_unique<CodeCarbonReader>());
        all.push_back(std::make_unique<ReportReader>());
        all.push_back(std::make_unique<FocusReader>());
        all.push_back(std::make_unique<NvidiaSmiReader>());
        all.push_back(std::make_unique<SlurmReader>());
        all.push_back(std::make_unique<SlurmJsonReader>());
        all.push_back(std::make_unique<MlflowDatabaseReader>());
        all.push_back(std::make_unique<MlflowFilesReader>());
        all.push_back(std::make_unique<WandbReader>());
        all.push_back(std::make_unique<PlainReader>()); // last: it takes what the others leave
        return all;
    }

    Error notRecognised(const Probe& probe)
    {
        if (probe.isFolder)
            return { ErrorCode::NotRecognised, tr("The folder holds no runs that RunCost knows."), {} };
        if (probe.head.trimmed().isEmpty())
            return { ErrorCode::NotRecognised, tr("The file is empty."), {} };
        return { ErrorCode::NotRecognised, tr("The format is not recognised."), {} };
    }

    void applyOptions(Run& run, const ReadOptions& options)
    {
        // "codecarbon" and MLflow's "Default" are what the tools write when nobody named a project.
        if (run.project.isEmpty()
            || (!options.project.isEmpty() && (run.project == QLatin1String("codecarbon") || run.project == QLatin1String("Default"))))
            run.project = options.project;
        for (auto it = options.tags.begin(); it != options.tags.end(); ++it)
            run.tags.insert(it.key(), it.value());
    }

    // Puts the options to work on runs that pass by.
    class OptionSink final : public RunSink {
    public:
        explicit OptionSink(const ReadOptions& options)
            : m_options(options)
        {
        }
        bool wantsHash() const override { return m_options.sink->wantsHash(); }
        Result<bool> begin(const QByteArray& sha256, qint64 runs) override { return m_options.sink->begin(sha256, runs); }
        Status take(Run&& run, qint64 line) override
        {
            applyOptions(run, m_options);
            return m_options.sink->take(std::move(run), line);
        }
        Status takeCharge(const Charge& charge) override { return m_options.sink->takeCharge(charge); }

    private:
        const ReadOptions& m_options;
    };

    void append(ReadResult& all, ReadResult&& one)
    {
        if (all.format.isEmpty()) {
            all.format = one.format;
            all.formatLabel = one.formatLabel;
        }
        std::move(one.runs.begin(), one.runs.end(), std::back_inserter(all.runs));
        std::move(one.charges.begin(), one.charges.end(), std::back_inserter(all.charges));
        all.lines.insert(all.lines.end(), one.lines.begin(), one.lines.end());
        all.issues.insert(all.issues.end(), one.issues.begin(), one.issues.end());
        all.files.insert(all.files.end(), one.files.begin(), one.files.end());
        all.rejectedRows += one.rejectedRows;
    }

    Result<ReadResult> readFolder(const Probe& folder, const ReadOptions& options, const Progress& progress)
    {
        const WalkResult walk = walkFolder(folder.path, claimWalked, std::numeric_limits<int>::max(), progress);
        ReadResult all;
        for (const WalkedItem& item : walk.items) {
            if (progress.cancelled())
                return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
            const fs::path path = item.path();
            const Result<Probe> found = probe(item);
            if (!found)
                continue;
            Result<ReadResult> one = readProbe(*found, options, progress);
            if (one)
                append(all, std::move(*one));
            else if (one.error().code != ErrorCode::NotRecognised)
                all.issues.push_back({ ImportIssue::Severity::Warning, 0, 0, displayName(path), QStringLiteral("file_rejected"),
                    one.error().text, {} });
        }
        if (all.runs.empty())
            return notRecognised(folder);
        return all;
    }

} // namespace

const std::vector<std::unique_ptr<Reader>>& readers()
{
    static const std::vector<std::unique_ptr<Reader>> all = makeReaders();
    return all;
}

const Reader* readerForFormat(const QString& format)
{
    for (const auto& reader : readers())
        if (reader->format() == format)
            return reader.get();
    return nullptr;
}

Result<Probe> probe(const fs::path& path)
{
    std::error_code failed;
    const bool isFolder = fs::is_directory(path, failed);
    return probe({ path.native(), isFolder, isFolder ? experimentParts(path) : ExperimentParts(0) });
}

Result<Probe> probe(const WalkedItem& item)
{
    Probe result;
    result.path = item.path();
    const fs::path& path = result.path;
    if (item.isFolder) {
        result.isFolder = true;
        result.experiment = experimentFiles(item.parts);
        return result;
    }
    Result<InputFile> file = InputFile::open(path, maximumProbedBytes);
    if (!file)
        return file.error();
    result.size = file->size();
    // One byte more than the file has, so that the end is seen at once.
    const qint64 wanted = result.size > 0 ? std::min(probeBytes, result.size + 1) : probeBytes;
    QByteArray head(static_cast<qsizetype>(wanted), Qt::Uninitialized);
    qsizetype used = 0;
    while (used < head.size()) {
        Result<qint64> got = file->read(head.data() + used, head.size() - used);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        used += static_cast<qsizetype>(*got);
    }
    head.truncate(used);
    result.head = head;
    if (used < wanted)
        result.size = used; // read to the end
    else
        result.size = std::max<qint64>(result.size, used + 1);
    return result;
}

Result<QByteArray> readWholeFile(const Probe& probe, qint64 maximumBytes)
{
    if (probe.size == probe.head.size())
        return probe.head;
    return readWholeFile(probe.path, maximumBytes);
}

Result<QByteArray> readWholeFile(const fs::path& path, qint64 maximumBytes)
{
    Result<InputFile> file = InputFile::open(path, maximumBytes);
    if (!file)
        return file.error();
    return file->readRest(maximumBytes);
}

Result<ReadResult> readProbe(const Probe& probe, const ReadOptions& options, const Progress& progress, const QString& format)
{
    OptionSink sink(options);
    ReadOptions ownOptions = options;
    ownOptions.sink = options.sink ? &sink : nullptr;
    std::optional<Error> why; // of a table that is none of runs: the last to look at it
    for (const auto& reader : readers()) {
        if (!format.isEmpty() ? reader->format() != format : !reader->recognises(probe))
            continue;
        Result<ReadResult> result = reader->read(probe, ownOptions, progress);
        if (!result && result.error().code == ErrorCode::NotRecognised && format.isEmpty()) {
            if (reader == readers().back() && !result.error().text.isEmpty())
                why = result.error();
            continue;
        }
        if (result)
            for (Run& run : result->runs)
                applyOptions(run, options);
        return result;
    }
    return why ? *why : notRecognised(probe);
}

Result<ReadResult> readPath(const fs::path& path, const ReadOptions& options, const Progress& progress)
{
    const Result<Probe> found = probe(path);
    if (!found)
        return found.error();
    Result<ReadResult> result = readProbe(*found, options, progress);
    if (!result && found->isFolder && result.error().code == ErrorCode::NotRecognised) {
        std::error_code failed;
        if (fs::canonical(path, failed) == fs::path("/"))
            return Error { ErrorCode::NotRecognised, tr("The whole disk is no folder of runs."), {} };
        return readFolder(*found, options, progress);
    }
    return result;
}

} // namespace runcost
