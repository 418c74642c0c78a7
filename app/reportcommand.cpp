#include "reportcommand.h"

#include "analysis/scenariojson.h"
#include "analysis/userrules.h"
#include "catalog/catalog.h"
#include "commandio.h"
#include "core/currency.h"
#include "report/reportexport.h"
#include "runargument.h"
#include "session/settings.h"
#include "store/runstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace runcost {
namespace {

    constexpr int done = 0;
    constexpr int failed = 1;
    constexpr int wrongUsage = 2;

    const char* const usage
        = "usage: runcost report RUN... -o FILE.{pdf,png,svg,html,json,csv,md} [--set NAME=VALUE]... [--scenario NAME]\n"
          "       [--title TEXT] [--author TEXT] [--date YYYY-MM-DD] [--paper A4|Letter|slide]\n"
          "       [--theme light|dark | --grey]\n"
          "       [--template standard|manager|short|full | --sections NAME,NAME...] [--weights NAME=VALUE,...]\n"
          "       [--size WxH] [--scale S] [--force] [--store FILE]\n"
          "       runcost report [--project NAME] [--filter TEXT] [--all] [--from DATE] [--to DATE] [--by TAG]\n"
          "       [--step day|week|month|year] [--budget USD] -o FILE.{pdf,html,md,json} [--title TEXT] ...\n";

    struct Request {
        QStringList runs;
        QString output;
        QStringList assignments;
        QString scenario;
        QString storePath;
        bool force = false;
        bool isPeriod = false;
        PeriodQuery period;
        ReportOptions options;
    };

    int wrong(const QString& subject, const QString& reason)
    {
        complain(subject, reason);
        std::fputs(usage, stderr);
        return wrongUsage;
    }

    void addOptions(QCommandLineParser& parser)
    {
        const auto option = [&parser](const QStringList& names, const char* value) {
            parser.addOption(QCommandLineOption(names, {}, QString::fromLatin1(value)));
        };
        for (const char* name : { "set", "scenario", "title", "author", "date", "paper", "theme", "size", "scale", "store",
                 "template", "sections", "weights", "project", "filter", "from", "to", "by", "step", "budget" })
            option({ QString::fromLatin1(name) }, "value");
        option({ QStringLiteral("o"), QStringLiteral("output") }, "file");
        option({ QStringLiteral("force") }, "");
        option({ QStringLiteral("all") }, "");
        option({ QStringLiteral("grey") }, "");
        option({ QStringLiteral("h"), QStringLiteral("help") }, "");
    }

    // An empty text means that the value was taken.
    QString readLook(const QCommandLineParser& parser, ReportOptions& options)
    {
        if (parser.isSet(QStringLiteral("theme"))) {
            const QString name = parser.value(QStringLiteral("theme"));
            if (name != QLatin1String("light") && name != QLatin1String("dark"))
                return QStringLiteral("--theme is light or dark");
            if (name == QLatin1String("dark") && parser.isSet(QStringLiteral("grey")))
                return QStringLiteral("--theme dark and --grey exclude each other");
            options.picture.tokens = name == QLatin1String("dark") ? theme::dark() : theme::light();
        }
        options.grey = parser.isSet(QStringLiteral("grey"));
        if (parser.isSet(QStringLiteral("size"))) {
            static const QRegularExpression pattern(QStringLiteral("^([0-9]{2,5})x([0-9]{2,5})$"));
            const auto match = pattern.match(parser.value(QStringLiteral("size")));
            if (!match.hasMatch() || match.captured(1).toInt() < 400 || match.captured(2).toInt() < 300)
                return QStringLiteral("--size is WIDTHxHEIGHT in pixels, at least 400x300");
            options.picture.size = QSizeF(match.captured(1).toInt(), match.captured(2).toInt());
        }
        if (parser.isSet(QStringLiteral("scale"))) {
            bool isNumber = false;
            options.picture.scale = parser.value(QStringLiteral("scale")).toDouble(&isNumber);
            if (!isNumber || !(options.picture.scale >= 0.1 && options.picture.scale <= 16))
                return QStringLiteral("--scale is a number from 0.1 to 16");
        }
        return {};
    }

    QString readTexts(const QCommandLineParser& parser, ReportOptions& options)
    {
        options.title = parser.value(QStringLiteral("title")).left(300);
        options.author = parser.value(QStringLiteral("author")).left(200);
        options.date = QDate::currentDate();
        if (parser.isSet(QStringLiteral("date"))) {
            options.date = QDate::fromString(parser.value(QStringLiteral("date")).left(10), Qt::ISODate);
            options.fixedStamp = true;
            if (!options.date.isValid())
                return QStringLiteral("--date is a day such as 2026-11-21");
        }
        if (parser.isSet(QStringLiteral("paper"))) {
            const auto paper = paperFromName(parser.value(QStringLiteral("paper")));
            if (!paper)
                return QStringLiteral("--paper is A4, Letter or slide");
            options.paper = *paper;
        }
        return {};
    }

