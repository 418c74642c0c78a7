#include "import/tablerun.h"

#include "import/columnhints.h"
#include "import/runmerge.h"
#include "import/tableguess.h"
#include "import/tablehash.h"
#include "import/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace runcost::table {
namespace {

    using Kind = ParsedNumber::Kind;

    constexpr qsizetype longestText = 500;
    constexpr qsizetype mostKnownTexts = 4096;
    constexpr std::size_t mostPoints = 1'000'000;

    QString tr(const char* text) { return QCoreApplication::translate("PlainReader", text); }

    bool needsPositive(RunField field) { return field != RunField::MetricValue && field != RunField::FinalMse; }

    // A UUID, a hash, or something as long.
    bool isWorldWide(const QString& id)
    {
        const bool digit = std::any_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
        const bool hex = std::all_of(id.begin(), id.end(),
            [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u'-'; });
        return digit && ((hex && id.size() >= 8 && !id.contains(u' ')) || id.size() >= 20);
    }

    QString precisionWord(const QString& text)
    {
        const QString word = text.trimmed().toLower();
        if (word.contains(u"bf16") || word.contains(u"bfloat16"))
            return QStringLiteral("bf16");
        if (word.contains(u"fp8") || word.contains(u"float8"))
            return QStringLiteral("fp8");
        if (word.contains(u"int8") || word == u"8")
            return QStringLiteral("int8");
        if (word.contains(u"16") || word == u"half" || word == u"mixed")
            return QStringLiteral("fp16");
        if (word.contains(u"32") || word == u"float" || word == u"full")
            return QStringLiteral("fp32");
        return word.left(20);
    }

    QString providerWord(const QString& text)
    {
        const QString word = text.trimmed().toLower();
        if (word.contains(u"amazon") || word == u"aws" || word == u"ec2")
            return QStringLiteral("aws");
        if (word.contains(u"google") || word == u"gcp")
            return QStringLiteral("gcp");
        if (word.contains(u"azure") || word.contains(u"microsoft"))
            return QStringLiteral("azure");
        if (word == u"on-prem" || word == u"onprem" || word == u"on-premise" || word == u"own" || word == u"lab" || word == u"local" || word == u"workstation")
            return QStringLiteral("local");
        return word.left(50);
    }

    QString deviceWord(const QString& text)
    {
        const QString word = text.trimmed().toLower();
        if (word.startsWith(u"cuda") || word == u"gpu" || word.startsWith(u"gpu:") || word == u"nvidia")
            return QStringLiteral("cuda");
        if (word.startsWith(u"cpu"))
            return QStringLiteral("cpu");
        if (word.startsWith(u"mps"))
            return QStringLiteral("mps");
        return word.left(50);
    }

    QString pricingWord(const QString& text)
    {
        const QString word = text.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
        if (word.contains(u"spot") || word.contains(u"preempt"))
            return QStringLiteral("spot");
        if (word.contains(u"demand"))
            return QStringLiteral("on_demand");
        return word.left(50);
    }

    // As the run has it.
    QString wordOf(ColumnRole role, const QString& text)
    {
        switch (role) {
        case ColumnRole::DeviceClass:
            return deviceWord(text);
        case ColumnRole::Provider:
            return providerWord(text);
        case ColumnRole::Precision:
            return precisionWord(text);
        case ColumnRole::PricingModel:
            return pricingWord(text);
        default:
            return text;
        }
    }

} // namespace

RunBuilder::RunBuilder(const TableMapping& mapping, const QString& sourceName, const QByteArray& timeZone, IssueList& issues)
    : m_mapping(mapping)
    , m_source(sourceName)
    , m_stem(QFileInfo(sourceName).completeBaseName())
    , m_issues(issues)
    , m_stamps(timeZone)
{
}

void RunBuilder::bind(const std::vector<QString>& columns)
{
    for (std::size_t i = m_columns.size(); i < columns.size(); ++i) {
        m_columnSalts.push_back(saltOf(columns[i]));
        const auto mapped = std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
            [&](const MappedColumn& column) { return column.name == columns[i]; });
        if (mapped != m_mapping.columns.end())
            bindColumn(*mapped, i);
    }
    m_columns = columns;
}

