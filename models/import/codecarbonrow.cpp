#include "import/codecarbonrow.h"

#include "core/sha256.h"
#include "import/runmerge.h"
#include "import/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::codecarbon {
namespace {

    constexpr std::array requiredNumbers { Column::Duration, Column::Emissions, Column::EnergyConsumed };
    constexpr std::array optionalNumbers { Column::CpuPower, Column::GpuPower, Column::RamPower, Column::GpuEnergy,
        Column::WaterConsumed, Column::GpuCount, Column::GpuUtilization, Column::RamUsed, Column::Pue };
    constexpr std::array<std::pair<Column, const char*>, 4> tagColumns { {
        { Column::Os, "os" },
        { Column::CodecarbonVersion, "codecarbon" },
        { Column::CpuModel, "cpu" },
        { Column::TrackingMode, "tracking_mode" },
    } };
    // What the tool writes as experiment_id when nobody gave one.
    constexpr const char* defaultExperiment = "5b0fa12a-3dd7-45bb-9766-cc326314d9f1";
    constexpr double mibPerGb = 1024; // the tool divides bytes by 1024^3

    QString tr(const char* text) { return QCoreApplication::translate("CodeCarbonReader", text); }

    bool isUnknownText(const QString& text)
    {
        return text.isEmpty() || text.compare(QLatin1String("nan"), Qt::CaseInsensitive) == 0 || text == QLatin1String("None")
            || text == QLatin1String("NULL") || text == QLatin1String("N/A") || text == QLatin1String("Unknown");
    }

    // For rows without an id: the same row is the same run, whatever the order of the columns.
    QString rowHash(const Layout& layout, const CsvRecord& record)
    {
        Sha256 hash;
        for (std::size_t i = 0; i < columnCount; ++i) {
            const QByteArrayView cell = layout.cell(record, static_cast<Column>(i));
            if (cell.isEmpty())
                continue;
            hash.addData(QByteArrayView(columnName(static_cast<Column>(i))));
            hash.addData(QByteArrayView("="));
            hash.addData(cell);
            hash.addData(QByteArrayView("\n"));
        }
        return QString::fromLatin1(hash.result().toHex().left(32));
    }

} // namespace

RowReader::RowReader(const QString& source, const QByteArray& timeZone, IssueList& issues)
    : m_source(source)
    , m_stamps(timeZone)
    , m_issues(issues)
{
}

std::pair<qint64, qint64> RowReader::place(Column column) const
{
    const CsvRecord::Place at = m_layout->place(*m_record, column);
    return { at.line, at.column };
}

std::optional<double> RowReader::number(Column column, bool isRequired)
{
    const QByteArrayView cell = m_layout->cell(*m_record, column);
    const ParsedNumber parsed = parseNumber(cell, m_decimalComma);
    using Kind = ParsedNumber::Kind;
    if (parsed.kind == Kind::Value && parsed.value >= 0)
        return parsed.value;
    const QString name = QLatin1String(columnName(column));
    if (parsed.kind == Kind::Value) {
        m_rejected = true;
        m_issues.reject(place(column), name, QStringLiteral("negative"), tr("“%1” is negative.").arg(name), cellText(cell));
    } else if (parsed.kind == Kind::Bad || parsed.kind == Kind::TooLarge) {
        const bool bad = parsed.kind == Kind::Bad;
        const QString code = bad ? QStringLiteral("not_a_number") : QStringLiteral("too_large");
        const QString why = bad ? tr("“%1” is no number.") : tr("“%1” is impossibly large.");
        if (isRequired)
            m_issues.reject(place(column), name, code, why.arg(name), cellText(cell));
        else
            m_issues.warn(place(column), name, code, why.arg(name), cellText(cell));
        m_rejected = m_rejected || isRequired;
    } else if (isRequired) {
        m_issues.warn(place(column), name, QStringLiteral("unknown"), tr("“%1” is not stated; it counts as unknown.").arg(name), cellText(cell));
    }
    return std::nullopt;
}

QString RowReader::text(Column column)
{
    bool windows = false;
    const QString value = cellText(m_layout->cell(*m_record, column), &windows);
    if (windows && !std::exchange(m_warnedEncoding, true))
        m_issues.warn(place(column), QLatin1String(columnName(column)), QStringLiteral("windows_1252"),
            tr("The text is not UTF-8; it was read as Windows-1252."), value);
    return isUnknownText(value) ? QString() : value;
}

