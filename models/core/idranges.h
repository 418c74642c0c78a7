#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace runcost {

// A set of ids. Those that follow each other, as the rows of one import do, take no more room than one.
class IdRanges {
public:
    void add(qint64 id); // nothing happens when it is there
    void add(const IdRanges& other);
    void remove(const std::vector<qint64>& ids); // ascending; those that are not there do no harm
    [[nodiscard]] bool contains(qint64 id) const;
    [[nodiscard]] bool empty() const { return m_ranges.empty(); }
    [[nodiscard]] std::size_t size() const; // of ids
    [[nodiscard]] qint64 front() const { return m_ranges.front().first; } // the least; not of an empty one
    [[nodiscard]] std::vector<qint64> all() const; // ascending
    void clear() { m_ranges.clear(); }

private:
    struct Range {
        qint64 first = 0;
        qint64 last = 0; // included
    };
    [[nodiscard]] std::size_t after(qint64 id) const; // the range behind those that begin at or before it
    void join(std::size_t left);
    void append(const Range& range);

    std::vector<Range> m_ranges; // ascending, with a gap between each two
};

} // namespace runcost
