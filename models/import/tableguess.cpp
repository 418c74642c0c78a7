#include "import/tableguess.h"

#include "catalog/catalog.h"
#include "import/inputfile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace runcost {
namespace table {
    namespace {

        constexpr double sure = 0.9;
        constexpr double likely = 0.7;
        constexpr int mostTags = 24;

        QString tr(const char* text) { return QCoreApplication::translate("ColumnMapping", text); }

        struct Guesser {
            const GuessInput& input;
            const ColumnStats& stats;
            Hint hint;
            MappedColumn column;

            void set(ColumnRole role, double confidence, const QString& reason)
            {
                column.target = { role, RunField::Count, {} };
                column.confidence = confidence;
                column.reason = reason;
            }
            void ignore(const QString& reason) { set(ColumnRole::Ignore, 0, reason); }

            // The share of distinct words that the catalog knows.
            int knownGpus() const
            {
                int known = 0;
                if (input.catalog)
                    for (auto it = stats.values.begin(); it != stats.values.end(); ++it)
                        known += input.catalog->gpuForName(QString::fromUtf8(it.key()).left(100)) ? 1 : 0;
                return known;
            }
            int distinct() const { return static_cast<int>(stats.values.size()); }

            void stamp()
            {
                const QString kind = hint.confidence >= 0.95 ? tr("name and date pattern") : tr("date pattern");
                if (stats.mostly(stats.stamps)) {
                    column.unit = QStringLiteral("iso");
                } else if (stats.mostly(stats.stamps + stats.dates)) {
                    column.unit = stats.monthFirst > stats.dayFirst || (stats.dayFirst == 0 && column.samples.value(0).contains(u'/'))
                        ? QStringLiteral("mdy") : QStringLiteral("dmy");
                    if (stats.dates > 0 && column.samples.value(0).indexOf(u'/') == 4)
                        column.unit = QStringLiteral("iso");
                } else if (stats.mostly(stats.unixTimes)) {
                    column.unit = QStringLiteral("unix");
                    column.reason = tr("name, size of the numbers");
                    return;
                } else if (stats.filled > 0) {
                    return ignore(tr("no moments of time"));
                }
                column.reason = kind;
            }

            void number()
            {
                const RunField field = column.target.field;
                column.reason = hint.unitNamed ? tr("name and unit") : tr("name");
                const bool clocks = field == RunField::DurationS && stats.mostly(stats.clocks + stats.numbers) && stats.clocks > 0;
                if (stats.mostly(stats.lists)) {
                    set(ColumnRole::Series, 0.8, tr("lists of numbers"));
                    column.target.key = lastPart(column.name);
                    return;
                }
                if (!clocks && stats.filled > 0 && !stats.mostly(stats.numbers)) {
                    if (field == RunField::GpuCount && stats.mostly(stats.words))
                        return gpuType();
                    if (!isHeadline(field) || stats.mostly(stats.stamps + stats.dates))
                        return ignore(tr("no numbers"));
                    column.confidence = 0.4;
                    column.reason = tr("name, but not all are numbers");
                }
                unit(field, clocks);
            }

            void unit(RunField field, bool clocks)
            {
                column.unit = hint.unit;
                if (clocks) {
                    column.unit = QLatin1String(clockUnit);
                    return;
                }
                const QByteArray inCells = stats.commonUnit();
                if (const Unit* const found = unitsOf(field).byWord(inCells.toStdString())) {
                    column.unit = QLatin1String(found->key);
                    column.reason = tr("name, unit in the cells");
                    return;
                }
                if (hint.unitNamed)
                    return;
                const bool needsUnit = field == RunField::DatasetGb || field == RunField::StorageGb || field == RunField::TransferGb;
                if (needsUnit)
                    return ignore(tr("no unit is named"));
                if (field == RunField::UtilisationFraction)
                    column.unit = stats.most > 1 ? QLatin1String(percentUnit) : QLatin1String("fraction");
                else if (field == RunField::GpuMemoryGb && stats.most > 1000)
                    column.unit = QStringLiteral("mib");
                else if ((field == RunField::ModelMib || field == RunField::PeakMemoryMib || field == RunField::MeanMemoryMib) && stats.most > 1e6)
                    column.unit = QStringLiteral("bytes");
                else if (!isMoney(field) && unitsOf(field).count > 1 && isHeadline(field)) {
                    column.confidence = std::min(column.confidence, 0.74);
                    column.reason = tr("name, no unit");
                }
            }