void RunBuilder::bindColumn(const MappedColumn& column, std::size_t cell)
{
    TextCell text;
    text.cell = cell;
    text.target = column.target;
    text.mixed = column.mixed;
    text.unit = column.unit.toUtf8();
    if (column.target.role == ColumnRole::Metric) {
        text.metricName = column.target.key.isEmpty() ? lastPart(column.name) : column.target.key;
        text.higherIsBetter = isHigherBetter(text.metricName);
    }
    switch (column.target.role) {
    case ColumnRole::Ignore:
        return;
    case ColumnRole::Number: {
        NumberCell number;
        number.cell = cell;
        number.field = column.target.field;
        const Unit* const unit = unitsOf(number.field).byKey(column.unit);
        number.factor = unit ? unit->factor : unitsOf(number.field).first->factor;
        if (number.factor == 0)
            number.factor = column.usdPerUnit.value_or(0);
        number.clock = unit && QLatin1String(unit->key) == QLatin1String(clockUnit);
        number.headline = isHeadline(number.field);
        number.mixed = column.mixed;
        m_hasDuration = m_hasDuration || number.field == RunField::DurationS;
        m_numbers.push_back(number);
        return;
    }
    case ColumnRole::Started:
    case ColumnRole::Ended:
        m_identityCells.push_back(cell);
        m_moments.push_back(text);
        return;
    case ColumnRole::Series:
        m_series.push_back(text);
        return;
    case ColumnRole::Step:
        m_stepList = cell;
        return;
    case ColumnRole::RunId:
        m_idCell = cell;
        m_texts.push_back(text);
        return;
    case ColumnRole::Name:
    case ColumnRole::Project:
        m_identityCells.push_back(cell);
        m_texts.push_back(text);
        return;
    default:
        m_texts.push_back(text);
    }
}

std::pair<qint64, qint64> RunBuilder::place(const Row& row, std::size_t cell) const
{
    return { row.line, cell < row.places.size() ? row.places[cell] : 0 };
}

void RunBuilder::setFigure(Run& run, RunField field, double value, Provenance provenance) const
{
    run.figure(field).emplace(Figure { value, provenance, 0, m_source, m_day });
}

std::optional<Run> RunBuilder::build(const Row& row)
{
    if (!row.problem.isEmpty()) {
        m_issues.reject({ row.line, 0 }, {}, row.problem, row.reason, cellText(row.raw));
        return std::nullopt;
    }
    m_rejected = false;
    std::optional<Run> run(std::in_place);
    run->sourceKind = QLatin1String(sourceKind);
    readStamps(row, *run);
    readNumbers(row, *run);
    for (TextCell& text : m_texts) {
        if (text.target.role == ColumnRole::Metric)
            readMetric(text, row, *run);
        else
            readText(text, row, *run);
    }
    if (m_rejected)
        return std::nullopt;
    readSeries(row, *run);
    complete(row, *run);
    const bool anything = run->series.size() > 0
        || std::any_of(run->figures.begin(), run->figures.end(), [](const MaybeFigure& figure) { return figure.has_value(); });
    if (!anything) {
        m_issues.reject({ row.line, 0 }, {}, QStringLiteral("nothing_known"), tr("The row has no figure of a run."),
            cellText(row.raw));
        return std::nullopt;
    }
    return run;
}

void RunBuilder::readNumbers(const Row& row, Run& run)
{
    for (NumberCell& number : m_numbers) {
        if (number.cell >= row.cells.size())
            continue;
        const QByteArrayView cell = row.cells[number.cell];
        bool signedMoney = false;
        ParsedNumber parsed = readField(cell, number.field, number.factor, m_mapping.dialect.decimalComma, &signedMoney);
        if (number.clock && parsed.kind == Kind::Bad)
            if (const std::optional<double> seconds = readClock(cell))
                parsed = { Kind::Value, *seconds };
        if (parsed.kind == Kind::Value && number.mixed != MixedScale::Keep && number.factor != 1) {
            // Of a column in per cent, a value of at most 1 is a fraction.
            if (parsed.value <= number.factor && parsed.value > 0)
                parsed = number.mixed == MixedScale::LeaveOut ? ParsedNumber {} : ParsedNumber { Kind::Value, parsed.value / number.factor };
        }
        number.signedMoney += signedMoney ? 1 : 0;
        switch (parsed.kind) {
        case Kind::Unknown:
        case Kind::NotFinite:
            ++number.unknown;
            continue;
        case Kind::Value:
            if (number.factor == 0) {
                ++number.withoutRate;
                continue;
            }
            if (parsed.value >= 0 || !needsPositive(number.field)) {
                setFigure(run, number.field, parsed.value, number.field == RunField::BilledCostUsd ? Provenance::Billed : Provenance::Imported);
                continue;
            }
            break;
        case Kind::Bad:
        case Kind::TooLarge:
            break;
        }
        const QString& name = m_columns[number.cell];
        const bool negative = parsed.kind == Kind::Value;
        const QString code = negative ? QStringLiteral("negative") : parsed.kind == Kind::Bad ? QStringLiteral("not_a_number") : QStringLiteral("too_large");
        const QString why = negative ? tr("“%1” is negative.") : parsed.kind == Kind::Bad ? tr("“%1” is no number.") : tr("“%1” is impossibly large.");
        if (number.headline) {
            m_rejected = true;
            m_issues.reject(place(row, number.cell), name, code, why.arg(name), cellText(cell.first(std::min<qsizetype>(cell.size(), 200))));
            return;
        }
        m_issues.warn(place(row, number.cell), name, code, why.arg(name), cellText(cell.first(std::min<qsizetype>(cell.size(), 200))));
    }
}

