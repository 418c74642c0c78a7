#include "runs/runorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>
#include <string_view>

namespace runcost {
namespace {

    using Rows = std::vector<std::uint32_t>;

    // The upper bits of a sort key with its row: eight bytes, so that a million of them sort in the cache.
    struct Entry {
        std::uint32_t key;
        std::uint32_t row;
    };

    // Stable; 11 bits a pass, and passes in which all keys agree are left out.
    void radixSort(std::vector<Entry>& entries, std::vector<Entry>& other)
    {
        constexpr unsigned width = 11;
        constexpr std::size_t buckets = std::size_t(1) << width;
        constexpr std::size_t passes = 3;
        std::array<std::array<std::uint32_t, buckets>, passes> counts {};
        for (const Entry& entry : entries)
            for (std::size_t pass = 0; pass < passes; ++pass)
                ++counts[pass][(entry.key >> (pass * width)) & (buckets - 1)];
        other.resize(entries.size());
        for (std::size_t pass = 0; pass < passes; ++pass) {
            auto& count = counts[pass];
            if (std::find(count.begin(), count.end(), entries.size()) != count.end())
                continue;
            std::exclusive_scan(count.begin(), count.end(), count.begin(), std::uint32_t(0));
            for (const Entry& entry : entries)
                other[count[(entry.key >> (pass * width)) & (buckets - 1)]++] = entry;
            entries.swap(other);
        }
    }

    // Sorts rows[begin, end) by 64-bit keys as far as 32 bits tell them apart, and calls `finish` for each group of
    // two rows and more that they leave equal, with the first and last key of the whole range.
    class KeySorter {
    public:
        template <class KeyOf, class Finish>
        void sort(Rows& rows, std::size_t begin, std::size_t end, bool descending, const KeyOf& keyOf, const Finish& finish)
        {
            std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
            std::uint64_t largest = 0;
            for (std::size_t i = begin; i < end; ++i) {
                const std::uint64_t key = keyOf(rows[i]);
                least = std::min(least, key);
                largest = std::max(largest, key);
            }
            const int shift = std::max(0, 32 - std::countl_zero(largest - least));
            m_entries.resize(end - begin);
            for (std::size_t i = begin; i < end; ++i) {
                const std::uint64_t key = keyOf(rows[i]);
                const std::uint64_t distance = descending ? largest - key : key - least;
                m_entries[i - begin] = { static_cast<std::uint32_t>(distance >> shift), rows[i] };
            }
            radixSort(m_entries, m_other);
            for (std::size_t i = begin; i < end; ++i)
                rows[i] = m_entries[i - begin].row;
            m_groups.clear();
            for (std::size_t i = 0, next = 0; i < m_entries.size(); i = next) {
                for (next = i + 1; next < m_entries.size() && m_entries[next].key == m_entries[i].key;)
                    ++next;
                if (next - i > 1)
                    m_groups.emplace_back(begin + i, begin + next);
            }
            for (const auto& [from, to] : std::vector(m_groups))
                finish(from, to, least == largest);
        }

    private:
        std::vector<Entry> m_entries;
        std::vector<Entry> m_other;
        std::vector<std::pair<std::size_t, std::size_t>> m_groups;
    };

    template <class Less>
    void stableSort(Rows& rows, std::size_t begin, std::size_t end, const Less& less)
    {
        std::stable_sort(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.begin() + static_cast<std::ptrdiff_t>(end), less);
    }

    // Bits that order like the number: negative numbers are turned round, positive ones moved above them.
    std::uint64_t orderedBits(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value); // -0 equals 0
        constexpr std::uint64_t sign = std::uint64_t(1) << 63;
        return bits & sign ? ~bits : bits | sign;
    }
    std::uint64_t orderedBits(qint64 value) { return static_cast<std::uint64_t>(value) ^ (std::uint64_t(1) << 63); }

    bool isUnknown(double value) { return std::isnan(value); }
    bool isUnknown(qint64 value) { return value == RunColumns::unknownTime; }

    // All rows, those without a value last; `known` becomes the number of the others.
    template <class IsUnknown>
    Rows knownFirst(std::size_t count, std::size_t& known, const IsUnknown& isUnknownRow)
    {
        Rows rows;
        rows.reserve(count);
        Rows unknown;
        for (std::uint32_t row = 0; row < count; ++row)
            (isUnknownRow(row) ? unknown : rows).push_back(row);
        known = rows.size();
        rows.insert(rows.end(), unknown.begin(), unknown.end());
        return rows;
    }

