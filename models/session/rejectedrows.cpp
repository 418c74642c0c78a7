#include "session/rejectedrows.h"

#include "export/csvcell.h"
#include "import/csvreader.h"
#include "import/textdecoder.h"
#include "import/values.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace runcost {
namespace {

    constexpr qint64 largestFile = qint64(2) << 30;
    constexpr qsizetype longestRaw = 32'000; // what a spreadsheet keeps of a cell

    QString tr(const char* text) { return QCoreApplication::translate("RejectedRows", text); }

    // Numbers stay numbers: "-1" is what is wrong with the row and no formula.
    QByteArray rawCell(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        if (parseNumber(bytes).kind == ParsedNumber::Kind::Value && !bytes.contains(','))
            return bytes;
        return csvText(text);
    }

    struct Record {
        const ImportIssue* issue = nullptr;
        QString file;
        QString reason; // of all that is wrong with it
        QStringList cells; // in the order of its header
        const QStringList* header = nullptr;
        QString raw; // where it has no cells
    };

    // The rejected lines of one file.
    class RejectedFile {
    public:
        RejectedFile(const FileReport& report, const Progress& progress)
            : m_report(report)
            , m_progress(progress)
        {
            const QString name = QFileInfo(report.path).fileName();
            for (const ImportIssue& issue : report.issues) {
                if (issue.severity != ImportIssue::Severity::Rejected)
                    continue;
                if (issue.line > 0 && m_byLine.contains(issue.line)) {
                    m_records[m_byLine[issue.line]].reason += QLatin1Char(' ') + issue.text;
                    continue;
                }
                if (issue.line > 0)
                    m_byLine[issue.line] = m_records.size();
                m_records.push_back({ &issue, name.isEmpty() ? report.path : name, issue.text, {}, nullptr, issue.raw });
            }
        }

        Status read()
        {
            if (m_byLine.empty() || m_report.file.empty())
                return ok();
            const Result<Probe> found = probe(m_report.file);
            if (!found)
                return ok(); // it has gone: the pieces that the import kept have to do
            const QByteArray head = decodeHead(found->head).trimmed();
            if (found->isFolder || head.contains('\0'))
                return ok();
            return head.startsWith('{') || head.startsWith('[') ? readLines() : readCells();
        }

        [[nodiscard]] std::vector<Record>& records() { return m_records; }
        [[nodiscard]] const QStringList& header() const { return m_header; }

    private:
        [[nodiscard]] bool stopped() { return (++m_steps & 1023) == 0 && m_progress.cancelled(); }
        [[nodiscard]] Error cancelled() const { return { ErrorCode::Cancelled, tr("Cancelled."), {} }; }

        Status readCells()
        {
            Result<InputFile> input = InputFile::open(m_report.file, largestFile);
            if (!input)
                return ok();
            CsvReader csv(CsvReader::decodingSource(*input));
            CsvRecord record;
            for (bool first = true;; first = false) {
                const Result<bool> more = csv.next(record);
                if (!more || !*more || record.line > m_byLine.rbegin()->first)
                    return ok();
                if (stopped())
                    return cancelled();
                if (first)
                    m_header = textsOf(record);
                else if (const auto found = m_byLine.find(record.line); found != m_byLine.end())
                    fill(m_records[found->second], record);
            }
        }

        void fill(Record& to, const CsvRecord& record) const
        {
            if (record.problem != CsvRecord::Problem::None)
                return;
            to.cells = textsOf(record);
            to.header = &m_header;
            to.raw.clear();
        }

        static QStringList textsOf(const CsvRecord& record)
        {
            QStringList texts;
            for (const QByteArrayView cell : record.cells)
                texts << cellText(cell);
            return texts;
        }

