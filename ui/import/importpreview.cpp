#include "import/importpreview.h"

#include "core/format.h"
#include "import/columnmapping.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace runcost {
namespace {

    QString tr(const char* source) { return QCoreApplication::translate("ImportPreview", source); }

    ImportMark markOf(const FileReport& file, std::size_t run)
    {
        if (file.joins[run] >= 0)
            return ImportMark::Joined;
        switch (static_cast<PutOutcome>(file.marks[run])) {
        case PutOutcome::Added:
            return ImportMark::New;
        case PutOutcome::Updated:
            return ImportMark::Changed;
        case PutOutcome::Unchanged:
            return ImportMark::Same;
        }
        return ImportMark::New;
    }

    QString nameOf(const QString& path)
    {
        const QString name = QFileInfo(path).fileName();
        return name.isEmpty() ? path : name;
    }

    bool bringsEnergy(const PreviewRow& row)
    {
        return std::any_of(row.changes.begin(), row.changes.end(), [](const RunChange& change) { return change.key == QLatin1String("energy_kwh"); });
    }

    // `partner`: the name of the run of another tool that the record goes into.
    QString happensOf(const PreviewRow& row, const ImportSummary& dryRun, int joins, const QString& partner)
    {
        switch (row.mark) {
        case ImportMark::New:
            return tr("new run");
        case ImportMark::Changed:
            if (!partner.isEmpty())
                return (bringsEnergy(row) ? tr("energy for the run “%1”") : tr("adds to the run “%1”")).arg(partner);
            return row.changes.size() == 1 ? tr("replaces 1 value") : tr("replaces %1 values").arg(row.changes.size());
        case ImportMark::Same:
            return tr("nothing to do");
        case ImportMark::Joined: {
            const QString file = nameOf(dryRun.files[static_cast<std::size_t>(joins)].path);
            if (!partner.isEmpty() && bringsEnergy(row))
                return tr("energy for %1").arg(file);
            return (row.updates ? tr("adds to %1") : tr("also in %1")).arg(file);
        }
        case ImportMark::Rejected:
            break;
        }
        return {};
    }

    QString gpuOf(const Run& run)
    {
        const auto count = run.value(RunField::GpuCount);
        QString device = run.gpuType.isEmpty() ? run.deviceClass : run.gpuType;
        if (device.startsWith(QLatin1String("NVIDIA "))) // known, and the column is narrow
            device.remove(0, 7);
        if (device.isEmpty() || !count || *count <= 1)
            return device;
        return QStringLiteral("%1 × %2").arg(format::count(count), device);
    }

    PreviewRow rowOf(const ImportSummary& dryRun, int fileIndex, std::size_t index)
    {
        const FileReport& file = dryRun.files[static_cast<std::size_t>(fileIndex)];
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
        row.key = file.keys[index];
        row.updates = static_cast<PutOutcome>(file.marks[index]) == PutOutcome::Updated;
        row.changes = file.changes[index];
        row.happens = happensOf(row, dryRun, file.joins[index], file.partners[index]);
        return row;
    }

    PreviewRow rejectedRow(const ImportIssue& issue, int fileIndex)
    {
        PreviewRow row;
        row.file = fileIndex;
        row.mark = ImportMark::Rejected;
        row.line = issue.line;
        row.name = issue.field.isEmpty() ? issue.raw.simplified() : tr("%1: %2").arg(issue.field, issue.raw.simplified());
        row.happens = issue.text;
        return row;
    }

    IssueRow issueRow(const ImportIssue& issue, int fileIndex)
    {
        return { fileIndex, issue.severity == ImportIssue::Severity::Rejected, issue.line, issue.column, issue.field, issue.text,
            issue.raw, {}, IssueFix::None };
    }

    ImportFileRow fileRow(const FileReport& file)
    {
        ImportFileRow row;
        row.path = file.path;
        row.name = nameOf(file.path);
        row.isFolder = QFileInfo(file.path).isDir();
        row.zonesAssumed = file.zonesAssumed;
        row.charges = file.newCharges;
        row.replacedCharges = file.replacedCharges;
        row.isTable = file.isTable;
        row.format = file.formatLabel.isEmpty() ? file.format : file.formatLabel;
        row.counts = { file.added, file.unchanged - (file.joined - file.joinedUpdated), file.updated - file.joinedUpdated,
            file.rejected, file.joined };
        if (file.outcome == FileReport::Outcome::Rejected)
            row.problem = file.reason.isEmpty() ? tr("Not recognised") : file.reason;
        else if (file.outcome == FileReport::Outcome::Empty)
            row.problem = file.reason.isEmpty() ? tr("Holds no runs") : file.reason;
        return row;
    }

    // "1,2" of a table whose numbers are read with a point.
    bool hasDecimalComma(const ImportIssue& issue)
    {
        static const QRegularExpression number(QStringLiteral("^\\s*[+-]?\\d+,\\d+\\s*$"));
        return issue.code == QLatin1String("not_a_number") && number.match(issue.raw).hasMatch();
    }

