#include "import/storereader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/issuelist.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <sys/stat.h>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr qint64 largestStoreBytes = qint64(2) << 30;
    constexpr int chargesAtOnce = 5'000;
    constexpr quint32 storeApplicationId = 0x52434F53;

    QString tr(const char* text) { return QCoreApplication::translate("StoreReader", text); }

    struct FileStamp {
        qint64 size = -1;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const FileStamp&) const = default;
        static FileStamp of(const fs::path& path)
        {
            struct stat about = {};
            if (::stat(path.c_str(), &about) != 0)
                return {};
            return { about.st_size, about.st_mtim.tv_sec, about.st_mtim.tv_nsec };
        }
    };

    Status copyFile(const fs::path& from, const QString& to, Sha256& hash, const Progress& progress)
    {
        Result<InputFile> input = InputFile::open(from, largestStoreBytes);
        if (!input)
            return input.error();
        QFile output(to);
        if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error { ErrorCode::NotWritable, tr("No copy of it can be made: %1.").arg(output.errorString()), {} };
        QByteArray chunk(1 << 20, Qt::Uninitialized);
        qint64 copied = 0;
        while (true) {
            const Result<qint64> got = input->read(chunk.data(), chunk.size());
            if (!got)
                return got.error();
            if (*got == 0)
                break;
            copied += *got;
            if (progress.cancelled())
                return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
            if (copied > largestStoreBytes)
                return Error { ErrorCode::TooLarge, tr("The store is larger than the limit of 2 GiB."), {} };
            hash.addData(QByteArrayView(chunk.constData(), *got));
            if (output.write(chunk.constData(), *got) != *got)
                return Error { ErrorCode::NotWritable, tr("No copy of it can be made: %1.").arg(output.errorString()), {} };
        }
        return output.flush() ? ok() : Status(Error { ErrorCode::NotWritable, tr("No copy of it can be made: %1.").arg(output.errorString()), {} });
    }

    class StoreCopy {
    public:
        // A store that is in use changes while it is copied; a quiet moment is found within three attempts or not.
        Status make(const fs::path& path, const Progress& progress)
        {
            const fs::path log = path.native() + "-wal";
            for (int attempt = 0; attempt < 3; ++attempt) {
                m_folder = std::make_unique<QTemporaryDir>();
                if (!m_folder->isValid())
                    return Error { ErrorCode::NotWritable, tr("No copy of it can be made: %1.").arg(m_folder->errorString()), {} };
                const std::pair before { FileStamp::of(path), FileStamp::of(log) };
                Sha256 hash;
                if (const Status copied = copyFile(path, file(), hash, progress); !copied)
                    return copied;
                if (before.second.size > 0)
                    if (const Status copied = copyFile(log, file() + QStringLiteral("-wal"), hash, progress);
                        !copied && copied.error().code != ErrorCode::NotFound)
                        return copied;
                if (before == std::pair { FileStamp::of(path), FileStamp::of(log) }) {
                    m_sha256 = hash.result();
                    return ok();
                }
            }
            return Error { ErrorCode::StoreBusy, tr("The store is in use by another program. Try again when it has finished."), {} };
        }
        [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("copy.runcost")); }
        [[nodiscard]] const QByteArray& sha256() const { return m_sha256; }

    private:
        std::unique_ptr<QTemporaryDir> m_folder; // for its owner alone
        QByteArray m_sha256;
    };

    // One sentence about the file that the user named, not about the copy.
    Error aboutOriginal(Error error, const QString& copy, const QString& original)
    {
        error.text.replace(copy, original);
        return error;
    }

    class StoreRuns {
    public:
        StoreRuns(const RunStore& store, const ReadOptions& options, const Progress& progress)
            : m_store(store)
            , m_options(options)
            , m_progress(progress)
        {
        }

        Status read(ReadResult& result)
        {
            const Result<std::vector<RunIdentity>> identities = m_store.identities();
            if (!identities)
                return identities.error();
            const auto total = static_cast<qint64>(identities->size());
            if (m_options.sink && total > 0) {
                const Result<bool> wanted = m_options.sink->begin(result.sha256, total);
                if (!wanted)
                    return wanted.error();
                result.streamed = total;
                if (!*wanted)
                    return ok();
            }
            qint64 done = 0;
            for (const RunIdentity& identity : *identities) {
                if (m_progress.cancelled())
                    return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
                if (const Status taken = take(result, identity); !taken)
                    return taken;
                if ((++done & 0xff) == 0)
                    m_progress(done, total);
            }
            if (const Status taken = takeCharges(result, total == 0); !taken)
                return taken;
            result.issues = m_issues.issues();
            result.rejectedRows = m_issues.rejected();
            return ok();
        }

    private:
        // The ledger comes along: whose charges they are is found anew among all runs.
        Status takeCharges(ReadResult& result, bool begins)
        {
            return m_store.eachChargeBatch(chargesAtOnce, [&](std::vector<Charge>& charges) -> Status {
                if (std::exchange(begins, false) && m_options.sink)
                    if (const Result<bool> begun = m_options.sink->begin(result.sha256, 0); !begun)
                        return begun.error();
                for (Charge& charge : charges) {
                    charge.id = 0;
                    charge.shares.clear();
                    if (m_options.sink) {
                        ++result.streamedCharges;
                        if (const Status taken = m_options.sink->takeCharge(charge); !taken)
                            return taken;
                    } else {
                        result.charges.push_back(std::move(charge));
                    }
                }
                return ok();
            });
        }

        Status take(ReadResult& result, const RunIdentity& identity)
        {
            Result<Run> run = m_store.run(identity.id);
            if (!run)
                return run.error();
            run->id = 0;
            if (run->sourceKind.isEmpty() || run->sourceId.isEmpty()) {
                m_issues.reject({ 0, 0 }, {}, QStringLiteral("no_identity"), tr("Run %1 of the store has no identity.").arg(identity.id));
                return ok();
            }
            if (m_options.sink)
                return m_options.sink->take(*std::move(run), 0);
            result.runs.push_back(*std::move(run));
            result.lines.push_back(0);
            return ok();
        }

        const RunStore& m_store;
        const ReadOptions& m_options;
        const Progress& m_progress;
        IssueList m_issues;
    };

} // namespace

bool looksLikeStore(const QByteArray& head)
{
    return head.size() >= 100 && head.startsWith(QByteArray("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(head.constData() + 68) == storeApplicationId;
}

QString StoreReader::format() const { return QStringLiteral("runcost"); }

QString StoreReader::label() const { return tr("RunCost store"); }

bool StoreReader::recognises(const Probe& probe) const { return !probe.isFolder && looksLikeStore(probe.head); }

Result<ReadResult> StoreReader::read(const Probe& probe, const ReadOptions& options, const Progress& progress) const
{
    if (!recognises(probe))
        return Error { ErrorCode::NotRecognised, tr("It is no RunCost store."), {} };
    StoreCopy copy;
    if (const Status made = copy.make(probe.path, progress); !made)
        return made.error();
    // For writing, so that an older store can be brought up to date: it is only a copy.
    const Result<std::unique_ptr<RunStore>> store = RunStore::open(copy.file(), RunStore::Mode::ReadWrite);
    if (!store)
        return aboutOriginal(store.error(), copy.file(), displayName(probe.path));
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    result.sha256 = copy.sha256();
    if (const Status done = StoreRuns(**store, options, progress).read(result); !done)
        return aboutOriginal(done.error(), copy.file(), displayName(probe.path));
    return result;
}

} // namespace runcost
