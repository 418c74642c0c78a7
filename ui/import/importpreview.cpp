#include "import/importpreview.h"

#include "core/format.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace runcost {
namespace {

    QString text(const char* source) { return QCoreApplication::translate("ImportPreview", source); }

    ImportMark markOf(const FileReport& file, std::size_t run)
    {
        switch (static_cast<PutOutcome>(run < file.marks.size() ? file.marks[run] : 0)) {
        case PutOutcome::Added:
            return ImportMark::New;
        case PutOutcome::Updated:
            return ImportMark::Changed;
        case PutOutcome::Unchanged:
            return ImportMark::Same;
        }
        return ImportMark::New;
    }

    QString happensOf(ImportMark mark)
    {
        switch (mark) {
        case ImportMark::New:
            return text("new run");
        case ImportMark::Changed:
            return text("replaces the stored run");
        case ImportMark::Same:
            return text("nothing to do");
        case ImportMark::Rejected:
            break;
        }
        return {};
    }

    QString gpuOf(const Run& run)
    {
        const auto count = run.value(RunField::GpuCount);
        const QString device = run.gpuType.isEmpty() ? run.deviceClass : run.gpuType;
        if (device.isEmpty() || !count || *count <= 1)
            return device;
        return QStringLiteral("%1 × %2").arg(format::significant(count), device);
    }

    PreviewRow rowOf(const FileReport& file, int fileIndex, std::size_t index)
    {
        const Run& run = file.runs[index];
        PreviewRow row;
        row.file = fileIndex;
        row.mark = markOf(file, index);
        row.line = index < file.lines.size() ? file.lines[index] : 0;
        row.name = run.name.isEmpty() ? run.sourceId : run.name;
        row.startedAtMs = run.startedAtMs;
        row.durationS = run.value(RunField::DurationS);
        row.energyKwh = run.value(RunField::EnergyKwh);
        row.carbonKg = run.value(RunField::CarbonKg);
        row.gpu = gpuOf(run);
        row.region = run.region.isEmpty() ? run.country : run.region;
        row.happens = happensOf(row.mark);
        return row;
    }

    PreviewRow rejectedRow(const ImportIssue& issue, int fileIndex)
    {
        PreviewRow row;
        row.file = fileIndex;
        row.mark = ImportMark::Rejected;
        row.line = issue.line;
        row.happens = issue.text;
        return row;
    }

    IssueRow issueRow(const ImportIssue& issue, int fileIndex)
    {
        return { fileIndex, issue.severity == ImportIssue::Severity::Rejected, issue.line, issue.column, issue.field, issue.text,
            issue.raw };
    }

    ImportFileRow fileRow(const FileReport& file)
    {
        ImportFileRow row;
        row.path = file.path;
        const QFileInfo info(file.path);
        row.name = info.fileName().isEmpty() ? file.path : info.fileName();
        row.isFolder = info.isDir();
        row.format = file.formatLabel.isEmpty() ? file.format : file.formatLabel;
        row.counts = { file.added, file.unchanged, file.updated, file.rejected };
        if (file.outcome == FileReport::Outcome::Rejected)
            row.problem = file.reason.isEmpty() ? text("Not recognised") : file.reason;
        else if (file.outcome == FileReport::Outcome::Empty)
            row.problem = file.reason.isEmpty() ? text("Holds no runs") : file.reason;
        return row;
    }

    void addRows(ImportPreview& preview, const FileReport& file, int index)
    {
        for (std::size_t i = 0; i < file.runs.size(); ++i) {
            preview.rows.push_back(rowOf(file, index, i));
            preview.zonesAssumed += file.runs[i].zoneAssumed ? 1 : 0;
        }
        qint64 last = 0; // a record that is wrong in several places is one row
        for (const ImportIssue& issue : file.issues) {
            preview.issues.push_back(issueRow(issue, index));
            if (issue.severity != ImportIssue::Severity::Rejected || issue.line == 0 || issue.line == last)
                continue;
            preview.rows.push_back(rejectedRow(issue, index));
            last = issue.line;
        }
    }

} // namespace

ImportPreview previewOf(const ImportSummary& dryRun)
{
    ImportPreview preview;
    for (std::size_t i = 0; i < dryRun.files.size(); ++i) {
        const FileReport& file = dryRun.files[i];
        preview.files.push_back(fileRow(file));
        preview.filesWithRuns += file.added + file.updated + file.unchanged > 0 ? 1 : 0;
        for (std::size_t mark = 0; mark < preview.sums.size(); ++mark)
            preview.sums[mark] += preview.files.back().counts[mark];
        addRows(preview, file, static_cast<int>(i));
    }
    std::stable_sort(preview.rows.begin(), preview.rows.end(), [](const PreviewRow& a, const PreviewRow& b) {
        return a.file != b.file ? a.file < b.file : a.line < b.line;
    });
    return preview;
}

} // namespace runcost