        Status readLines()
        {
            Result<InputFile> input = InputFile::open(m_report.file, largestFile);
            if (!input)
                return ok();
            const CsvReader::Source source = CsvReader::decodingSource(*input);
            QByteArray chunk(64 << 10, Qt::Uninitialized);
            QByteArray line;
            qint64 number = 1;
            while (true) {
                const Result<qint64> got = source(chunk.data(), chunk.size());
                if (!got || *got == 0)
                    break;
                if (m_progress.cancelled())
                    return cancelled();
                for (const char byte : QByteArrayView(chunk.constData(), static_cast<qsizetype>(*got))) {
                    if (byte == '\n') {
                        keep(number++, line);
                        line.clear();
                    } else if (line.size() < longestRaw) {
                        line += byte;
                    }
                }
            }
            keep(number, line);
            return ok();
        }

        void keep(qint64 number, const QByteArray& line)
        {
            const auto found = m_byLine.find(number);
            if (found == m_byLine.end() || line.trimmed().size() < 2) // a lone bracket says nothing
                return;
            m_records[found->second].raw = cellText(line.trimmed());
        }

        const FileReport& m_report;
        const Progress& m_progress;
        std::vector<Record> m_records;
        std::map<qint64, std::size_t> m_byLine;
        QStringList m_header;
        unsigned m_steps = 0;
    };

    // Columns of all files side by side, each name once; cells without a name come behind.
    class Sheet {
    public:
        void add(const Record& record)
        {
            const QStringList names = record.header ? *record.header : QStringList();
            QHash<QString, int> met; // a name may stand twice in a header
            for (qsizetype i = 0; i < std::max(names.size(), record.cells.size()); ++i) {
                const QString name = i < names.size() && !names[i].isEmpty() ? names[i] : tr("cell %1").arg(i + 1);
                const std::pair<QString, int> key { name, met[name]++ };
                if (!m_places.contains(key)) {
                    m_places[key] = m_names.size();
                    m_names << name;
                }
            }
            m_hasRaw = m_hasRaw || !record.raw.isEmpty();
        }
        [[nodiscard]] QByteArray header() const
        {
            QByteArray line = "file,line,column,field,reason";
            for (const QString& name : m_names)
                line += ',' + csvText(name);
            return line + (m_hasRaw ? ",raw\r\n" : "\r\n");
        }
        [[nodiscard]] QByteArray row(const Record& record) const
        {
            const ImportIssue& issue = *record.issue;
            QByteArray line = csvText(record.file);
            for (const qint64 place : { issue.line, issue.column })
                line += ',' + (place > 0 ? QByteArray::number(place) : QByteArray());
            line += ',' + csvText(issue.field) + ',' + csvText(record.reason);
            std::vector<QByteArray> cells(static_cast<std::size_t>(m_names.size()));
            const QStringList names = record.header ? *record.header : QStringList();
            QHash<QString, int> met;
            for (qsizetype i = 0; i < std::max(names.size(), record.cells.size()); ++i) {
                const QString name = i < names.size() && !names[i].isEmpty() ? names[i] : tr("cell %1").arg(i + 1);
                const auto place = m_places.at({ name, met[name]++ });
                if (i < record.cells.size())
                    cells[static_cast<std::size_t>(place)] = rawCell(record.cells[i]);
            }
            for (const QByteArray& cell : cells)
                line += ',' + cell;
            return line + (m_hasRaw ? ',' + csvText(record.raw) + "\r\n" : QByteArray("\r\n"));
        }

    private:
        std::map<std::pair<QString, int>, qsizetype> m_places;
        QStringList m_names;
        bool m_hasRaw = false;
    };

} // namespace

Result<RejectedRows> rejectedRows(const std::vector<FileReport>& reports, const Progress& progress)
{
    std::vector<RejectedFile> files;
    files.reserve(reports.size());
    RejectedRows result;
    Sheet sheet;
    for (const FileReport& report : reports) {
        RejectedFile& file = files.emplace_back(report, progress);
        if (const Status read = file.read(); !read)
            return read.error();
        for (const Record& record : file.records())
            sheet.add(record);
        result.rows += static_cast<int>(file.records().size());
        result.unlisted += std::max(0, report.rejected - static_cast<int>(file.records().size()));
    }
    result.csv = sheet.header();
    for (RejectedFile& file : files)
        for (const Record& record : file.records())
            result.csv += sheet.row(record);
    return result;
}

} // namespace runcost
