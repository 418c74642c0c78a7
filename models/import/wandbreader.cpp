#include "import/wandbreader.h"

#include "core/sha256.h"
#include "import/inputfile.h"
#include "import/jsonfile.h"
#include "import/probefile.h"
#include "import/runmerge.h"
#include "import/values.h"
#include "import/wandbrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr qint64 mostJsonBytes = qint64(64) << 20;
    constexpr qint64 mostConfigBytes = 1 << 20;

    QString tr(const char* text) { return QCoreApplication::translate("Wandb", text); }

    bool isDigits(const QString& text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    struct WandbName {
        QString id; // empty for "latest-run"
        std::optional<qint64> localStartMs; // as if it were UTC
    };

    // run-<YYYYMMDD>_<HHMMSS>-<id>; an id may hold dashes.
    std::optional<WandbName> wandbName(const fs::path& folder)
    {
        QString name = displayName(folder);
        if (name == QLatin1String("latest-run"))
            return WandbName {};
        if (name.startsWith(QLatin1String("offline-")))
            name = name.mid(8);
        const QString date = name.mid(4, 8);
        const QString time = name.mid(13, 6);
        if (!name.startsWith(QLatin1String("run-")) || name.size() < 21 || name[12] != u'_' || name[19] != u'-' || !isDigits(date) || !isDigits(time))
            return std::nullopt;
        WandbName found { name.mid(20).left(200), {} };
        const QDate day(date.left(4).toInt(), date.mid(4, 2).toInt(), date.right(2).toInt());
        const QTime clock(time.left(2).toInt(), time.mid(2, 2).toInt(), time.right(2).toInt());
        if (day.isValid() && clock.isValid() && day.year() >= 1970)
            found.localStartMs = QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch();
        return found;
    }

    bool isRealFile(const fs::path& path)
    {
        std::error_code failed;
        return fs::symlink_status(path, failed).type() == fs::file_type::regular;
    }
    bool isThere(const fs::path& path)
    {
        std::error_code failed;
        const fs::file_type type = fs::symlink_status(path, failed).type();
        return type != fs::file_type::not_found && type != fs::file_type::none;
    }

    // The id that "run-<id>.wandb" bears.
    QString idOfLog(const fs::path& folder)
    {
        std::error_code failed;
        for (fs::directory_iterator it(folder, failed); !failed && it != fs::directory_iterator(); it.increment(failed)) {
            const QString name = displayName(it->path());
            if (name.startsWith(QLatin1String("run-")) && name.endsWith(QLatin1String(".wandb")))
                return name.mid(4, name.size() - 10).left(200);
        }
        return {};
    }

    // A copy of the newest run without its log: the folder beside it with the same metadata is that run.
    QString idOfTwin(const fs::path& folder, const QByteArray& metadata)
    {
        std::error_code failed;
        for (fs::directory_iterator it(folder.parent_path(), failed); !failed && it != fs::directory_iterator(); it.increment(failed)) {
            const auto name = wandbName(it->path());
            const fs::path file = it->path() / "files" / "wandb-metadata.json";
            if (!name || name->id.isEmpty() || !isRealFile(file))
                continue;
            if (const Result<QByteArray> bytes = readWholeFile(file, mostJsonBytes); bytes && *bytes == metadata)
                return name->id;
        }
        return {};
    }

    // One run folder, file by file. What cannot be read is left out and named; the rest makes the run.
    class RunFolder {
    public:
        RunFolder(fs::path folder, IssueList& issues)
            : m_folder(std::move(folder))
            , m_issues(issues)
        {
        }

        Run read(const WandbName& name, const ReadOptions& options)
        {
            Run run;
            run.sourceKind = QStringLiteral("wandb");
            m_metadata = json("wandb-metadata.json", [&](simdjson::dom::object object) { wandb::applyMetadata(run, object, m_issues); });
            readConfig(run);
            if (!run.startedAtMs && name.localStartMs) {
                run.startedAtMs = StampReader(options.timeZone).localToUtcMs(*name.localStartMs);
                run.zoneAssumed = true;
            }
            (void)json("wandb-summary.json", [&](simdjson::dom::object object) { wandb::applySummary(run, object, m_issues); });
            if (const auto seconds = run.value(RunField::DurationS); seconds && run.startedAtMs)
                run.endedAtMs = *run.startedAtMs + static_cast<qint64>(*seconds * 1000);
            setIdentity(run, name);
            if (!run.figure(RunField::PowerW))
                setImpliedPower(run);
            return run;
        }
        [[nodiscard]] bool hasAny() const { return m_any; }
        [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }

    private:
        Result<QByteArray> bytesOf(const char* name, qint64 maximumBytes)
        {
            const fs::path path = m_folder / "files" / name;
            std::error_code failed;
            if (fs::symlink_status(path, failed).type() == fs::file_type::symlink)
                return Error { ErrorCode::NotReadable, tr("It is a link, which is not followed."), {} };
            Result<QByteArray> bytes = readWholeFile(path, maximumBytes);
            if (bytes)
                m_hash.addData(*bytes);
            return bytes;
        }
        void leaveOut(const char* name, const QString& why)
        {
            m_issues.reject({}, QLatin1String(name), QStringLiteral("unreadable"), tr("%1 was left out. %2").arg(QLatin1String(name), why));
        }

        template <class Apply>
        QByteArray json(const char* name, const Apply& apply)
        {
            if (!isThere(m_folder / "files" / name))
                return {};
            const Result<QByteArray> bytes = bytesOf(name, mostJsonBytes);
            JsonFile file;
            const Status parsed = bytes ? file.parse(*bytes) : Status(bytes.error());
            const auto root = parsed ? jsonObject(file.root()) : std::nullopt;
            if (!root) {
                leaveOut(name, parsed ? tr("It holds no object.") : parsed.error().text);
                return {};
            }
            m_issues.append(file.notes());
            apply(*root);
            m_any = true;
            return *bytes;
        }

        void readConfig(Run& run)
        {
            if (!isThere(m_folder / "files" / "config.yaml"))
                return;
            const Result<QByteArray> bytes = bytesOf("config.yaml", mostConfigBytes);
            const auto entries = bytes ? yamlEntries(*bytes) : Result<std::vector<YamlEntry>>(bytes.error());
            if (!entries)
                return leaveOut("config.yaml", entries.error().text);
            wandb::applyConfig(run, *entries);
            m_any = true;
        }

        void setIdentity(Run& run, const WandbName& name)
        {
            run.sourceId = name.id.isEmpty() ? idOfLog(m_folder) : name.id;
            if (run.sourceId.isEmpty() && !m_metadata.isEmpty())
                run.sourceId = idOfTwin(m_folder, m_metadata);
            if (run.sourceId.isEmpty())
                run.sourceId = QString::fromLatin1(sha256().toHex().left(32));
            const QString program = run.tags.value(QStringLiteral("program")).section(u'.', 0, 0);
            if (run.name.isEmpty())
                run.name = nameWithId(program.isEmpty() || program.contains(u' ') ? QStringLiteral("wandb") : program, run.sourceId);
        }

        fs::path m_folder;
        IssueList& m_issues;
        QByteArray m_metadata;
        Sha256 m_hash;
        bool m_any = false;
    };

} // namespace

