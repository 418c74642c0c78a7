#include "import/reportreader.h"

#include "import/reportfile.h"

#include <QCoreApplication>
#include <QFile>

namespace runcost {
namespace {

    QString pathText(const std::filesystem::path& path) { return QFile::decodeName(QByteArray::fromStdString(path.string())); }

    // Saved scenarios go by their names, so an unnamed one is called after the run that it came with.
    Scenario named(Scenario scenario, const Run& run)
    {
        if (scenario.name.trimmed().isEmpty())
            scenario.name = QCoreApplication::translate("ReportReader", "From the report of %1")
                                .arg(run.name.isEmpty() ? run.sourceId : run.name);
        return scenario;
    }

} // namespace

QString ReportReader::format() const { return QStringLiteral("report"); }

QString ReportReader::label() const { return QCoreApplication::translate("ReportReader", "RunCost report"); }

bool ReportReader::recognises(const Probe& probe) const
{
    if (probe.isFolder || !mayCarryReport(probe.head))
        return false;
    // A PNG shows it at once; a PDF keeps its attachments anywhere, and folders are full of PDFs of others.
    return !probe.head.startsWith("%PDF-") || restoreReports(pathText(probe.path)).hasValue();
}

Result<ReadResult> ReportReader::read(const Probe& probe, const ReadOptions& options, const Progress&) const
{
    Result<std::vector<RestoredReport>> reports = restoreReports(pathText(probe.path));
    if (!reports)
        return reports.error();
    ReadResult result;
    result.format = format();
    result.formatLabel = label();
    result.files.push_back(probe.path);
    for (RestoredReport& report : *reports) {
        Run& run = report.run;
        run.id = 0;
        if (run.project.isEmpty())
            run.project = options.project;
        for (auto tag = options.tags.cbegin(); tag != options.tags.cend(); ++tag)
            run.tags.insert(tag.key(), tag.value());
        if (!report.scenario.isBaseline())
            result.scenarios.push_back(named(std::move(report.scenario), run));
        result.runs.push_back(std::move(run));
        result.lines.push_back(0);
    }
    return result;
}

} // namespace runcost
