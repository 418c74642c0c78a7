#include "import/mlflowfiles.h"

#include "import/inputfile.h"
#include "import/probefile.h"
#include "import/textdecoder.h"
#include "import/values.h"
#include "import/yamltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost::mlflow {
namespace {

    namespace fs = std::filesystem;

    constexpr qint64 mostMetaBytes = 256 << 10;
    constexpr qint64 mostValueBytes = 1 << 20; // of a parameter or tag
    constexpr qint64 mostMetricBytes = qint64(128) << 20;
    constexpr int mostFilesOfRun = 20'000;
    constexpr int deepestKey = 16;
    const fs::path metaFile = "meta.yaml";

    QString tr(const char* text) { return QCoreApplication::translate("Mlflow", text); }

    bool isRealFolder(const fs::path& path)
    {
        std::error_code failed;
        return fs::symlink_status(path, failed).type() == fs::file_type::directory;
    }
    bool isRealFile(const fs::path& path)
    {
        std::error_code failed;
        return fs::symlink_status(path, failed).type() == fs::file_type::regular;
    }

    bool isNumber(const std::string& name)
    {
        return !name.empty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    bool isRunId(const std::string& name)
    {
        return name.size() == 32
            && std::all_of(name.begin(), name.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    }

    // Sorted by bytes: the order of a directory differs between file systems.
    std::vector<fs::path> foldersIn(const fs::path& folder)
    {
        std::vector<fs::path> found;
        std::error_code failed;
        for (fs::directory_iterator it(folder, failed); !failed && it != fs::directory_iterator(); it.increment(failed))
            if (std::error_code unknown; it->symlink_status(unknown).type() == fs::file_type::directory)
                found.push_back(it->path());
        std::sort(found.begin(), found.end());
        return found;
    }

    // A regular file; a link is none.
    Result<QByteArray> readRealFile(const fs::path& path, qint64 maximumBytes)
    {
        std::error_code failed;
        const fs::file_type type = fs::symlink_status(path, failed).type();
        if (type == fs::file_type::not_found)
            return Error { ErrorCode::NotFound, tr("There is no such file."), {} };
        if (type == fs::file_type::symlink)
            return Error { ErrorCode::NotReadable, tr("It is a link, which is not followed."), {} };
        return readWholeFile(path, maximumBytes);
    }

    std::map<QString, QString> metaOf(const std::vector<YamlEntry>& entries)
    {
        std::map<QString, QString> meta;
        for (const YamlEntry& entry : entries)
            if (!entry.isNull)
                meta.insert_or_assign(entry.key, entry.text);
        return meta;
    }
    QString value(const std::map<QString, QString>& meta, const char* key)
    {
        const auto found = meta.find(QLatin1String(key));
        return found == meta.end() ? QString() : found->second.trimmed();
    }

    // What a meta.yaml is about, by its keys: fast, for every folder of a walk.
    FolderKind metaKind(const fs::path& file)
    {
        if (!isRealFile(file))
            return FolderKind::None;
        const Result<QByteArray> bytes = readWholeFile(file, mostMetaBytes);
        if (!bytes)
            return FolderKind::None;
        const QByteArray text = '\n' + *bytes;
        if (text.contains("\nrun_id:") || text.contains("\nrun_uuid:"))
            return FolderKind::Run;
        return text.contains("\nexperiment_id:") && text.contains("\nartifact_location:") ? FolderKind::Experiment : FolderKind::None;
    }

    bool hasRuns(const fs::path& folder)
    {
        const std::vector<fs::path> folders = foldersIn(folder);
        return std::any_of(folders.begin(), folders.end(), [](const fs::path& one) { return isRunId(one.filename().native()) && isRealFile(one / metaFile); });
    }

    bool isStore(const fs::path& folder)
    {
        std::error_code failed;
        for (fs::directory_iterator it(folder, failed); !failed && it != fs::directory_iterator(); it.increment(failed)) {
            const fs::path& path = it->path();
            if (isNumber(path.filename().native()) && isRealFile(path / metaFile) && isRealFolder(path)
                && (metaKind(path / metaFile) == FolderKind::Experiment || hasRuns(path)))
                return true;
        }
        return false;
    }

    std::optional<MetricPoint> pointOf(QByteArrayView line)
    {
        std::vector<QByteArrayView> cells;
        for (qsizetype at = 0; at < line.size() && cells.size() <= 5;) {
            const qsizetype end = std::max<qsizetype>(line.indexOf(' ', at), 0) == 0 ? line.size() : line.indexOf(' ', at);
            if (end > at)
                cells.push_back(line.sliced(at, end - at));
            at = end + 1;
        }
        // Two in the oldest stores, five where a data set is named.
        if (cells.size() != 2 && cells.size() != 3 && cells.size() != 5)
            return std::nullopt;
        bool stampOk = false;
        bool stepOk = true;
        MetricPoint point;
        point.timestampMs = stampMs(cells[0].toByteArray().toLongLong(&stampOk));
        point.step = cells.size() > 2 ? cells[2].toByteArray().toLongLong(&stepOk) : 0;
        const ParsedNumber number = parseNumber(cells[1]);
        switch (number.kind) {
        case ParsedNumber::Kind::Value:
            point.value = number.value;
            break;
        case ParsedNumber::Kind::NotFinite:
        case ParsedNumber::Kind::TooLarge: // 1.797e308 stands for infinity
            point.value = cells[1].contains("inf") || number.kind == ParsedNumber::Kind::TooLarge ? HUGE_VAL : std::nan("");
            break;
        default:
            return std::nullopt;
        }
        return stampOk && stepOk ? std::optional(point) : std::nullopt;
    }

} // namespace

FolderKind folderKind(const fs::path& folder)
{
    const FolderKind kind = metaKind(folder / metaFile);
    if (kind != FolderKind::None)
        return kind;
    return isStore(folder) ? FolderKind::Store : FolderKind::None;
}

bool mayBeFolder(const FolderListing& folder)
{
    const auto isExperiment = [](const FolderListing::Entry& entry) { return entry.type == FolderListing::Type::Folder && isNumber(entry.name); };
    return folder.has(metaFile.native()) || std::any_of(folder.entries.begin(), folder.entries.end(), isExperiment);
}

bool mayBeArtifactFolder(const fs::path& folder) { return isRunId(folder.filename().native()); }

bool isArtifactFolder(const fs::path& folder)
{
    return mayBeArtifactFolder(folder) && isRealFolder(folder / "artifacts") && !isRealFile(folder / metaFile);
}

StoreFolder::StoreFolder(fs::path root, IssueList& issues)
    : m_root(std::move(root))
    , m_issues(issues)
{
    // "." has no name, and a folder's name is the id of its run.
    std::error_code failed;
    if (fs::path real = fs::canonical(m_root, failed); !failed)
        m_root = std::move(real);
}

Status StoreFolder::survey(bool includeDeleted, const Progress& progress)
{
    switch (folderKind(m_root)) {
    case FolderKind::Store:
        for (const fs::path& place : { m_root, m_root / ".trash" })
            for (const fs::path& folder : isRealFolder(place) ? foldersIn(place) : std::vector<fs::path>())
                if (isNumber(folder.filename().native()))
                    surveyExperiment(folder, includeDeleted, progress);
        countChildren();
        break;
    case FolderKind::Experiment:
        surveyExperiment(m_root, includeDeleted, progress);
        countChildren();
        break;
    case FolderKind::Run:
        surveyRun(m_root, {}, false, includeDeleted);
        countSiblings();
        break;
    case FolderKind::None:
        break;
    }
    return m_cancelled ? Status(Error { ErrorCode::Cancelled, tr("Cancelled."), {} }) : ok();
}

void StoreFolder::surveyExperiment(const fs::path& folder, bool includeDeleted, const Progress& progress)
{
    QString name;
    bool deleted = folder.parent_path().filename() == ".trash";
    if (const Result<QByteArray> bytes = readRealFile(folder / metaFile, mostMetaBytes)) {
        m_hash.addData(*bytes);
        if (const auto entries = yamlEntries(*bytes)) {
            const std::map<QString, QString> meta = metaOf(*entries);
            name = value(meta, "name");
            deleted = deleted || value(meta, "lifecycle_stage") == QLatin1String("deleted");
        }
    }
    if (name.isEmpty())
        name = displayName(folder);
    for (const fs::path& run : foldersIn(folder)) {
        m_cancelled = m_cancelled || progress.cancelled();
        if (m_cancelled)
            return;
        if (isRunId(run.filename().native()) || metaKind(run / metaFile) == FolderKind::Run)
            surveyRun(run, name, deleted, includeDeleted);
    }
}

void StoreFolder::surveyRun(const fs::path& folder, const QString& experiment, bool deleted, bool includeDeleted)
{
    if (isArtifactFolder(folder))
        return;
    const QString folderName = displayName(folder);
    const auto reject = [&](const QString& why) {
        m_issues.reject({}, folderName, QStringLiteral("bad_meta"), tr("The run %1 was left out: its meta.yaml cannot be used. %2").arg(folderName, why));
    };
    const Result<QByteArray> bytes = readRealFile(folder / metaFile, mostMetaBytes);
    if (!bytes)
        return reject(bytes.error().text);
    m_hash.addData(*bytes);
    const auto entries = yamlEntries(*bytes);
    if (!entries)
        return reject(entries.error().text);
    const std::map<QString, QString> meta = metaOf(*entries);
    const QString id = value(meta, "run_id").isEmpty() ? value(meta, "run_uuid") : value(meta, "run_id");
    if (id.isEmpty())
        return reject(tr("It names no run id."));
    RunRecord record;
    record.deleted = deleted || value(meta, "lifecycle_stage") == QLatin1String("deleted");
    if (record.deleted && !includeDeleted) {
        ++m_deletedRuns;
        return;
    }
    record.id = id.left(200);
    if (isRunId(folder.filename().native()) && id != folderName) {
        record.id = folderName;
        m_issues.warn({}, QStringLiteral("run_id"), QStringLiteral("other_id"),
            tr("The run %1 names another id in its meta.yaml; the folder's name counts.").arg(folderName), id);
    }
    record.experiment = experiment;
    if (experiment.isEmpty()) { // one run of a store that was not asked for
        if (const Result<QByteArray> above = readRealFile(folder.parent_path() / metaFile, mostMetaBytes))
            if (const auto parent = yamlEntries(*above))
                record.experiment = value(metaOf(*parent), "name");
    }
    record.name = value(meta, "run_name").isEmpty() ? value(meta, "name") : value(meta, "run_name");
    record.status = statusOf(value(meta, "status"));
    for (const auto& [key, into] : { std::pair("start_time", &record.startMs), std::pair("end_time", &record.endMs) }) {
        const QString text = value(meta, key);
        bool isWhole = false;
        const qint64 ms = text.toLongLong(&isWhole);
        *into = isWhole ? timeOf(ms) : std::nullopt;
        if (!*into && !text.isEmpty() && text != QLatin1String("null") && text != QLatin1String("None"))
            m_issues.warn({}, QLatin1String(key), QStringLiteral("not_a_time"),
                tr("“%1” of the run %2 is no time; it counts as unknown.").arg(QLatin1String(key), folderName), text);
    }
    m_runs.push_back({ folder, std::move(record) });
}

QString StoreFolder::parentOf(const fs::path& run)
{
    const Result<QByteArray> bytes = readRealFile(run / "tags" / "mlflow.parentRunId", mostValueBytes);
    return bytes ? cellText(*bytes).trimmed() : QString();
}

void StoreFolder::countChildren()
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        places.insert(m_runs[i].record.id, i);
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (const auto parent = places.constFind(parentOf(m_runs[i].folder)); parent != places.constEnd() && *parent != i)
            ++m_runs[*parent].record.children;
}

// One run alone: its children lie beside it.
void StoreFolder::countSiblings()
{
    if (m_runs.empty() || !isRunId(m_root.filename().native()))
        return;
    for (const fs::path& other : foldersIn(m_root.parent_path()))
        if (isRunId(other.filename().native()) && other != m_root && parentOf(other) == m_runs.front().record.id)
            ++m_runs.front().record.children;
}

void StoreFolder::eachFile(const fs::path& folder, const QString& prefix, qint64 maximumBytes, int depth, const TakeFile& take)
{
    std::vector<fs::directory_entry> entries;
    std::error_code failed;
    if (isRealFolder(folder))
        for (fs::directory_iterator it(folder, failed); !failed && it != fs::directory_iterator() && ++m_files <= mostFilesOfRun; it.increment(failed))
            entries.push_back(*it);
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const fs::directory_entry& entry : entries) {
        const QString key = prefix + displayName(entry.path());
        const fs::file_type type = entry.symlink_status(failed).type();
        if (type == fs::file_type::directory && depth < deepestKey) {
            eachFile(entry.path(), key + QLatin1Char('/'), maximumBytes, depth + 1, take);
        } else if (type == fs::file_type::regular) {
            if (const Result<QByteArray> bytes = readRealFile(entry.path(), maximumBytes)) {
                m_hash.addData(key.toUtf8() + '\0' + *bytes);
                take(key, *bytes);
            } else {
                m_issues.warn({}, key, QStringLiteral("unreadable"), tr("“%1” was left out. %2").arg(key, bytes.error().text));
            }
        } else if (type != fs::file_type::directory) {
            m_issues.warn({}, key, QStringLiteral("not_a_file"), tr("“%1” is no regular file; it was left out.").arg(key));
        }
    }
}

