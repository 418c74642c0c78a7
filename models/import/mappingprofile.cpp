#include "import/mappingprofile.h"

#include "import/inputfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace runcost {
namespace {

    constexpr qint64 largestFile = qint64(4) << 20;
    constexpr qsizetype mostProfiles = 500;

    QString tr(const char* text) { return QCoreApplication::translate("ColumnMapping", text); }

    QJsonObject profileToJson(const MappingProfile& profile)
    {
        return { { QStringLiteral("name"), profile.name }, { QStringLiteral("file_pattern"), profile.filePattern },
            { QStringLiteral("saved_at_ms"), profile.savedAtMs }, { QStringLiteral("uses"), profile.uses },
            { QStringLiteral("mapping"), mappingToJson(profile.mapping) } };
    }

    std::optional<MappingProfile> profileFromJson(const QJsonObject& object)
    {
        MappingProfile profile;
        profile.name = object.value(u"name").toString().trimmed().left(100);
        profile.filePattern = object.value(u"file_pattern").toString().left(200);
        profile.savedAtMs = static_cast<qint64>(object.value(u"saved_at_ms").toDouble());
        profile.uses = std::clamp(object.value(u"uses").toInt(), 0, 1'000'000'000);
        Result<TableMapping> mapping = mappingFromJson(object.value(u"mapping").toObject());
        if (profile.name.isEmpty() || !mapping)
            return std::nullopt;
        profile.mapping = *std::move(mapping);
        return profile;
    }

    std::vector<MappingProfile> readProfiles(const QString& path)
    {
        std::vector<MappingProfile> profiles;
        Result<InputFile> file = InputFile::open(path.toStdString(), largestFile);
        const Result<QByteArray> bytes = file ? file->readRest(largestFile) : Result<QByteArray>(file.error());
        if (!bytes)
            return profiles;
        for (const QJsonValue& value : QJsonDocument::fromJson(*bytes).object().value(u"profiles").toArray())
            if (std::optional<MappingProfile> profile = profileFromJson(value.toObject()); profile && profiles.size() < mostProfiles)
                profiles.push_back(*std::move(profile));
        return profiles;
    }

    void sortByName(std::vector<MappingProfile>& profiles)
    {
        std::sort(profiles.begin(), profiles.end(),
            [](const MappingProfile& a, const MappingProfile& b) { return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0; });
    }

    bool isImported(const MappedColumn& column) { return column.target.role != ColumnRole::Ignore; }

} // namespace

ProfileMatch matchProfile(const MappingProfile& profile, const QString& fileName, const std::vector<MappedColumn>& columns)
{
    ProfileMatch match;
    if (!profile.filePattern.isEmpty()) {
        const QRegularExpression pattern(
            QRegularExpression::wildcardToRegularExpression(profile.filePattern), QRegularExpression::CaseInsensitiveOption);
        match.fileName = pattern.match(fileName).hasMatch();
    }
    const auto named = [](const std::vector<MappedColumn>& list, const QString& name) {
        return std::any_of(list.begin(), list.end(), [&](const MappedColumn& column) { return column.name == name; });
    };
    bool all = true;
    for (const MappedColumn& column : profile.mapping.columns) {
        ++match.columns;
        if (named(columns, column.name)) {
            ++match.matching;
            continue;
        }
        match.changed << column.name;
        all = all && !isImported(column);
    }
    for (const MappedColumn& column : columns)
        if (!named(profile.mapping.columns, column.name))
            match.changed << column.name;
    match.usable = match.matching > 0 && (all || (match.fileName && 2 * match.matching >= match.columns));
    return match;
}

TableMapping applyProfile(const MappingProfile& profile, const TableMapping& guess)
{
    TableMapping mapping = guess;
    mapping.dialect.decimalComma = profile.mapping.dialect.decimalComma;
    mapping.history = profile.mapping.history;
    mapping.runKey = profile.mapping.runKey;
    mapping.regions.insert(profile.mapping.regions);
    mapping.byUser = true;
    for (MappedColumn& column : mapping.columns)
        for (const MappedColumn& saved : profile.mapping.columns) {
            if (saved.name != column.name)
                continue;
            column.target = saved.target;
            column.unit = saved.unit;
            column.mixed = saved.mixed;
            column.usdPerUnit = saved.usdPerUnit;
            column.byUser = saved.byUser;
            column.confidence = 1;
            column.reason = tr("profile “%1”").arg(profile.name);
        }
    return mapping;
}

MappingProfiles::MappingProfiles(QString file)
    : m_file(std::move(file))
    , m_profiles(readProfiles(m_file))
{
    sortByName(m_profiles);
}

QString MappingProfiles::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/mapping-profiles.json");
}

