#include "items/commandmodel.h"

#include "core/format.h"
#include "items/fuzzymatch.h"
#include "runs/runfilter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace runcost {
namespace {

    constexpr std::array groups { Command::Group::Pages, Command::Group::Actions, Command::Group::Runs,
        Command::Group::Formulas };
    constexpr std::size_t listedRows = 11;
    // Beyond this many runs letters have to stand together: the whole list is searched at every key press.
    constexpr std::size_t fuzzyRuns = 20'000;
    constexpr std::size_t enoughHits = 400;

    QString heading(Command::Group group)
    {
        switch (group) {
        case Command::Group::Pages:
            return CommandModel::tr("Pages");
        case Command::Group::Actions:
            return CommandModel::tr("Actions");
        case Command::Group::Runs:
            return CommandModel::tr("Runs");
        case Command::Group::Formulas:
            return CommandModel::tr("Formulas");
        }
        return {};
    }

    std::size_t share(Command::Group group)
    {
        switch (group) {
        case Command::Group::Pages:
            return 2;
        case Command::Group::Actions:
        case Command::Group::Runs:
            return 4;
        case Command::Group::Formulas:
            return 3;
        }
        return 0;
    }

    std::optional<Command::Group> onlyGroup(const QString& query)
    {
        if (query.startsWith(u'>'))
            return Command::Group::Actions;
        if (query.startsWith(u'@'))
            return Command::Group::Runs;
        if (query.startsWith(u'#'))
            return Command::Group::Pages;
        if (query.startsWith(u'='))
            return Command::Group::Formulas;
        return std::nullopt;
    }

    std::optional<double> known(double value) { return std::isnan(value) ? std::nullopt : std::optional(value); }

} // namespace

CommandModel::CommandModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    rebuild();
}

void CommandModel::setRuns(std::shared_ptr<const RunColumns> runs)
{
    m_runs = std::move(runs);
    rebuild();
}

void CommandModel::setRecent(const QStringList& ids)
{
    m_recent = ids;
    rebuild();
}

void CommandModel::setQuery(const QString& query)
{
    m_query = query.trimmed();
    rebuild();
}

int CommandModel::firstCommandRow() const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.heading; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.command.title;
    case Qt::AccessibleTextRole:
        return row.command.detail.isEmpty() ? row.command.title : tr("%1, %2").arg(row.command.title, row.command.detail);
    case HeadingRole:
        return row.heading;
    case IdRole:
        return row.command.id;
    case DetailRole:
        return row.command.detail;
    case ValueRole:
        return row.command.value;
    case KeysRole:
        return row.command.keys;
    case IconRole:
        return row.command.icon;
    case PositionsRole:
        return QVariant::fromValue(QList<int>(row.positions.begin(), row.positions.end()));
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_matches = 0;
    const auto only = onlyGroup(m_query);
    const QString pattern = only ? m_query.mid(1).trimmed() : m_query;
    std::size_t left = listedRows;
    for (const Command::Group group : groups) {
        if (only && *only != group)
            continue;
        auto rows = group == Command::Group::Runs ? matchingRuns(pattern) : matching(group, pattern);
        const std::size_t shown = std::min({ rows.size(), only ? listedRows : share(group), left });
        if (shown == 0)
            continue;
        Row title;
        title.heading = true;
        title.command.title = heading(group);
        m_rows.push_back(std::move(title));
        std::move(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), std::back_inserter(m_rows));
        left -= shown;
    }
    endResetModel();
}

int CommandModel::recentBonus(const QString& id) const
{
    const qsizetype at = m_recent.indexOf(id);
    return at < 0 ? 0 : static_cast<int>(std::max<qsizetype>(0, 100 - 10 * at));
}

std::vector<CommandModel::Row> CommandModel::matching(Command::Group group, const QString& pattern)
{
    std::vector<Row> rows;
    for (const Command& command : m_commands) {
        if (command.group != group)
            continue;
        if (auto match = fuzzyMatch(pattern, command.title))
            rows.push_back({ false, command, std::move(match->positions), match->score + recentBonus(command.id) });
    }
    m_matches += static_cast<int>(rows.size());
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
    return rows;
}

std::vector<CommandModel::Hit> CommandModel::runHits(const QString& pattern) const
{
    std::vector<Hit> hits;
    const std::size_t size = m_runs->size();
    if (size <= fuzzyRuns) {
        for (std::size_t row = 0; row < size; ++row)
            if (auto match = fuzzyMatch(pattern, m_runs->name(row)))
                hits.push_back({ row, match->score, std::move(match->positions) });
        return hits;
    }
    const std::vector<std::uint8_t> mask = runsWith(*m_runs, pattern.toLower().toUtf8());
    for (auto at = mask.begin(); hits.size() < enoughHits; ++at) {
        at = std::find(at, mask.end(), 1);
        if (at == mask.end())
            break;
        const auto row = static_cast<std::size_t>(at - mask.begin());
        auto match = fuzzyMatch(pattern, m_runs->name(row)); // the hit may be in a tag
        hits.push_back(match ? Hit { row, match->score, std::move(match->positions) } : Hit { row, 0, {} });
    }
    return hits;
}

std::vector<CommandModel::Row> CommandModel::matchingRuns(const QString& pattern)
{
    std::vector<Row> rows;
    if (!m_runs)
        return rows;
    std::vector<Hit> hits = runHits(pattern);
    m_matches += static_cast<int>(hits.size());
    for (Hit& hit : hits)
        hit.score += recentBonus(QStringLiteral("run:%1").arg(m_runs->id[hit.row]));
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    for (std::size_t i = 0; i < std::min(hits.size(), listedRows); ++i)
        rows.push_back(runRow(hits[i]));
    return rows;
}

CommandModel::Row CommandModel::runRow(const Hit& hit) const
{
    const RunColumns& runs = *m_runs;
    Command command;
    command.group = Command::Group::Runs;
    command.id = QStringLiteral("run:%1").arg(runs.id[hit.row]);
    command.title = runs.name(hit.row);
    const qint64 started = runs.startedAtMs[hit.row];
    const QString day = format::day(started == RunColumns::unknownTime ? std::nullopt : std::optional(started));
    const auto energy = known(runs.energyKwh[hit.row]);
    command.detail
        = energy ? tr("%1, %2 kWh", "palette: day and energy of a run").arg(day, format::significant(energy)) : day;
    command.value = format::money(known(runs.costUsd[hit.row]));
    command.icon = QStringLiteral("run");
    return { false, std::move(command), hit.positions, hit.score };
}

} // namespace runcost
