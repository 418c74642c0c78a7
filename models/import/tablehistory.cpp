#include "import/tableguess.h"

#include "catalog/catalog.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace table {
    namespace {

        QString tr(const char* text) { return QCoreApplication::translate("ColumnMapping", text); }

        std::optional<double> numberOf(const std::vector<QByteArray>& row, std::size_t column, bool decimalComma)
        {
            if (column >= row.size())
                return std::nullopt;
            const CellNumber read = readCell(row[column], decimalComma);
            return read.number.kind == ParsedNumber::Kind::Value ? std::optional(read.number.value) : std::nullopt;
        }

        // Where the step does not grow a new run begins.
        std::vector<std::size_t> segmentsOf(const std::vector<std::vector<QByteArray>>& rows, std::size_t step, bool decimalComma)
        {
            std::vector<std::size_t> begins;
            std::optional<double> last;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const std::optional<double> now = numberOf(rows[i], step, decimalComma);
                if (!now)
                    continue;
                if (!last || *now < *last)
                    begins.push_back(i);
                last = now;
            }
            return begins;
        }

        // The same in all rows of each segment, cells without a value left aside.
        bool isConstant(const std::vector<std::vector<QByteArray>>& rows, std::size_t column, const std::vector<std::size_t>& begins)
        {
            for (std::size_t s = 0; s < begins.size(); ++s) {
                const std::size_t end = s + 1 < begins.size() ? begins[s + 1] : rows.size();
                QByteArray value;
                for (std::size_t i = begins[s]; i < end; ++i) {
                    const QByteArray cell = rows[i].size() > column ? rows[i][column] : QByteArray();
                    if (isUnknownCell(cell))
                        continue;
                    if (value.isEmpty())
                        value = cell;
                    else if (cell != value)
                        return false;
                }
            }
            return true;
        }

    } // namespace

    void findHistory(const GuessInput& input, TableMapping& mapping)
    {
        const auto& rows = input.stats.rows;
        std::size_t step = mapping.columns.size();
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const MappedColumn& column = mapping.columns[i];
            if (column.target.role != ColumnRole::Step || input.stats.columns[i].lists > 0)
                continue;
            // An epoch counts for more than a global step, which some tools write beside it.
            if (step == mapping.columns.size() || (lastPart(column.name).compare(u"epoch", Qt::CaseInsensitive) != 0
                    && lastPart(mapping.columns[step].name).compare(u"epoch", Qt::CaseInsensitive) == 0))
                step = i;
        }
        const bool comma = mapping.dialect.decimalComma;
        bool history = false;
        std::vector<std::size_t> begins;
        if (step < mapping.columns.size() && rows.size() >= 3) {
            begins = segmentsOf(rows, step, comma);
            const double steps = static_cast<double>(rows.size()) - static_cast<double>(begins.size());
            const MappedColumn* const id = mapping.columnFor(ColumnRole::RunId);
            const auto unique = [&](const MappedColumn* column) {
                return column && input.stats.columns[static_cast<std::size_t>(column - mapping.columns.data())].values.size() == input.stats.columns[static_cast<std::size_t>(column - mapping.columns.data())].filled;
            };
            history = steps >= 0.6 * (static_cast<double>(rows.size()) - 1) && !unique(id) && !unique(mapping.columnFor(ColumnRole::Name));
        }
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            MappedColumn& column = mapping.columns[i];
            const bool lists = input.stats.columns[i].lists > 0;
            if (column.target.role == ColumnRole::Step && !lists && (!history || i != step)) {
                // One row a run: the epochs that it took.
                const bool epoch = lastPart(column.name).compare(u"epoch", Qt::CaseInsensitive) == 0;
                column.target = epoch && !history ? ColumnTarget { ColumnRole::Number, RunField::Epochs, {} } : ColumnTarget {};
                column.unit = unitsFor(column.target).front().key;
                column.confidence = epoch && !history ? 0.7 : 0;
            }
        }
        if (!history)
            return;
        mapping.history = true;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            MappedColumn& column = mapping.columns[i];
            const ColumnStats& stats = input.stats.columns[i];
            if (i == step || stats.filled == 0 || stats.lists > 0)
                continue;
            const bool constant = isConstant(rows, i, begins);
            const ColumnRole role = column.target.role;
            if (constant && (stats.mostly(stats.words) || role == ColumnRole::Name || role == ColumnRole::RunId || role == ColumnRole::Tag
                    || (role == ColumnRole::Number && column.target.field == RunField::LearningRate) || column.name.contains(u"seed", Qt::CaseInsensitive))) {
                mapping.runKey.push_back(column.name);
            } else if (!constant && stats.mostly(stats.numbers) && (role == ColumnRole::Ignore || role == ColumnRole::Name || role == ColumnRole::Tag)
                && begins.size() < rows.size()) {
                column.target = { ColumnRole::Series, RunField::Count, lastPart(column.name) };
                column.unit = QStringLiteral("number");
                column.confidence = 0.8;
                column.reason = tr("changes from step to step");
            } else if (!constant && (role == ColumnRole::Name || role == ColumnRole::RunId || role == ColumnRole::Tag)) {
                column.target = {};
                column.confidence = 0;
            }
        }
        // Every quality of a history is kept as a curve; the best one is the result as well.
        const MappedColumn* best = nullptr;
        for (const MappedColumn& column : mapping.columns)
            if (column.target.role == ColumnRole::Metric && (!best || metricRank(column.name) < metricRank(best->name)))
                best = &column;
        for (MappedColumn& column : mapping.columns)
            if (column.target.role == ColumnRole::Metric && &column != best)
                column.target = { ColumnRole::Series, RunField::Count, lastPart(column.name) };
    }

    std::vector<MappingQuestion> openQuestions(const GuessInput& input, const TableMapping& mapping)
    {
        std::vector<MappingQuestion> questions;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const MappedColumn& column = mapping.columns[i];
            const auto found = std::find(input.source.columns().begin(), input.source.columns().end(), column.name);
            if (found == input.source.columns().end())
                continue;
            const ColumnStats& stats = input.stats.columns[static_cast<std::size_t>(found - input.source.columns().begin())];
            MappingQuestion question;
            question.column = static_cast<int>(i);
            const Unit* const unit = column.target.role == ColumnRole::Number ? unitsOf(column.target.field).byKey(column.unit) : nullptr;
            if (unit && unit->factor == 0 && !column.usdPerUnit) {
                question.kind = MappingQuestion::Kind::ExchangeRate;
                question.text = tr("is in %1; how many USD is one?").arg(unitLabel(column.target, column.unit));
                questions.push_back(question);
            }
            const bool scaled = column.target.role == ColumnRole::Metric
                || (column.target.role == ColumnRole::Number && column.target.field == RunField::UtilisationFraction);
            if (scaled && column.mixed == MixedScale::Keep && stats.most <= 100 && stats.most > 10 && stats.atMostOne > 0
                && 10 * stats.atMostOne >= stats.numbers && stats.negative == 0 && stats.aboveOne > 0) {
                question.kind = MappingQuestion::Kind::MixedScale;
                question.text = tr("mixes per cent and fractions");
                question.choices = { { QStringLiteral("raise"), tr("Multiply values under 1 by 100") }, { QStringLiteral("leave_out"), tr("Leave out") } };
                questions.push_back(question);
            }
            const bool slashes = column.unit == u"dmy" || column.unit == u"mdy";
            if (slashes && !column.byUser && stats.dates > 0 && stats.dayFirst == 0 && stats.monthFirst == 0) {
                question.kind = MappingQuestion::Kind::DayOrMonthFirst;
                question.text = tr("could begin with the day or the month");
                question.choices = { { QStringLiteral("dmy"), tr("Day first") }, { QStringLiteral("mdy"), tr("Month first") } };
                questions.push_back(question);
            }
            if (column.target.role != ColumnRole::Region || !input.catalog)
                continue;
            for (auto it = stats.values.begin(); it != stats.values.end(); ++it) {
                const QString word = QString::fromUtf8(it.key());
                if (mapping.regions.contains(word) || !providerOfRegion(word).isEmpty())
                    continue;
                question.kind = MappingQuestion::Kind::UnknownRegion;
                question.text = tr("names a place the catalog does not know");
                question.value = word;
                question.choices = { { QString(), tr("Unknown") } };
                for (const GridRow& row : input.catalog->grid())
                    if (!row.name.isEmpty() && !row.provider.isEmpty())
                        question.choices.push_back({ row.name, input.catalog->providerName(row.provider) + u' ' + row.name });
                questions.push_back(question);
            }
        }
        std::stable_sort(questions.begin(), questions.end(),
            [](const MappingQuestion& a, const MappingQuestion& b) { return a.column != b.column ? a.column < b.column : a.value < b.value; });
        return questions;
    }

} // namespace table

