#include "import/costanalysisreader.h"
#include "core/sha256.h"
#include "import/issuelist.h"
#include "import/jsonfile.h"
#include "import/probefile.h"
#include "import/inputfile.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using simdjson::dom::object;

    constexpr std::size_t maximumPoints = 1'000'000;

    QString tr(const char* text) { return QCoreApplication::translate("ResultsSummaryReader", text); }

    struct NumberKey {
        const char* key;
        RunField field;
        Provenance provenance;
    };
    constexpr std::array<NumberKey, 5> numberKeys { {
        { "training_time", RunField::DurationS, Provenance::Measured },
        { "total_epochs", RunField::Epochs, Provenance::Imported },
        { "parameters", RunField::Parameters, Provenance::Imported },
        { "test_mse", RunField::FinalMse, Provenance::Measured },
        { "memory_mb", RunField::PeakMemoryMib, Provenance::Imported },
    } };

    // An entry of the summary: an object with a training time and at least one loss history.
    bool isEntry(object entry)
    {
        simdjson::dom::element element;
        return !entry.at_key("training_time").get(element) && !entry.at_key("test_mse").get(element);
    }

    std::optional<Series> history(object entry, const char* key, const char* name)
    {
        const auto values = jsonArray(entry, key);
        if (!values)
            return std::nullopt;
        Series series { QLatin1String(name), QStringLiteral("epoch"), QString(), {}, {} };
        double epoch = 0;
        for (const simdjson::dom::element value : *values) {
            ++epoch;
            const std::optional<double> loss = jsonNumber(value);
            if (loss && series.x.size() < maximumPoints) {
                series.x.push_back(epoch);
                series.y.push_back(*loss);
            }
        }
        return series.x.empty() ? std::nullopt : std::optional(series);
    }

    // Names the values that cannot be taken; 0 of memory_mb means that it was not measured.
    void readNumbers(Run& run, object entry, const QString& key, const QString& source, IssueList& issues)
    {
        for (const NumberKey& number : numberKeys) {
            simdjson::dom::element element;
            if (entry.at_key(number.key).get(element) || element.is_null())
                continue;
            const std::optional<double> value = jsonNumber(element);
            const bool unmeasured = value && *value == 0 && number.field == RunField::PeakMemoryMib;
            if (value && *value >= 0 && *value <= largestNumber && !unmeasured)
                run.figure(number.field) = Figure { *value, number.provenance, 0, source, {} };
            else if (value && *value < 0)
                issues.reject({}, QLatin1String(number.key), QStringLiteral("negative"),
                    tr("“%1” of sequence length %2 is negative.").arg(QLatin1String(number.key), key));
            else if (!unmeasured)
                issues.warn({}, QLatin1String(number.key), QStringLiteral("not_a_number"),
                    tr("“%1” of sequence length %2 is no usable number.").arg(QLatin1String(number.key), key));
        }
    }

    Run readEntry(object entry, const QString& key, const QString& folder, const QString& source, IssueList& issues)
    {
        Run run;
        run.sourceKind = QStringLiteral("cost_analysis");
        run.provider = QStringLiteral("local");
        run.project = folder.isEmpty() ? QStringLiteral("sequence_length_comparison") : folder;
        run.name = QStringLiteral("sequence length %1").arg(key.left(100));
        run.status = RunStatus::Finished;
        readNumbers(run, entry, key, source, issues);
        if (const MaybeFigure& mse = run.figure(RunField::FinalMse)) {
            run.figure(RunField::MetricValue) = mse;
            run.metricName = QStringLiteral("test_mse");
        }
        for (const auto& [from, name] : { std::pair("train_history", "train loss"), std::pair("test_history", "test loss") })
            if (std::optional<Series> series = history(entry, from, name))
                run.series.push_back(std::move(*series));
        run.tags.insert(QStringLiteral("sequence_length"), key.left(100));
        const std::string content = simdjson::minify(entry);
        run.sourceId = QString::fromLatin1(
            Sha256::of(QByteArrayView(content)).toHex().left(32));
        return run;
    }

} // namespace

QString ResultsSummaryReader::label() const { return tr("Sequence length comparison"); }

bool ResultsSummaryReader::recognises(const Probe& probe) const
{
    if (probe.isFolder)
        return false;
    const QByteArray head = decodeHead(probe.head).trimmed();
    return head.startsWith('{') && head.contains("\"train_history\"") && head.contains("\"training_time\"");
}

Result<ReadResult> ResultsSummaryReader::read(const Probe& probe, const ReadOptions& options, const Progress&) const
{
    Result<QByteArray> bytes = readWholeFile(probe, options.maximumBytes);
    if (!bytes)
        return bytes.error();
    JsonFile file;
    if (const Status parsed = file.parse(*bytes); !parsed)
        return parsed.error();
    const auto root = jsonObject(file.root());
    if (!root)
        return Error { ErrorCode::NotRecognised, tr("It is no summary of runs."), {} };

    IssueList issues;
    issues.append(file.notes());
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    const QString folder = displayPath(probe.path.parent_path().filename());
    for (const auto field : *root) {
        const auto entry = jsonObject(field.value);
        const QString key = cellText(QByteArrayView(field.key.data(), static_cast<qsizetype>(field.key.size())));
        if (!entry || !isEntry(*entry)) {
            issues.warn({}, key.left(100), QStringLiteral("no_run"), tr("“%1” holds no run.").arg(key.left(100)));
            continue;
        }
        const int rejectedBefore = issues.rejected();
        Run run = readEntry(*entry, key, folder, displayName(probe.path), issues);
        if (issues.rejected() != rejectedBefore)
            continue;
        result.lines.push_back(file.locate(key.toUtf8().constData(), "training_time").first);
        result.runs.push_back(std::move(run));
    }
    result.issues = issues.issues();
    result.rejectedRows = issues.rejected();
    result.files.push_back(probe.path);
    result.sha256 = Sha256::of(*bytes);
    return result;
}

} // namespace runcost
