#include "advicerecord.h"
#include "commandio.h"
#include "commands.h"
#include "runargument.h"

#include "analysis/scenariojson.h"
#include "analysis/userrules.h"
#include "core/format.h"
#include "export/advicejson.h"
#include "export/jsontext.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QDateTime>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("AdviceCommand", text); }

    constexpr qsizetype longestReason = 2000;

    QByteArray lineOf(const QString& text) { return format::escapedForTerminal(text) + '\n'; }

    QString savingOf(const Advice& advice)
    {
        if (!advice.savingUsd.value)
            return advice.recommendation.typical.isEmpty() ? format::unknown() : advice.recommendation.typical;
        if (std::abs(*advice.savingUsd.value) < 1e-9)
            return tr("saves %1 CO2e").arg(format::mass(advice.savingKg.value));
        const QString range = format::moneyRange(advice.savingUsd.low, advice.savingUsd.high);
        return tr("saves %1 (%2)").arg(format::money(advice.savingUsd.value), range);
    }

    const AdviceNote* noteOf(const AdviceRecord& record, const QString& id)
    {
        const auto found = std::find_if(record.notes.begin(), record.notes.end(), [&](const AdviceNote& n) { return n.recommendation == id; });
        return found == record.notes.end() ? nullptr : &*found;
    }

    QByteArray plainAdvice(const Advice& advice, const AdviceRecord& record)
    {
        const Recommendation& r = advice.recommendation;
        QByteArray out = lineOf(QStringLiteral("%1. %2  [%3]").arg(r.number).arg(r.title, r.id));
        out += lineOf(QStringLiteral("   ") + tr("%1; effort %2, %3").arg(savingOf(advice), r.effortText, r.effort));
        QStringList facts;
        for (const AdviceFact& fact : advice.facts)
            if (fact.holds)
                facts << fact.text;
        out += lineOf(QStringLiteral("   ") + tr("because: %1").arg(facts.join(QStringLiteral(", "))));
        if (advice.stop && advice.stop->stops)
            out += lineOf(QStringLiteral("   ") + tr("the loss was flat from %1 of %2 on: %3 of the time was enough")
                    .arg(axisText(advice.stop->stopX), axisText(advice.stop->endX), format::percent(advice.stop->keptShare)));
        if (const AdviceNote* note = noteOf(record, r.id); note != nullptr && note->state == AdviceNote::State::Applied)
            out += lineOf(QStringLiteral("   ") + tr("marked as done on %1").arg(format::day(note->notedAtMs)));
        for (const FollowUp& later : record.followUps.value(r.id))
            out += lineOf(QStringLiteral("   ") + tr("“%1” has it: %2 instead of %3").arg(later.runName, format::money(later.usdAfter), format::money(later.usdBefore)));
        return out;
    }

    QByteArray plainReport(const NamedRun& named, const AdviceReport& report, const AdviceRecord& record)
    {
        QByteArray out = lineOf(named.run.name + (named.run.sample ? tr("  (SAMPLE)") : QString()));
        QByteArray dismissed;
        for (const Advice& advice : report.shown) {
            const AdviceNote* note = noteOf(record, advice.recommendation.id);
            if (note == nullptr || note->state != AdviceNote::State::Dismissed)
                out += plainAdvice(advice, record);
            else
                dismissed += lineOf(QStringLiteral("   %1: %2").arg(advice.recommendation.id, note->reason.isEmpty() ? tr("no reason given") : note->reason));
        }
        if (!dismissed.isEmpty())
            out += lineOf(tr("Dismissed")) + dismissed;
        if (!report.whyNot.empty())
            out += lineOf(tr("Not for this run"));
        for (const Advice& advice : report.whyNot)
            out += lineOf(QStringLiteral("   %1: %2").arg(advice.recommendation.id, advice.reason));
        return out;
    }

    struct Decision {
        QString id;
        std::optional<AdviceNote> note; // nothing: take it back
    };

    // What is wrong with the words, or nothing.
    QString readDecision(const Words& words, std::optional<Decision>& decision)
    {
        const int given = int(words.has("--dismiss")) + int(words.has("--done")) + int(words.has("--restore"));
        if (given > 1)
            return tr("--dismiss, --done and --restore go one at a time.");
        if (words.has("--reason") && !words.has("--dismiss"))
            return tr("--reason goes with --dismiss.");
        if (words.value("--reason").size() > longestReason)
            return tr("A reason has at most %1 characters.").arg(longestReason);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (words.has("--dismiss"))
            decision = Decision { words.value("--dismiss"), AdviceNote { words.value("--dismiss"), AdviceNote::State::Dismissed, words.value("--reason"), now } };
        else if (words.has("--done"))
            decision = Decision { words.value("--done"), AdviceNote { words.value("--done"), AdviceNote::State::Applied, {}, now } };
        else if (words.has("--restore"))
            decision = Decision { words.value("--restore"), std::nullopt };
        return {};
    }

    int decide(const NamedRun& named, const Decision& decision, const AdviceReport& report, const QString& storePath)
    {
        const auto isIt = [&](const Advice& advice) { return advice.recommendation.id == decision.id; };
        if (std::none_of(report.shown.begin(), report.shown.end(), isIt) && std::none_of(report.whyNot.begin(), report.whyNot.end(), isIt)) {
            complain(decision.id, tr("There is no such recommendation. “runcost advice RUN” lists them."));
            return exitstatus::rejected;
        }
        if (named.run.id == 0) {
            complain(named.run.name, tr("The run is not in the store; import it first."));
            return exitstatus::rejected;
        }
        const Result<std::unique_ptr<RunStore>> store = RunStore::open(storePath, RunStore::Mode::ReadWrite);
        if (!store)
            return storeFailed(storePath, store.error());
        const Status done = decision.note ? (*store)->setAdviceNote(named.run.id, *decision.note) : (*store)->removeAdviceNote(named.run.id, decision.id);
        if (!done) {
            complain(decision.id, done.error().text);
            return exitstatus::rejected;
        }
        return exitstatus::done;
    }

    Result<Scenario> scenarioOfWords(const Words& words, RunArguments& arguments, const Scenario& ofRun)
    {
        Scenario scenario = ofRun;
        if (words.has("--scenario")) {
            Result<Scenario> saved = arguments.savedScenario(words.value("--scenario"));
            if (!saved)
                return saved;
            scenario = scenario.with(*saved);
        }
        for (const QString& assignment : words.values("--set"))
            if (const Status set = setLever(scenario, assignment); !set)
                return set.error();
        return scenario;
    }

    int runAdvice(const CommandWords& command)
    {
        Words words(command.words);
        QString wrong = words.parse({ "--set", "--scenario", "--rules", "--dismiss", "--done", "--restore", "--reason" }, { "--json", "--template" });
        if (words.has("--template") && wrong.isEmpty())
            return answer(rulesTemplate());
        std::optional<Decision> decision;
        if (wrong.isEmpty())
            wrong = readDecision(words, decision);
        if (wrong.isEmpty() && words.plain().size() != 1)
            wrong = tr("Name one run.");
        if (!wrong.isEmpty())
            return wrongUsage(wrong, adviceInfo.usage);
        const Result<Catalog> prices = Catalog::forUser();
        const Result<Catalog> catalog = prices ? withRulesFile(*prices, words.value("--rules")) : prices;
        if (!catalog) {
            complain(prices ? tr("rules") : tr("catalog"), catalog.error().text);
            return exitstatus::rejected;
        }
        const QString argument = QString::fromLocal8Bit(words.plain().front());
        RunArguments arguments(command.storePath);
        const Result<NamedRun> named = arguments.resolve(argument);
        const Result<Scenario> scenario = named ? scenarioOfWords(words, arguments, named->scenario) : Result<Scenario>(named.error());
        const Catalog& used = named ? arguments.catalogOf(*named, *catalog) : *catalog;
        const Result<Analysis> analysis = scenario ? analyze(named->run, *scenario, used, named->project) : Result<Analysis>(scenario.error());
        if (!analysis) {
            complain(arguments.exitStatus() == exitstatus::noStore ? command.storePath : argument, analysis.error().text);
            return arguments.exitStatus();
        }
        const AdviceReport report = adviseOn(named->run, *scenario, used, *analysis);
        if (decision)
            return decide(*named, *decision, report, command.storePath);
        const AdviceRecord record = adviceRecord(arguments, named->run, report, used);
        if (!words.has("--json"))
            return answer(plainReport(*named, report, record));
        QJsonObject json = adviceToJson(report, record);
        json.insert(QStringLiteral("schema_version"), 1);
        json.insert(QStringLiteral("run_id"), named->run.id == 0 ? QJsonValue() : QJsonValue(named->run.id));
        json.insert(QStringLiteral("run"), named->run.name);
        return answer(jsonText(json));
    }

} // namespace

const CommandInfo adviceInfo { "advice", "what would make one run cheaper, why, and why not",
    "usage: runcost advice RUN [--set NAME=VALUE]... [--scenario NAME] [--rules FILE] [--json] [--store FILE]\n"
    "       runcost advice RUN --dismiss ID [--reason TEXT] | --done ID | --restore ID\n"
    "       runcost advice --template\n",
    "  RUN               an id, a unique name, `latest`, or a file or folder, which is then only read\n"
    "  --set, --scenario as for analyze\n"
    "  --rules FILE      rules of your own instead of rules.json in the settings folder\n"
    "  --json            everything: facts, ranges, code, notes, reasons, later runs that have the change\n"
    "  --dismiss ID      hides a recommendation for this run; --reason says why\n"
    "  --done ID         notes that it was done; --restore ID takes either back\n"
    "  --template        a rules file to begin with\n",
    runAdvice };

} // namespace runcost
