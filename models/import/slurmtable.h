#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace runcost::slurm {

// The fields of sacct that RunCost reads; a table holds any of them, in any order, among others.
enum class Field {
    JobId,
    JobName,
    Account,
    User,
    Partition,
    Cluster,
    NodeList,
    State,
    Submit,
    Start,
    End,
    Elapsed,
    ElapsedRaw,
    CpuTimeRaw,
    AllocCpus,
    NCpus,
    ReqCpus,
    AllocNodes,
    NNodes,
    ReqNodes,
    AllocTres,
    AllocGres,
    ReqGres,
    EnergyRaw,
    Energy,
    MaxRss,
    ReqMem,
    UsageInAve,
    UsageInTot,
    Comment,
    AdminComment,
    SystemComment,
    SubmitLine,
    WorkDir,
    Count,
};

// The layout of one parsable listing: what separates the cells and where each field stands.
class Table {
public:
    // Absent when the line is no header of sacct.
    [[nodiscard]] static std::optional<Table> fromHeader(QByteArrayView line);

    enum class Fit { Whole, Mended, Short, Long };
    // The cells of a line. A separator inside a job name, a comment or a path is put back where the rest then fits.
    [[nodiscard]] Fit split(QByteArrayView line, std::vector<QByteArray>& cells) const;

    [[nodiscard]] bool has(Field field) const { return m_place[static_cast<std::size_t>(field)] >= 0; }
    [[nodiscard]] QByteArrayView cell(const std::vector<QByteArray>& cells, Field field) const;
    [[nodiscard]] bool isHeader(QByteArrayView line) const { return line.trimmed() == m_header; }
    [[nodiscard]] std::size_t columns() const { return m_columns; } // without the empty last one of --parsable
    [[nodiscard]] QString repeatedField() const { return m_repeated; } // empty = none
    [[nodiscard]] bool isPadded() const { return m_padded; } // columns of fixed width, which cannot be read

private:
    [[nodiscard]] std::vector<QByteArray> cellsOf(QByteArrayView line) const;
    [[nodiscard]] bool fits(const std::vector<QByteArray>& cells) const;
    [[nodiscard]] bool rejoin(std::vector<QByteArray>& cells, Field field) const;

    QByteArray m_header;
    QByteArray m_separator;
    bool m_quoted = false;
    bool m_padded = false;
    bool m_endsLines = false; // the header ends with a separator
    std::size_t m_columns = 0;
    QString m_repeated;
    std::array<int, static_cast<std::size_t>(Field::Count)> m_place {};
};

[[nodiscard]] const char* fieldName(Field field); // "JobID"

} // namespace runcost::slurm
