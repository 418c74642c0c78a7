#include "runlist.h"

#include "core/format.h"
#include "export/analysisjson.h"
#include "export/csvcell.h"
#include "export/jsontext.h"
#include "items/disagreementmodel.h"
#include "runs/runfilter.h"
#include "tracking/trackidentity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace runcost {
namespace {

    using Column = RunList::Column;
    constexpr std::array keys { "id", "name", "project", "status", "started_at", "duration_s", "gpu_type", "gpu_count",
        "energy_kwh", "carbon_kg", "cost_usd", "score" };

    std::optional<double> known(double value) { return std::isfinite(value) ? std::optional(value) : std::nullopt; }

    QString isoTime(qint64 utcMs)
    {
        return utcMs == RunColumns::unknownTime ? QString()
                                                : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
    }

    bool isText(Column column)
    {
        return column == Column::Name || column == Column::Project || column == Column::State || column == Column::GpuType;
    }

    // "Energy: CodeCarbon reports 34.9 kWh, recomputed 40.1 kWh: PUE adds 15 %".
    QString reportedSentence(const ReportedFigure& figure)
    {
        return QCoreApplication::translate("RunList", "%1: %2 reports %3, recomputed %4: %5")
            .arg(reportedKindLabel(figure.kind), figure.reportedBy, reportedAmountText(figure.kind, figure.reported),
                reportedAmountText(figure.kind, figure.recomputed), figure.why);
    }

    // Characters that a terminal shows take one place each; names are cut so that lines stay lines.
    QByteArray padded(const QString& text, int width)
    {
        const QString cut = text.size() > width ? text.left(width - 1) + QChar(0x2026) : text;
        return format::escapedForTerminal(cut.leftJustified(width));
    }

} // namespace

std::optional<Column> RunList::columnFromKey(const QString& key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&key](const char* k) { return key == QLatin1String(k); });
    return found == keys.end() ? std::nullopt : std::optional(static_cast<Column>(found - keys.begin()));
}

QStringList RunList::columnKeys()
{
    QStringList all;
    for (const char* key : keys)
        all << QLatin1String(key);
    return all;
}

RunList::RunList(RunColumns columns, std::vector<RunIdentity> identities)
    : m_columns(std::move(columns))
    , m_identities(m_columns.size())
    , m_rows(m_columns.size())
    , m_total(m_columns.size())
{
    // Both are in the order of their ids; another program may have stored runs between the two readings.
    auto next = identities.begin();
    for (std::size_t row = 0; row < m_columns.size(); ++row) {
        while (next != identities.end() && next->id < m_columns.id[row])
            ++next;
        if (next != identities.end() && next->id == m_columns.id[row])
            m_identities[row] = std::move(*next);
    }
    std::iota(m_rows.begin(), m_rows.end(), std::size_t(0));
}

void RunList::filter(const QString& text)
{
    std::vector<std::vector<std::uint8_t>> masks;
    for (const QString& word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        masks.push_back(runsWith(m_columns, word.toUtf8()));
    const auto misses = [&](std::size_t row) {
        return std::any_of(masks.begin(), masks.end(), [row](const auto& mask) { return mask[row] == 0; });
    };
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), misses), m_rows.end());
    m_total = m_rows.size();
}

void RunList::keepDisagreeing(const std::vector<DisagreeingRun>& runs)
{
    std::map<qint64, std::size_t> order;
    for (const DisagreeingRun& run : runs) {
        order.emplace(run.id, order.size());
        m_disagreeing.emplace(run.id, run);
    }
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), [&](std::size_t row) { return !order.contains(m_columns.id[row]); }), m_rows.end());
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) { return order.at(m_columns.id[a]) < order.at(m_columns.id[b]); });
    m_total = m_rows.size();
}