QString RunBuilder::textOf(TextCell& text, QByteArrayView cell)
{
    cell = cell.first(std::min<qsizetype>(cell.size(), 4 * longestText));
    const QByteArray key = QByteArray::fromRawData(cell.data(), cell.size());
    if (const auto found = text.known.constFind(key); found != text.known.constEnd())
        return *found;
    bool windows = false;
    const QString value = wordOf(text.target.role, cellText(cell, &windows).left(longestText));
    if (windows && !std::exchange(m_warnedEncoding, true))
        m_issues.warn({ 0, 0 }, {}, QStringLiteral("windows_1252"), tr("Some text is not UTF-8; it was read as Windows-1252."));
    if (text.known.size() < mostKnownTexts && text.target.role != ColumnRole::Name && text.target.role != ColumnRole::RunId)
        text.known.insert(cell.toByteArray(), value);
    return value;
}

void RunBuilder::readGpu(TextCell& text, QByteArrayView cell, Run& run)
{
    const QString name = textOf(text, cell);
    const bool isCpu = name.compare(u"cpu", Qt::CaseInsensitive) == 0;
    if (isUnknownCell(cell) || isCpu) {
        // "none" in a column of GPUs says that there was none; an empty cell says nothing.
        if (isCpu || name.compare(u"none", Qt::CaseInsensitive) == 0)
            run.deviceClass = QStringLiteral("cpu");
        return;
    }
    auto model = m_gpus.constFind(name);
    if (model == m_gpus.constEnd()) {
        if (m_gpus.size() >= mostKnownTexts)
            m_gpus.clear();
        model = m_gpus.insert(name, gpuModel(name));
    }
    run.gpuType = model->name;
    if (run.deviceClass.isEmpty())
        run.deviceClass = model->deviceClass();
    if (model->count > 0 && !run.figure(RunField::GpuCount))
        setFigure(run, RunField::GpuCount, model->count, Provenance::Imported);
}

void RunBuilder::readText(TextCell& text, const Row& row, Run& run)
{
    if (text.cell >= row.cells.size())
        return;
    const QByteArrayView cell = row.cells[text.cell];
    const ColumnRole role = text.target.role;
    if (role == ColumnRole::GpuType && !cell.isEmpty())
        return readGpu(text, cell, run);
    if (isUnknownCell(cell))
        return;
    const QString value = textOf(text, cell);
    switch (role) {
    case ColumnRole::RunId:
        run.sourceId = value.left(200);
        break;
    case ColumnRole::Name:
        run.name = value.simplified();
        break;
    case ColumnRole::Project:
        run.project = value;
        break;
    case ColumnRole::Tag:
        run.tags.insert(text.target.key.isEmpty() ? m_columns[text.cell].left(60) : text.target.key, value.left(200));
        break;
    case ColumnRole::Note:
        run.note = value;
        break;
    case ColumnRole::State:
        if (const std::optional<RunStatus> status = readStatus(cell))
            run.status = *status;
        break;
    case ColumnRole::DeviceClass:
        run.deviceClass = value;
        break;
    case ColumnRole::Provider:
        run.provider = value;
        break;
    case ColumnRole::Instance:
        run.instance = value.left(100);
        break;
    case ColumnRole::Region:
        run.region = m_mapping.regions.contains(value) ? m_mapping.regions.value(value) : value.left(100).toLower();
        break;
    case ColumnRole::Country:
        if (value.size() == 3)
            run.country = value.toUpper();
        else
            run.tags.insert(QStringLiteral("country"), value.left(100));
        break;
    case ColumnRole::Precision:
        run.precision = value;
        break;
    case ColumnRole::PricingModel:
        run.pricingModel = value;
        break;
    default:
        break;
    }
}