            void gpuType()
            {
                const int known = knownGpus();
                set(ColumnRole::GpuType, known > 0 ? 0.9 : 0.72, tr("name"));
                if (input.catalog && distinct() > 0)
                    column.reason = tr("%1 of %2 names known").arg(QString::number(known), QString::number(distinct()));
            }

            void quality()
            {
                column.reason = tr("name");
                if (column.target.key.isEmpty())
                    column.target.key = lastPart(column.name);
                if (stats.mostly(stats.lists)) {
                    column.target.role = ColumnRole::Series;
                    column.reason = tr("lists of numbers");
                } else if (stats.filled > 0 && !stats.mostly(stats.numbers)) {
                    ignore(tr("no numbers"));
                } else if (stats.commonUnit() == "%") {
                    column.unit = QLatin1String(percentUnit);
                } else if (mixesScales(stats)) {
                    column.confidence = 0.52;
                    column.reason = tr("two scales mixed");
                }
            }

            static bool mixesScales(const ColumnStats& s)
            {
                return s.most <= 100 && s.most > 10 && s.atMostOne > 0 && s.aboveOne > 0 && 10 * s.atMostOne >= s.numbers && s.negative == 0;
            }

            void place()
            {
                int known = 0;
                if (input.catalog)
                    for (auto it = stats.values.begin(); it != stats.values.end(); ++it)
                        known += providerOfRegion(QString::fromUtf8(it.key())).isEmpty() ? 0 : 1;
                if (known > 0 || !input.catalog)
                    column.reason = tr("%1 of %2 names known").arg(QString::number(known), QString::number(distinct()));
                if (known < distinct())
                    column.confidence = std::min(column.confidence, 0.64);
            }

            // No name helps: the values alone.
            void byValues()
            {
                if (stats.filled == 0)
                    return ignore(tr("no values"));
                if (stats.mostly(stats.lists)) {
                    set(ColumnRole::Series, 0.8, tr("lists of numbers"));
                    column.target.key = lastPart(column.name);
                    return;
                }
                if (hint.perEpoch)
                    return ignore(tr("of one epoch, not of the run"));
                const int known = stats.mostly(stats.words) ? knownGpus() : 0;
                if (known > 0 && 2 * known >= distinct())
                    return gpuType();
                const bool repeats = !stats.manyValues && (distinct() <= 20 || 2 * distinct() <= stats.filled);
                const bool text = stats.mostly(stats.words) || (hint.config && stats.lists == 0);
                if (text && repeats) {
                    set(ColumnRole::Tag, hint.config ? 0.85 : 0.79, hint.config ? tr("a setting") : tr("values repeat"));
                    column.target.key = lastPart(column.name).left(60);
                    return;
                }
                ignore(tr("no field matches"));
            }
        };

    } // namespace

    QString providerOfRegion(const QString& region)
    {
        static const QHash<QString, QString> providers = [] {
            QHash<QString, QString> all;
            const Result<Catalog> catalog = Catalog::shipped();
            if (catalog)
                for (const GridRow& row : catalog->grid())
                    if (!row.name.isEmpty() && !row.provider.isEmpty()) {
                        const bool other = all.contains(row.name) && all.value(row.name) != row.provider;
                        all.insert(row.name, other ? QString() : row.provider);
                    }
            return all;
        }();
        return providers.value(region.trimmed().toLower());
    }

