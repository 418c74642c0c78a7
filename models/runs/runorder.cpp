#include "runs/runorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <numeric>
#include <string_view>

namespace runcost {
namespace {

    constexpr std::uint64_t unknownKey = std::numeric_limits<std::uint64_t>::max();

    struct Entry {
        std::uint64_t key;
        std::uint32_t row;
    };

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

    template <class T>
    std::vector<Entry> numberKeys(const std::vector<T>& values, bool descending)
    {
        std::vector<Entry> entries(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::uint64_t bits = orderedBits(values[i]);
            entries[i] = { isUnknown(values[i]) ? unknownKey : descending ? ~bits : bits, static_cast<std::uint32_t>(i) };
        }
        return entries;
    }

    // Stable; 11 bits a pass, and passes in which all keys agree are left out.
    void radixSort(std::vector<Entry>& entries)
    {
        constexpr unsigned width = 11;
        constexpr std::size_t buckets = std::size_t(1) << width;
        constexpr std::size_t passes = (64 + width - 1) / width;
        std::array<std::array<std::uint32_t, buckets>, passes> counts {};
        for (const Entry& entry : entries)
            for (std::size_t pass = 0; pass < passes; ++pass)
                ++counts[pass][(entry.key >> (pass * width)) & (buckets - 1)];
        std::vector<Entry> other(entries.size());
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

    std::vector<std::uint32_t> rowsOf(const std::vector<Entry>& entries)
    {
        std::vector<std::uint32_t> rows(entries.size());
        std::transform(entries.begin(), entries.end(), rows.begin(), [](const Entry& entry) { return entry.row; });
        return rows;
    }

    template <class T>
    std::vector<std::uint32_t> sortedByNumber(const std::vector<T>& values, bool descending)
    {
        std::vector<Entry> entries = numberKeys(values, descending);
        radixSort(entries);
        return rowsOf(entries);
    }

    class NameOrder {
    public:
        explicit NameOrder(const RunColumns& columns)
            : m_columns(columns)
        {
        }
        std::vector<std::uint32_t> sorted(bool descending) const;

    private:
        // In lower case, from the text that the filter searches: it begins with the name.
        std::string_view name(std::uint32_t row) const
        {
            if (m_columns.nameBegin[row] == m_columns.nameBegin[row + 1])
                return {};
            const std::string_view text(m_columns.searchPool.constData() + m_columns.searchBegin[row],
                m_columns.searchBegin[row + 1] - m_columns.searchBegin[row]);
            return text.substr(0, text.find('\x1f'));
        }
        std::size_t commonPrefix() const;
        std::uint64_t key(std::string_view text, std::size_t skip) const;

        const RunColumns& m_columns;
    };

    std::size_t NameOrder::commonPrefix() const
    {
        std::string_view prefix;
        bool begun = false;
        for (std::uint32_t row = 0; row < m_columns.size(); ++row) {
            const std::string_view text = name(row);
            if (text.empty())
                continue;
            if (!begun)
                prefix = text;
            begun = true;
            const auto differs = std::mismatch(prefix.begin(), prefix.end(), text.begin(), text.end()).first;
            prefix = prefix.substr(0, static_cast<std::size_t>(differs - prefix.begin()));
            if (prefix.empty())
                break;
        }
        return prefix.size();
    }

    // The eight bytes after the common prefix, big end first.
    std::uint64_t NameOrder::key(std::string_view text, std::size_t skip) const
    {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < 8; ++i)
            bits = bits << 8 | (skip + i < text.size() ? static_cast<unsigned char>(text[skip + i]) : 0);
        return bits;
    }

    std::vector<std::uint32_t> NameOrder::sorted(bool descending) const
    {
        const std::size_t skip = commonPrefix();
        std::vector<Entry> entries(m_columns.size());
        for (std::uint32_t row = 0; row < entries.size(); ++row) {
            const std::string_view text = name(row);
            const std::uint64_t bits = key(text, skip);
            entries[row] = { text.empty() ? unknownKey : descending ? ~bits : bits, row };
        }
        radixSort(entries);
        std::vector<std::uint32_t> rows = rowsOf(entries);
        for (std::size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
            while (end < rows.size() && entries[end].key == entries[begin].key)
                ++end;
            if (end - begin < 2 || name(rows[begin]).empty())
                continue;
            std::stable_sort(rows.begin() + static_cast<std::ptrdiff_t>(begin), rows.begin() + static_cast<std::ptrdiff_t>(end),
                [this, descending](std::uint32_t a, std::uint32_t b) {
                    return descending ? name(b) < name(a) : name(a) < name(b);
                });
        }
        return rows;
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