std::optional<double> RunList::number(Column column, std::size_t row) const
{
    switch (column) {
    case Column::Id:
        return static_cast<double>(m_columns.id[row]);
    case Column::StartedAt:
        return m_columns.startedAtMs[row] == RunColumns::unknownTime ? std::nullopt
                                                                     : std::optional(static_cast<double>(m_columns.startedAtMs[row]));
    case Column::DurationS:
        return known(m_columns.durationS[row]);
    case Column::GpuCount:
        return m_columns.gpuCount[row] > 0 ? std::optional<double>(m_columns.gpuCount[row]) : std::nullopt;
    case Column::EnergyKwh:
        return known(m_columns.energyKwh[row]);
    case Column::CarbonKg:
        return known(m_columns.carbonKg[row]);
    case Column::CostUsd:
        return known(m_columns.costUsd[row]);
    case Column::Score:
        return known(m_columns.score[row]);
    case Column::Name:
    case Column::Project:
    case Column::State:
    case Column::GpuType:
        break;
    }
    return std::nullopt;
}

QString RunList::text(Column column, std::size_t row) const
{
    switch (column) {
    case Column::Name:
        return m_columns.name(row);
    case Column::Project:
        return m_columns.word(m_columns.project[row]);
    case Column::State:
        return runStatusKey(status(row));
    case Column::GpuType:
        return identity(row).gpuType;
    default:
        return {};
    }
}

// A recorder that was killed could not mark its run; whoever writes into the store next does.
RunStatus RunList::status(std::size_t row) const
{
    const auto stored = static_cast<RunStatus>(m_columns.status[row]);
    const bool died = stored == RunStatus::Running && identity(row).sourceKind == trackSourceKind
        && trackState(identity(row).sourceId) == TrackState::Gone;
    return died ? RunStatus::Killed : stored;
}

void RunList::sort(Column column, bool descending)
{
    if (isText(column)) {
        const auto before = [&](std::size_t a, std::size_t b) {
            const QString x = text(column, a);
            const QString y = text(column, b);
            if (x.isEmpty() != y.isEmpty())
                return y.isEmpty();
            return descending ? y < x : x < y;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), before);
        return;
    }
    const auto before = [&](std::size_t a, std::size_t b) {
        const std::optional<double> x = number(column, a);
        const std::optional<double> y = number(column, b);
        if (!x || !y)
            return x.has_value() && !y.has_value();
        return descending ? *y < *x : *x < *y;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
}

void RunList::limit(qsizetype rows) { m_rows.resize(std::min(m_rows.size(), static_cast<std::size_t>(rows))); }

void RunList::appendTags(QByteArray& json, std::size_t row) const
{
    json += '{';
    bool first = true;
    const QStringList tags = m_columns.word(m_columns.tags[row]).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& tag : tags) {
        if (!std::exchange(first, false))
            json += ',';
        appendJson(json, tag.section(u'=', 0, 0));
        json += ':';
        appendJson(json, tag.section(u'=', 1));
    }
    json += '}';
}

void RunList::appendRun(QByteArray& json, std::size_t row) const
{
    const auto key = [&json](const char* name) {
        json += ",\"";
        json += name;
        json += "\":";
    };
    const auto textOrNull = [&](const char* name, const QString& value) {
        key(name);
        if (value.isEmpty())
            json += "null";
        else
            appendJson(json, value);
    };
    json += "{\"id\":" + QByteArray::number(m_columns.id[row]);
    textOrNull("source", identity(row).sourceKind);
    textOrNull("source_id", identity(row).sourceId);
    key("name");
    appendJson(json, m_columns.name(row));
    textOrNull("project", text(Column::Project, row));
    textOrNull("status", text(Column::State, row));
    textOrNull("started_at", isoTime(m_columns.startedAtMs[row]));
    textOrNull("gpu_type", text(Column::GpuType, row));
    textOrNull("provider", m_columns.word(m_columns.provider[row]));
    for (const Column column : { Column::DurationS, Column::GpuCount, Column::EnergyKwh, Column::CarbonKg, Column::CostUsd, Column::Score }) {
        key(keys[static_cast<std::size_t>(column)]);
        appendJson(json, number(column, row));
    }
    key("unknown_parts");
    json += QByteArray::number(m_columns.unknownParts[row]);
    key("sample");
    json += m_columns.sample[row] ? "true" : "false";
    key("disagreement_percent");
    const double percent = m_columns.disagreementPercent(row);
    appendJson(json, percent > 0 ? std::optional(percent) : std::nullopt);
    if (const auto found = m_disagreeing.find(m_columns.id[row]); found != m_disagreeing.end()) {
        key("disagreements");
        QJsonArray figures;
        for (const ReportedFigure& figure : found->second.figures)
            figures.append(reportedToJson(figure));
        json += QJsonDocument(figures).toJson(QJsonDocument::Compact);
    }
    key("tags");
    appendTags(json, row);
    json += '}';
}

