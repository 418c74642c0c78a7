#include "import/experimentfolder.h"

#include "import/inputfile.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QDateTime>

#include <yaml-cpp/yaml.h>

#include <sys/stat.h>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr qint64 maximumConfigBytes = 1 << 20;
    constexpr ExperimentParts jsonPart = 1;
    constexpr ExperimentParts configPart = 2;

    QString tr(const char* text) { return QCoreApplication::translate("ExperimentFolder", text); }

    bool isRegularFile(const fs::path& path)
    {
        struct stat status = {};
        return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    }

    ExperimentParts partsOf(const fs::path& folder, bool maybeJson, bool maybeConfig)
    {
        return static_cast<ExperimentParts>((maybeJson && isRegularFile(folder / experimentJson) ? jsonPart : 0)
            | (maybeConfig && isRegularFile(folder / experimentConfig) ? configPart : 0));
    }

    bool allDigits(const QString& text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    struct ConfigNumber {
        const char* section;
        const char* key;
        RunField field;
    };
    constexpr std::array<ConfigNumber, 4> configNumbers { {
        { "training", "batch_size", RunField::BatchSize },
        { "training", "epochs", RunField::Epochs },
        { "training", "learning_rate", RunField::LearningRate },
        { "training", "early_stopping_patience", RunField::EarlyStoppingPatience },
    } };
    struct ConfigTag {
        const char* section;
        const char* key;
    };
    constexpr std::array<ConfigTag, 6> configTags { {
        { "model", "hidden_size" },
        { "model", "num_layers" },
        { "model", "dropout" },
        { "training", "optimizer" },
        { "training", "scheduler" },
        { "reproducibility", "seed" },
    } };

    // The scalar of section.key as the file writes it. YAML 1.1 takes an unquoted 1e-5 for a string, so its text is what counts.
    QString scalar(const YAML::Node& root, const char* section, const char* key)
    {
        const YAML::Node part = root[section];
        if (!part.IsMap())
            return {};
        const YAML::Node value = part[key];
        return value.IsScalar() ? cellText(QByteArrayView(value.Scalar())) : QString();
    }

    void applyNumbers(Run& run, const YAML::Node& root, const QString& source, IssueList& issues)
    {
        for (const ConfigNumber& entry : configNumbers) {
            const QString text = scalar(root, entry.section, entry.key);
            const ParsedNumber number = parseNumber(text.toUtf8());
            if (number.kind == ParsedNumber::Kind::Value && number.value >= 0)
                run.figure(entry.field) = Figure { number.value, Provenance::Imported, 0, source, {} };
            else if (number.kind == ParsedNumber::Kind::Bad || number.kind == ParsedNumber::Kind::Value)
                issues.warn({}, QLatin1String(entry.key), QStringLiteral("not_a_number"),
                    tr("“%1” of config.yaml is no usable number.").arg(QLatin1String(entry.key)), text);
        }
    }

} // namespace

std::optional<ExperimentName> experimentName(const fs::path& folder)
{
    const QString full = displayName(folder);
    // <name>_<YYYYMMDD>_<HHMMSS>
    if (full.size() < 17 || full[full.size() - 7] != u'_' || full[full.size() - 16] != u'_')
        return std::nullopt;
    const QString date = full.mid(full.size() - 15, 8);
    const QString time = full.right(6);
    if (!allDigits(date) || !allDigits(time))
        return std::nullopt;
    const QDate day(date.left(4).toInt(), date.mid(4, 2).toInt(), date.right(2).toInt());
    const QTime clock(time.left(2).toInt(), time.mid(2, 2).toInt(), time.right(2).toInt());
    if (!day.isValid() || !clock.isValid())
        return std::nullopt;
    return ExperimentName { full, full.left(full.size() - 16), QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch() };
}

ExperimentParts experimentParts(const fs::path& folder)
{
    const ExperimentParts parts = partsOf(folder, true, true);
    return parts != 0 && experimentName(underOwnName(folder)) ? parts : ExperimentParts(0);
}

ExperimentParts experimentParts(const FolderListing& folder)
{
    static const std::string jsonFolder = experimentJson.begin()->native();
    const bool maybeJson = folder.has(jsonFolder);
    const bool maybeConfig = folder.has(experimentConfig.native());
    const bool isExperiment = (maybeJson || maybeConfig) && experimentName(folder.path);
    return isExperiment ? partsOf(folder.path, maybeJson, maybeConfig) : ExperimentParts(0);
}

std::vector<fs::path> experimentFiles(ExperimentParts parts)
{
    std::vector<fs::path> files;
    if ((parts & jsonPart) != 0)
        files.push_back(experimentJson);
    if ((parts & configPart) != 0)
        files.push_back(experimentConfig);
    return files;
}

QByteArray applyExperimentConfig(Run& run, const fs::path& file, IssueList& issues)
{
    const QString source = displayName(file);
    Result<InputFile> input = InputFile::open(file, maximumConfigBytes);
    Result<QByteArray> bytes = input ? input->readRest(maximumConfigBytes) : Result<QByteArray>(input.error());
    if (!bytes) {
        issues.warn({}, source, QStringLiteral("config_unreadable"),
            tr("config.yaml was left out. %1").arg(bytes.error().text));
        return {};
    }
    try {
        const YAML::Node root = YAML::Load(decodeText(*bytes).utf8.toStdString());
        if (!root.IsMap())
            throw YAML::Exception(YAML::Mark::null_mark(), "not a map");
        run.project = scalar(root, "experiment", "name");
        applyNumbers(run, root, source, issues);
        for (const ConfigTag& entry : configTags)
            if (const QString text = scalar(root, entry.section, entry.key); !text.isEmpty())
                run.tags.insert(QLatin1String(entry.key), text.left(200));
    } catch (const std::exception&) { // yaml-cpp reports by exceptions of several kinds
        issues.warn({}, source, QStringLiteral("config_malformed"), tr("config.yaml was left out: it is no readable YAML."));
    }
    return *bytes;
}

} // namespace runcost
