#include "import/tableunits.h"

#include <QCoreApplication>

#include <array>

namespace runcost {
namespace table {
    namespace {

        constexpr std::array<Unit, 6> seconds { {
            { "s", QT_TRANSLATE_NOOP("TableUnits", "seconds"), 1, "s sec secs second seconds" },
            { "min", QT_TRANSLATE_NOOP("TableUnits", "minutes"), 60, "min mins minute minutes m" },
            { "h", QT_TRANSLATE_NOOP("TableUnits", "hours"), 3600, "h hr hrs hour hours std stunden" },
            { "d", QT_TRANSLATE_NOOP("TableUnits", "days"), 86400, "d day days" },
            { "ms", QT_TRANSLATE_NOOP("TableUnits", "milliseconds"), 1e-3, "ms msec msecs millis millisecond milliseconds" },
            { clockUnit, QT_TRANSLATE_NOOP("TableUnits", "hours:minutes:seconds"), 1, "" },
        } };
        constexpr std::array<Unit, 4> milliseconds { {
            { "ms", QT_TRANSLATE_NOOP("TableUnits", "milliseconds"), 1, "ms msec msecs millis millisecond milliseconds" },
            { "s", QT_TRANSLATE_NOOP("TableUnits", "seconds"), 1000, "s sec secs second seconds" },
            { "us", QT_TRANSLATE_NOOP("TableUnits", "microseconds"), 1e-3, "us µs usec micros microseconds" },
            { "ns", QT_TRANSLATE_NOOP("TableUnits", "nanoseconds"), 1e-6, "ns nanos nanoseconds" },
        } };
        constexpr std::array<Unit, 6> energies { {
            { "kwh", QT_TRANSLATE_NOOP("TableUnits", "kWh"), 1, "kwh kwhs kilowatthours" },
            { "wh", QT_TRANSLATE_NOOP("TableUnits", "Wh"), 1e-3, "wh watthours" },
            { "mwh", QT_TRANSLATE_NOOP("TableUnits", "MWh"), 1000, "mwh megawatthours" },
            { "j", QT_TRANSLATE_NOOP("TableUnits", "J"), 1 / 3.6e6, "j joule joules ws" },
            { "kj", QT_TRANSLATE_NOOP("TableUnits", "kJ"), 1 / 3600.0, "kj kilojoules" },
            { "mj", QT_TRANSLATE_NOOP("TableUnits", "MJ"), 1 / 3.6, "mj megajoules" },
        } };
        constexpr std::array<Unit, 3> powers { {
            { "w", QT_TRANSLATE_NOOP("TableUnits", "W"), 1, "w watt watts" },
            { "kw", QT_TRANSLATE_NOOP("TableUnits", "kW"), 1000, "kw kilowatt kilowatts" },
            { "mw", QT_TRANSLATE_NOOP("TableUnits", "mW"), 1e-3, "mw milliwatt milliwatts" },
        } };
        constexpr std::array<Unit, 4> masses { {
            { "kg", QT_TRANSLATE_NOOP("TableUnits", "kg"), 1, "kg kgs kgco2 kgco2e kgco2eq kilograms" },
            { "g", QT_TRANSLATE_NOOP("TableUnits", "g"), 1e-3, "g gram grams gco2 gco2e gco2eq" },
            { "t", QT_TRANSLATE_NOOP("TableUnits", "t"), 1000, "t ton tons tonne tonnes tco2 tco2e" },
            { "lb", QT_TRANSLATE_NOOP("TableUnits", "lb"), 0.45359237, "lb lbs pounds" },
        } };
        constexpr std::array<Unit, 2> fractions { {
            { "fraction", QT_TRANSLATE_NOOP("TableUnits", "fraction, 0 to 1"), 1, "fraction frac ratio" },
            { percentUnit, QT_TRANSLATE_NOOP("TableUnits", "%"), 0.01, "% percent pct perc" },
        } };
        constexpr std::array<Unit, 8> money { {
            { "usd", QT_TRANSLATE_NOOP("TableUnits", "USD"), 1, "usd $ dollar dollars us$" },
            { "cent", QT_TRANSLATE_NOOP("TableUnits", "US cents"), 0.01, "cent cents ct ¢" },
            { "eur", QT_TRANSLATE_NOOP("TableUnits", "EUR"), 0, "eur € euro euros" },
            { "gbp", QT_TRANSLATE_NOOP("TableUnits", "GBP"), 0, "gbp £ pounds" },
            { "chf", QT_TRANSLATE_NOOP("TableUnits", "CHF"), 0, "chf franken" },
            { "jpy", QT_TRANSLATE_NOOP("TableUnits", "JPY"), 0, "jpy yen ¥" },
            { "cny", QT_TRANSLATE_NOOP("TableUnits", "CNY"), 0, "cny rmb yuan" },
            { "inr", QT_TRANSLATE_NOOP("TableUnits", "INR"), 0, "inr rupees ₹" },
        } };
        constexpr std::array<Unit, 6> gigabytes { {
            { "gb", QT_TRANSLATE_NOOP("TableUnits", "GB"), 1, "gb gigabyte gigabytes g" },
            { "gib", QT_TRANSLATE_NOOP("TableUnits", "GiB"), 1.073741824, "gib" },
            { "mb", QT_TRANSLATE_NOOP("TableUnits", "MB"), 1e-3, "mb megabyte megabytes m" },
            { "mib", QT_TRANSLATE_NOOP("TableUnits", "MiB"), 1.048576e-3, "mib" },
            { "tb", QT_TRANSLATE_NOOP("TableUnits", "TB"), 1000, "tb terabyte terabytes" },
            { "bytes", QT_TRANSLATE_NOOP("TableUnits", "bytes"), 1e-9, "b byte bytes" },
        } };
        constexpr std::array<Unit, 6> mebibytes { {
            { "mib", QT_TRANSLATE_NOOP("TableUnits", "MiB"), 1, "mib" },
            { "mb", QT_TRANSLATE_NOOP("TableUnits", "MB"), 1e6 / 1048576, "mb megabyte megabytes m" },
            { "gib", QT_TRANSLATE_NOOP("TableUnits", "GiB"), 1024, "gib" },
            { "gb", QT_TRANSLATE_NOOP("TableUnits", "GB"), 1e9 / 1048576, "gb gigabyte gigabytes g" },
            { "kib", QT_TRANSLATE_NOOP("TableUnits", "KiB"), 1 / 1024.0, "kib kb k" },
            { "bytes", QT_TRANSLATE_NOOP("TableUnits", "bytes"), 1 / 1048576.0, "b byte bytes" },
        } };
        constexpr std::array<Unit, 4> counts { {
            { "count", QT_TRANSLATE_NOOP("TableUnits", "count"), 1, "" },
            { "k", QT_TRANSLATE_NOOP("TableUnits", "thousands"), 1e3, "k thousand thousands" },
            { "m", QT_TRANSLATE_NOOP("TableUnits", "millions"), 1e6, "m mio million millions" },
            { "b", QT_TRANSLATE_NOOP("TableUnits", "billions"), 1e9, "b bn billion billions" },
        } };
        constexpr std::array<Unit, 1> plain { { { "number", QT_TRANSLATE_NOOP("TableUnits", "number"), 1, "" } } };
        constexpr std::array<Unit, 3> rates { {
            { "per_s", QT_TRANSLATE_NOOP("TableUnits", "per second"), 1, "/s per_s persec per_sec" },
            { "per_min", QT_TRANSLATE_NOOP("TableUnits", "per minute"), 1 / 60.0, "/min per_min" },
            { "per_h", QT_TRANSLATE_NOOP("TableUnits", "per hour"), 1 / 3600.0, "/h per_h per_hour" },
        } };
        constexpr std::array<Unit, 8> stamps { {
            { "iso", QT_TRANSLATE_NOOP("TableUnits", "yyyy-MM-dd HH:mm:ss"), 1, "" },
            { "dmy", QT_TRANSLATE_NOOP("TableUnits", "dd.MM.yyyy HH:mm"), 1, "" },
            { "mdy", QT_TRANSLATE_NOOP("TableUnits", "MM/dd/yyyy HH:mm"), 1, "" },
            { "unix", QT_TRANSLATE_NOOP("TableUnits", "Unix time, by its size"), 1, "" },
            { "unix_s", QT_TRANSLATE_NOOP("TableUnits", "Unix seconds"), 1, "" },
            { "unix_ms", QT_TRANSLATE_NOOP("TableUnits", "Unix milliseconds"), 1, "" },
            { "unix_us", QT_TRANSLATE_NOOP("TableUnits", "Unix microseconds"), 1, "" },
            { "unix_ns", QT_TRANSLATE_NOOP("TableUnits", "Unix nanoseconds"), 1, "" },
        } };