bool isWandbRun(const fs::path& folder)
{
    const fs::path real = underOwnName(folder);
    std::error_code failed;
    return wandbName(real) && (fs::symlink_status(real / "files", failed).type() == fs::file_type::directory || !idOfLog(real).isEmpty());
}

bool mayBeWandbRun(const fs::path& folder) { return wandbName(folder).has_value(); }

QString WandbReader::label() const { return tr("Weights & Biases run"); }

bool WandbReader::recognises(const Probe& probe) const { return probe.isFolder && isWandbRun(probe.path); }

Result<ReadResult> WandbReader::read(const Probe& probe, const ReadOptions& options, const Progress&) const
{
    const fs::path folder = underOwnName(probe.path);
    const auto name = wandbName(folder);
    if (!name)
        return Error { ErrorCode::NotRecognised, tr("It is no run folder of Weights & Biases."), {} };
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    IssueList issues;
    RunFolder files(folder, issues);
    Run run = files.read(*name, options);
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    if (!files.hasAny() && issues.rejected() == 0)
        return Error { ErrorCode::Malformed,
            tr("The run folder holds neither wandb-metadata.json nor wandb-summary.json nor config.yaml; its binary log is not read."), {} };
    if (files.hasAny()) {
        result.sha256 = files.sha256();
        result.lines.push_back(0);
        result.runs.push_back(std::move(run));
    }
    return result;
}

} // namespace runcost
