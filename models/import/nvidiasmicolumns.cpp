#include "import/nvidiasmicolumns.h"

#include "import/values.h"

#include <algorithm>

namespace runcost::nvidiasmi {
namespace {

    struct Name {
        const char* text;
        Column column;
        int rank; // of several columns for one thing the lowest counts
    };
    // With a dot: nvidia-smi itself.
    constexpr std::array columnNames {
        Name { "timestamp", Column::Time, 0 },
        Name { "time", Column::Time, 1 },
        Name { "datetime", Column::Time, 1 },
        Name { "date_time", Column::Time, 1 },
        Name { "elapsed_sec", Column::Time, 2 },
        Name { "elapsed_s", Column::Time, 2 },
        Name { "elapsed_seconds", Column::Time, 2 },
        Name { "elapsed", Column::Time, 2 },
        Name { "time_s", Column::Time, 2 },
        Name { "elapsed_ms", Column::Time, 3 },
        Name { "index", Column::Index, 0 },
        Name { "gpu_index", Column::Index, 1 },
        Name { "gpu_id", Column::Index, 1 },
        Name { "gpu", Column::Index, 2 },
        Name { "uuid", Column::Uuid, 0 },
        Name { "gpu_uuid", Column::Uuid, 1 },
        Name { "pci.bus_id", Column::Bus, 0 },
        Name { "gpu_bus_id", Column::Bus, 1 },
        Name { "pci.bus", Column::Bus, 2 },
        Name { "name", Column::Name, 0 },
        Name { "gpu_name", Column::Name, 1 },
        Name { "power.draw", Column::Power, 0 },
        Name { "power.draw.average", Column::Power, 1 },
        Name { "power.draw.instant", Column::Power, 2 },
        Name { "gpu_power_w", Column::Power, 3 },
        Name { "gpu_power", Column::Power, 3 },
        Name { "gpu_power_mw", Column::Power, 3 },
        Name { "power_draw_w", Column::Power, 4 },
        Name { "power_draw", Column::Power, 4 },
        Name { "power_w", Column::Power, 5 },
        Name { "utilization.gpu", Column::Percent, 0 },
        Name { "gpu_util", Column::Percent, 1 },
        Name { "gpu_utilization", Column::Percent, 1 },
        Name { "utilization_gpu", Column::Percent, 1 },
        Name { "memory.used", Column::UsedMemory, 0 },
        Name { "memory_used", Column::UsedMemory, 1 },
        Name { "gpu_memory_used", Column::UsedMemory, 1 },
        Name { "memory.total", Column::TotalMemory, 0 },
        Name { "memory_total", Column::TotalMemory, 1 },
        Name { "gpu_memory_total", Column::TotalMemory, 1 },
    };
    constexpr std::array runWords { "duration", "duration_s", "runtime", "run", "run_id", "run_name", "epoch", "epochs", "step", "loss",
        "accuracy", "cost", "cost_usd", "project", "project_name", "model", "energy_consumed", "emissions", "task_name" };
    constexpr std::array placeholders { "n/a", "na", "err!", "unknown error", "not supported", "not available", "gpu is lost",
        "insufficient permissions", "unknown", "null", "none", "nan", "-" };

    struct Unit {
        const char* name;
        double factor;
    };
    constexpr std::array units { Unit { "", 1 }, Unit { "w", 1 }, Unit { "mw", 1e-3 }, Unit { "kw", 1e3 }, Unit { "%", 1 }, Unit { "mib", 1 },
        Unit { "mb", 1e6 / 1048576 }, Unit { "kib", 1.0 / 1024 }, Unit { "gib", 1024 }, Unit { "gb", 1e9 / 1048576 }, Unit { "s", 1 },
        Unit { "sec", 1 }, Unit { "ms", 1e-3 } };

    const Unit* unitNamed(QByteArrayView name)
    {
        const auto found = std::find_if(units.begin(), units.end(), [name](const Unit& unit) { return name.compare(unit.name, Qt::CaseInsensitive) == 0; });
        return found == units.end() ? nullptr : &*found;
    }