void RowReader::setFigure(Run& run, RunField field, std::optional<double> value, Provenance provenance, double factor) const
{
    if (value)
        run.figure(field) = Figure { *value * factor, provenance, 0, m_source, m_day };
}

bool RowReader::readNumbers(Run& run)
{
    m_rejected = false;
    const auto take = [this](Column column, bool isRequired) {
        if (!m_rejected && m_layout->has(column))
            m_numbers[static_cast<std::size_t>(column)] = number(column, isRequired);
    };
    m_numbers.fill(std::nullopt);
    for (const Column column : requiredNumbers)
        take(column, true);
    for (const Column column : optionalNumbers)
        take(column, false);
    if (m_rejected)
        return false;
    const auto known = [this](Column column) { return m_numbers[static_cast<std::size_t>(column)]; };
    setFigure(run, RunField::DurationS, known(Column::Duration), Provenance::Measured);
    setFigure(run, RunField::EnergyKwh, known(Column::EnergyConsumed), Provenance::Imported);
    setFigure(run, RunField::CarbonKg, known(Column::Emissions), Provenance::Imported);
    return true;
}

// The stamp is the moment when the row was written: the end.
void RowReader::readMoment(Run& run)
{
    const QByteArrayView cell = m_layout->cell(*m_record, Column::Timestamp);
    const std::optional<ParsedStamp> stamp = m_stamps.read(cell);
    m_day.clear();
    if (!stamp) {
        if (!cell.isEmpty())
            m_issues.warn(place(Column::Timestamp), QStringLiteral("timestamp"), QStringLiteral("not_a_time"),
                tr("“timestamp” is no time; it counts as unknown."), cellText(cell));
        return;
    }
    run.endedAtMs = stamp->utcMs;
    run.zoneAssumed = stamp->zoneAssumed;
    m_day = isoDay(stamp->utcMs);
}

void RowReader::readGpu(Run& run)
{
    const GpuModel model = gpuModel(text(Column::GpuModel));
    run.gpuType = model.name.left(200);
    std::optional<double> count = m_numbers[static_cast<std::size_t>(Column::GpuCount)];
    if (!count && model.count > 0)
        count = model.count;
    const bool hasGpu = !model.name.isEmpty() || count.value_or(0) > 0;
    if (hasGpu && count && *count > 0)
        setFigure(run, RunField::GpuCount, count, Provenance::Imported);
    // Files of 2020 have no column for a GPU and say nothing about one.
    if (m_layout->has(Column::GpuModel) || m_layout->has(Column::GpuCount) || hasGpu)
        run.deviceClass = hasGpu && model.name.isEmpty() ? QStringLiteral("cuda") : model.deviceClass();
    if (!hasGpu)
        return;
    const std::optional<double> gpuKwh = m_numbers[static_cast<std::size_t>(Column::GpuEnergy)];
    const bool unmeasured = gpuKwh && *gpuKwh == 0 && run.value(RunField::DurationS).value_or(0) > 1;
    if (unmeasured)
        run.flags << QStringLiteral("gpu_not_measured");
    const std::optional<double> percent = m_numbers[static_cast<std::size_t>(Column::GpuUtilization)];
    if (percent && *percent <= 100 && !unmeasured)
        setFigure(run, RunField::UtilisationFraction, percent, Provenance::Measured, 0.01);
}