    void offerFix(IssueRow& row, const FileReport& file, const ImportIssue& issue, const ImportRequest& request)
    {
        if (!file.isTable)
            return;
        const auto mapping = request.mappings.find(file.file);
        const bool readsComma = mapping != request.mappings.end() && mapping->second->dialect.decimalComma;
        if (!readsComma && hasDecimalComma(issue)) {
            row.fix = tr("Read comma as decimal point");
            row.fixKind = IssueFix::DecimalComma;
        } else if (row.rejected) {
            row.fix = tr("Map columns…");
            row.fixKind = IssueFix::MapColumns;
        }
    }

    // What is to be said about a file as a whole.
    void addFileIssues(ImportPreview& preview, const FileReport& file, int index, int withoutProject, const ImportRequest& request)
    {
        if (file.outcome == FileReport::Outcome::Rejected && file.issues.empty()) {
            IssueRow row { index, true, 0, 0, {}, file.reason.isEmpty() ? tr("Not recognised") : file.reason, {}, {}, IssueFix::None };
            const QFileInfo info(file.path);
            if (file.isTable) {
                row.fix = tr("Map columns…");
                row.fixKind = IssueFix::MapColumns;
            } else if (info.isFile() && info.isReadable() && info.size() > 0) {
                row.fix = tr("Read as…");
                row.fixKind = IssueFix::ReadAs;
            }
            preview.issues.push_back(std::move(row));
        }
        if (file.zonesAssumed > 0) {
            const QByteArray zone = request.files.value(file.path).timeZone.value_or(request.options.timeZone);
            const QString count = format::count(file.zonesAssumed);
            const QString reason = file.zonesAssumed == 1 ? tr("No time zone in 1 record") : tr("No time zone in %1 records").arg(count);
            const QString known = tr("%1: read as %2").arg(reason, QString::fromLatin1(zone));
            preview.issues.push_back({ index, false, 0, 0, tr("time stamps"), zone.isEmpty() ? reason : known, {},
                zone.isEmpty() ? tr("Set time zone…") : tr("Change time zone…"), IssueFix::SetZone });
        }
        if (withoutProject > 0)
            preview.issues.push_back({ index, false, 0, 0, tr("project"),
                withoutProject == 1 ? tr("No project in 1 new run") : tr("No project in %1 new runs").arg(format::count(withoutProject)), {},
                tr("Name a project…"), IssueFix::NameProject });
    }

    // Rows that are wrong as a whole stand among the runs; a record that is wrong in several places is one row.
    void addIssues(ImportPreview& preview, const FileReport& file, int index, const ImportRequest& request)
    {
        qint64 last = 0;
        for (const ImportIssue& issue : file.issues) {
            preview.issues.push_back(issueRow(issue, index));
            offerFix(preview.issues.back(), file, issue, request);
            if (issue.severity != ImportIssue::Severity::Rejected || issue.line == 0 || issue.line == last)
                continue;
            preview.rows.push_back(rejectedRow(issue, index));
            last = issue.line;
        }
    }

    void addFile(ImportPreview& preview, const ImportSummary& dryRun, int index, const ImportRequest& request)
    {
        const FileReport& file = dryRun.files[static_cast<std::size_t>(index)];
        const ImportFileRow row = fileRow(file);
        int listed = 0;
        int withoutProject = 0;
        for (std::size_t i = 0; i < file.runs.size(); ++i) {
            preview.rows.push_back(rowOf(dryRun, index, i));
            const ImportMark mark = preview.rows.back().mark;
            listed += mark == ImportMark::New || mark == ImportMark::Changed ? 1 : 0;
            withoutProject += mark == ImportMark::New && file.runs[i].project.isEmpty() ? 1 : 0;
        }
        preview.withoutProject += withoutProject;
        addIssues(preview, file, index, request);
        addFileIssues(preview, file, index, withoutProject, request);
        preview.files.push_back(row);
        preview.unseen.push_back(std::max(0, row.counts[0] + row.counts[2] - listed));
        preview.filesWithRuns += file.added + file.updated + file.unchanged > 0 ? 1 : 0;
        preview.zonesAssumed += file.zonesAssumed;
        preview.zoneFiles += file.zonesAssumed > 0 ? 1 : 0;
        for (std::size_t mark = 0; mark < preview.sums.size(); ++mark)
            preview.sums[mark] += row.counts[mark];
        if (file.rejected > 0) {
            FileReport reject;
            reject.path = file.path;
            reject.file = file.file;
            reject.rejected = file.rejected;
            reject.issues = file.issues;
            preview.rejects.push_back(std::move(reject));
        }
    }

} // namespace

int ImportPreview::records() const { return std::accumulate(sums.begin(), sums.end(), 0); }

ImportPreview previewOf(const ImportSummary& dryRun, const ImportRequest& request)
{
    ImportPreview preview;
    for (std::size_t i = 0; i < dryRun.files.size(); ++i)
        addFile(preview, dryRun, static_cast<int>(i), request);
    std::stable_sort(preview.rows.begin(), preview.rows.end(), [](const PreviewRow& a, const PreviewRow& b) {
        return a.file != b.file ? a.file < b.file : a.line < b.line;
    });
    return preview;
}

} // namespace runcost