    // "power.draw [W]", "gpu_util(%)": the name in lower case and the unit.
    std::pair<QByteArray, QByteArray> nameAndUnit(QByteArrayView cell)
    {
        QByteArray text = cell.trimmed().toByteArray();
        QByteArray unit;
        const qsizetype open = std::max(text.lastIndexOf('['), text.lastIndexOf('('));
        if (open > 0 && (text.endsWith(']') || text.endsWith(')'))) {
            unit = text.mid(open + 1, text.size() - open - 2).trimmed();
            text.truncate(open);
        }
        text = text.trimmed().toLower();
        for (const char* suffix : { "_ms", "_mw" })
            if (unit.isEmpty() && text.endsWith(suffix))
                unit = suffix + 1;
        return { text.replace(' ', '_'), unit };
    }

    // "gpu0", "gpu_1_power_w", "GPU 2 [W]".
    std::optional<QString> wideGpu(const QByteArray& name)
    {
        if (!name.startsWith("gpu"))
            return std::nullopt;
        qsizetype at = name.startsWith("gpu_") ? 4 : 3;
        const qsizetype begin = at;
        while (at < name.size() && name[at] >= '0' && name[at] <= '9')
            ++at;
        const QByteArrayView rest = QByteArrayView(name).sliced(at);
        const bool power = rest.isEmpty() || rest == "_w" || rest == "_power" || rest == "_power_w" || rest == "_power_mw" || rest == "_watts";
        return at > begin && at - begin <= 4 && power ? std::optional(QStringLiteral("GPU") + QString::fromLatin1(name.mid(begin, at - begin))) : std::nullopt;
    }

} // namespace

Quantity readQuantity(QByteArrayView cell, const QByteArray& unit, bool decimalComma)
{
    using Kind = Quantity::Kind;
    cell = cell.trimmed();
    const bool bracketed = cell.startsWith('[') && cell.endsWith(']');
    const QByteArrayView word = bracketed ? cell.sliced(1, cell.size() - 2).trimmed() : cell;
    if (word.isEmpty() || bracketed
        || std::any_of(placeholders.begin(), placeholders.end(), [word](const char* known) { return word.compare(known, Qt::CaseInsensitive) == 0; }))
        return { Kind::Unknown, 0 };
    qsizetype end = cell.size();
    while (end > 0 && cell[end - 1] != ' ' && !(cell[end - 1] >= '0' && cell[end - 1] <= '9') && cell[end - 1] != '.')
        --end;
    const QByteArrayView own = cell.sliced(end).trimmed();
    const Unit* known = unitNamed(own.isEmpty() ? QByteArrayView(unit) : own);
    const ParsedNumber number = parseNumber(cell.first(end), decimalComma);
    if (!known || number.kind != ParsedNumber::Kind::Value || number.value < 0)
        return { Kind::Bad, 0 };
    return { Kind::Value, number.value * known->factor };
}

QByteArrayView Layout::cell(const std::vector<QByteArrayView>& cells, Column column) const
{
    const int place = places[static_cast<std::size_t>(column)];
    return place < 0 ? QByteArrayView() : cells[static_cast<std::size_t>(place)];
}

bool Layout::isLog() const
{
    if (native)
        return true;
    const bool gpu = has(Column::Power) || has(Column::Percent) || !wide.empty();
    return has(Column::Time) && gpu && !speaksOfRuns;
}

Layout layoutOf(const std::vector<QByteArrayView>& header)
{
    Layout layout;
    layout.places.fill(-1);
    layout.columns = header.size();
    std::array<int, static_cast<std::size_t>(Column::Count)> ranks {};
    std::vector<QByteArray> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto [name, unit] = nameAndUnit(header[i]);
        layout.speaksOfRuns = layout.speaksOfRuns || std::any_of(runWords.begin(), runWords.end(), [&n = name](const char* word) { return n == word; });
        if (const std::optional<QString> gpu = wideGpu(name))
            layout.wide.push_back({ static_cast<int>(i), unit, *gpu });
        const auto found = std::find_if(columnNames.begin(), columnNames.end(), [&n = name](const Name& one) { return n == one.text; });
        if (found == columnNames.end())
            continue;
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            layout.repeated = QString::fromLatin1(name);
        seen.push_back(name);
        const auto at = static_cast<std::size_t>(found->column);
        const bool dotted = name.startsWith("power.draw") || name == "utilization.gpu" || name == "memory.used";
        layout.native = layout.native || dotted;
        if (layout.places[at] >= 0 && ranks[at] <= found->rank)
            continue;
        layout.places[at] = static_cast<int>(i);
        layout.units[at] = unit;
        ranks[at] = found->rank;
    }
    if (layout.has(Column::Power))
        layout.wide.clear();
    return layout;
}

} // namespace runcost::nvidiasmi