    QString readSections(const QCommandLineParser& parser, ReportOptions& options)
    {
        if (parser.isSet(QStringLiteral("template")) && parser.isSet(QStringLiteral("sections")))
            return QStringLiteral("--template and --sections exclude each other");
        if (parser.isSet(QStringLiteral("template"))) {
            const auto chosen = reportTemplate(parser.value(QStringLiteral("template")));
            if (!chosen)
                return QStringLiteral("--template is standard, manager, short or full");
            options.sections = chosen->sections;
        }
        if (parser.isSet(QStringLiteral("sections"))) {
            const Result<ReportSections> sections = reportSectionsFromText(parser.value(QStringLiteral("sections")));
            if (!sections)
                return sections.error().text;
            options.sections = *sections;
        }
        if (parser.isSet(QStringLiteral("weights"))) {
            const Result<ComparisonWeights> weights = comparisonWeightsFromText(parser.value(QStringLiteral("weights")));
            if (!weights)
                return weights.error().text;
            options.weights = *weights;
        }
        return {};
    }

    QString readDay(const QCommandLineParser& parser, const QString& name, QDate& day)
    {
        if (!parser.isSet(name))
            return {};
        day = QDate::fromString(parser.value(name), Qt::ISODate);
        return day.isValid() ? QString() : QStringLiteral("--%1 is a day such as 2026-11-21").arg(name);
    }

    // What is asked for when no run is named.
    QString readPeriod(const QCommandLineParser& parser, Request& request)
    {
        for (const char* name : { "project", "filter", "all", "from", "to", "by", "step", "budget" })
            request.isPeriod = request.isPeriod || parser.isSet(QLatin1String(name));
        if (!request.isPeriod)
            return {};
        PeriodQuery& query = request.period;
        if (parser.isSet(QStringLiteral("project"))) {
            query.subject = parser.value(QStringLiteral("project"));
            query.filter.projects = { query.subject };
        }
        query.filter.text = parser.value(QStringLiteral("filter"));
        if (query.subject.isEmpty() && !query.filter.text.isEmpty())
            query.subject = QStringLiteral("“%1”").arg(query.filter.text);
        query.by = parser.value(QStringLiteral("by"));
        for (const auto& [name, day] : { std::pair(QStringLiteral("from"), &query.from), std::pair(QStringLiteral("to"), &query.to) })
            if (const QString reason = readDay(parser, name, *day); !reason.isEmpty())
                return reason;
        if (query.from.isValid() && query.to.isValid() && query.to < query.from)
            return QStringLiteral("--to is before --from");
        if (parser.isSet(QStringLiteral("step"))) {
            query.step = periodStepFromName(parser.value(QStringLiteral("step")));
            if (!query.step)
                return QStringLiteral("--step is day, week, month or year");
        }
        if (parser.isSet(QStringLiteral("budget"))) {
            bool isNumber = false;
            const double usd = parser.value(QStringLiteral("budget")).toDouble(&isNumber);
            if (!isNumber || !(usd > 0 && usd < 1e12))
                return QStringLiteral("--budget is an amount in USD, more than 0");
            query.budgetUsd = usd;
        }
        return {};
    }

    QString readRequest(const QCommandLineParser& parser, Request& request)
    {
        request.runs = parser.positionalArguments();
        request.output = parser.value(QStringLiteral("output"));
        request.assignments = parser.values(QStringLiteral("set"));
        request.scenario = parser.value(QStringLiteral("scenario"));
        request.force = parser.isSet(QStringLiteral("force"));
        request.storePath = parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store")) : defaultStorePath();
        if (const QString reason = readPeriod(parser, request); !reason.isEmpty())
            return reason;
        if (request.isPeriod && !request.runs.isEmpty())
            return QStringLiteral("a period and single runs exclude each other");
        if (!request.isPeriod && request.runs.isEmpty())
            return QStringLiteral("no RUN is named");
        if (request.output.isEmpty())
            return QStringLiteral("no file to write: -o FILE is missing");
        const auto format = reportFormatOfFile(request.output);
        if (!format)
            return QStringLiteral("the file must end in .pdf, .png, .svg, .html, .json, .csv or .md");
        request.options.format = *format;
        if (request.runs.size() > 1 && !holdsManyRuns(*format))
            return QStringLiteral("a picture shows one run");
        if (request.isPeriod && !holdsPeriod(*format))
            return QStringLiteral("a period is written as .pdf, .html, .md or .json");
        if (const QString reason = readSections(parser, request.options); !reason.isEmpty())
            return reason;
        const QString look = readLook(parser, request.options);
        return look.isEmpty() ? readTexts(parser, request.options) : look;
    }