void RunBuilder::readMetric(const TextCell& text, const Row& row, Run& run)
{
    if (text.cell >= row.cells.size() || isUnknownCell(row.cells[text.cell]))
        return;
    const CellNumber read = readCell(row.cells[text.cell], m_mapping.dialect.decimalComma);
    const QString& name = m_columns[text.cell];
    double value = read.number.value;
    if (read.number.kind == Kind::NotFinite)
        return;
    if (read.number.kind != Kind::Value || (!read.unit.empty() && read.unit != "%")) {
        m_issues.warn(place(row, text.cell), name, QStringLiteral("not_a_number"), tr("“%1” is no number.").arg(name), cellText(row.cells[text.cell].first(std::min<qsizetype>(row.cells[text.cell].size(), 200))));
        return;
    }
    if (text.mixed != MixedScale::Keep && value > 0 && value <= 1) {
        if (text.mixed == MixedScale::LeaveOut)
            return;
        value *= 100;
    }
    setFigure(run, RunField::MetricValue, value, Provenance::Imported);
    if (run.metricName.isEmpty()) {
        run.metricName = text.metricName;
        run.higherIsBetter = text.higherIsBetter;
    }
}

void RunBuilder::readStamps(const Row& row, Run& run)
{
    std::optional<qint64> startedPlain;
    std::optional<qint64> endedPlain;
    for (const TextCell& text : m_moments) {
        if (text.cell >= row.cells.size() || isUnknownCell(row.cells[text.cell]))
            continue;
        const QByteArrayView cell = row.cells[text.cell];
        const std::optional<ParsedStamp> stamp = m_stamps.read(cell, { text.unit.constData(), static_cast<std::size_t>(text.unit.size()) });
        if (!stamp) {
            const QString& name = m_columns[text.cell];
            m_issues.warn(place(row, text.cell), name, QStringLiteral("not_a_time"), tr("“%1” is no moment of time; it counts as unknown.").arg(name),
                cellText(cell.first(std::min<qsizetype>(cell.size(), 200))));
            continue;
        }
        const bool start = text.target.role == ColumnRole::Started;
        (start ? run.startedAtMs : run.endedAtMs) = stamp->utcMs;
        run.zoneAssumed = run.zoneAssumed || stamp->zoneAssumed;
        if (!m_hasDuration)
            if (const auto plain = m_plainStamps.read(cell, { text.unit.constData(), static_cast<std::size_t>(text.unit.size()) }))
                (start ? startedPlain : endedPlain) = plain->utcMs;
    }
    const std::optional<qint64> moment = run.startedAtMs ? run.startedAtMs : run.endedAtMs;
    const std::optional<qint64> day = moment ? std::optional(*moment / 86'400'000) : std::nullopt;
    if (day != m_dayOf || !day) {
        m_dayOf = day;
        m_day = isoDay(moment);
    }
    // Not across a change of the clock, where the zone of the file is only assumed.
    if (!m_hasDuration && run.startedAtMs && run.endedAtMs && startedPlain && endedPlain) {
        const qint64 ms = *run.endedAtMs - *run.startedAtMs;
        if (ms > 0 && (!run.zoneAssumed || ms == *endedPlain - *startedPlain))
            setFigure(run, RunField::DurationS, static_cast<double>(ms) / 1000, Provenance::Imported);
    }
}

