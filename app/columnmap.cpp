#include "columnmap.h"

#include "import/mappingprofile.h"
#include "import/values.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ImportCommand", text); }

    struct Assignment {
        QString column;
        ColumnTarget target;
        QString unit; // empty = as guessed
        std::optional<double> usdPerUnit;
    };

    // "COLUMN=FIELD[:UNIT[@USD]]"; the text says what is wrong with it.
    QString parseAssignment(const QString& word, Assignment& out)
    {
        const qsizetype equals = word.lastIndexOf(u'=');
        if (equals <= 0)
            return tr("--map is of the form COLUMN=FIELD[:UNIT].");
        out.column = word.left(equals);
        QString field = word.mid(equals + 1);
        QString unit;
        std::optional<ColumnTarget> target = targetFromKey(field);
        if (const qsizetype colon = field.lastIndexOf(u':'); !target && colon > 0) {
            unit = field.mid(colon + 1);
            field.truncate(colon);
            target = targetFromKey(field);
        }
        if (!target)
            return tr("There is no field “%1”; some are name, started, duration_s, energy_kwh, gpu_type, metric, tag.NAME and ignore.").arg(field);
        out.target = *target;
        if (unit.isEmpty())
            return {};
        if (const qsizetype at = unit.indexOf(u'@'); at >= 0) {
            const ParsedNumber rate = parseNumber(unit.mid(at + 1).toUtf8());
            if (rate.kind != ParsedNumber::Kind::Value || rate.value <= 0)
                return tr("“%1” is no exchange rate.").arg(unit.mid(at + 1));
            out.usdPerUnit = rate.value;
            unit.truncate(at);
        }
        QStringList known;
        for (const ColumnUnit& each : unitsFor(out.target))
            known << each.key;
        if (!known.contains(unit))
            return tr("“%1” is no unit of %2; there are %3.").arg(unit, field, known.join(QStringLiteral(", ")));
        out.unit = unit;
        return {};
    }

    QString assign(TableMapping& mapping, const Assignment& assignment)
    {
        const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
            [&](const MappedColumn& each) { return each.name == assignment.column; });
        if (column == mapping.columns.end())
            return tr("There is no column “%1”.").arg(assignment.column);
        const bool same = column->target.role == assignment.target.role && column->target.field == assignment.target.field;
        column->target = assignment.target;
        if (!assignment.unit.isEmpty())
            column->unit = assignment.unit;
        else if (!same)
            column->unit = unitsFor(assignment.target).front().key;
        column->usdPerUnit = assignment.usdPerUnit;
        column->byUser = true;
        column->confidence = 1;
        // One column a field: what was guessed for it before gives way.
        const ColumnRole role = assignment.target.role;
        if (role != ColumnRole::Ignore && role != ColumnRole::Tag && role != ColumnRole::Series)
            for (MappedColumn& other : mapping.columns)
                if (&other != &*column && !other.byUser && other.target.role == role && other.target.field == assignment.target.field)
                    other.target = {};
        return {};
    }

} // namespace

QString mapColumns(const Words& words, ImportRequest& request)
{
    std::vector<Assignment> assignments;
    for (const QString& word : words.values("--map")) {
        Assignment assignment;
        if (const QString wrong = parseAssignment(word, assignment); !wrong.isEmpty())
            return wrong;
        assignments.push_back(std::move(assignment));
    }
    if (assignments.empty() && !words.has("--profile") && !words.has("--save-profile"))
        return {};
    MappingProfiles profiles;
    const MappingProfile* const found = words.has("--profile") ? profiles.find(words.value("--profile")) : nullptr;
    const std::optional<MappingProfile> profile = found ? std::optional(*found) : std::nullopt; // saving moves the others
    if (words.has("--profile") && !profile)
        return tr("There is no column mapping “%1”.").arg(words.value("--profile"));
    const std::optional<TableDialect> dialect = profile ? std::optional(profile->mapping.dialect) : std::nullopt;
    for (const std::filesystem::path& path : request.paths) {
        std::error_code failed;
        if (std::filesystem::is_directory(path, failed))
            return tr("A column mapping is for files, not for folders.");
        Result<TableGuess> guess = guessMapping(path, nullptr, dialect);
        if (!guess)
            continue;
        TableMapping mapping = profile ? applyProfile(*profile, guess->mapping) : std::move(guess->mapping);
        mapping.byUser = true;
        for (const Assignment& assignment : assignments)
            if (const QString wrong = assign(mapping, assignment); !wrong.isEmpty())
                return wrong;
        if (words.has("--save-profile"))
            if (const Status saved = profiles.save({ words.value("--save-profile"), {}, 0, 0, mapping }); !saved)
                return saved.error().text;
        request.mappings[path] = std::make_shared<const TableMapping>(std::move(mapping));
    }
    if (profile && !request.dryRun)
        (void)profiles.noteUse(words.value("--profile")).hasValue();
    return {};
}

} // namespace runcost
