#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace runcost {

// All runs of a store in columns, for tables of a million rows: about 100 bytes a run. Unknown numbers are NaN here
// (and nowhere else): models turn them into "–".
struct RunColumns {
    std::vector<qint64> id;
    std::vector<qint64> startedAtMs; // min() = unknown
    std::vector<double> costUsd; // total of the baseline at import
    std::vector<double> energyKwh;
    std::vector<double> carbonKg;
    std::vector<double> score;
    std::vector<double> durationS;
    std::vector<std::uint8_t> unknownParts; // of costUsd
    std::vector<std::uint8_t> status; // RunStatus
    std::vector<std::uint8_t> sample; // 1 = made for demonstration
    std::vector<float> disagreement; // percent between a reported figure and the recomputed one; 0 = at most 5 %
    std::vector<std::uint32_t> project; // index into words
    std::vector<std::uint32_t> provider;
    std::vector<std::uint32_t> device; // GPU type, else device class
    std::vector<std::uint32_t> gpuCount;
    std::vector<std::uint32_t> tags; // index into words: "key=value" joined by \n, sorted
    std::vector<QString> words; // interned; words[0] is empty
    QByteArray namePool; // UTF-8
    std::vector<std::uint32_t> nameBegin; // size() + 1 entries
    // The text that the filter searches, lower-cased: name and note of each row, and each of the words once.
    QByteArray searchPool; // rows joined by \n
    std::vector<std::uint32_t> searchBegin; // size() + 1 entries
    std::vector<std::uint32_t> searchStops; // the row of every 32nd byte of searchPool
    QByteArray wordPool; // joined by \n
    std::vector<std::uint32_t> wordBegin; // words.size() + 1 entries
    std::vector<std::uint8_t> wordUse; // which columns a word stands in: WordUse

    static constexpr std::size_t bytesPerStop = 32;
    enum WordUse : std::uint8_t { InProject = 1, InProvider = 2, InDevice = 4, InTags = 8 };

    static constexpr qint64 unknownTime = std::numeric_limits<qint64>::min();
    [[nodiscard]] std::size_t size() const { return id.size(); }
    [[nodiscard]] QString name(std::size_t row) const
    {
        return QString::fromUtf8(namePool.constData() + nameBegin[row], qsizetype(nameBegin[row + 1] - nameBegin[row]));
    }
    [[nodiscard]] double disagreementPercent(std::size_t row) const
    {
        return row < disagreement.size() ? static_cast<double>(disagreement[row]) : 0;
    }
    [[nodiscard]] const QString& word(std::uint32_t index) const { return words[index]; }
};

[[nodiscard]] std::shared_ptr<const RunColumns> noRuns();

// Adds text in lower case and without control characters, which keep rows and fields apart.
void appendFolded(QByteArray& pool, std::string_view text);
// Fills wordPool, wordBegin, wordUse and searchStops, once all rows are there.
void makeSearchable(RunColumns& columns);

} // namespace runcost