    template <class T>
    Rows sortedByNumber(const std::vector<T>& values, bool descending)
    {
        std::size_t known = 0;
        Rows rows = knownFirst(values.size(), known, [&](std::uint32_t row) { return isUnknown(values[row]); });
        const auto keyOf = [&values](std::uint32_t row) { return orderedBits(values[row]); };
        const auto less = [&](std::uint32_t a, std::uint32_t b) { return descending ? values[b] < values[a] : values[a] < values[b]; };
        KeySorter().sort(rows, 0, known, descending, keyOf, [&](std::size_t begin, std::size_t end, bool) {
            const auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto last = rows.begin() + static_cast<std::ptrdiff_t>(end);
            if (!std::is_sorted(first, last, less)) // most often they are equal
                std::stable_sort(first, last, less);
        });
        return rows;
    }

    // Names by the bytes of their lower case, eight at a time: groups that agree so far are sorted by the next eight.
    class NameOrder {
    public:
        explicit NameOrder(const RunColumns& columns)
            : m_columns(columns)
        {
        }
        Rows sorted(bool descending);

    private:
        struct Part {
            std::size_t begin;
            std::size_t end;
            std::size_t skip; // bytes in which all names of the part agree
        };
        // From the text that the filter searches: it begins with the name.
        [[nodiscard]] std::string_view name(std::uint32_t row) const
        {
            const std::string_view text(m_columns.searchPool.constData() + m_columns.searchBegin[row],
                m_columns.searchBegin[row + 1] - m_columns.searchBegin[row]);
            return text.substr(0, text.find('\x1f'));
        }
        [[nodiscard]] bool isNameless(std::uint32_t row) const { return m_columns.nameBegin[row] == m_columns.nameBegin[row + 1]; }
        [[nodiscard]] std::size_t commonPrefix(const Part& part) const;
        [[nodiscard]] std::uint64_t key(std::uint32_t row, std::size_t skip) const;
        void sortPart(Part part, bool descending);

        const RunColumns& m_columns;
        Rows m_rows;
        std::vector<Part> m_open;
        KeySorter m_sorter;
    };

    std::size_t NameOrder::commonPrefix(const Part& part) const
    {
        std::string_view prefix = name(m_rows[part.begin]);
        for (std::size_t i = part.begin + 1; i < part.end && prefix.size() > part.skip; ++i) {
            const std::string_view text = name(m_rows[i]);
            const auto from = static_cast<std::ptrdiff_t>(part.skip);
            const auto differs = std::mismatch(prefix.begin() + from, prefix.end(), text.begin() + from, text.end()).first;
            prefix = prefix.substr(0, static_cast<std::size_t>(differs - prefix.begin()));
        }
        return prefix.size();
    }

    // The eight bytes after the common prefix, big end first.
    std::uint64_t NameOrder::key(std::uint32_t row, std::size_t skip) const
    {
        const std::string_view text = name(row);
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 8; ++i)
            bits = bits << 8 | (skip + i < text.size() ? static_cast<unsigned char>(text[skip + i]) : 0);
        return bits;
    }

    void NameOrder::sortPart(Part part, bool descending)
    {
        constexpr std::size_t fewRows = 32;
        if (part.end - part.begin < fewRows) {
            stableSort(m_rows, part.begin, part.end, [this, descending](std::uint32_t a, std::uint32_t b) {
                return descending ? name(b) < name(a) : name(a) < name(b);
            });
            return;
        }
        part.skip = commonPrefix(part);
        const auto keyOf = [this, &part](std::uint32_t row) { return key(row, part.skip); };
        m_sorter.sort(m_rows, part.begin, part.end, descending, keyOf, [&](std::size_t begin, std::size_t end, bool allEqual) {
            if (!allEqual) // else the names have ended: they are the same
                m_open.push_back({ begin, end, part.skip });
        });
    }

    Rows NameOrder::sorted(bool descending)
    {
        std::size_t known = 0;
        m_rows = knownFirst(m_columns.size(), known, [this](std::uint32_t row) { return isNameless(row); });
        if (known > 0)
            m_open.push_back({ 0, known, 0 });
        while (!m_open.empty()) {
            const Part part = m_open.back();
            m_open.pop_back();
            sortPart(part, descending);
        }
        return std::move(m_rows);
    }

} // namespace

std::vector<std::uint32_t> sortedRuns(const RunColumns& columns, RunSortKey key, bool descending)
{
    switch (key) {
    case RunSortKey::Id:
        return sortedByNumber(columns.id, descending);
    case RunSortKey::Name:
        return NameOrder(columns).sorted(descending);
    case RunSortKey::Started:
        return sortedByNumber(columns.startedAtMs, descending);
    case RunSortKey::Cost:
        return sortedByNumber(columns.costUsd, descending);
    case RunSortKey::Energy:
        return sortedByNumber(columns.energyKwh, descending);
    case RunSortKey::Carbon:
        return sortedByNumber(columns.carbonKg, descending);
    case RunSortKey::Score:
        return sortedByNumber(columns.score, descending);
    }
    return {};
}

} // namespace runcost
