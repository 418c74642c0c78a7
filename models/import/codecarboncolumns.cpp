#include "import/codecarboncolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace runcost::codecarbon {
namespace {

    constexpr std::array<const char*, columnCount> names { "task_name", "timestamp", "project_name", "run_id", "experiment_id",
        "duration", "emissions", "emissions_rate", "cpu_power", "gpu_power", "ram_power", "cpu_energy", "gpu_energy",
        "ram_energy", "energy_consumed", "water_consumed", "country_name", "country_iso_code", "region", "cloud_provider",
        "cloud_region", "os", "python_version", "codecarbon_version", "cpu_count", "cpu_model", "gpu_count", "gpu_model",
        "longitude", "latitude", "ram_total_size", "tracking_mode", "cpu_utilization_percent", "gpu_utilization_percent",
        "ram_utilization_percent", "ram_used_gb", "on_cloud", "pue", "wue" };
    constexpr std::array required { Column::Timestamp, Column::ProjectName, Column::Duration, Column::Emissions,
        Column::EnergyConsumed };

    QString tr(const char* text) { return QCoreApplication::translate("CodeCarbonReader", text); }

    // The dashboard's export calls sums "emissions_sum".
    std::optional<Column> columnFor(QByteArrayView name)
    {
        QByteArray key = name.toByteArray().toLower();
        if (key.endsWith("_sum"))
            key.chop(4);
        const auto found = std::find(names.begin(), names.end(), QByteArrayView(key));
        return found == names.end() ? std::nullopt : std::optional(static_cast<Column>(found - names.begin()));
    }

    bool isVersion(QByteArrayView text)
    {
        const qsizetype dot = text.indexOf('.');
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        return dot > 0 && std::all_of(text.begin(), text.begin() + dot, digit) && dot + 1 < text.size() && digit(text[dot + 1])
            && text.size() < 32 && !text.contains(' ');
    }

    bool isOneOf(QByteArrayView text, std::initializer_list<const char*> words)
    {
        return std::any_of(words.begin(), words.end(), [text](const char* word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
    }

    bool isUnknown(QByteArrayView text) { return isOneOf(text, { "", "nan", "none", "null", "n/a", "unknown" }); }

} // namespace

const char* columnName(Column column) { return names[static_cast<std::size_t>(column)]; }

HeaderKind headerKind(const std::vector<QByteArrayView>& header)
{
    std::array<bool, columnCount> seen {};
    bool loadProfile = false;
    for (const QByteArrayView name : header) {
        if (const std::optional<Column> column = columnFor(name))
            seen[static_cast<std::size_t>(*column)] = true;
        loadProfile = loadProfile || name == "rapl_power" || name == "load_type";
    }
    const auto has = [&seen](Column column) { return seen[static_cast<std::size_t>(column)]; };
    if (std::all_of(required.begin(), required.end(), has))
        return HeaderKind::Emissions;
    if (loadProfile && has(Column::TaskName))
        return HeaderKind::LoadProfile;
    const auto known = std::count_if(required.begin(), required.end(), has);
    return known == static_cast<std::ptrdiff_t>(required.size()) - 1 ? HeaderKind::Incomplete : HeaderKind::Foreign;
}

LayoutResult makeLayout(const std::vector<QByteArrayView>& header)
{
    LayoutResult result;
    Layout& layout = result.layout;
    layout.at.fill(-1);
    layout.complete = true;
    for (std::size_t i = 0; i < header.size(); ++i) {
        layout.header.push_back(header[i].toByteArray());
        const std::optional<Column> column = columnFor(header[i]);
        if (!column) {
            layout.complete = false;
            continue;
        }
        int& at = layout.at[static_cast<std::size_t>(*column)];
        if (at >= 0)
            result.problem = tr("The column “%1” occurs twice.").arg(QLatin1String(columnName(*column)));
        at = static_cast<int>(i);
    }
    for (const Column column : required)
        if (!layout.has(column))
            result.problem = tr("The column “%1” is missing.").arg(QLatin1String(columnName(column)));
    return result;
}

Layout canonicalLayout(const Layout& layout)
{
    Layout result = layout;
    int next = 0;
    for (int& at : result.at)
        if (at >= 0)
            at = next++;
    return result;
}

bool looksPlaced(const Layout& layout, const CsvRecord& record)
{
    const auto fits = [&](Column column, auto&& shape) {
        const QByteArrayView text = layout.cell(record, column);
        return isUnknown(text) || shape(text);
    };
    return fits(Column::CountryIsoCode, [](QByteArrayView text) {
        return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }) && fits(Column::OnCloud, [](QByteArrayView text) { return isOneOf(text, { "Y", "N", "true", "false" }); })
        && fits(Column::CodecarbonVersion, isVersion)
        && fits(Column::TrackingMode, [](QByteArrayView text) { return isOneOf(text, { "machine", "process" }); });
}

} // namespace runcost::codecarbon
