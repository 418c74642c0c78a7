#include "advicerecord.h"
#include "commandio.h"
#include "commands.h"
#include "runargument.h"

#include "analysis/explanation.h"
#include "analysis/scenariojson.h"
#include "analysis/userrules.h"
#include "catalog/catalog.h"
#include "core/format.h"
#include "export/analysisjson.h"
#include "export/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("AnalyzeCommand", text); }

    struct Subject {
        NamedRun named;
        Scenario scenario;
        Analysis analysis;
        QString presentCatalog;
    };

    // A line of the plain answer; unknown says why.
    QByteArray line(const QString& label, const QString& value, const Quantity& quantity)
    {
        const QString note = quantity.reason.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(quantity.reason);
        return "  " + format::escapedForTerminal(label.leftJustified(22)) + format::escapedForTerminal(value + note) + '\n';
    }

    QString money(const Quantity& quantity)
    {
        if (!quantity.value || quantity.low >= quantity.high)
            return format::money(quantity.value);
        return format::money(quantity.value) + QStringLiteral("  ") + format::moneyRange(quantity.low, quantity.high);
    }

    QByteArray plainAnswer(const Subject& subject)
    {
        const Analysis& analysis = subject.analysis;
        const Run& run = subject.named.run;
        QByteArray out = format::escapedForTerminal(run.name + (run.sample ? tr("  (SAMPLE)") : QString())) + '\n';
        const QString total = (analysis.unknownParts > 0 && analysis.total.value ? QStringLiteral("\u2265 ") : QString()) + money(analysis.total);
        out += line(tr("Total"), total, analysis.total);
        for (std::size_t i = 0; i < componentCount; ++i)
            out += line(QStringLiteral("  ") + componentLabel(static_cast<Component>(i)), money(analysis.components[i]), analysis.components[i]);
        out += line(tr("Run time"), format::hours(analysis.trainingHours.value), analysis.trainingHours);
        out += line(tr("Energy"), format::significant(analysis.energyKwh.value) + QStringLiteral(" kWh"), analysis.energyKwh);
        out += line(tr("CO2e"), format::significant(analysis.carbonKg.value) + QStringLiteral(" kg"), analysis.carbonKg);
        out += line(tr("Score"), format::significant(analysis.score.value, 2) + tr("  (%1 of 4 parts known)").arg(QString::number(analysis.score.knownParts)), {});
        for (const Recommendation& one : analysis.recommendations)
            out += "  " + QByteArray::number(one.number) + ". " + format::escapedForTerminal(one.title)
                + (one.savingUsd ? "  " + format::money(one.savingUsd).toUtf8() : QByteArray()) + '\n';
        const bool newer = analysis.catalogVersion != subject.presentCatalog;
        out += format::escapedForTerminal(newer ? tr("Prices: catalog %1, newer ones exist; `runcost reprice` uses them. Ranges are 90 %.").arg(analysis.catalogVersion)
                                                : tr("Prices: catalog %1. Ranges are 90 %.").arg(analysis.catalogVersion))
            + '\n';
        return out;
    }

    // Everything about the recommendations; those that the user dismissed are not among the others.
    QJsonObject wholeAnswer(Subject& subject, const Catalog& catalog, RunArguments& arguments)
    {
        const AdviceReport report = adviseOn(subject.named.run, subject.scenario, catalog, subject.analysis);
        const AdviceRecord record = adviceRecord(arguments, subject.named.run, report, catalog);
        QStringList dismissed;
        for (const AdviceNote& note : record.notes)
            if (note.state == AdviceNote::State::Dismissed)
                dismissed << note.recommendation;
        (void)takeRecommendations(subject.analysis, dismissed);
        QJsonObject json = analysisToJson(subject.named.run, subject.scenario, subject.analysis);
        json.insert(QStringLiteral("advice"), adviceToJson(report, record));
        return json;
    }

    QByteArray escapedLines(const QString& text)
    {
        QByteArray out;
        for (const QString& one : text.split(u'\n'))
            out += format::escapedForTerminal(one) + '\n';
        return out;
    }

    int explainFigure(const Subject& subject, const Catalog& catalog, const Words& words)
    {
        const QString figure = words.value("--explain");
        if (figure == QLatin1String("list")) {
            const QStringList names = explainableFigures(subject.analysis);
            if (words.has("--json"))
                return answer(jsonText(QJsonObject { { QStringLiteral("schema_version"), 1 }, { QStringLiteral("figures"), QJsonArray::fromStringList(names) } }));
            return answer(escapedLines(names.join(u'\n')));
        }
        const Result<Explanation> explanation = explain(subject.named.run, subject.scenario, catalog, figure, subject.named.project);
        if (!explanation) {
            complain(figure, explanation.error().text + QLatin1Char(' ')
                    + tr("Figures: %1.").arg(explainableFigures(subject.analysis).join(QLatin1String(", "))));
            return exitstatus::rejected;
        }
        if (words.has("--json"))
            return answer(jsonText(explanationToJson(*explanation)));
        return answer(escapedLines(words.has("--latex") ? explanationAsLatex(*explanation)
                : words.has("--markdown")                ? explanationAsMarkdown(*explanation)
                                                         : explanationAsText(*explanation)));
    }

    // The overrides of the command line on top of those that came with a report or were saved.
    Result<Scenario> scenarioOf(const Words& words, RunArguments& arguments, const Scenario& ofRun)
    {
        Scenario scenario = ofRun;
        if (words.has("--scenario")) {
            Result<Scenario> saved = arguments.savedScenario(words.value("--scenario"));
            if (!saved)
                return saved;
            scenario = scenario.with(*saved);
            scenario.name = saved->name;
        }
        for (const QString& assignment : words.values("--set"))
            if (const Status set = setLever(scenario, assignment); !set)
                return set.error();
        return scenario;
    }

} // namespace

