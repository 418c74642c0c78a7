#pragma once

#include "analysis/analysis.h"
#include "export/redaction.h"

#include <memory>
#include <optional>

namespace runcost {

enum class RunExportFormat { Csv, Json, JsonLines, Markdown, Focus };
[[nodiscard]] QString runExportKey(RunExportFormat format); // "csv", "json", "jsonl", "md", "focus"
[[nodiscard]] std::optional<RunExportFormat> runExportFromKey(const QString& key);

// A run with its totals at the prices of catalogVersion.
struct ExportedRun {
    Run run;
    Totals totals;
    QString catalogVersion;
};

// Writes runs one after the other: the memory that it needs does not grow with their number. The pieces in order are the
// file. CSV and JSON are read back by import/runcostreader.h.
class RunWriter {
public:
    virtual ~RunWriter() = default;
    [[nodiscard]] virtual QByteArray begin() = 0;
    [[nodiscard]] virtual QByteArray add(const ExportedRun& run) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;
    // Runs that the format has no place for: a charge needs a time and a price.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

protected:
    int m_leftOut = 0;
};

// The catalog must outlive the writer.
[[nodiscard]] std::unique_ptr<RunWriter> makeRunWriter(RunExportFormat format, const Catalog& catalog, bool redacted);

// One maker for each format.
[[nodiscard]] std::unique_ptr<RunWriter> makeRunCsvWriter();
[[nodiscard]] std::unique_ptr<RunWriter> makeRunJsonWriter(bool redacted);
[[nodiscard]] std::unique_ptr<RunWriter> makeRunJsonLinesWriter();
[[nodiscard]] std::unique_ptr<RunWriter> makeRunMarkdownWriter();
// The estimate of each known part of a run as one charge in the columns of FOCUS 1.0 (focus.finops.org).
[[nodiscard]] std::unique_ptr<RunWriter> makeFocusWriter(const Catalog& catalog);

} // namespace runcost
