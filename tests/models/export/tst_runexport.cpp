#include "catalog/catalog.h"
#include "export/csvcell.h"
#include "export/prometheus.h"
#include "export/runexport.h"
#include "import/runcostreader.h"
#include "models/storefixture.h"

#include "core/spreadsheettext.h"

using namespace runcost;
using namespace runcost::storefixture;

namespace {

QByteArray exported(RunExportFormat format, const std::vector<ExportedRun>& runs, const Catalog& catalog, bool redacted = false)
{
    const auto writer = makeRunWriter(format, catalog, redacted);
    QByteArray bytes = writer->begin();
    for (const ExportedRun& run : runs)
        bytes += writer->add(run);
    return bytes + writer->end();
}

ExportedRun entry(Run run, Totals totals = makeTotals(12.5)) { return { std::move(run), totals, QStringLiteral("2026-11-21 abc") }; }

ReadResult readBack(RunExportFormat format, const QByteArray& bytes)
{
    ReadResult result;
    if (format == RunExportFormat::Csv)
        readExportedCsv(bytes, result);
    else if (format == RunExportFormat::Json)
        (void)readExportedJson(bytes, result).hasValue();
    else
        (void)readExportedJsonLines(bytes, result, {}).hasValue();
    return result;
}

// The rows of a CSV without line breaks in its cells.
std::vector<QMap<QString, QString>> csvRows(const QByteArray& bytes)
{
    std::vector<QMap<QString, QString>> rows;
    QStringList header;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells;
        QString cell;
        bool quoted = false;
        for (const QChar c : QString::fromUtf8(line.trimmed())) {
            if (c == u'"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty())
                    cell += c;
            } else if (c == u',' && !quoted) {
                cells << std::exchange(cell, {});
            } else {
                cell += c;
            }
        }
        cells << cell;
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], cells.value(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestRunExport final : public QObject {
    Q_OBJECT

    Catalog m_catalog = *Catalog::shipped();

private slots:
    void formatsHaveNames()
    {
        for (const char* key : { "csv", "json", "jsonl", "md", "focus" })
            QCOMPARE(runExportKey(*runExportFromKey(QLatin1String(key))), QLatin1String(key));
        QVERIFY(!runExportFromKey(QStringLiteral("xlsx")));
    }
    void jsonKeepsEverything_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("json") << static_cast<int>(RunExportFormat::Json);
        QTest::newRow("jsonl") << static_cast<int>(RunExportFormat::JsonLines);
    }
    void jsonKeepsEverything()
    {
        QFETCH(int, format);
        const auto kind = static_cast<RunExportFormat>(format);
        Run run = makeRun(QStringLiteral("a"));
        run.note = QString::fromUtf8("two\nlines \u202E and more");
        run.series.front().y[1] = 0.4; // NaN would be null, which is not equal to itself
        const ReadResult back = readBack(kind, exported(kind, { entry(run), entry(makeRun(QStringLiteral("b"))) }, m_catalog));
        QCOMPARE(back.runs.size(), std::size_t(2));
        QVERIFY(back.runs[0] == run);
        QCOMPARE(back.rejectedRows, 0);
        QVERIFY(!exported(kind, { entry(run) }, m_catalog).contains("\xE2\x80\xAE"));
    }
    void csvKeepsNumbersTextsAndTags()
    {
        Run run = makeRun(QStringLiteral("a"));
        run.name = QString::fromUtf8("caf\u00E9, \"x\"\nnext");
        run.figure(RunField::LearningRate) = Figure { 1e-05, Provenance::Imported, 0, {}, {} };
        run.tags.insert(QStringLiteral("odd,\"key"), QStringLiteral("=1+1"));
        const ReadResult back = readBack(RunExportFormat::Csv, exported(RunExportFormat::Csv, { entry(run) }, m_catalog));
        QCOMPARE(back.runs.size(), std::size_t(1));
        // A table has no place for series, ranges and sources of figures.
        Run expected = run;
        expected.series.clear();
        for (MaybeFigure& figure : expected.figures)
            if (figure)
                figure = Figure { figure->value, figure->provenance, 0, {}, {} };
        QVERIFY(back.runs[0] == expected);
    }
    void unknownStaysEmpty()
    {
        Run run;
        run.sourceKind = QStringLiteral("x");
        run.sourceId = QStringLiteral("1");
        const auto rows = csvRows(exported(RunExportFormat::Csv, { entry(run, {}) }, m_catalog));
        for (const char* key : { "energy_kwh", "duration_s", "estimated_cost_usd", "score", "started_at" })
            QCOMPARE(rows[0].value(QLatin1String(key)), QString());
        const QByteArray json = exported(RunExportFormat::Json, { entry(run, {}) }, m_catalog);
        QVERIFY(json.contains("\"cost_usd\":null"));
        QVERIFY(exported(RunExportFormat::Markdown, { entry(run, {}) }, m_catalog).contains("Runs without any price: 1."));
    }
    void formulasAreDisarmedAndNamesRestored_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "=1+1", "+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\"=1\"", "'=1", "''=1", "'plain", "plain",
                 "\xEF\xBC\x9D" "1", "-5", "1-2", "a=b", "'", "'-" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void formulasAreDisarmedAndNamesRestored()
    {
        QFETCH(QString, name);
        QVERIFY(!spreadsheet::startsFormula(name) || csvText(name).startsWith('\'') || csvText(name).startsWith("\"'"));
        QCOMPARE(spreadsheet::unguarded(spreadsheet::guarded(name)), name);
        Run run = makeRun(QStringLiteral("a"));
        run.name = name;
        run.figure(RunField::MetricValue) = Figure { -5, Provenance::Imported, 0, {}, {} };
        const QByteArray bytes = exported(RunExportFormat::Csv, { entry(run) }, m_catalog);
        QVERIFY(bytes.contains(",-5,")); // a number stays a number
        const ReadResult back = readBack(RunExportFormat::Csv, bytes);
        QCOMPARE(back.runs.size(), std::size_t(1));
        QCOMPARE(back.runs[0].name, name);
    }
    void brokenExportsAreAccountedFor()
    {
        const QByteArray good = exported(RunExportFormat::Csv, { entry(makeRun(QStringLiteral("a"))), entry(makeRun(QStringLiteral("b"))) }, m_catalog);
        for (const auto& [from, to] : std::vector<std::pair<QByteArray, QByteArray>> { { "finished", "nonsense" }, { ",600,", ",six,", },
                 { "2025-10-09T", "yesterday " }, { "codecarbon,a", "codecarbon,"  }, { "{", "[" } }) {
            QByteArray bytes = good;
            const qsizetype row = bytes.indexOf('\n');
            const qsizetype at = bytes.indexOf(from, row);
            QVERIFY2(at > 0, from.constData());
            bytes.replace(at, from.size(), to);
            const ReadResult back = readBack(RunExportFormat::Csv, bytes);
            QCOMPARE(back.rejectedRows, 1);
            QCOMPARE(back.runs.size(), std::size_t(1));
            QCOMPARE(back.issues.front().line, qint64(2));
        }
        QCOMPARE(readBack(RunExportFormat::Csv, good + "short,row\r\n").rejectedRows, 1);
        for (qsizetype cut = 0; cut < good.size(); cut += 37)
            QVERIFY(readBack(RunExportFormat::Csv, good.left(cut)).runs.size() <= 2);
        ReadResult none;
        QVERIFY(!readExportedJson("{\"format\":\"runcost-runs\",\"runs\":[", none));
        QVERIFY(!readExportedJson("{\"format\":\"runcost-runs\"}", none));
        QVERIFY(readExportedJson("{\"runs\":[5,{},{\"source\":\"x\",\"source_id\":\"1\",\"figures\":{\"energy_kwh\":{\"value\":\"1\"}}}]}", none));
        QCOMPARE(none.rejectedRows, 3);
        QVERIFY(none.runs.empty());
        const QByteArray lines = exported(RunExportFormat::JsonLines, { entry(makeRun(QStringLiteral("a"))) }, m_catalog);
        QCOMPARE(readBack(RunExportFormat::JsonLines, lines + lines.left(100)).runs.size(), std::size_t(1));
        QCOMPARE(readBack(RunExportFormat::JsonLines, lines + lines.left(100)).rejectedRows, 1);
    }
    void focusHasTheRequiredColumns()
    {
        Run run = makeRun(QStringLiteral("a"));
        run.figure(RunField::BilledCostUsd) = Figure { 12.25, Provenance::Billed, 0, {}, {} };
        const auto rows = csvRows(exported(RunExportFormat::Focus, { entry(run) }, m_catalog));
        QVERIFY(!rows.empty());
        for (const auto& row : rows) {
            // Not null in FOCUS 1.0.
            for (const char* key : { "BilledCost", "BillingAccountId", "BillingCurrency", "BillingPeriodStart", "BillingPeriodEnd",
                     "ChargeCategory", "ChargeDescription", "ChargePeriodStart", "ChargePeriodEnd", "ContractedCost", "EffectiveCost",
                     "InvoiceIssuerName", "ListCost", "ProviderName", "PublisherName", "ServiceCategory", "ServiceName" })
                QVERIFY2(!row.value(QLatin1String(key)).isEmpty(), key);
            QCOMPARE(row.value(QStringLiteral("x_RunCostEstimate")), QStringLiteral("true"));
            QVERIFY(!row.value(QStringLiteral("BilledCost")).contains(u'e'));
        }
        QCOMPARE(rows[0].value(QStringLiteral("BilledCost")).toDouble(), 12.25);
        QCOMPARE(rows[0].value(QStringLiteral("ChargePeriodStart")), QStringLiteral("2025-10-09T08:53:20Z"));
        QCOMPARE(rows[0].value(QStringLiteral("ChargePeriodEnd")), QStringLiteral("2025-10-09T09:03:20Z"));
        QCOMPARE(rows[0].value(QStringLiteral("BillingPeriodStart")), QStringLiteral("2025-10-01T00:00:00Z"));
        QCOMPARE(rows[0].value(QStringLiteral("BillingPeriodEnd")), QStringLiteral("2025-11-01T00:00:00Z"));
        QCOMPARE(rows[0].value(QStringLiteral("ProviderName")), QStringLiteral("AWS"));
    }
    void focusLeavesOutWhatHasNoTime()
    {
        Run run = makeRun(QStringLiteral("a"));
        run.startedAtMs.reset();
        run.endedAtMs.reset();
        const auto writer = makeRunWriter(RunExportFormat::Focus, m_catalog, false);
        QVERIFY(writer->add(entry(run)).isEmpty());
        QCOMPARE(writer->leftOut(), 1);
        run.endedAtMs = 1'760'000'600'000; // the start is that less the run time
        QVERIFY(writer->add(entry(run)).contains("2025-10-09T08:53:20Z"));
    }
    void redactionTakesOutWhereAndWho()
    {
        const Redaction redaction({ QStringLiteral("node17"), QStringLiteral("node17.uni.example") }, { QStringLiteral("mrossi") });
        Run run = makeRun(QStringLiteral("/home/mrossi/exp/7"));
        run.name = QStringLiteral("bert on node17 by mrossi");
        run.project = QStringLiteral("C:\\Users\\mrossi\\thesis");
        run.region = QStringLiteral("eu-central-1");
        run.country = QStringLiteral("DEU");
        run.note = QStringLiteral("see /scratch/m/run.log or file:///tmp/x, mail m.rossi@uni.example, ssh 10.1.2.3, gpu3.cluster.local; in eu-central-1");
        run.tags = { { QStringLiteral("user"), QStringLiteral("someone") }, { QStringLiteral("slurm_nodelist"), QStringLiteral("n1") },
            { QStringLiteral("team"), QStringLiteral("B") }, { QStringLiteral("out"), QStringLiteral("~/runs/a") } };
        run.figure(RunField::EnergyKwh)->source = QStringLiteral("/data/emissions.csv");
        run.figure(RunField::DurationS)->source = QStringLiteral("rossi-final.csv");
        const Run clean = redaction.redacted(run);
        const QByteArray bytes = exported(RunExportFormat::Json, { entry(clean) }, m_catalog);
        for (const char* leak : { "rossi", "node17", "eu-central", "DEU", "/scratch", "/tmp", "uni.example", "10.1.2.3", "gpu3", "someone",
                 "nodelist", "~/", "/data", "/home", "Users" })
            QVERIFY2(!bytes.contains(leak), leak);
        QCOMPARE(clean.name, QStringLiteral("bert on [host] by [user]"));
        QCOMPARE(clean.tags.value(QStringLiteral("team")), QStringLiteral("B"));
        QCOMPARE(clean.value(RunField::EnergyKwh), run.value(RunField::EnergyKwh));
        QCOMPARE(clean.provider, run.provider);
        QVERIFY(clean.sourceId.startsWith(u"redacted-"));
        QCOMPARE(redaction.redacted(run).sourceId, clean.sourceId);
        // What gives nothing away stays: the run can be recognised again.
        QCOMPARE(redaction.redacted(makeRun(QStringLiteral("a-7"))).sourceId, QStringLiteral("a-7"));
        QCOMPARE(redaction.redacted(QStringLiteral("lr 1/2, a/b, 3.5 and v1.2.3")), QStringLiteral("lr 1/2, a/b, 3.5 and v1.2.3"));
    }
    void metricsKeepTheRulesOfPrometheus()
    {
        QTemporaryDir folder;
        const auto store = RunStore::open(folder.filePath(QStringLiteral("m.runcost")), RunStore::Mode::Create);
        QVERIFY(store.hasValue());
        {
            auto import = (*store)->beginImport();
            for (const char* name : { "plain", "quote \" back \\ line\nend", "caf\xC3\xA9", "esc \x1b" }) {
                Run run = makeRun(QString::fromUtf8(name));
                run.name = run.project = QString::fromUtf8(name);
                QVERIFY(import->put(run, makeTotals(1.5), QStringLiteral("c")));
            }
            Run unknown = makeRun(QStringLiteral("u"));
            unknown.figures = {};
            QVERIFY(import->put(unknown, Totals {}, QStringLiteral("c")));
            QVERIFY(import->commit({}));
        }
        const RunColumns columns = *(*store)->columns();
        for (const MetricsBy by : { MetricsBy::Project, MetricsBy::Run }) {
            const QByteArray text = prometheusText(columns, std::vector<std::uint8_t>(columns.size(), 1), by);
            checkMetrics(QString::fromUtf8(text));
            QVERIFY(!text.contains('\x1b'));
            QVERIFY(text.contains("runcost_runs_unpriced{project=\"vision\"} 1\n") || by == MetricsBy::Run);
            // Nothing is known of the cost of that project, so there is no sample that says 0.
            QVERIFY(!text.contains("runcost_cost_usd{project=\"vision\"}"));
        }
        QCOMPARE(prometheusText(columns, std::vector<std::uint8_t>(columns.size(), 0), MetricsBy::Project), QByteArray());
    }

private:
    // The grammar of the text format and what `promtool check metrics` asks for beyond it.
    static void checkMetrics(const QString& text)
    {
        static const QRegularExpression help(QStringLiteral("^# HELP ([a-z_:][a-z0-9_:]*) (\\S.*)$"));
        static const QRegularExpression type(QStringLiteral("^# TYPE ([a-z_:][a-z0-9_:]*) (gauge)$"));
        static const QRegularExpression sample(QStringLiteral(
            "^([a-z_:][a-z0-9_:]*)\\{([a-z_][a-z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"(?:,[a-z_][a-z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\")*)\\} "
            "(-?[0-9.]+(?:e[+-]?[0-9]+)?)$"));
        QString family;
        QSet<QString> families;
        QSet<QString> seen;
        QVERIFY(text.endsWith(u'\n'));
        const QStringList lines = text.chopped(1).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const auto match = help.match(lines[i]); match.hasMatch()) {
                family = match.captured(1);
                QVERIFY2(!families.contains(family), qPrintable(family)); // one group each
                families.insert(family);
                const auto next = type.match(lines.value(i + 1));
                QVERIFY2(next.hasMatch() && next.captured(1) == family, qPrintable(lines[i]));
                for (const char* ending : { "_total", "_count", "_sum", "_bucket", "_info" })
                    QVERIFY2(!family.endsWith(QLatin1String(ending)), qPrintable(family)); // of counters and histograms
                for (const char* unit : { "_kwh", "_kg", "_ms", "_hours", "_minutes", "_kilo", "gauge" })
                    QVERIFY2(!family.contains(QLatin1String(unit)), qPrintable(family)); // base units
                ++i;
                continue;
            }
            const auto match = sample.match(lines[i]);
            QVERIFY2(match.hasMatch(), qPrintable(lines[i]));
            QCOMPARE(match.captured(1), family);
            bool isNumber = false;
            match.captured(3).toDouble(&isNumber);
            QVERIFY(isNumber);
            const QString series = match.captured(1) + match.captured(2);
            QVERIFY2(!seen.contains(series), qPrintable(series));
            seen.insert(series);
        }
    }
};

QTEST_GUILESS_MAIN(TestRunExport)
#include "tst_runexport.moc"