const CommandInfo analyzeInfo { "analyze", "what one run cost, used and emitted",
    "usage: runcost analyze RUN [--set NAME=VALUE]... [--scenario NAME] [--rules FILE] [--explain FIGURE [--latex | --markdown]]\n"
    "                       [--json] [--store FILE]\n",
    "  RUN               an id, a unique name, `latest`, or a file or folder, which is then only read\n"
    "  --set NAME=VALUE  changes an assumption: electricity_usd_per_kwh, grid_g_per_kwh, pue, power_w, time_factor, gpu,\n"
    "                    gpu_count, precision, batch_size, place, usd_per_gpu_hour, spot_share, predictions_per_month, ...\n"
    "  --scenario NAME   starts from a saved scenario\n"
    "  --rules FILE      rules of your own instead of rules.json in the settings folder\n"
    "  --explain FIGURE  how a figure came about: total_usd, training_usd, energy_kwh, carbon_kg, score, ...; `list` names all\n"
    "  --latex, --markdown  the explanation for a paper or a page\n"
    "  --json            the whole analysis; cost_breakdown and recommendations are as in cost_analysis.json\n",
    runAnalyze };

int runAnalyze(const CommandWords& command)
{
    Words words(command.words);
    QString wrong = words.parse({ "--set", "--scenario", "--explain", "--rules" }, { "--json", "--latex", "--markdown" });
    if (wrong.isEmpty() && (words.has("--latex") || words.has("--markdown")) && !words.has("--explain"))
        wrong = tr("--latex and --markdown are for --explain.");
    if (wrong.isEmpty() && words.plain().size() != 1)
        wrong = tr("Name one run.");
    if (!wrong.isEmpty())
        return wrongUsage(wrong, analyzeInfo.usage);
    // The words are checked before the store is opened.
    Scenario probe;
    for (const QString& assignment : words.values("--set"))
        if (const Status set = setLever(probe, assignment); !set)
            return wrongUsage(set.error().text, analyzeInfo.usage);
    const Result<Catalog> prices = Catalog::forUser();
    const Result<Catalog> catalog = prices ? withRulesFile(*prices, words.value("--rules")) : prices;
    if (!catalog) {
        complain(prices ? tr("rules") : tr("catalog"), catalog.error().text);
        return exitstatus::rejected;
    }
    const QString argument = QString::fromLocal8Bit(words.plain().front());
    RunArguments arguments(command.storePath);
    const Result<NamedRun> named = arguments.resolve(argument);
    const Result<Scenario> scenario = named ? scenarioOf(words, arguments, named->scenario) : Result<Scenario>(named.error());
    if (!scenario) {
        complain(arguments.exitStatus() == exitstatus::noStore ? command.storePath : argument, scenario.error().text);
        return arguments.exitStatus();
    }
    const Catalog& used = arguments.catalogOf(*named, *catalog);
    Result<Analysis> analysis = analyze(named->run, *scenario, used, named->project);
    if (!analysis) {
        complain(argument, analysis.error().text);
        return exitstatus::rejected;
    }
    Subject subject { *named, *scenario, std::move(*analysis), catalog->version() };
    if (words.has("--explain"))
        return explainFigure(subject, used, words);
    return answer(words.has("--json") ? jsonText(wholeAnswer(subject, used, arguments)) : plainAnswer(subject));
}

} // namespace runcost