void RowReader::readUse(Run& run)
{
    const auto known = [this](Column column) { return m_numbers[static_cast<std::size_t>(column)]; };
    // 0 means that nothing was sampled: no machine uses no memory.
    if (known(Column::RamUsed).value_or(0) > 0)
        setFigure(run, RunField::MeanMemoryMib, known(Column::RamUsed), Provenance::Measured, mibPerGb);
    const QString versionText = text(Column::CodecarbonVersion);
    if (versionText != m_toolText) {
        m_toolText = versionText;
        m_tool = QVersionNumber::fromString(versionText);
        m_toolShort = versionText.section(u'.', 0, 1).left(20);
    }
    const bool hasPue = known(Column::Pue).value_or(0) >= 1;
    if (hasPue)
        setFigure(run, RunField::Pue, known(Column::Pue), Provenance::Imported);
    run.pueIncluded = m_tool.isNull() ? hasPue : m_tool >= QVersionNumber(2, 2, 3);
    setImpliedPower(run);
    if (run.figure(RunField::PowerW))
        return;
    std::optional<double> watts;
    for (const Column column : { Column::CpuPower, Column::GpuPower, Column::RamPower })
        if (known(column))
            watts = watts.value_or(0) + *known(column);
    if (watts.value_or(0) > 0)
        setFigure(run, RunField::PowerW, watts, Provenance::Imported, 1 / std::max(1.0, run.value(RunField::GpuCount).value_or(1)));
}

void RowReader::readPlace(Run& run)
{
    const QString onCloud = text(Column::OnCloud).toUpper();
    const bool cloud = onCloud == QLatin1String("Y") || onCloud == QLatin1String("TRUE");
    if (cloud)
        run.provider = text(Column::CloudProvider).toLower().left(50);
    else if (!onCloud.isEmpty())
        run.provider = QStringLiteral("local");
    const QString cloudRegion = text(Column::CloudRegion);
    run.region = (cloud && !cloudRegion.isEmpty() ? cloudRegion : text(Column::Region)).left(100);
    run.country = text(Column::CountryIsoCode).toUpper().left(3);
}

void RowReader::readMachine(Run& run)
{
    readGpu(run);
    readUse(run);
    readPlace(run);
    for (const auto& [column, tag] : tagColumns)
        if (const QString value = text(column); !value.isEmpty())
            run.tags.insert(QLatin1String(tag), value.left(200));
    if (run.country.isEmpty())
        if (const QString country = text(Column::CountryName); !country.isEmpty())
            run.tags.insert(QStringLiteral("country"), country.left(100));
    const std::optional<double> water = m_numbers[static_cast<std::size_t>(Column::WaterConsumed)];
    if (water && *water > 0)
        run.tags.insert(QStringLiteral("water_l"), QString::number(*water, 'g', 6));
    m_versionsDiffer = m_versionsDiffer || (!m_version.isEmpty() && m_version != m_toolShort);
    m_version = m_versionsDiffer ? QString() : m_toolShort;
}

void RowReader::readIdentity(Run& run)
{
    run.sourceKind = QStringLiteral("codecarbon");
    run.project = text(Column::ProjectName).left(500);
    QString experiment = text(Column::ExperimentId).left(200);
    if (experiment == QLatin1String(defaultExperiment))
        experiment.clear();
    run.sourceId = text(Column::RunId).left(200);
    // Before run_id there was, experiment_id was made anew for each run.
    if (!m_layout->has(Column::RunId))
        run.sourceId = std::exchange(experiment, QString());
    if (!experiment.isEmpty())
        run.tags.insert(QStringLiteral("experiment"), experiment);
    if (run.sourceId.isEmpty())
        run.sourceId = rowHash(*m_layout, *m_record);
    run.name = nameWithId(run.project.isEmpty() ? QStringLiteral("CodeCarbon") : run.project, run.sourceId);
    run.status = RunStatus::Finished;
}

void RowReader::checkSense(Run& run)
{
    const std::optional<double> seconds = run.value(RunField::DurationS);
    if (run.endedAtMs && seconds)
        run.startedAtMs = *run.endedAtMs - static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
    if (seconds.value_or(0) > 0 && run.value(RunField::EnergyKwh).value_or(1) == 0) {
        run.flags << QStringLiteral("zero_energy");
        m_issues.warn(place(Column::EnergyConsumed), QStringLiteral("energy_consumed"), QStringLiteral("zero_energy"),
            tr("The energy is 0 although the run took time: it was probably not measured."));
    }
}

std::optional<Run> RowReader::read(const Layout& layout, const CsvRecord& record, bool decimalComma)
{
    m_layout = &layout;
    m_record = &record;
    m_decimalComma = decimalComma;
    Run run;
    readMoment(run);
    if (!readNumbers(run))
        return std::nullopt;
    readIdentity(run);
    readMachine(run);
    checkSense(run);
    return run;
}

} // namespace runcost::codecarbon
