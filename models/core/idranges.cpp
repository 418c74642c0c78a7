#include "core/idranges.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace runcost {

std::size_t IdRanges::after(qint64 id) const
{
    const auto found = std::upper_bound(m_ranges.begin(), m_ranges.end(), id, [](qint64 i, const Range& range) { return i < range.first; });
    return static_cast<std::size_t>(found - m_ranges.begin());
}

// The range at `left` and the next become one where nothing is between them.
void IdRanges::join(std::size_t left)
{
    if (left + 1 >= m_ranges.size() || m_ranges[left].last + 1 != m_ranges[left + 1].first)
        return;
    m_ranges[left].last = m_ranges[left + 1].last;
    m_ranges.erase(m_ranges.begin() + static_cast<std::ptrdiff_t>(left) + 1);
}

void IdRanges::add(qint64 id)
{
    const std::size_t next = after(id);
    if (next > 0 && id <= m_ranges[next - 1].last)
        return;
    if (next > 0 && m_ranges[next - 1].last + 1 == id) {
        m_ranges[next - 1].last = id;
        join(next - 1);
        return;
    }
    m_ranges.insert(m_ranges.begin() + static_cast<std::ptrdiff_t>(next), { id, id });
    join(next);
}

// Of ranges in the order of their beginnings.
void IdRanges::append(const Range& range)
{
    if (!m_ranges.empty() && range.first <= m_ranges.back().last + 1)
        m_ranges.back().last = std::max(m_ranges.back().last, range.last);
    else
        m_ranges.push_back(range);
}

void IdRanges::add(const IdRanges& other)
{
    if (other.empty() || empty() || other.front() >= m_ranges.back().first) { // as the ids of one file after the other
        for (const Range& range : other.m_ranges)
            append(range);
        return;
    }
    std::vector<Range> both = std::exchange(m_ranges, {});
    both.insert(both.end(), other.m_ranges.begin(), other.m_ranges.end());
    std::sort(both.begin(), both.end(), [](const Range& a, const Range& b) { return a.first < b.first; });
    for (const Range& range : both)
        append(range);
}

void IdRanges::remove(const std::vector<qint64>& ids)
{
    std::vector<Range> kept;
    auto id = ids.begin();
    for (const Range& range : m_ranges) {
        qint64 first = range.first;
        id = std::lower_bound(id, ids.end(), first);
        for (; id != ids.end() && *id <= range.last; ++id) {
            if (first < *id)
                kept.push_back({ first, *id - 1 });
            first = *id + 1;
        }
        if (first <= range.last)
            kept.push_back({ first, range.last });
    }
    m_ranges = std::move(kept);
}

bool IdRanges::contains(qint64 id) const
{
    const std::size_t next = after(id);
    return next > 0 && id <= m_ranges[next - 1].last;
}

std::size_t IdRanges::size() const
{
    return std::accumulate(m_ranges.begin(), m_ranges.end(), std::size_t(0),
        [](std::size_t sum, const Range& range) { return sum + static_cast<std::size_t>(range.last - range.first + 1); });
}

std::vector<qint64> IdRanges::all() const
{
    std::vector<qint64> ids;
    ids.reserve(size());
    for (const Range& range : m_ranges)
        for (qint64 id = range.first; id <= range.last; ++id)
            ids.push_back(id);
    return ids;
}

} // namespace runcost
