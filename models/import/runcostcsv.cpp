#include "import/csvreader.h"
#include "import/issuelist.h"
#include "import/runcostreader.h"
#include "import/values.h"

#include "core/spreadsheettext.h"
#include "runs/runtablekeys.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("RuncostReader", text); }

    class ExportedCsv {
    public:
        ExportedCsv(const QByteArray& bytes, ReadResult& result)
            : m_csv(CsvReader::bytesSource(withoutMark(bytes)))
            , m_result(result)
        {
        }

        void read()
        {
            if (readHeader())
                while (nextRow()) { }
            m_result.issues.insert(m_result.issues.end(), m_issues.issues().begin(), m_issues.issues().end());
            m_result.rejectedRows += m_issues.rejected();
        }

    private:
        static QByteArray withoutMark(const QByteArray& bytes) { return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes; }

        bool readHeader()
        {
            const Result<bool> row = m_csv.next(m_record);
            if (!row || !*row || m_record.problem != CsvRecord::Problem::None)
                return false;
            for (std::size_t i = 0; i < m_record.cells.size(); ++i)
                m_columns.insert(m_record.cells[i].toByteArray(), i); // of two equal names the last counts
            m_width = m_record.cells.size();
            return true;
        }

        bool nextRow()
        {
            const Result<bool> row = m_csv.next(m_record);
            if (!row || !*row)
                return false;
            if (m_record.problem != CsvRecord::Problem::None || m_record.cells.size() != m_width) {
                reject({}, QStringLiteral("bad_row"), tr("The row does not have the columns of the header."));
                return true;
            }
            Run run;
            if (takeTexts(run) && takeNumbers(run) && takeCollections(run)) {
                m_result.runs.push_back(std::move(run));
                m_result.lines.push_back(m_record.line);
            }
            return true;
        }

        QByteArrayView cell(const char* name) const
        {
            const auto found = m_columns.constFind(QByteArray::fromRawData(name, static_cast<qsizetype>(qstrlen(name))));
            return found == m_columns.constEnd() ? QByteArrayView() : m_record.cells[*found];
        }
        QString text(const char* name) const { return spreadsheet::unguarded(QString::fromUtf8(cell(name))); }

        bool reject(const char* column, const QString& code, const QString& text)
        {
            const QString field = QLatin1String(column ? column : "");
            m_issues.reject({ m_record.line, 0 }, field, code, text, field.isEmpty() ? QString() : QString::fromUtf8(cell(column)));
            return false;
        }

        bool takeTexts(Run& run)
        {
            for (const RunTextKey& entry : runTextKeys)
                run.*entry.member = text(entry.key);
            if (run.sourceKind.isEmpty() || run.sourceId.isEmpty())
                return reject("source_id", QStringLiteral("no_identity"), tr("The run has no identity."));
            for (const RunFlagKey& entry : runFlagKeys)
                run.*entry.member = cell(entry.key).compare("true", Qt::CaseInsensitive) == 0;
            const std::optional<RunStatus> status = runStatusFromKey(text("status"));
            if (!status && !cell("status").isEmpty())
                return reject("status", QStringLiteral("not_a_status"), tr("“%1” is no status of a run.").arg(text("status")));
            run.status = status.value_or(RunStatus::Unknown);
            return takeTime("started_at", run.startedAtMs) && takeTime("ended_at", run.endedAtMs);
        }

        bool takeTime(const char* column, std::optional<qint64>& time)
        {
            if (cell(column).isEmpty())
                return true;
            const std::optional<ParsedStamp> stamp = m_stamps.read(cell(column));
            if (!stamp)
                return reject(column, QStringLiteral("not_a_time"), tr("“%1” is no time.").arg(text(column)));
            time = stamp->utcMs;
            return true;
        }

        bool takeNumbers(Run& run)
        {
            const QHash<QString, Provenance> provenances = readProvenances();
            for (std::size_t i = 0; i < runFieldCount; ++i) {
                const char* const key = runFieldInfo(static_cast<RunField>(i)).key;
                const ParsedNumber number = parseNumber(cell(key));
                if (number.kind == ParsedNumber::Kind::Unknown)
                    continue;
                if (number.kind != ParsedNumber::Kind::Value)
                    return reject(key, QStringLiteral("not_a_number"), tr("“%1” is no number.").arg(text(key)));
                run.figures[i] = Figure { number.value, provenances.value(QLatin1String(key), Provenance::Imported), 0, {}, {} };
            }
            return true;
        }

        QHash<QString, Provenance> readProvenances() const
        {
            QHash<QString, Provenance> all;
            for (const QString& word : text("provenance").split(u' ', Qt::SkipEmptyParts))
                if (const auto provenance = provenanceFromKey(word.section(u':', 1)))
                    all.insert(word.section(u':', 0, 0), *provenance);
            return all;
        }

        bool takeCollections(Run& run)
        {
            run.flags = text("flags").split(u' ', Qt::SkipEmptyParts);
            QJsonObject tags;
            QJsonObject reported;
            if (!object("tags", tags) || !object("reported", reported))
                return false;
            for (auto it = tags.constBegin(); it != tags.constEnd(); ++it)
                run.tags.insert(it.key(), it.value().toVariant().toString());
            for (auto it = reported.constBegin(); it != reported.constEnd(); ++it)
                if (it.value().isDouble())
                    run.reported.insert(it.key(), it.value().toDouble());
            return true;
        }

        bool object(const char* column, QJsonObject& to)
        {
            const QByteArrayView bytes = cell(column);
            if (bytes.isEmpty())
                return true;
            const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
            to = document.object();
            return document.isObject() || reject(column, QStringLiteral("not_json"), tr("It is no JSON object."));
        }

        CsvReader m_csv;
        ReadResult& m_result;
        CsvRecord m_record;
        QHash<QByteArray, std::size_t> m_columns;
        std::size_t m_width = 0;
        StampReader m_stamps { QByteArrayLiteral("UTC") };
        IssueList m_issues;
    };

} // namespace

void readExportedCsv(const QByteArray& bytes, ReadResult& result) { ExportedCsv(bytes, result).read(); }

} // namespace runcost
