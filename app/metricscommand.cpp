#include "commandio.h"
#include "commands.h"

#include "export/prometheus.h"
#include "export/savefile.h"
#include "runs/runfilter.h"
#include "store/runstore.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("MetricsCommand", text); }

    Result<QByteArray> metricsOf(const QString& storePath, const QString& filter, MetricsBy by)
    {
        const auto store = RunStore::open(storePath, RunStore::Mode::ReadOnly);
        if (!store && store.error().code == ErrorCode::NotFound)
            return QByteArray();
        if (!store)
            return store.error();
        const Result<RunColumns> columns = (*store)->columns(interruptible());
        if (!columns)
            return columns.error();
        RunFilter wanted;
        wanted.text = filter;
        return prometheusText(*columns, matchingRuns(*columns, wanted), by);
    }

} // namespace

const CommandInfo metricsInfo { "metrics", "sums of the store in the Prometheus text format",
    "usage: runcost metrics [--by project|run] [--filter TEXT] [-o FILE] [--store FILE]\n",
    "  --by           project (as long as nothing is said) or run: a series a run\n"
    "  --filter TEXT  runs with every word of TEXT in name, project, tags or note\n"
    "  -o FILE        for the textfile collector of node_exporter: FILE is replaced as a whole\n"
    "Unknown figures are left out and counted in runcost_runs_unpriced and runcost_runs_without_energy.\n",
    runMetrics };

int runMetrics(const CommandWords& command)
{
    Words words(command.words);
    QString wrong = words.parse({ "--by", "--filter", "-o", "--output" }, {});
    const QString by = words.value("--by", QStringLiteral("project"));
    if (wrong.isEmpty() && !words.plain().empty())
        wrong = tr("“%1” is too much; a text to look for goes behind --filter.").arg(QString::fromUtf8(words.plain().front()));
    if (wrong.isEmpty() && by != QLatin1String("project") && by != QLatin1String("run"))
        wrong = tr("--by is project or run.");
    if (!wrong.isEmpty())
        return wrongUsage(wrong, metricsInfo.usage);
    watchSignals();
    const Result<QByteArray> text = metricsOf(
        command.storePath, words.value("--filter"), by == QLatin1String("run") ? MetricsBy::Run : MetricsBy::Project);
    if (wasInterrupted())
        return exitstatus::cancelled;
    if (!text)
        return storeFailed(command.storePath, text.error());
    const QString output = words.value("-o", words.value("--output", QStringLiteral("-")));
    if (output == QLatin1String("-"))
        return answer(*text);
    if (const Status saved = saveFile(output, *text); !saved) {
        complain(output, saved.error().text);
        return exitstatus::rejected;
    }
    return exitstatus::done;
}

} // namespace runcost