QByteArray RunList::json() const
{
    QByteArray json("{\"schema_version\":1,\"runs\":[");
    json.reserve(static_cast<qsizetype>(m_rows.size() * 400 + 100));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        json += i > 0 ? ",\n" : "\n";
        appendRun(json, m_rows[i]);
    }
    json += "],\"total\":" + QByteArray::number(m_total) + "}\n";
    return json;
}

QByteArray RunList::csv() const
{
    QByteArray csv;
    for (const char* key : keys)
        csv += QByteArray(key) + (key == keys.back() ? "\r\n" : ",");
    for (const std::size_t row : m_rows) {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto column = static_cast<Column>(i);
            if (isText(column))
                csv += csvText(text(column, row));
            else if (column == Column::StartedAt)
                csv += csvText(isoTime(m_columns.startedAtMs[row]));
            else
                csv += csvNumber(number(column, row));
            csv += i + 1 < keys.size() ? "," : "\r\n";
        }
    }
    return csv;
}

QByteArray RunList::table() const
{
    const auto cell = [](const QString& text, int width) { return text.rightJustified(width).toUtf8() + "  "; };
    QByteArray out = cell(QStringLiteral("id"), 6) + padded(QStringLiteral("name"), 36) + "  " + padded(QStringLiteral("project"), 20) + "  "
        + padded(QStringLiteral("started"), 17) + cell(QStringLiteral("time"), 9) + padded(QStringLiteral("device"), 22) + "  "
        + cell(QStringLiteral("kWh"), 9) + cell(QStringLiteral("kg CO2e"), 9) + cell(QStringLiteral("cost"), 10) + "score\n";
    for (const std::size_t row : m_rows) {
        const std::optional<double> seconds = number(Column::DurationS, row);
        const qint64 started = m_columns.startedAtMs[row];
        out += cell(QString::number(m_columns.id[row]), 6) + padded(m_columns.name(row), 36) + "  "
            + padded(text(Column::Project, row), 20) + "  "
            + padded(started == RunColumns::unknownTime ? format::unknown() : isoTime(started).left(16).replace(u'T', u' '), 17)
            + cell(format::hours(seconds ? std::optional(*seconds / 3600) : std::nullopt), 9)
            + padded(m_columns.word(m_columns.device[row]), 22) + "  " + cell(format::significant(number(Column::EnergyKwh, row)), 9)
            + cell(format::significant(number(Column::CarbonKg, row)), 9)
            // A cost with unknown parts is a lower bound.
            + cell((m_columns.unknownParts[row] > 0 && number(Column::CostUsd, row) ? QStringLiteral("\u2265") : QString())
                    + format::money(number(Column::CostUsd, row)), 10)
            + format::significant(number(Column::Score, row), 2).toUtf8() + "\n";
        if (const auto found = m_disagreeing.find(m_columns.id[row]); found != m_disagreeing.end())
            for (const ReportedFigure& figure : found->second.figures)
                out += QByteArray(8, ' ') + format::escapedForTerminal(reportedSentence(figure)) + '\n';
    }
    return out;
}

} // namespace runcost