    Result<std::shared_ptr<const DashboardData>> dashboardOf(
        const NamedRun& named, const Scenario& scenario, const Catalog& catalog)
    {
        Result<Analysis> baseline = analyze(named.run, {}, catalog, named.project);
        if (!baseline)
            return baseline.error();
        Result<Analysis> analysis = analyze(named.run, scenario, catalog, named.project);
        if (!analysis)
            return analysis.error();
        auto data = std::make_shared<DashboardData>();
        data->run = named.run;
        data->scenario = scenario;
        data->baseline = *std::move(baseline);
        data->analysis = *std::move(analysis);
        data->title = named.run.name.isEmpty() ? named.run.sourceId : named.run.name;
        return std::shared_ptr<const DashboardData>(std::move(data));
    }

    int writeForPeriod(const Request& request, const Catalog& catalog)
    {
        const Result<std::unique_ptr<RunStore>> store = RunStore::open(request.storePath, RunStore::Mode::ReadOnly);
        if (!store)
            return storeFailed(request.storePath, store.error());
        const Result<RunColumns> columns = (*store)->columns();
        if (!columns)
            return storeFailed(request.storePath, columns.error());
        const ReportTexts texts { request.options.title, request.options.author, request.options.date, format::defaultLocale() };
        const Result<PeriodContent> period = periodContent(*columns, request.period, texts, catalog);
        if (!period) {
            complain(request.period.subject.isEmpty() ? QStringLiteral("report") : request.period.subject, period.error().text);
            return failed;
        }
        if (const Status status = writePeriod(request.output, *period, request.options); !status) {
            complain(request.output, status.error().text);
            return failed;
        }
        return done;
    }

    int write(const Request& request, const Catalog& catalog)
    {
        RunArguments arguments(request.storePath);
        Scenario overrides;
        if (!request.scenario.isEmpty()) {
            Result<Scenario> saved = arguments.savedScenario(request.scenario);
            if (!saved) {
                complain(request.scenario, saved.error().text);
                return arguments.exitStatus();
            }
            overrides = *std::move(saved);
        }
        for (const QString& assignment : request.assignments)
            if (const Status status = setLever(overrides, assignment); !status)
                return wrong(assignment, status.error().text);
        DashboardList runs;
        for (const QString& argument : request.runs) {
            Result<NamedRun> named = arguments.resolve(argument);
            if (!named) {
                complain(argument, named.error().text);
                return arguments.exitStatus();
            }
            Scenario scenario = named->scenario.with(overrides);
            scenario.name = overrides.name.isEmpty() ? named->scenario.name : overrides.name;
            auto data = dashboardOf(*named, scenario, arguments.catalogOf(*named, catalog));
            if (!data) {
                complain(argument, data.error().text);
                return failed;
            }
            runs.push_back(*std::move(data));
        }
        if (const Status status = writeReport(request.output, runs, &catalog, request.options); !status) {
            complain(request.output, status.error().text);
            return failed;
        }
        return done;
    }

} // namespace

int runReport(const QStringList& args)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList { QStringLiteral("runcost report") } + args))
        return wrong(QStringLiteral("report"), parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(usage, stdout);
        return done;
    }
    Request request;
    if (const QString reason = readRequest(parser, request); !reason.isEmpty())
        return wrong(QStringLiteral("report"), reason);
    if (QFileInfo::exists(request.output) && !request.force) {
        complain(request.output, QStringLiteral("The file exists; --force replaces it."));
        return failed;
    }
    const Result<Catalog> prices = Catalog::forUser();
    const Result<Catalog> catalog = prices ? withRulesFile(*prices, {}) : prices;
    if (!catalog) {
        complain(QStringLiteral("catalog"), catalog.error().text);
        return failed;
    }
    std::unique_ptr<QApplication> application;
    int argc = 1;
    char name[] = "runcost";
    char* argv[] = { name, nullptr };
    if (!QCoreApplication::instance()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    }
    // Documents for people show the currency of the window; data files are USD.
    if (request.options.format != ReportFormat::Json && request.options.format != ReportFormat::Csv)
        format::setCurrency(Settings(Settings::defaultFilePath()).currency());
    return request.isPeriod ? writeForPeriod(request, *catalog) : write(request, *catalog);
}

} // namespace runcost