        template <std::size_t N>
        Units list(const std::array<Unit, N>& units)
        {
            return { units.data(), N };
        }

    } // namespace

    const Unit* Units::byKey(const QString& key) const
    {
        for (const Unit& unit : *this)
            if (key == QLatin1String(unit.key))
                return &unit;
        return nullptr;
    }

    const Unit* Units::byWord(std::string_view word) const
    {
        if (word.empty())
            return nullptr;
        for (const Unit& unit : *this) {
            std::string_view words = unit.words;
            while (!words.empty()) {
                const std::size_t end = std::min(words.find(' '), words.size());
                if (words.substr(0, end) == word)
                    return &unit;
                words.remove_prefix(std::min(end + 1, words.size()));
            }
        }
        return nullptr;
    }

    Units unitsOf(RunField field)
    {
        switch (field) {
        case RunField::DurationS:
            return list(seconds);
        case RunField::LatencyMs:
            return list(milliseconds);
        case RunField::EnergyKwh:
            return list(energies);
        case RunField::PowerW:
            return list(powers);
        case RunField::CarbonKg:
            return list(masses);
        case RunField::UtilisationFraction:
            return list(fractions);
        case RunField::HourlyPriceUsd:
        case RunField::BilledCostUsd:
        case RunField::ReportedCostUsd:
            return list(money);
        case RunField::GpuMemoryGb:
        case RunField::DatasetGb:
        case RunField::StorageGb:
        case RunField::TransferGb:
            return list(gigabytes);
        case RunField::ModelMib:
        case RunField::PeakMemoryMib:
        case RunField::MeanMemoryMib:
            return list(mebibytes);
        case RunField::GpuCount:
        case RunField::Epochs:
        case RunField::BatchSize:
        case RunField::Parameters:
        case RunField::PredictionsPerMonth:
        case RunField::EarlyStoppingPatience:
            return list(counts);
        case RunField::ThroughputPerS:
            return list(rates);
        case RunField::MetricValue:
        case RunField::Pue:
        case RunField::LearningRate:
        case RunField::FinalMse:
        case RunField::Count:
            break;
        }
        return list(plain);
    }

