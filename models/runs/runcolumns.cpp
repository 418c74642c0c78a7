#include "runs/runcolumns.h"

#include <algorithm>

namespace runcost {

std::shared_ptr<const RunColumns> noRuns()
{
    auto columns = std::make_shared<RunColumns>();
    columns->words.emplace_back();
    columns->nameBegin.push_back(0);
    columns->searchBegin.push_back(0);
    return columns;
}

void appendFolded(QByteArray& pool, std::string_view text)
{
    const qsizetype begin = pool.size();
    pool.append(text.data(), static_cast<qsizetype>(text.size()));
    char* const first = pool.data() + begin;
    char* const last = pool.data() + pool.size();
    if (std::any_of(first, last, [](char c) { return static_cast<uchar>(c) >= 0x80; })) {
        const QByteArray folded = QString::fromUtf8(first, last - first).toLower().toUtf8();
        pool.replace(begin, pool.size() - begin, folded);
    }
    char* const end = pool.data() + pool.size();
    for (char* c = pool.data() + begin; c != end; ++c) {
        if (*c >= 'A' && *c <= 'Z')
            *c = static_cast<char>(*c + ('a' - 'A'));
        else if (static_cast<uchar>(*c) < ' ')
            *c = ' ';
    }
}

void makeSearchable(RunColumns& c)
{
    c.searchStops.clear();
    c.searchStops.reserve(static_cast<std::size_t>(c.searchPool.size()) / RunColumns::bytesPerStop + 1);
    for (std::uint32_t row = 0; row < c.size(); ++row)
        while (c.searchStops.size() * RunColumns::bytesPerStop < c.searchBegin[row + 1])
            c.searchStops.push_back(row);
    c.wordPool.clear();
    c.wordBegin.assign(1, 0);
    for (const QString& word : c.words) {
        const QByteArray bytes = word.toUtf8();
        appendFolded(c.wordPool, { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
        c.wordPool.append('\n');
        c.wordBegin.push_back(static_cast<std::uint32_t>(c.wordPool.size()));
    }
    c.wordUse.assign(c.words.size(), 0);
    const auto note = [&c](const std::vector<std::uint32_t>& column, RunColumns::WordUse use) {
        for (const std::uint32_t word : column)
            c.wordUse[word] = static_cast<std::uint8_t>(c.wordUse[word] | use);
    };
    note(c.project, RunColumns::InProject);
    note(c.provider, RunColumns::InProvider);
    note(c.device, RunColumns::InDevice);
    note(c.tags, RunColumns::InTags);
}

} // namespace runcost
