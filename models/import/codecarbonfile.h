#pragma once

#include "core/sha256.h"
#include "import/codecarbonrow.h"

#include <QHash>

#include <functional>

namespace runcost::codecarbon {

// An open file whose bytes are hashed as they pass.
class HashedCsv {
public:
    explicit HashedCsv(InputFile&& input)
        : m_input(std::move(input))
        , m_source(CsvReader::decodingSource(m_input))
        , csv([this](char* to, qint64 count) {
            Result<qint64> got = m_source(to, count);
            if (got)
                m_hash.addData(QByteArrayView(to, static_cast<qsizetype>(*got)));
            return got;
        })
    {
    }
    Q_DISABLE_COPY_MOVE(HashedCsv)
    [[nodiscard]] qint64 size() const { return m_input.size(); }
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }

private:
    InputFile m_input;
    CsvReader::Source m_source;
    Sha256 m_hash;

public:
    CsvReader csv; // last: it reads through the others
};

// Reads one file row by row. Rows of one run are cumulative in emissions.csv and parts in a task file.
class FileReader {
public:
    // Called for every row that can be used; without one, runs are kept.
    using OnRow = std::function<Status(Run&& run, qint64 line)>;

    FileReader(CsvReader& csv, const QString& source, const QByteArray& timeZone, bool backup);
    [[nodiscard]] Status readHeader();
    [[nodiscard]] Status readRows(const Progress& progress, qint64 size);
    void finish(ReadResult& result);
    void setOnRow(OnRow onRow) { m_onRow = std::move(onRow); }
    [[nodiscard]] bool readsTasks() const { return m_layout.has(Column::TaskName); }
    void noteRepeated();

private:
    void setLayout(Layout layout);
    [[nodiscard]] Status readRow();
    [[nodiscard]] bool isWholeRow();
    [[nodiscard]] bool isRepeatedHeader();
    [[nodiscard]] const Layout* placedLayout();
    void store(Run&& run);
    void addRow(Run&& run);
    void addTask(Run&& task, const Layout& layout);
    void finishTasks(Run& run);

    CsvReader& m_csv;
    IssueList m_issues;
    RowReader m_rows;
    const bool m_backup;
    OnRow m_onRow;
    CsvRecord m_record;
    Layout m_layout;
    Layout m_canonical;
    std::vector<Run> m_runs;
    std::vector<qint64> m_lines;
    QHash<QString, std::size_t> m_index;
    QHash<QString, QStringList> m_taskNames;
    qint64 m_rowCount = 0;
};

} // namespace runcost::codecarbon
