#include "items/fuzzymatch.h"

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr int prefixScore = 4000;
    constexpr int wordScore = 3000;
    constexpr int runScore = 2000;
    constexpr int wordsScore = 1500; // and up to 40 for each word
    constexpr int scatteredScore = 1000;
    constexpr qsizetype longestText = 200; // the table of scattered letters grows with the square

    bool isWordStart(QStringView text, qsizetype at)
    {
        return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber())
            || (text[at].isUpper() && text[at - 1].isLower());
    }

    FuzzyMatch runAt(qsizetype at, qsizetype length, int score)
    {
        FuzzyMatch match { score - static_cast<int>(std::min<qsizetype>(at, 500)), {} };
        for (qsizetype i = 0; i < length; ++i)
            match.positions.push_back(static_cast<int>(at + i));
        return match;
    }

    std::optional<FuzzyMatch> contiguous(QStringView pattern, QStringView text)
    {
        const qsizetype first = text.indexOf(pattern, 0, Qt::CaseInsensitive);
        if (first < 0)
            return std::nullopt;
        if (first == 0)
            return runAt(0, pattern.size(), prefixScore);
        for (qsizetype at = first; at >= 0; at = text.indexOf(pattern, at + 1, Qt::CaseInsensitive))
            if (isWordStart(text, at))
                return runAt(at, pattern.size(), wordScore);
        return runAt(first, pattern.size(), runScore);
    }

    // Every word of the pattern stands somewhere, in any order: "training energy" finds "Energy of training".
    std::optional<FuzzyMatch> wordByWord(QStringView pattern, QStringView text)
    {
        FuzzyMatch all { wordsScore, {} };
        for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
            const auto match = contiguous(word, text);
            if (!match)
                return std::nullopt;
            all.score += match->score / 100;
            all.positions.insert(all.positions.end(), match->positions.begin(), match->positions.end());
        }
        std::sort(all.positions.begin(), all.positions.end());
        all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
        return all;
    }

    // Letters in order; starts of words and neighbours of the last hit are worth more. Each piece has to begin at the
    // start of a word, else long texts would match anything.
    std::optional<FuzzyMatch> scattered(QStringView pattern, QStringView text)
    {
        const auto n = static_cast<std::size_t>(pattern.size());
        const auto m = static_cast<std::size_t>(std::min(text.size(), longestText));
        constexpr int none = -1'000'000;
        std::vector<int> best(n * m, none); // best score of pattern[0..i] that ends at text[j]
        std::vector<int> from(n * m, -1);
        for (std::size_t i = 0; i < n; ++i) {
            const QChar wanted = pattern[static_cast<qsizetype>(i)].toCaseFolded();
            int before = i == 0 ? 0 : none; // best of row i - 1 up to j - 2
            int beforeAt = -1;
            for (std::size_t j = i; j < m; ++j) {
                if (i > 0 && j >= 2 && best[(i - 1) * m + j - 2] > before) {
                    before = best[(i - 1) * m + j - 2];
                    beforeAt = static_cast<int>(j) - 2;
                }
                if (text[static_cast<qsizetype>(j)].toCaseFolded() != wanted)
                    continue;
                const int joined = i > 0 && j > 0 ? best[(i - 1) * m + j - 1] + 8 : none;
                const int fresh = isWordStart(text, static_cast<qsizetype>(j)) ? before + 10 : none;
                best[i * m + j] = std::max(joined, fresh);
                from[i * m + j] = joined >= fresh ? static_cast<int>(j) - 1 : beforeAt;
            }
        }
        std::size_t end = 0;
        for (std::size_t j = 0; j < m; ++j)
            if (best[(n - 1) * m + j] > best[(n - 1) * m + end])
                end = j;
        if (m < n || best[(n - 1) * m + end] < 0)
            return std::nullopt;
        FuzzyMatch match { scatteredScore + best[(n - 1) * m + end] - static_cast<int>(end), {} };
        for (std::size_t i = n, j = end; i-- > 0;) {
            match.positions.push_back(static_cast<int>(j));
            j = static_cast<std::size_t>(std::max(0, from[i * m + j]));
        }
        std::reverse(match.positions.begin(), match.positions.end());
        return match;
    }

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    pattern = pattern.trimmed();
    if (pattern.isEmpty())
        return FuzzyMatch {};
    if (text.isEmpty() || pattern.size() > text.size())
        return std::nullopt;
    if (auto match = contiguous(pattern, text))
        return match;
    if (pattern.contains(u' '))
        if (auto match = wordByWord(pattern, text))
            return match;
    return scattered(pattern, text);
}

} // namespace runcost
