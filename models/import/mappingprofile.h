#pragma once

#include "import/columnmapping.h"

#include <QJsonObject>

namespace runcost {

// A mapping that was saved under a name, to be used again for files like the one it was made for.
struct MappingProfile {
    QString name;
    QString filePattern; // "gpu_hours_*.csv", matched in any case; empty = by the columns alone
    qint64 savedAtMs = 0; // UTC
    int uses = 0;
    TableMapping mapping;
};

struct ProfileMatch {
    bool fileName = false; // the pattern holds
    int matching = 0; // columns of the profile that the table has
    int columns = 0; // of the profile
    QStringList changed; // columns that one of them has and the other has not
    // All columns that the profile imports are there, or the name fits and at least half of them are.
    bool usable = false;
};
[[nodiscard]] ProfileMatch matchProfile(
    const MappingProfile& profile, const QString& fileName, const std::vector<MappedColumn>& columns);
// The guess with what the profile says about its columns.
[[nodiscard]] TableMapping applyProfile(const MappingProfile& profile, const TableMapping& guess);

[[nodiscard]] QJsonObject mappingToJson(const TableMapping& mapping);
// Keys that this version does not know are left out; fails on a value of the wrong kind.
[[nodiscard]] Result<TableMapping> mappingFromJson(const QJsonObject& object);

// The profiles of the user: one JSON file in the settings folder. Reading never fails: a damaged file holds none and
// is left as it is until something is saved.
class MappingProfiles {
public:
    explicit MappingProfiles(QString file = defaultFile());
    [[nodiscard]] static QString defaultFile(); // mapping-profiles.json in the settings folder

    [[nodiscard]] const std::vector<MappingProfile>& all() const { return m_profiles; } // by name
    [[nodiscard]] const MappingProfile* find(const QString& name) const;
    // The usable one that fits best; nullptr when none does.
    [[nodiscard]] const MappingProfile* best(const QString& fileName, const std::vector<MappedColumn>& columns) const;

    [[nodiscard]] Status save(const MappingProfile& profile); // by name, replaces
    [[nodiscard]] Status rename(const QString& name, const QString& newName); // OutOfRange when that name is taken or empty
    [[nodiscard]] Status remove(const QString& name);
    [[nodiscard]] Status noteUse(const QString& name);

private:
    [[nodiscard]] Status write(std::vector<MappingProfile> profiles);
    QString m_file;
    std::vector<MappingProfile> m_profiles;
};

} // namespace runcost
