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

    // What is looked for; up to eight bytes are compared at once.
    class Needle {
    public:
        explicit Needle(const QByteArray& word)
            : m_word(word)
            , m_length(static_cast<std::size_t>(word.size()))
        {
            std::memcpy(&m_bytes, word.constData(), std::min(m_length, sizeof m_bytes));
            std::memset(&m_mask, 0xff, std::min(m_length, sizeof m_mask));
        }
        [[nodiscard]] std::size_t length() const { return m_length; }
        [[nodiscard]] char first() const { return m_word.front(); }
        [[nodiscard]] char last() const { return m_word.back(); }
        [[nodiscard]] bool isAt(const char* text, const char* end) const
        {
            std::uint64_t bytes;
            if (m_length > sizeof bytes || static_cast<std::size_t>(end - text) < sizeof bytes)
                return std::memcmp(text, m_word.constData(), m_length) == 0;
            std::memcpy(&bytes, text, sizeof bytes);
            return ((bytes ^ m_bytes) & m_mask) == 0;
        }

    private:
        const QByteArray& m_word;
        std::size_t m_length;
        std::uint64_t m_bytes = 0;
        std::uint64_t m_mask = 0;
    };

    // Calls take(place) where the needle may be: everywhere that its first and last byte are at once, which is seldom
    // by chance.
    template <class Take>
    void eachCandidate(const char* from, const char* end, const Needle& needle, const Take& take)
    {
        if (static_cast<std::size_t>(end - from) < needle.length())
            return;
        const char* const lastStart = end - needle.length();
        const char* at = from;
#ifdef __SSE2__
        const __m128i first = _mm_set1_epi8(needle.first());
        const __m128i last = _mm_set1_epi8(needle.last());
        const auto both = [&](const char* place) {
            const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place));
            const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i*>(place + needle.length() - 1));
            return static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        };
        for (; lastStart - at >= 31; at += 32)
            for (unsigned hits = both(at) | both(at + 16) << 16; hits != 0; hits &= hits - 1)
                take(at + std::countr_zero(hits));
#endif
        for (; at <= lastStart; ++at)
            if (*at == needle.first())
                take(at);
    }

    // Which row holds a byte of the pool. `stops` may tell it for every so many bytes.
    class RowFinder {
    public:
        RowFinder(const std::vector<std::uint32_t>& begins, const std::vector<std::uint32_t>& stops)
            : m_begins(begins)
            , m_stops(stops)
        {
        }
        [[nodiscard]] std::size_t at(std::uint32_t offset) const
        {
            const std::size_t stop = offset / RunColumns::bytesPerStop;
            if (stop >= m_stops.size()) {
                const auto past = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
                return static_cast<std::size_t>(past - m_begins.begin()) - 1;
            }
            std::size_t row = m_stops[stop];
            while (m_begins[row + 1] <= offset)
                ++row;
            return row;
        }

    private:
        const std::vector<std::uint32_t>& m_begins;
        const std::vector<std::uint32_t>& m_stops;
    };

    // Calls hit(row) once for each row of the pool in which the word occurs.
    template <class Hit>
    void eachRowWith(const QByteArray& text, const std::vector<std::uint32_t>& begins, const std::vector<std::uint32_t>& stops,
        const QByteArray& word, const Hit& hit)
    {
        if (begins.size() < 2)
            return;
        const char* const pool = text.constData();
        const char* const end = pool + text.size();
        const Needle needle(word);
        const RowFinder rows(begins, stops);
        std::uint32_t rowEnd = 0; // of the last hit
        eachCandidate(pool, end, needle, [&](const char* place) {
            const auto offset = static_cast<std::uint32_t>(place - pool);
            if (offset < rowEnd || !needle.isAt(place, end))
                return;
            const std::size_t row = rows.at(offset);
            rowEnd = begins[row + 1];
            hit(row);
        });
    }

    void addRowsWithWords(const std::vector<std::uint32_t>& column, const Mask& wanted, Mask& mask)
    {
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] | wanted[column[i]];
    }

    void keepAlso(const Mask& other, Mask& mask)
    {
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] & other[i];
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

std::vector<std::uint8_t> runsWith(const RunColumns& columns, const QByteArray& word)
{
    Mask mask(columns.size(), word.isEmpty() ? 1 : 0);
    if (word.isEmpty())
        return mask;
    eachRowWith(columns.searchPool, columns.searchBegin, columns.searchStops, word, [&mask](std::size_t row) { mask[row] = 1; });
    Mask words(columns.words.size(), 0);
    unsigned use = 0;
    eachRowWith(columns.wordPool, columns.wordBegin, {}, word, [&](std::size_t hit) {
        words[hit] = 1;
        use |= columns.wordUse[hit];
    });
    if (use & RunColumns::InProject)
        addRowsWithWords(columns.project, words, mask);
    if (use & RunColumns::InProvider)
        addRowsWithWords(columns.provider, words, mask);
    if (use & RunColumns::InDevice)
        addRowsWithWords(columns.device, words, mask);
    if (use & RunColumns::InTags)
        addRowsWithWords(columns.tags, words, mask);
    return mask;
}

bool RunFilter::isEmpty() const
{
    RunFilter nothing;
    nothing.text = text;
    return text.trimmed().isEmpty() && *this == nothing;
}

std::vector<std::uint8_t> matchingRuns(const RunColumns& columns, const RunFilter& filter)
{
    std::vector<QByteArray> words;
    std::optional<double> disagreement;
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x00-\\x1f]+"));
    for (const QString& word : filter.text.toLower().split(gaps, Qt::SkipEmptyParts))
        if (const auto percent = disagreementWanted(word))
            disagreement = std::max(*percent, disagreement.value_or(*percent));
        else
            words.push_back(word.toUtf8());
    Mask mask = words.empty() ? Mask(columns.size(), 1) : runsWith(columns, words.front());
    for (std::size_t i = 1; i < words.size(); ++i)
        keepAlso(runsWith(columns, words[i]), mask);
    if (disagreement)
        keepDisagreeing(columns, *disagreement, mask);
    keepListed(columns, columns.project, filter.projects, mask);
    keepListed(columns, columns.device, filter.devices, mask);
    keepListed(columns, columns.provider, filter.providers, mask);
    keepTagged(columns, filter.tags, mask);
    keepPeriod(columns, filter, mask);
    return mask;
}

} // namespace runcost
