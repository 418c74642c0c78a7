#include "import/slurmtable.h"

#include "import/slurmjob.h"
#include "import/values.h"

#include <algorithm>

namespace runcost::slurm {
namespace {

    constexpr std::array<const char*, static_cast<std::size_t>(Field::Count)> names { "JobID", "JobName", "Account", "User", "Partition",
        "Cluster", "NodeList", "State", "Submit", "Start", "End", "Elapsed", "ElapsedRaw", "CPUTimeRAW", "AllocCPUS", "NCPUS",
        "ReqCPUS", "AllocNodes", "NNodes", "ReqNodes", "AllocTRES", "AllocGRES", "ReqGRES", "ConsumedEnergyRaw", "ConsumedEnergy",
        "MaxRSS", "ReqMem", "TRESUsageInAve", "TRESUsageInTot", "Comment", "AdminComment", "SystemComment", "SubmitLine", "WorkDir" };
    // Words that other tables use as well say nothing about where a table comes from.
    constexpr std::array commonWords { "Account", "User", "Partition", "Cluster", "State", "Submit", "Start", "End", "Elapsed", "Energy",
        "Comment" };

    bool isWordCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    std::optional<Field> fieldNamed(QByteArrayView name)
    {
        const auto found = std::find_if(names.begin(), names.end(), [name](const char* known) { return name == known; });
        return found == names.end() ? std::nullopt : std::optional(static_cast<Field>(found - names.begin()));
    }

    // What stands between the first two words.
    QByteArray separatorOf(QByteArrayView header, bool& quoted)
    {
        qsizetype at = 0;
        quoted = header.startsWith('"');
        if (quoted)
            ++at;
        while (at < header.size() && isWordCharacter(header[at]))
            ++at;
        if (quoted && at < header.size() && header[at] == '"')
            ++at;
        const qsizetype begin = at;
        while (at < header.size() && !isWordCharacter(header[at]) && header[at] != '"')
            ++at;
        return header.sliced(begin, at - begin).toByteArray();
    }

} // namespace

const char* fieldName(Field field) { return names[static_cast<std::size_t>(field)]; }

std::optional<Table> Table::fromHeader(QByteArrayView line)
{
    Table table;
    line = line.trimmed();
    table.m_header = line.toByteArray();
    table.m_separator = separatorOf(line, table.m_quoted);
    if (table.m_separator.isEmpty() || table.m_separator.size() > 16)
        return std::nullopt;
    // Padding is one separator with or without more of the same.
    table.m_padded = table.m_separator.trimmed().isEmpty() && !table.m_separator.contains('\t');
    if (table.m_padded)
        table.m_separator = " ";
    table.m_quoted = table.m_quoted || table.m_separator == "," || table.m_separator == ";" || table.m_separator == "\t";
    table.m_place.fill(-1);
    std::vector<QByteArray> words = table.cellsOf(line);
    table.m_endsLines = words.size() > 1 && words.back().isEmpty();
    if (table.m_endsLines)
        words.pop_back();
    table.m_columns = words.size();
    int rawId = -1;
    int known = 0;
    int telling = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QByteArray word = words[i].trimmed();
        const std::optional<Field> field = fieldNamed(word);
        if (word == "JobIDRaw")
            rawId = static_cast<int>(i);
        if (!field)
            continue;
        int& place = table.m_place[static_cast<std::size_t>(*field)];
        if (place >= 0 && !table.m_padded)
            table.m_repeated = QString::fromLatin1(word);
        place = static_cast<int>(i);
        ++known;
        telling += std::any_of(commonWords.begin(), commonWords.end(), [&word](const char* common) { return word == common; }) ? 0 : 1;
    }
    if (rawId >= 0 && !table.has(Field::JobId))
        table.m_place[static_cast<std::size_t>(Field::JobId)] = rawId;
    const bool isListing = table.has(Field::JobId) ? known >= 3 : known >= 4 && telling >= 2;
    return isListing ? std::optional(std::move(table)) : std::nullopt;
}

