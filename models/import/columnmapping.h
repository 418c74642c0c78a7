#pragma once

#include "import/reader.h"

namespace runcost {

class Catalog;

// What a column of a plain table (CSV, TSV, JSON, JSON Lines) becomes in a run.
enum class ColumnRole {
    Ignore,
    RunId, // the tool's own id of the run: identity
    Name,
    Project,
    Tag, // under ColumnTarget::key
    Note,
    State, // finished, failed, ...
    Started,
    Ended,
    DeviceClass,
    GpuType,
    Provider,
    Instance,
    Region,
    Country,
    Precision,
    PricingModel,
    Number, // ColumnTarget::field
    Metric, // quality of the run, named ColumnTarget::key
    Step, // the x of a history: epoch, step, iteration
    Series, // values over steps, named ColumnTarget::key
};

struct ColumnTarget {
    ColumnRole role = ColumnRole::Ignore;
    RunField field = RunField::Count; // of Number
    QString key; // of Tag, Metric and Series
    bool operator==(const ColumnTarget&) const = default;
};

// All that a column can become, in the order of a combo box. Tags, metrics and series carry no key: it is the
// column's name.
[[nodiscard]] const std::vector<ColumnTarget>& columnTargets();
[[nodiscard]] QString targetLabel(const ColumnTarget& target); // "Duration", "Tag “owner”", "Do not import"
// Stable words for files and --map: "duration_s", "name", "tag.owner", "metric.accuracy", "series.loss", "ignore".
[[nodiscard]] QString targetKey(const ColumnTarget& target);
[[nodiscard]] std::optional<ColumnTarget> targetFromKey(const QString& key);

// How the values of a column are written.
struct ColumnUnit {
    QString key; // "h", "percent", "unix_ms", "eur": stable
    QString label; // "hours"
};
// Never empty; the first one is the default.
[[nodiscard]] std::vector<ColumnUnit> unitsFor(const ColumnTarget& target);
[[nodiscard]] QString unitLabel(const ColumnTarget& target, const QString& unit);

// What happens to values of a column that mixes per cent and fractions.
enum class MixedScale { Keep, RaiseFractions, LeaveOut }; // RaiseFractions: what is at most 1 is multiplied by 100

struct MappedColumn {
    QString name; // as in the header, "config.lr" of nested JSON, "column 3" where it has none
    QStringList samples; // first three values that are not empty, at most 60 characters each
    ColumnTarget target;
    QString unit; // key out of unitsFor(target)
    double confidence = 0; // 0..1
    QString reason; // "name, comma decimals": one short phrase, translated
    bool byUser = false;
    MixedScale mixed = MixedScale::Keep;
    std::optional<double> usdPerUnit; // of a cost in another currency; without it such a cost stays unknown
};

struct TableDialect {
    enum class Kind { Text, Json, JsonLines };
    enum class Encoding { Utf8, Utf16, Windows1252 };
    Kind kind = Kind::Text;
    char separator = ','; // , ; | or tab
    bool decimalComma = false;
    Encoding encoding = Encoding::Utf8;
    int headerLine = 1; // 1-based line of the column names; 0 = the table has none
    bool operator==(const TableDialect&) const = default;
};

// How a table is read. Columns are found by name, never by position, except in a table without a header.
struct TableMapping {
    TableDialect dialect;
    std::vector<MappedColumn> columns;
    bool history = false; // several rows, one a step, make one run
    std::vector<QString> runKey; // of a history: the columns whose values tell runs apart; empty = the file is one run
    QMap<QString, QString> regions; // "aws-use1" -> "us-east-1": words of the file that the user explained; "" = unknown
    bool byUser = false; // read without asking whether it looks like runs

    [[nodiscard]] const MappedColumn* columnFor(ColumnRole role, RunField field = RunField::Count) const;
    [[nodiscard]] int targetCount() const; // columns that are imported
};

// Something only a person can know.
struct MappingQuestion {
    enum class Kind { UnknownRegion, MixedScale, ExchangeRate, DayOrMonthFirst };
    struct Choice {
        QString key;
        QString label;
    };
    Kind kind = Kind::UnknownRegion;
    int column = -1; // in TableMapping::columns
    QString text; // "names a place the catalog does not know"
    QString value; // the word in question; empty when it is about the whole column
    std::vector<Choice> choices; // empty for an exchange rate: a number is asked
};
// Puts the answer into the mapping: a key of the choices, or the rate in USD.
void answerQuestion(TableMapping& mapping, const MappingQuestion& question, const QString& answer);

struct TableGuess {
    TableMapping mapping;
    bool looksLikeRuns = false; // else the file is refused unless the user gives the mapping
    QString why; // one sentence, when it does not
    qint64 rowsSeen = 0;
    std::vector<MappingQuestion> questions;
};

// Looks at the first rows. `known` fixes the dialect (a changed separator, another header line). Values that the
// catalog knows raise the confidence. Fails with NotRecognised when the content is no table at all.
[[nodiscard]] Result<TableGuess> guessMapping(
    const std::filesystem::path& path, const Catalog* catalog = nullptr, const std::optional<TableDialect>& known = {});
[[nodiscard]] Result<TableGuess> guessMappingOfText(
    const QByteArray& text, const Catalog* catalog = nullptr, const std::optional<TableDialect>& known = {});
// After the user changed targets: what is open now.
[[nodiscard]] Result<std::vector<MappingQuestion>> mappingQuestions(
    const std::filesystem::path& path, const TableMapping& mapping, const Catalog* catalog = nullptr);

struct TablePreview {
    std::vector<Run> runs;
    std::vector<qint64> lines; // where each begins
    std::vector<ImportIssue> issues;
    int rejectedRows = 0;
    qint64 rows = 0; // of the file that were looked at
    bool wholeFile = false;
};
// What the first rows become, by the same code that imports.
[[nodiscard]] Result<TablePreview> previewTable(
    const std::filesystem::path& path, const TableMapping& mapping, const ReadOptions& options, int rows = 50);
[[nodiscard]] Result<TablePreview> previewTableText(
    const QByteArray& text, const TableMapping& mapping, const ReadOptions& options, int rows = 50);

// A table that was pasted. Without ReadOptions::mapping it is guessed. The source of its figures is named `name`.
[[nodiscard]] Result<ReadResult> readTableText(const QByteArray& text, const QString& name, const ReadOptions& options);

// What the cost of a run needs, and which columns give it.
struct CostNeed {
    QString label; // "Duration or end"
    QStringList columns; // names; empty = nothing gives it
};
[[nodiscard]] std::vector<CostNeed> costNeeds(const TableMapping& mapping);

} // namespace runcost
