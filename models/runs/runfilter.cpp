#include "runs/runfilter.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace runcost {
namespace {

    using Mask = std::vector<std::uint8_t>;

    // Where `word` next begins in [from, end), or end. Looks for the first and the last byte at once, which rarely
    // both fit by chance; short words in text of few letters would stop memmem() too often.
    const char* findWord(const char* from, const char* end, const QByteArray& word)
    {
        const auto length = static_cast<std::size_t>(word.size());
        if (static_cast<std::size_t>(end - from) < length)
            return end;
        const char* const lastStart = end - length;
        const char* at = from;
#ifdef __SSE2__
        const __m128i first = _mm_set1_epi8(word.front());
        const __m128i last = _mm_set1_epi8(word.back());
        for (; lastStart - at >= 15; at += 16) {
            const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
            const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + length - 1));
            auto hits = static_cast<unsigned>(
                _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
            for (; hits != 0; hits &= hits - 1) {
                const char* const candidate = at + std::countr_zero(hits);
                if (length <= 2 || std::memcmp(candidate + 1, word.constData() + 1, length - 2) == 0)
                    return candidate;
            }
        }
#endif
        for (; at <= lastStart; ++at)
            if (*at == word.front() && std::memcmp(at, word.constData(), length) == 0)
                return at;
        return end;
    }

    // The row that holds this byte of the pool, not before `row`. Hits lie close together: steps double until past it.
    std::size_t rowAt(const std::vector<std::uint32_t>& begins, std::size_t row, std::uint32_t offset)
    {
        std::size_t step = 1;
        std::size_t last = begins.size() - 1;
        while (row + step < last && begins[row + step] <= offset) {
            row += step;
            step *= 2;
        }
        last = std::min(last, row + step);
        const auto from = begins.begin() + static_cast<std::ptrdiff_t>(row);
        const auto past = std::upper_bound(from, begins.begin() + static_cast<std::ptrdiff_t>(last), offset);
        return static_cast<std::size_t>(past - begins.begin()) - 1;
    }

    void keepRowsWith(const RunColumns& columns, const QByteArray& word, Mask& mask)
    {
        const char* const pool = columns.searchPool.constData();
        const char* const end = pool + columns.searchPool.size();
        const std::size_t count = mask.size();
        std::size_t row = 0;
        const auto clear = [&mask](std::size_t from, std::size_t to) {
            std::fill(mask.begin() + static_cast<std::ptrdiff_t>(from), mask.begin() + static_cast<std::ptrdiff_t>(to), 0);
        };
        for (const char* at = pool; row < count;) {
            at = findWord(at, end, word);
            if (at == end)
                break;
            const std::size_t hit = rowAt(columns.searchBegin, row, static_cast<std::uint32_t>(at - pool));
            clear(row, hit);
            row = hit + 1;
            at = pool + columns.searchBegin[row];
        }
        clear(row, count);
    }

    // Which words of the pool are among `wanted`.
    template <class IsWanted>
    Mask wantedWords(const RunColumns& columns, const IsWanted& isWanted)
    {
        Mask wanted(columns.words.size());
        std::transform(columns.words.begin(), columns.words.end(), wanted.begin(),
            [&](const QString& word) { return static_cast<std::uint8_t>(isWanted(word)); });
        return wanted;
    }

    void keepWords(const std::vector<std::uint32_t>& column, const Mask& wanted, Mask& mask)
    {
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] & wanted[column[i]];
    }

    void keepListed(const RunColumns& columns, const std::vector<std::uint32_t>& column, const QStringList& list, Mask& mask)
    {
        if (!list.isEmpty())
            keepWords(column, wantedWords(columns, [&](const QString& word) { return list.contains(word); }), mask);
    }

    void keepTagged(const RunColumns& columns, const QStringList& tags, Mask& mask)
    {
        if (tags.isEmpty())
            return;
        const auto holdsOne = [&](const QString& joined) {
            for (const QString& tag : joined.split(QLatin1Char('\n')))
                if (tags.contains(tag))
                    return true;
            return false;
        };
        keepWords(columns.tags, wantedWords(columns, holdsOne), mask);
    }

    // "disagrees>5": a figure of the file is more than 5 % off.
    std::optional<double> disagreementWanted(const QString& word)
    {
        static const QString key = QStringLiteral("disagrees>");
        bool isNumber = false;
        const double percent = word.startsWith(key) ? word.mid(key.size()).toDouble(&isNumber) : 0;
        return isNumber ? std::optional(percent) : std::nullopt;
    }

    void keepDisagreeing(const RunColumns& columns, double percent, Mask& mask)
    {
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] & static_cast<std::uint8_t>(columns.disagreementPercent(i) > 0 && columns.disagreementPercent(i) >= percent);
    }

    void keepPeriod(const RunColumns& columns, const RunFilter& filter, Mask& mask)
    {
        if (!filter.fromMs && !filter.toMs)
            return;
        const qint64 from = filter.fromMs.value_or(RunColumns::unknownTime + 1);
        const qint64 to = filter.toMs.value_or(std::numeric_limits<qint64>::max());
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] & static_cast<std::uint8_t>(columns.startedAtMs[i] >= from && columns.startedAtMs[i] < to);
    }

} // namespace

bool RunFilter::isEmpty() const
{
    RunFilter nothing;
    nothing.text = text;
    return text.trimmed().isEmpty() && *this == nothing;
}

std::vector<std::uint8_t> matchingRuns(const RunColumns& columns, const RunFilter& filter)
{
    Mask mask(columns.size(), 1);
    keepListed(columns, columns.project, filter.projects, mask);
    keepListed(columns, columns.device, filter.devices, mask);
    keepListed(columns, columns.provider, filter.providers, mask);
    keepTagged(columns, filter.tags, mask);
    keepPeriod(columns, filter, mask);
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x00-\\x1f]+"));
    for (const QString& word : filter.text.toLower().split(gaps, Qt::SkipEmptyParts))
        if (const auto percent = disagreementWanted(word))
            keepDisagreeing(columns, *percent, mask);
        else
            keepRowsWith(columns, word.toUtf8(), mask);
    return mask;
}

} // namespace runcost