const MappingProfile* MappingProfiles::find(const QString& name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const MappingProfile& profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

const MappingProfile* MappingProfiles::best(const QString& fileName, const std::vector<MappedColumn>& columns) const
{
    const MappingProfile* best = nullptr;
    std::pair<bool, int> bestRank;
    for (const MappingProfile& profile : m_profiles) {
        const ProfileMatch match = matchProfile(profile, fileName, columns);
        const std::pair rank(match.fileName, match.matching);
        if (match.usable && (!best || rank > bestRank)) {
            best = &profile;
            bestRank = rank;
        }
    }
    return best;
}

Status MappingProfiles::write(std::vector<MappingProfile> profiles)
{
    sortByName(profiles);
    QJsonArray list;
    for (const MappingProfile& profile : profiles)
        list.append(profileToJson(profile));
    const Error failed { ErrorCode::NotWritable, tr("The column mappings cannot be saved in “%1”.").arg(m_file), {} };
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return failed;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return failed;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = QJsonDocument(QJsonObject { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("profiles"), list } }).toJson();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed;
    m_profiles = std::move(profiles);
    return ok();
}

Status MappingProfiles::save(const MappingProfile& profile)
{
    if (profile.name.trimmed().isEmpty())
        return Error { ErrorCode::OutOfRange, tr("A column mapping needs a name."), {} };
    std::vector<MappingProfile> profiles = m_profiles;
    std::erase_if(profiles, [&](const MappingProfile& each) { return each.name == profile.name; });
    MappingProfile saved = profile;
    if (saved.savedAtMs == 0)
        saved.savedAtMs = QDateTime::currentMSecsSinceEpoch();
    profiles.push_back(std::move(saved));
    return write(std::move(profiles));
}

Status MappingProfiles::rename(const QString& name, const QString& newName)
{
    const QString wanted = newName.trimmed();
    if (wanted.isEmpty() || (wanted != name && find(wanted)))
        return Error { ErrorCode::OutOfRange, tr("There is a column mapping “%1” already.").arg(wanted), {} };
    std::vector<MappingProfile> profiles = m_profiles;
    for (MappingProfile& profile : profiles)
        if (profile.name == name) {
            profile.name = wanted;
            return write(std::move(profiles));
        }
    return Error { ErrorCode::NotFound, tr("There is no column mapping “%1”.").arg(name), {} };
}

Status MappingProfiles::remove(const QString& name)
{
    std::vector<MappingProfile> profiles = m_profiles;
    if (std::erase_if(profiles, [&](const MappingProfile& profile) { return profile.name == name; }) == 0)
        return Error { ErrorCode::NotFound, tr("There is no column mapping “%1”.").arg(name), {} };
    return write(std::move(profiles));
}

Status MappingProfiles::noteUse(const QString& name)
{
    std::vector<MappingProfile> profiles = m_profiles;
    for (MappingProfile& profile : profiles)
        if (profile.name == name) {
            ++profile.uses;
            return write(std::move(profiles));
        }
    return Error { ErrorCode::NotFound, tr("There is no column mapping “%1”.").arg(name), {} };
}

} // namespace runcost
