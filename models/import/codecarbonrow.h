#pragma once

#include "import/codecarboncolumns.h"
#include "import/issuelist.h"
#include "import/values.h"

#include <QVersionNumber>

namespace runcost::codecarbon {

// Turns rows of one file into runs; says in the issues what it could not use.
class RowReader {
public:
    RowReader(const QString& source, const QByteArray& timeZone, IssueList& issues);
    // Absent: the row is rejected. Energy, CO2 and times that are not known stay unknown.
    [[nodiscard]] std::optional<Run> read(const Layout& layout, const CsvRecord& record, bool decimalComma);
    [[nodiscard]] QString version() const { return m_version; } // "2.4"; empty when rows differ or say none

private:
    [[nodiscard]] bool readNumbers(Run& run);
    [[nodiscard]] std::optional<double> number(Column column, bool isRequired);
    [[nodiscard]] QString text(Column column);
    void readMoment(Run& run);
    void readMachine(Run& run);
    void readGpu(Run& run);
    void readUse(Run& run);
    void readPlace(Run& run);
    void readIdentity(Run& run);
    void checkSense(Run& run);
    void setFigure(Run& run, RunField field, std::optional<double> value, Provenance provenance, double factor = 1) const;
    [[nodiscard]] std::pair<qint64, qint64> place(Column column) const;

    QString m_source;
    StampReader m_stamps;
    IssueList& m_issues;
    QString m_version;
    QString m_toolText; // the version as the last row writes it, mostly that of the next row too
    QVersionNumber m_tool;
    QString m_toolShort; // "2.4"
    bool m_versionsDiffer = false;
    bool m_warnedEncoding = false;

    // The row at hand.
    const Layout* m_layout = nullptr;
    const CsvRecord* m_record = nullptr;
    bool m_decimalComma = false;
    bool m_rejected = false;
    QString m_day;
    std::array<std::optional<double>, columnCount> m_numbers;
};

} // namespace runcost::codecarbon