void answerQuestion(TableMapping& mapping, const MappingQuestion& question, const QString& answer)
{
    if (question.column < 0 || static_cast<std::size_t>(question.column) >= mapping.columns.size())
        return;
    MappedColumn& column = mapping.columns[static_cast<std::size_t>(question.column)];
    switch (question.kind) {
    case MappingQuestion::Kind::UnknownRegion:
        mapping.regions.insert(question.value, answer);
        break;
    case MappingQuestion::Kind::MixedScale:
        column.mixed = answer == u"raise" ? MixedScale::RaiseFractions : MixedScale::LeaveOut;
        break;
    case MappingQuestion::Kind::ExchangeRate: {
        const ParsedNumber rate = parseNumber(answer.toUtf8());
        column.usdPerUnit = rate.kind == ParsedNumber::Kind::Value && rate.value > 0 ? std::optional(rate.value) : std::nullopt;
        break;
    }
    case MappingQuestion::Kind::DayOrMonthFirst:
        column.unit = answer;
        column.byUser = true;
        break;
    }
}

Result<std::vector<MappingQuestion>> mappingQuestions(
    const std::filesystem::path& path, const TableMapping& mapping, const Catalog* catalog)
{
    Result<table::Input> input = table::openInput(path, std::numeric_limits<qint64>::max());
    if (!input)
        return input.error();
    const Result<std::unique_ptr<table::Source>> source = table::openTable(*std::move(input), mapping.dialect, qint64(256) << 20);
    if (!source)
        return source.error();
    const Result<table::TableStats> stats = table::takeStats(**source);
    if (!stats)
        return stats.error();
    return table::openQuestions({ **source, *stats, catalog }, mapping);
}

} // namespace runcost