    MappedColumn guessColumn(const GuessInput& input, std::size_t index)
    {
        const ColumnStats& stats = input.stats.columns[index];
        Guesser guess { input, stats, hintForName(input.source.columns()[index]), {} };
        guess.column.name = input.source.columns()[index];
        guess.column.samples = stats.samples;
        guess.column.target = guess.hint.target;
        guess.column.confidence = guess.hint.confidence;
        guess.column.unit = guess.hint.unit;
        guess.column.reason = tr("name");
        MappedColumn& column = guess.column;
        switch (column.target.role) {
        case ColumnRole::Ignore:
            guess.byValues();
            break;
        case ColumnRole::Started:
        case ColumnRole::Ended:
            guess.stamp();
            break;
        case ColumnRole::Number:
            guess.number();
            break;
        case ColumnRole::Metric:
            guess.quality();
            break;
        case ColumnRole::GpuType:
            if (stats.mostly(stats.numbers) && stats.filled > 0)
                guess.column.target = { ColumnRole::Number, RunField::GpuCount, {} };
            else
                guess.gpuType();
            break;
        case ColumnRole::DeviceClass:
            if (guess.knownGpus() > 0)
                guess.gpuType();
            else if (stats.mostly(stats.numbers))
                guess.ignore(tr("no field matches"));
            break;
        case ColumnRole::Precision:
            if (stats.numbers > stats.whole) {
                column.target = { ColumnRole::Metric, RunField::Count, lastPart(column.name) };
                guess.quality();
            }
            break;
        case ColumnRole::Region:
            guess.place();
            break;
        case ColumnRole::Step:
            if (stats.mostly(stats.lists))
                column.reason = tr("lists of numbers");
            else if (!stats.mostly(stats.numbers))
                guess.ignore(tr("no numbers"));
            break;
        case ColumnRole::Name:
            if (stats.mostly(stats.numbers))
                column.confidence = std::min(column.confidence, 0.6);
            else if (stats.mostly(stats.lists))
                guess.ignore(tr("no field matches"));
            else
                column.reason = tr("name and values");
            break;
        default:
            break;
        }
        if (column.target.role == ColumnRole::Tag && guess.hint.config)
            column.target.key = lastPart(column.name).left(60);
        if (stats.filled == 0 && column.target.role != ColumnRole::Ignore) {
            column.confidence = std::min(column.confidence, 0.5);
            column.reason = tr("name, no values");
        }
        if (column.unit.isEmpty() || unitLabel(column.target, column.unit) == column.unit)
            if (const std::vector<ColumnUnit> units = unitsFor(column.target);
                std::none_of(units.begin(), units.end(), [&](const ColumnUnit& unit) { return unit.key == column.unit; }))
                column.unit = units.front().key;
        return column;
    }

    namespace {

        bool isSingle(const ColumnTarget& target)
        {
            return target.role != ColumnRole::Ignore && target.role != ColumnRole::Tag && target.role != ColumnRole::Series;
        }

        // The better of two columns keeps the target; a second name or quality stays as a tag where its values repeat.
        void settleConflicts(TableMapping& mapping)
        {
            for (std::size_t i = 0; i < mapping.columns.size(); ++i)
                for (std::size_t j = i + 1; j < mapping.columns.size(); ++j) {
                    MappedColumn& a = mapping.columns[i];
                    MappedColumn& b = mapping.columns[j];
                    if (!isSingle(a.target) || a.target.role != b.target.role || a.target.field != b.target.field)
                        continue;
                    const bool metric = a.target.role == ColumnRole::Metric;
                    const bool keepsA = metric ? metricRank(a.name) <= metricRank(b.name) : a.confidence >= b.confidence;
                    MappedColumn& loser = keepsA ? b : a;
                    const QString winner = keepsA ? a.name : b.name;
                    const bool list = loser.reason == tr("lists of numbers");
                    if (loser.target.role == ColumnRole::Name || loser.target.role == ColumnRole::Project)
                        loser.target = { ColumnRole::Tag, RunField::Count, lastPart(loser.name).left(60) };
                    else if (!list || loser.target.role != ColumnRole::Step)
                        loser.target = {};
                    loser.unit = unitsFor(loser.target).front().key;
                    loser.reason = tr("“%1” fits better").arg(winner);
                    loser.confidence = loser.target.role == ColumnRole::Ignore ? 0 : 0.6;
                }
            int tags = 0;
            for (MappedColumn& column : mapping.columns)
                if (column.target.role == ColumnRole::Tag && ++tags > mostTags)
                    column.target = {};
        }

