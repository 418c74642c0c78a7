#include "import/mlflowreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/mlflowdatabase.h"
#include "import/mlflowfiles.h"
#include "import/runoutlet.h"
#include "runs/container.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    constexpr qint64 mostStoreBytes = qint64(2) << 30;

    QString tr(const char* text) { return QCoreApplication::translate("Mlflow", text); }

    // Counts what a reader of the import should know of the whole store.
    struct StoreNotes {
        qint64 deleted = 0; // left out
        qint64 running = 0;
        qint64 containers = 0;

        void count(const Run& run)
        {
            containers += isContainer(run) ? 1 : 0;
            running += run.status == RunStatus::Running && !isContainer(run) ? 1 : 0;
        }
        void tell(IssueList& issues) const
        {
            if (deleted > 0)
                issues.note(0, QStringLiteral("deleted_runs"),
                    tr("%1 deleted run(s) were left out; import with --include-deleted to have them.").arg(QString::number(deleted)));
            if (running > 0)
                issues.note(0, QStringLiteral("still_running"),
                    tr("%1 run(s) are marked as running: they have no end, so their time and cost are unknown.").arg(QString::number(running)));
            if (containers > 0)
                issues.note(0, QStringLiteral("containers"),
                    tr("%1 parent run(s) hold other runs: their time and energy are counted there.").arg(QString::number(containers)));
        }
    };

    // With and without deleted runs a store is another content.
    QByteArray contentHash(const QByteArray& sha256, const ReadOptions& options)
    {
        return options.includeDeleted ? Sha256::of(sha256 + "with deleted runs") : sha256;
    }

    void conclude(ReadResult& result, IssueList& issues, const StoreNotes& notes)
    {
        notes.tell(issues);
        result.issues = issues.issues();
        result.rejectedRows = issues.rejected();
    }

} // namespace

QString MlflowDatabaseReader::label() const { return tr("MLflow database"); }

bool MlflowDatabaseReader::recognises(const Probe& probe) const
{
    return !probe.isFolder && probe.head.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

Result<ReadResult> MlflowDatabaseReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    Result<ForeignDatabase> source = ForeignDatabase::open(probe.path, mostStoreBytes, progress);
    if (!source)
        return source.error();
    mlflow::StoreTables tables(*source);
    if (const Status good = tables.check(); !good)
        return good.error();
    ReadResult result;
    IssueList issues;
    if (const Status surveyed = tables.survey(options.includeDeleted, issues); !surveyed)
        return surveyed.error();
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = contentHash(source->sha256(), options);
    StoreNotes notes { tables.deletedRuns() };
    RunOutlet outlet(result, options);
    const Result<bool> wanted = outlet.begin(result.sha256, tables.runCount());
    if (!wanted)
        return wanted.error();
    if (*wanted) {
        const QString name = displayName(probe.path);
        const auto take = [&](mlflow::RunRecord&& record) {
            Run run = mlflow::runOf(std::move(record), name, issues);
            notes.count(run);
            return outlet.take(std::move(run));
        };
        if (const Status done = tables.read(take, progress, issues); !done)
            return done.error();
        if (!source->isUnchanged())
            return Error { ErrorCode::NotReadable, tr("The database changed while it was read. Import it again."), {} };
    }
    outlet.finish();
    conclude(result, issues, notes);
    return result;
}

QString MlflowFilesReader::label() const { return tr("MLflow folder"); }

bool MlflowFilesReader::recognises(const Probe& probe) const
{
    return probe.isFolder && mlflow::folderKind(probe.path) != mlflow::FolderKind::None;
}

Result<ReadResult> MlflowFilesReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    if (!recognises(probe))
        return Error { ErrorCode::NotRecognised, tr("It is no folder of MLflow."), {} };
    ReadResult result;
    IssueList issues;
    mlflow::StoreFolder folder(probe.path, issues);
    if (const Status surveyed = folder.survey(options.includeDeleted, progress); !surveyed)
        return surveyed.error();
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    StoreNotes notes { folder.deletedRuns() };
    RunOutlet outlet(result, options);
    // Reading all of it is what tells whether it is known; a run that is, stays as it is.
    const Result<bool> wanted = outlet.begin({}, folder.runCount());
    if (!wanted)
        return wanted.error();
    const auto take = [&](mlflow::RunRecord&& record) {
        Run run = mlflow::runOf(std::move(record), QStringLiteral("mlruns"), issues);
        notes.count(run);
        return outlet.take(std::move(run));
    };
    if (const Status done = folder.read(take, progress); !done)
        return done.error();
    result.sha256 = contentHash(folder.sha256(), options);
    outlet.finish();
    conclude(result, issues, notes);
    return result;
}

} // namespace runcost