std::vector<QByteArray> Table::cellsOf(QByteArrayView line) const
{
    std::vector<QByteArray> cells;
    QByteArray cell;
    bool inside = false;
    for (qsizetype at = 0; at < line.size();) {
        if (m_quoted && line[at] == '"' && (inside || cell.trimmed().isEmpty())) {
            if (inside && at + 1 < line.size() && line[at + 1] == '"') {
                cell += '"';
                at += 2;
                continue;
            }
            inside = !inside;
            ++at;
        } else if (!inside && line.sliced(at).startsWith(m_separator)) {
            cells.push_back(cell.trimmed());
            cell.clear();
            at += m_separator.size();
        } else {
            const qsizetype next = m_quoted ? at + 1 : std::max(at + 1, line.indexOf(m_separator, at) < 0 ? line.size() : line.indexOf(m_separator, at));
            cell += line.sliced(at, next - at);
            at = next;
        }
    }
    cells.push_back(cell.trimmed());
    return cells;
}

QByteArrayView Table::cell(const std::vector<QByteArray>& cells, Field field) const
{
    const int place = m_place[static_cast<std::size_t>(field)];
    return place < 0 || static_cast<std::size_t>(place) >= cells.size() ? QByteArrayView() : QByteArrayView(cells[static_cast<std::size_t>(place)]);
}

// Whether what has a form has it: only such a line may be put together out of too many cells.
bool Table::fits(const std::vector<QByteArray>& cells) const
{
    const auto is = [&](Field field, auto&& valid) { return !has(field) || valid(cell(cells, field)); };
    const auto isStamp = [](QByteArrayView text) {
        StampReader stamps("UTC");
        return text.isEmpty() || text == "Unknown" || text == "None" || stamps.read(text).has_value();
    };
    const auto isNumber = [](QByteArrayView text) {
        const auto kind = parseNumber(text).kind;
        return kind != ParsedNumber::Kind::Bad;
    };
    if (!is(Field::State, [](QByteArrayView text) { return isKnownState(text); }))
        return false;
    if (!is(Field::JobId, [](QByteArrayView text) { return !text.isEmpty() && text[0] >= '0' && text[0] <= '9'; }))
        return false;
    for (const Field field : { Field::Submit, Field::Start, Field::End })
        if (!is(field, isStamp))
            return false;
    for (const Field field : { Field::ElapsedRaw, Field::CpuTimeRaw, Field::AllocCpus, Field::NCpus, Field::NNodes, Field::EnergyRaw })
        if (!is(field, isNumber))
            return false;
    return is(Field::Elapsed, [](QByteArrayView text) { return text.isEmpty() || secondsOf(text).has_value(); });
}

bool Table::rejoin(std::vector<QByteArray>& cells, Field field) const
{
    if (!has(field))
        return false;
    const auto place = static_cast<std::size_t>(m_place[static_cast<std::size_t>(field)]);
    const std::size_t extra = cells.size() - m_columns;
    std::vector<QByteArray> joined(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(place));
    QByteArray text = cells[place];
    for (std::size_t i = 1; i <= extra; ++i)
        text += m_separator + cells[place + i];
    joined.push_back(text);
    joined.insert(joined.end(), cells.begin() + static_cast<std::ptrdiff_t>(place + extra + 1), cells.end());
    // Nothing behind it that has a form: then nothing tells whether it was this cell.
    const auto standsBehind = [&](Field other) { return m_place[static_cast<std::size_t>(other)] > static_cast<int>(place); };
    constexpr std::array formed { Field::State, Field::Start, Field::End, Field::Elapsed };
    if (std::none_of(formed.begin(), formed.end(), standsBehind) && place + 1 != m_columns)
        return false;
    if (!fits(joined))
        return false;
    cells = std::move(joined);
    return true;
}

Table::Fit Table::split(QByteArrayView line, std::vector<QByteArray>& cells) const
{
    cells = cellsOf(line);
    // --parsable ends each line with a separator; some lines of a file may come without, or with one too many.
    if (cells.size() > m_columns && cells.back().isEmpty()) {
        std::vector<QByteArray> shorter(cells.begin(), cells.end() - 1);
        if (m_endsLines || (shorter.size() == m_columns && fits(shorter)))
            cells = std::move(shorter);
    }
    if (cells.size() == m_columns)
        return Fit::Whole;
    if (cells.size() < m_columns)
        return Fit::Short;
    for (const Field field : { Field::JobName, Field::Comment, Field::AdminComment, Field::SystemComment, Field::SubmitLine, Field::WorkDir })
        if (rejoin(cells, field))
            return Fit::Mended;
    return Fit::Long;
}

} // namespace runcost::slurm