        // Without a name column, text that differs from row to row is one.
        void findName(const GuessInput& input, TableMapping& mapping)
        {
            if (mapping.columnFor(ColumnRole::Name) || mapping.history)
                return;
            for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
                const ColumnStats& stats = input.stats.columns[i];
                MappedColumn& column = mapping.columns[i];
                const bool differs = stats.mostly(stats.words) && (stats.manyValues || stats.values.size() == stats.filled);
                const bool free = column.target.role == ColumnRole::Ignore || column.target.role == ColumnRole::Tag;
                if (!differs || !free || stats.filled < 2)
                    continue;
                column.target = { ColumnRole::Name, RunField::Count, {} };
                column.unit = QStringLiteral("text");
                column.confidence = 0.6;
                column.reason = tr("each value occurs once");
                return;
            }
        }

        Result<TableGuess> guess(Input input, const Catalog* catalog, const std::optional<TableDialect>& known)
        {
            TableDialect dialect = known ? *known : guessDialect(input);
            const Result<std::unique_ptr<Source>> opened = openTable(std::move(input), dialect, qint64(256) << 20);
            if (!opened)
                return opened.error();
            const Result<TableStats> stats = takeStats(**opened);
            if (!stats)
                return stats.error();
            const GuessInput all { **opened, *stats, catalog };
            TableGuess result;
            result.rowsSeen = stats->rowCount;
            result.mapping.dialect = (*opened)->dialect();
            if (!known)
                result.mapping.dialect.decimalComma = usesDecimalComma(*stats, result.mapping.dialect.separator);
            for (std::size_t i = 0; i < (*opened)->columns().size(); ++i)
                result.mapping.columns.push_back(guessColumn(all, i));
            findHistory(all, result.mapping);
            settleConflicts(result.mapping);
            findName(all, result.mapping);
            result.looksLikeRuns = looksLikeRuns(all, result.mapping, result.why);
            result.questions = openQuestions(all, result.mapping);
            return result;
        }

    } // namespace

    namespace {

        // Scores, maps and errors are everywhere; losses and accuracies are not.
        bool isPlainlyLearning(const QString& name)
        {
            static const QStringList common { QStringLiteral("score"), QStringLiteral("map"), QStringLiteral("return"), QStringLiteral("error"),
                QStringLiteral("win"), QStringLiteral("quality"), QStringLiteral("reward"), QStringLiteral("em") };
            return hintForName(name).target.role == ColumnRole::Metric && !common.contains(lastPart(name).toLower());
        }

    } // namespace

    bool looksLikeRuns(const GuessInput& input, const TableMapping& mapping, QString& why)
    {
        if (input.stats.rowCount > 0 && input.stats.problems == input.stats.rowCount) {
            why = tr("No row of it can be read.");
            return false;
        }
        for (const MappedColumn& column : mapping.columns)
            if (input.source.repeatedColumns().contains(column.name) && column.target.role != ColumnRole::Ignore) {
                why = tr("Two columns are called “%1”; say which one counts with a column mapping.").arg(column.name);
                return false;
            }
        int recognised = 0;
        int special = 0;
        bool measured = false;
        bool cost = false;
        bool run = false;
        bool work = false;
        for (const MappedColumn& column : mapping.columns) {
            const ColumnRole role = column.target.role;
            const RunField field = column.target.field;
            if (column.confidence < likely && !(role == ColumnRole::Number && isHeadline(field)))
                continue;
            recognised += role != ColumnRole::Ignore && role != ColumnRole::Tag && role != ColumnRole::Note ? 1 : 0;
            measured = measured || role == ColumnRole::Number || role == ColumnRole::Metric || role == ColumnRole::Series;
            run = run || ((role == ColumnRole::Name || role == ColumnRole::RunId) && column.confidence >= sure);
            special += role == ColumnRole::GpuType || role == ColumnRole::Precision ? 1 : 0;
            if (role == ColumnRole::Metric || role == ColumnRole::Series)
                special += isPlainlyLearning(column.name) ? 1 : 0;
            if (role != ColumnRole::Number)
                continue;
            cost = cost || isMoney(field);
            work = work || field == RunField::DurationS || field == RunField::EnergyKwh;
            special += isMoney(field) || isHeadline(field) || field == RunField::Pue || field == RunField::PowerW
                    || field == RunField::DatasetGb || field == RunField::StorageGb || field == RunField::TransferGb
                ? 0 : 1;
        }
        const bool oneObject = mapping.dialect.kind == TableDialect::Kind::Json && input.stats.rowCount <= 1;
        const bool enough = recognised >= (oneObject ? 3 : 2) && measured && (special > 0 || (cost && work && run));
        if (!enough)
            why = recognised == 0 ? tr("None of its columns is known as part of a training run; a column mapping can say what they are.")
                                  : tr("Too few of its columns are known as parts of a training run; a column mapping can say what they are.");
        return enough;
    }

} // namespace table

