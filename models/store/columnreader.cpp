#include "store/columnreader.h"

#include "store/runrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace runcost {
namespace {

    constexpr qsizetype poolLimit = std::numeric_limits<std::uint32_t>::max();

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };

    // Each different word once. Neighbouring rows mostly repeat each other, so the last word is asked first.
    class WordPool {
    public:
        explicit WordPool(std::vector<QString>& words)
            : m_words(words)
        {
            m_words.assign(1, QString());
        }
        std::uint32_t index(std::string_view text, std::uint32_t last)
        {
            if (text.empty())
                return 0;
            if (last != 0 && m_bytes[last] == text)
                return last;
            const auto found = m_index.find(text);
            if (found != m_index.end())
                return found->second;
            const auto next = static_cast<std::uint32_t>(m_words.size());
            m_words.push_back(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
            const auto added = m_index.emplace(std::string(text), next).first;
            m_bytes.resize(next + 1);
            m_bytes[next] = added->first;
            return next;
        }

    private:
        std::vector<QString>& m_words;
        std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_index;
        std::vector<std::string_view> m_bytes; // into the keys of m_index, which do not move
    };

    Error tooMuchText()
    {
        return { ErrorCode::TooLarge,
            QCoreApplication::translate("RunStore", "The names and notes of all runs need more memory than RunCost can use."), {} };
    }

    double number(const sqlite::Statement& s, int column)
    {
        return s.isNull(column) ? std::numeric_limits<double>::quiet_NaN() : s.real(column);
    }

    class ColumnReader {
    public:
        ColumnReader(sqlite::Statement& runs, sqlite::Statement& tags)
            : m_runs(runs)
            , m_tags(tags)
        {
        }

        Result<RunColumns> read(qint64 expected, const Progress& progress);

    private:
        void reserve(std::size_t rows);
        void takeNumbers();
        void takeTexts();
        Status takeTags(qint64 id);

        sqlite::Statement& m_runs;
        sqlite::Statement& m_tags;
        bool m_tagPending = false;
        bool m_tagsDone = false;
        std::string m_tagText;
        RunColumns m_columns;
        WordPool m_words { m_columns.words };
    };

    void ColumnReader::reserve(std::size_t rows)
    {
        RunColumns& c = m_columns;
        const auto all = [rows](auto&... vectors) { (vectors.reserve(rows + 1), ...); };
        all(c.id, c.startedAtMs, c.costUsd, c.energyKwh, c.carbonKg, c.score, c.durationS, c.unknownParts, c.status,
            c.sample, c.disagreement, c.project, c.provider, c.device, c.gpuCount, c.tags, c.nameBegin, c.searchBegin);
    }

    void ColumnReader::takeNumbers()
    {
        RunColumns& c = m_columns;
        c.id.push_back(m_runs.integer(0));
        c.startedAtMs.push_back(m_runs.isNull(1) ? RunColumns::unknownTime : m_runs.integer(1));
        c.costUsd.push_back(number(m_runs, 2));
        c.energyKwh.push_back(number(m_runs, 3));
        c.carbonKg.push_back(number(m_runs, 4));
        c.score.push_back(number(m_runs, 5));
        c.durationS.push_back(number(m_runs, 6));
        c.gpuCount.push_back(static_cast<std::uint32_t>(m_runs.integer(7)));
        c.unknownParts.push_back(static_cast<std::uint8_t>(m_runs.integer(8)));
        c.status.push_back(static_cast<std::uint8_t>(std::clamp<qint64>(m_runs.integer(9), 0, 4)));
        c.sample.push_back(m_runs.integer(10) != 0);
        const std::string_view flags = m_runs.utf8(17);
        const std::optional<double> percent = flags.empty() ? std::nullopt : runrows::disagreementOf(flags);
        if (percent) { // most stores have none: the column ends with the last one
            c.disagreement.resize(c.id.size());
            c.disagreement.back() = static_cast<float>(*percent);
        }
    }

    void ColumnReader::takeTexts()
    {
        RunColumns& c = m_columns;
        const auto last = [](const std::vector<std::uint32_t>& column) { return column.empty() ? 0 : column.back(); };
        const std::string_view name = m_runs.utf8(11);
        const std::string_view project = m_runs.utf8(12);
        const std::string_view provider = m_runs.utf8(13);
        const std::string_view gpu = m_runs.utf8(14);
        const std::string_view device = gpu.empty() ? m_runs.utf8(15) : gpu;
        c.namePool.append(name.data(), static_cast<qsizetype>(name.size()));
        c.project.push_back(m_words.index(project, last(c.project)));
        c.provider.push_back(m_words.index(provider, last(c.provider)));
        c.device.push_back(m_words.index(device, last(c.device)));
        c.tags.push_back(m_words.index(m_tagText, last(c.tags)));
        for (const std::string_view text : { name, m_runs.utf8(16) }) {
            if (text.empty())
                continue;
            appendFolded(c.searchPool, text);
            c.searchPool.append('\x1f');
        }
        c.searchPool.append('\n');
        c.nameBegin.push_back(static_cast<std::uint32_t>(c.namePool.size()));
        c.searchBegin.push_back(static_cast<std::uint32_t>(c.searchPool.size()));
    }

    // Both scans run by id, so the tags of a run are the next ones or there are none.
    Status ColumnReader::takeTags(qint64 id)
    {
        m_tagText.clear();
        while (!m_tagsDone) {
            if (!m_tagPending) {
                const Result<bool> row = m_tags.step();
                if (!row)
                    return row.error();
                m_tagsDone = !*row;
                if (m_tagsDone)
                    break;
                m_tagPending = true;
            }
            const qint64 owner = m_tags.integer(0);
            if (owner > id)
                break;
            m_tagPending = false;
            if (owner < id)
                continue;
            if (!m_tagText.empty())
                m_tagText += '\n';
            m_tagText.append(m_tags.utf8(1)).append("=").append(m_tags.utf8(2));
        }
        return ok();
    }

    Result<RunColumns> ColumnReader::read(qint64 expected, const Progress& progress)
    {
        reserve(static_cast<std::size_t>(std::clamp<qint64>(expected, 0, 10'000'000)));
        m_columns.nameBegin.push_back(0);
        m_columns.searchBegin.push_back(0);
        qint64 done = 0;
        while (true) {
            const Result<bool> row = m_runs.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (const Status tags = takeTags(m_runs.integer(0)); !tags)
                return tags.error();
            takeNumbers();
            takeTexts();
            if (m_columns.searchPool.size() > poolLimit)
                return tooMuchText();
            if ((++done & 0x1fff) == 0) {
                progress(done, expected);
                if (progress.cancelled())
                    return Error { ErrorCode::Cancelled, QCoreApplication::translate("RunStore", "Cancelled."), {} };
            }
        }
        makeSearchable(m_columns);
        if (m_columns.wordPool.size() > poolLimit)
            return tooMuchText();
        m_columns.namePool.squeeze();
        m_columns.searchPool.squeeze();
        return std::move(m_columns);
    }

} // namespace

Result<RunColumns> readColumns(Queries& queries, qint64 expectedRuns, const Progress& progress)
{
    const Result<sqlite::Statement*> runs = queries[Query::AllRuns];
    const Result<sqlite::Statement*> tags = queries[Query::AllTags];
    if (!runs || !tags)
        return (runs ? tags : runs).error();
    Result<RunColumns> columns = ColumnReader(**runs, **tags).read(expectedRuns, progress);
    (*tags)->reset();
    (*runs)->reset();
    return columns;
}

} // namespace runcost