    Units stampUnits() { return list(stamps); }

    bool isMoney(RunField field)
    {
        return field == RunField::HourlyPriceUsd || field == RunField::BilledCostUsd || field == RunField::ReportedCostUsd;
    }

    bool isHeadline(RunField field)
    {
        return field == RunField::DurationS || field == RunField::EnergyKwh || field == RunField::CarbonKg
            || field == RunField::BilledCostUsd || field == RunField::ReportedCostUsd;
    }

} // namespace table

namespace {

    struct RoleName {
        ColumnRole role;
        const char* key;
        const char* label;
    };
    // In the order of a combo box; numbers come between Ended and the rest.
    constexpr std::array<RoleName, 21> roleNames { {
        { ColumnRole::Ignore, "ignore", QT_TRANSLATE_NOOP("TableUnits", "Do not import") },
        { ColumnRole::Name, "name", QT_TRANSLATE_NOOP("TableUnits", "Run name") },
        { ColumnRole::RunId, "run_id", QT_TRANSLATE_NOOP("TableUnits", "Run id") },
        { ColumnRole::Project, "project", QT_TRANSLATE_NOOP("TableUnits", "Project") },
        { ColumnRole::State, "status", QT_TRANSLATE_NOOP("TableUnits", "Status") },
        { ColumnRole::Started, "started", QT_TRANSLATE_NOOP("TableUnits", "Started") },
        { ColumnRole::Ended, "ended", QT_TRANSLATE_NOOP("TableUnits", "Ended") },
        { ColumnRole::GpuType, "gpu_type", QT_TRANSLATE_NOOP("TableUnits", "GPU type") },
        { ColumnRole::DeviceClass, "device_class", QT_TRANSLATE_NOOP("TableUnits", "Device class") },
        { ColumnRole::Provider, "provider", QT_TRANSLATE_NOOP("TableUnits", "Provider") },
        { ColumnRole::Instance, "instance", QT_TRANSLATE_NOOP("TableUnits", "Instance type") },
        { ColumnRole::Region, "region", QT_TRANSLATE_NOOP("TableUnits", "Region") },
        { ColumnRole::Country, "country", QT_TRANSLATE_NOOP("TableUnits", "Country") },
        { ColumnRole::Precision, "precision", QT_TRANSLATE_NOOP("TableUnits", "Precision") },
        { ColumnRole::PricingModel, "pricing_model", QT_TRANSLATE_NOOP("TableUnits", "Pricing model") },
        { ColumnRole::Metric, "metric", QT_TRANSLATE_NOOP("TableUnits", "Quality") },
        { ColumnRole::Step, "step", QT_TRANSLATE_NOOP("TableUnits", "Step of a history") },
        { ColumnRole::Series, "series", QT_TRANSLATE_NOOP("TableUnits", "Values over steps") },
        { ColumnRole::Tag, "tag", QT_TRANSLATE_NOOP("TableUnits", "Tag") },
        { ColumnRole::Note, "note", QT_TRANSLATE_NOOP("TableUnits", "Note") },
        { ColumnRole::Number, "", "" },
    } };