void StoreFolder::readMetric(RunRecord& record, const QString& key, const QByteArray& bytes)
{
    MetricHistory& history = record.metrics[key];
    const QByteArrayView all(bytes);
    qint64 number = 0;
    qint64 bad = 0;
    qint64 firstBad = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const qsizetype newline = all.indexOf('\n', at);
        const qsizetype end = newline < 0 ? all.size() : newline;
        const QByteArrayView line = all.sliced(at, end - at).trimmed();
        at = end;
        ++number;
        if (line.isEmpty())
            continue;
        if (const std::optional<MetricPoint> point = line.size() <= 1000 ? pointOf(line) : std::nullopt) {
            history.push_back(*point);
        } else {
            firstBad = bad++ == 0 ? number : firstBad;
        }
    }
    if (bad > 0)
        m_issues.warn({ firstBad, 0 }, key, QStringLiteral("bad_point"),
            tr("%1 line(s) of the metric “%2” of the run “%3” cannot be read; they were left out.")
                .arg(QString::number(bad), key, record.name.isEmpty() ? record.id : record.name.left(100)));
}

Status StoreFolder::read(const std::function<Status(RunRecord&&)>& take, const Progress& progress)
{
    qint64 done = 0;
    for (FoundRun& run : m_runs) {
        if (progress.cancelled())
            return Error { ErrorCode::Cancelled, tr("Cancelled."), {} };
        progress(done++, runCount());
        m_files = 0;
        RunRecord& record = run.record;
        const auto text = [](std::map<QString, QString>& into) {
            return [&into](const QString& key, const QByteArray& bytes) { into.insert_or_assign(key, cellText(bytes).left(mostText)); };
        };
        eachFile(run.folder / "params", {}, mostValueBytes, 1, text(record.params));
        eachFile(run.folder / "tags", {}, mostValueBytes, 1, text(record.tags));
        eachFile(run.folder / "metrics", {}, mostMetricBytes, 1,
            [&](const QString& key, const QByteArray& bytes) { readMetric(record, key, bytes); });
        if (const Status taken = take(std::move(record)); !taken)
            return taken;
        run = {};
    }
    return ok();
}

} // namespace runcost::mlflow
