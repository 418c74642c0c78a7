#include "commands.h"

#include "reportcommand.h"

#include <QFile>
#include <QStringList>

namespace runcost {
namespace {

    QStringList textWords(const CommandWords& command)
    {
        QStringList words;
        for (const QByteArray& word : command.words)
            words << QFile::decodeName(word);
        return words;
    }

    int runReportWords(const CommandWords& command)
    {
        return runReport(QStringList { QStringLiteral("--store=") + command.storePath } + textWords(command));
    }

    const CommandInfo reportInfo { "report", "write a picture or document about runs",
        "usage: runcost report RUN... -o FILE.{pdf,png,svg,html,json,csv,md} [options] [--store FILE]\n"
        "       runcost report --project NAME | --filter TEXT | --all [--from DATE] [--to DATE] -o FILE.{pdf,html,md,json}\n",
        "  RUN                     an id, a unique name, `latest`, or a file or folder, which is then only read\n"
        "  -o FILE                 what to write; its ending decides the format\n"
        "  --set, --scenario       as for analyze\n"
        "  --title, --author       of the document\n"
        "  --date YYYY-MM-DD       instead of today\n"
        "  --paper A4|Letter|slide of a PDF; a slide is 16:9\n"
        "  --grey                  for printers without colour: pages, pictures and web pages\n"
        "  --theme light|dark, --size WxH, --scale S   of a picture\n"
        "  --template NAME         standard, manager (two pages), short (one page), full (with prices)\n"
        "  --sections A,B,...      of a PDF, in this order: comparison, headline, actions, breakdown, providers, score,\n"
        "                          resources, environment, recommendations, assumptions, notes, prices\n"
        "  --weights A=X,B=Y,...   of quality, cost, latency and carbon in a comparison (40, 30, 15, 15)\n"
        "  --project NAME, --filter TEXT, --all, --from DATE, --to DATE   all such runs over a period (days in UTC)\n"
        "  --step day|week|month|year, --by TAG, --budget USD             how a period is cut, grouped and measured\n"
        "  --force                 replaces a file that is there\n",
        runReportWords };

} // namespace

const std::vector<CommandInfo>& commands()
{
    static const std::vector<CommandInfo> all { importInfo, listInfo, analyzeInfo, adviceInfo, reportInfo,
        trackInfo, watchInfo, historyInfo, exportInfo, mergeInfo, metricsInfo, calcInfo, catalogInfo, chargesInfo, repriceInfo, doctorInfo };
    return all;
}

const CommandInfo* findCommand(const QByteArray& name)
{
    for (const CommandInfo& info : commands())
        if (name == info.name)
            return &info;
    return nullptr;
}

QByteArray generalHelp()
{
    QByteArray text = "usage: runcost [PATH...]            opens the window; PATHs are imported first\n"
                      "       runcost COMMAND [WORDS...]   answers on standard output, needs no display\n\n";
    for (const CommandInfo& info : commands())
        text += "  " + QByteArray(info.name).leftJustified(10) + info.summary + '\n';
    text += "\n"
            "  --store FILE   the store, before or after the command; else the one in the application data folder\n"
            "  --language L   of texts and numbers: en, de, es, fr, ja or zh_CN; commands speak English unless told\n"
            "  --help, --version\n"
            "Of the window: --samples, --rules FILE, --theme light|dark|contrast|system, --size WxH, --screenshot FILE, --scale S,\n  --actions A,B\n\n"
            "Exit status: 0 done; 1 an input was rejected; 2 wrong usage; 3 done, with findings; 4 the store cannot be\n"
            "opened; 130 cancelled. `runcost help COMMAND` tells more.\n";
    return text;
}

QByteArray commandHelp(const CommandInfo& info) { return QByteArray(info.usage) + info.help; }

} // namespace runcost