    QString translated(const char* text) { return QCoreApplication::translate("TableUnits", text); }

    const RoleName& nameOf(ColumnRole role)
    {
        return *std::find_if(roleNames.begin(), roleNames.end(), [role](const RoleName& name) { return name.role == role; });
    }

    bool isKeyed(ColumnRole role) { return role == ColumnRole::Tag || role == ColumnRole::Metric || role == ColumnRole::Series; }

    std::vector<ColumnTarget> makeTargets()
    {
        std::vector<ColumnTarget> targets;
        for (const RoleName& name : roleNames) {
            if (name.role == ColumnRole::Number)
                continue;
            targets.push_back({ name.role, RunField::Count, {} });
            if (name.role != ColumnRole::Ended)
                continue;
            for (std::size_t i = 0; i < runFieldCount; ++i)
                if (const auto field = static_cast<RunField>(i); field != RunField::MetricValue)
                    targets.push_back({ ColumnRole::Number, field, {} });
        }
        return targets;
    }

} // namespace

const std::vector<ColumnTarget>& columnTargets()
{
    static const std::vector<ColumnTarget> targets = makeTargets();
    return targets;
}

QString targetLabel(const ColumnTarget& target)
{
    if (target.role == ColumnRole::Number)
        return runFieldLabel(target.field);
    const QString label = translated(nameOf(target.role).label);
    return target.key.isEmpty() ? label : QCoreApplication::translate("TableUnits", "%1 “%2”").arg(label, target.key);
}

QString targetKey(const ColumnTarget& target)
{
    if (target.role == ColumnRole::Number)
        return QLatin1String(runFieldInfo(target.field).key);
    const QString key = QLatin1String(nameOf(target.role).key);
    return target.key.isEmpty() ? key : key + u'.' + target.key;
}

std::optional<ColumnTarget> targetFromKey(const QString& key)
{
    if (const std::optional<RunField> field = runFieldFromKey(key)) {
        if (*field == RunField::MetricValue || *field == RunField::Count)
            return ColumnTarget { ColumnRole::Metric, RunField::Count, {} };
        return ColumnTarget { ColumnRole::Number, *field, {} };
    }
    const qsizetype dot = key.indexOf(u'.');
    const QString role = dot < 0 ? key : key.left(dot);
    for (const RoleName& name : roleNames) {
        if (name.role == ColumnRole::Number || role != QLatin1String(name.key))
            continue;
        if (dot >= 0 && !isKeyed(name.role))
            return std::nullopt;
        return ColumnTarget { name.role, RunField::Count, dot < 0 ? QString() : key.mid(dot + 1) };
    }
    return std::nullopt;
}

std::vector<ColumnUnit> unitsFor(const ColumnTarget& target)
{
    const auto listed = [](table::Units units) {
        std::vector<ColumnUnit> list;
        for (const table::Unit& unit : units)
            list.push_back({ QLatin1String(unit.key), translated(unit.label) });
        return list;
    };
    switch (target.role) {
    case ColumnRole::Number:
        return listed(table::unitsOf(target.field));
    case ColumnRole::Started:
    case ColumnRole::Ended:
        return listed(table::stampUnits());
    case ColumnRole::Metric:
        return { { QStringLiteral("number"), translated(QT_TRANSLATE_NOOP("TableUnits", "number")) },
            { QLatin1String(table::percentUnit), translated(QT_TRANSLATE_NOOP("TableUnits", "%")) } };
    case ColumnRole::Step:
    case ColumnRole::Series:
        return { { QStringLiteral("number"), translated(QT_TRANSLATE_NOOP("TableUnits", "number")) } };
    case ColumnRole::GpuType:
    case ColumnRole::Region:
        return { { QStringLiteral("name"), translated("catalog name") } };
    case ColumnRole::Ignore:
        return { { QString(), QStringLiteral("–") } };
    default:
        return { { QStringLiteral("text"), translated(QT_TRANSLATE_NOOP("TableUnits", "text")) } };
    }
}

QString unitLabel(const ColumnTarget& target, const QString& unit)
{
    for (const ColumnUnit& each : unitsFor(target))
        if (each.key == unit)
            return each.label;
    return unit;
}

} // namespace runcost