void RunBuilder::readSeries(const Row& row, Run& run)
{
    if (m_series.empty())
        return;
    std::optional<std::vector<double>> steps;
    if (m_stepList && *m_stepList < row.cells.size())
        steps = readList(row.cells[*m_stepList]);
    for (const TextCell& text : m_series) {
        if (text.cell >= row.cells.size())
            continue;
        const std::optional<std::vector<double>> values = readList(row.cells[text.cell]);
        if (!values || values->empty())
            continue;
        const QString name = text.target.key.isEmpty() ? lastPart(m_columns[text.cell]) : text.target.key;
        const bool stepped = steps && steps->size() == values->size();
        const bool epochTimes = hintForName(m_columns[text.cell]).perEpoch;
        Series series { name, stepped ? QStringLiteral("step") : QStringLiteral("epoch"), epochTimes ? QStringLiteral("s") : QString(), {}, {} };
        double sum = 0;
        for (std::size_t i = 0; i < std::min(values->size(), mostPoints); ++i) {
            const double x = stepped ? (*steps)[i] : static_cast<double>(i + 1);
            if (std::isnan((*values)[i]) || std::isnan(x))
                continue;
            series.x.push_back(x);
            series.y.push_back((*values)[i]);
            sum += (*values)[i];
        }
        if (series.x.empty())
            continue;
        // All epochs together took at least this long: an estimate, where nothing states the time of the run.
        if (epochTimes && !run.figure(RunField::DurationS) && sum > 0 && series.y.size() == values->size()) {
            setFigure(run, RunField::DurationS, sum, Provenance::Estimated);
            run.figure(RunField::DurationS)->source = tr("%1, sum of %2").arg(m_source, name);
        }
        run.series.push_back(std::move(series));
    }
}

void RunBuilder::readPlace(Run& run) const
{
    if (run.provider.isEmpty() && !run.region.isEmpty())
        run.provider = providerOfRegion(run.region);
    // "gpus: 0" and no other word about the device.
    const std::optional<double> gpus = run.value(RunField::GpuCount);
    if (run.deviceClass.isEmpty() && run.gpuType.isEmpty() && gpus && *gpus == 0)
        run.deviceClass = QStringLiteral("cpu");
}

void RunBuilder::complete(const Row& row, Run& run)
{
    readPlace(run);
    const std::optional<double> seconds = run.value(RunField::DurationS);
    if (seconds && run.startedAtMs && !run.endedAtMs)
        run.endedAtMs = *run.startedAtMs + static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
    else if (seconds && run.endedAtMs && !run.startedAtMs)
        run.startedAtMs = *run.endedAtMs - static_cast<qint64>(std::min(*seconds, 1e10) * 1000);
    if (!run.figure(RunField::PowerW))
        setImpliedPower(run);
    const QString id = run.sourceId;
    run.sourceId = identity(row, run);
    if (run.name.isEmpty())
        run.name = id.isEmpty() ? nameWithId(m_stem.isEmpty() ? m_source : m_stem, run.sourceId) : id;
}

QString RunBuilder::identity(const Row& row, const Run& run) const
{
    // A random id is unique in the world, "17" is not: name, project and times then tell tables apart.
    const QString& id = run.sourceId;
    if (id.isEmpty())
        return cellsHash(row, m_columnSalts);
    if (isWorldWide(id))
        return id;
    return id + u'-' + (m_identityCells.empty() ? cellsHash(row, m_columnSalts) : cellsHash(row, m_columnSalts, m_identityCells)).left(16);
}

void RunBuilder::finish(qint64 rows)
{
    for (const NumberCell& number : m_numbers) {
        const QString& name = m_columns[number.cell];
        if (number.headline && number.unknown > 0)
            m_issues.warn({ 0, 0 }, name, QStringLiteral("unknown"),
                tr("“%1” is unknown in %2 of %3 rows.").arg(name, QString::number(number.unknown), QString::number(rows)));
        if (number.signedMoney > 0 && number.signedMoney < rows - number.unknown)
            m_issues.warn({ 0, 0 }, name, QStringLiteral("currency_sign"),
                tr("“%1” has a currency sign in %2 of %3 rows.").arg(name, QString::number(number.signedMoney), QString::number(rows)));
        if (number.withoutRate > 0)
            m_issues.warn({ 0, 0 }, name, QStringLiteral("no_rate"),
                tr("“%1” is in another currency and counts as unknown; give its rate in USD with a column mapping.").arg(name));
    }
    for (const MappedColumn& column : m_mapping.columns)
        if (column.byUser && column.target.role != ColumnRole::Ignore
            && std::find(m_columns.begin(), m_columns.end(), column.name) == m_columns.end())
            m_issues.warn({ 0, 0 }, column.name, QStringLiteral("no_column"), tr("There is no column “%1”.").arg(column.name));
}

ParsedNumber RunBuilder::number(const Row& row, std::size_t column) const
{
    return column < row.cells.size() ? readCell(row.cells[column], m_mapping.dialect.decimalComma).number : ParsedNumber {};
}

} // namespace runcost::table