const MappedColumn* TableMapping::columnFor(ColumnRole role, RunField field) const
{
    for (const MappedColumn& column : columns)
        if (column.target.role == role && (role != ColumnRole::Number || column.target.field == field))
            return &column;
    return nullptr;
}

int TableMapping::targetCount() const
{
    return static_cast<int>(std::count_if(
        columns.begin(), columns.end(), [](const MappedColumn& column) { return column.target.role != ColumnRole::Ignore; }));
}

Result<TableGuess> guessMapping(
    const std::filesystem::path& path, const Catalog* catalog, const std::optional<TableDialect>& known)
{
    Result<table::Input> input = table::openInput(path, std::numeric_limits<qint64>::max());
    return input ? table::guess(*std::move(input), catalog, known) : Result<TableGuess>(input.error());
}

Result<TableGuess> guessMappingOfText(const QByteArray& text, const Catalog* catalog, const std::optional<TableDialect>& known)
{
    return table::guess(table::textInput(text), catalog, known);
}

std::vector<CostNeed> costNeeds(const TableMapping& mapping)
{
    const auto need = [&mapping](const QString& label, const std::vector<ColumnTarget>& targets) {
        CostNeed result { label, {} };
        for (const ColumnTarget& target : targets)
            if (const MappedColumn* column = mapping.columnFor(target.role, target.field))
                result.columns << column->name;
        return result;
    };
    const auto number = [](RunField field) { return ColumnTarget { ColumnRole::Number, field, {} }; };
    const auto role = [](ColumnRole each) { return ColumnTarget { each, RunField::Count, {} }; };
    return { need(table::tr("Run name"), { role(ColumnRole::Name), role(ColumnRole::RunId) }),
        need(table::tr("Started"), { role(ColumnRole::Started) }),
        need(table::tr("Duration or end"), { number(RunField::DurationS), role(ColumnRole::Ended) }),
        need(table::tr("GPU type and count"), { role(ColumnRole::GpuType), number(RunField::GpuCount) }),
        need(table::tr("Power or energy"), { number(RunField::EnergyKwh), number(RunField::PowerW) }),
        need(table::tr("Region"), { role(ColumnRole::Region), role(ColumnRole::Country) }) };
}

} // namespace runcost
