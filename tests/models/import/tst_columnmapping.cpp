#include "importfiles.h"

#include "catalog/catalog.h"
#include "import/mappingprofile.h"

using namespace runcost;
using namespace importfiles;

namespace {

// The table of a lab: semicolons, decimal commas, days first, energy without a unit, a currency of its own.
const QByteArray lab
    = "job_name;start;runtime_h;gpus;gpu;site;e_total;eur;acc;owner;cost_centre;x_id\n"
      "sft-r05;19.11.2026 20:05;18,2;4;A100-SXM4-80GB;us-east-1;39600;236,90;71,6;m.k;NLP;88121\n"
      "ft-12;19.11.2026 07:55;27,5;1;NVIDIA A10G;us-east-1;8500;25,90;–;s.i;Vision;88140\n"
      "sweep-4;20.11.2026 06:10;0,05;1;none;lab-srv-02;60;0,04;0,884;m.k;Data;88155\n"
      "notes-7;14.11.2026 10:30;79,2;1;NVIDIA A10G;us-east-1;14900;81,11;64,2;s.i;NLP;88190\n";

} // namespace

class TestColumnMapping final : public QObject {
    Q_OBJECT

    std::optional<Catalog> m_catalog;

    static const MappedColumn& column(const TableMapping& mapping, const char* name)
    {
        for (const MappedColumn& each : mapping.columns)
            if (each.name == QLatin1String(name))
                return each;
        qFatal("no column %s", name);
    }
    static QString target(const TableMapping& mapping, const char* name) { return targetKey(column(mapping, name).target); }

private slots:
    void initTestCase()
    {
        Result<Catalog> catalog = Catalog::shipped();
        QVERIFY(catalog);
        m_catalog = *std::move(catalog);
    }

    void guessesALabTable()
    {
        const Result<TableGuess> guess = guessMappingOfText(lab, &*m_catalog);
        QVERIFY(guess);
        const TableMapping& mapping = guess->mapping;
        QVERIFY2(guess->looksLikeRuns, qPrintable(guess->why));
        QCOMPARE(mapping.dialect.separator, ';');
        QVERIFY(mapping.dialect.decimalComma);
        QCOMPARE(mapping.dialect.headerLine, 1);
        QCOMPARE(target(mapping, "job_name"), QStringLiteral("name"));
        QCOMPARE(target(mapping, "start"), QStringLiteral("started"));
        QCOMPARE(column(mapping, "start").unit, QStringLiteral("dmy"));
        QCOMPARE(target(mapping, "runtime_h"), QStringLiteral("duration_s"));
        QCOMPARE(column(mapping, "runtime_h").unit, QStringLiteral("h"));
        QCOMPARE(target(mapping, "gpus"), QStringLiteral("gpu_count"));
        QCOMPARE(target(mapping, "gpu"), QStringLiteral("gpu_type"));
        QCOMPARE(target(mapping, "site"), QStringLiteral("region"));
        QVERIFY(column(mapping, "site").confidence < 0.7);
        QCOMPARE(target(mapping, "e_total"), QStringLiteral("energy_kwh"));
        QCOMPARE(target(mapping, "eur"), QStringLiteral("reported_cost_usd"));
        QCOMPARE(column(mapping, "eur").unit, QStringLiteral("eur"));
        QCOMPARE(target(mapping, "acc"), QStringLiteral("metric.acc"));
        QCOMPARE(target(mapping, "owner"), QStringLiteral("tag.owner"));
        QCOMPARE(target(mapping, "cost_centre"), QStringLiteral("tag.team"));
        QCOMPARE(target(mapping, "x_id"), QStringLiteral("ignore"));
        QCOMPARE(column(mapping, "runtime_h").samples.value(0), QStringLiteral("18,2"));
    }

    void asksWhatOnlyAPersonKnows()
    {
        Result<TableGuess> guess = guessMappingOfText(lab, &*m_catalog);
        QVERIFY(guess);
        QList<int> kinds;
        for (const MappingQuestion& question : guess->questions)
            kinds << static_cast<int>(question.kind);
        QVERIFY(kinds.contains(static_cast<int>(MappingQuestion::Kind::UnknownRegion)));
        QVERIFY(kinds.contains(static_cast<int>(MappingQuestion::Kind::ExchangeRate)));
        QVERIFY(kinds.contains(static_cast<int>(MappingQuestion::Kind::MixedScale)));
        TableMapping mapping = guess->mapping;
        for (const MappingQuestion& question : guess->questions) {
            if (question.kind == MappingQuestion::Kind::ExchangeRate)
                answerQuestion(mapping, question, QStringLiteral("1.08"));
            if (question.kind == MappingQuestion::Kind::MixedScale)
                answerQuestion(mapping, question, QStringLiteral("raise"));
            if (question.kind == MappingQuestion::Kind::UnknownRegion) {
                QCOMPARE(question.value, QStringLiteral("lab-srv-02"));
                answerQuestion(mapping, question, QStringLiteral("eu-north-1"));
            }
        }
        for (MappedColumn& each : mapping.columns)
            if (each.name == u"e_total")
                each.unit = QStringLiteral("wh");
        const Result<TablePreview> preview = previewTableText(lab, mapping, {});
        QVERIFY(preview);
        QCOMPARE(preview->runs.size(), 4U);
        QVERIFY(preview->wholeFile);
        const Run& first = preview->runs[0];
        QCOMPARE(first.name, QStringLiteral("sft-r05"));
        QCOMPARE(*first.value(RunField::DurationS), 18.2 * 3600);
        QCOMPARE(*first.value(RunField::EnergyKwh), 39.6);
        QCOMPARE(*first.value(RunField::ReportedCostUsd), 236.90 * 1.08);
        QCOMPARE(first.provider, QStringLiteral("aws"));
        QCOMPARE(*preview->runs[2].value(RunField::MetricValue), 88.4);
        QCOMPARE(preview->runs[2].region, QStringLiteral("eu-north-1"));
        QCOMPARE(preview->runs[2].deviceClass, QStringLiteral("cpu"));
        QVERIFY(!preview->runs[1].value(RunField::MetricValue)); // "–" is unknown, not 0
    }

    void aCurrencyWithoutARateStaysUnknown()
    {
        const Result<TableGuess> guess = guessMappingOfText(lab, &*m_catalog);
        QVERIFY(guess);
        const Result<TablePreview> preview = previewTableText(lab, guess->mapping, {});
        QVERIFY(preview);
        QVERIFY(!preview->runs[0].value(RunField::ReportedCostUsd));
        QVERIFY(std::any_of(preview->issues.begin(), preview->issues.end(), [](const ImportIssue& issue) { return issue.code == u"no_rate"; }));
    }

    void unitsInNamesAndCells_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        const auto row = [](const char* header, const char* cell, const char* field, double value) {
            QTest::addRow("%s=%s", header, cell) << QByteArray(header) << QByteArray(cell) << QString::fromLatin1(field) << value;
        };
        row("train_s", "90", "duration_s", 90);
        row("Duration", "29.6min", "duration_s", 1776);
        row("wall_time (min)", "2", "duration_s", 120);
        row("energy [Wh]", "1500", "energy_kwh", 1.5);
        row("energy_j", "3600000", "energy_kwh", 1);
        row("kwh", "2.5", "energy_kwh", 2.5);
        row("co2_g", "250", "carbon_kg", 0.25);
        row("peak_memory_gib", "2", "peak_memory_mib", 2048);
        row("gpu_util", "71", "utilisation", 0.71);
        row("gpu_util", "0.71", "utilisation", 0.71);
        row("num_params", "7B", "parameters", 7e9);
        row("inf_ms", "2.5", "latency_ms", 2.5);
        row("tokens_per_s", "1234.5", "throughput_per_s", 1234.5);
        row("lr", "1e-05", "learning_rate", 1e-5);
    }
    void unitsInNamesAndCells()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, cell);
        QFETCH(QString, field);
        QFETCH(double, value);
        const QByteArray text = "name\taccuracy\tbatch_size\t" + header + "\nrun-a\t0.9\t32\t" + cell + '\n';
        const Result<ReadResult> read = readTableText(text, QStringLiteral("t.tsv"), {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->runs.size(), 1U);
        const auto got = read->runs[0].value(*runFieldFromKey(field));
        QVERIFY(got);
        QCOMPARE(*got, value);
    }

    void otherTablesAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("jogging") << QByteArray("date,distance_km,duration,calories\n2024-01-01,5.2,00:31:02,320\n");
        QTest::newRow("bank") << QByteArray("date,description,cost\n2024-01-01,bread,3.20\n");
        QTest::newRow("meter") << QByteArray("date,kwh,cost\n2024-01-01,12,3.20\n");
        QTest::newRow("grades") << QByteArray("student,score\nAda,90\n");
        QTest::newRow("no header") << QByteArray("r0,2024-02-10,5239.9,8.8\nr1,2024-02-11,1906.3,3.8\n");
        QTest::newRow("cost twice") << QByteArray("run_id,name,duration_s,cost_usd,cost_usd\na,a,5,1,2\n");
        QTest::newRow("settings") << QByteArray("{\"compilerOptions\": {\"strict\": true}, \"include\": [\"src\"]}");
    }
    void otherTablesAreRefusedWithAReason()
    {
        QFETCH(QByteArray, text);
        const Result<ReadResult> read = readTableText(text, QStringLiteral("x"), {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotRecognised);
        QVERIFY(read.error().text.endsWith(u'.'));
    }

    void aMappingOfTheUserReadsAnyTable()
    {
        const QByteArray jogging = "date,distance_km,duration,calories\n2024-01-01,5.2,00:31:02,320\n";
        Result<TableGuess> guess = guessMappingOfText(jogging);
        QVERIFY(guess && !guess->looksLikeRuns);
        ReadOptions options;
        guess->mapping.byUser = true;
        options.mapping = std::make_shared<const TableMapping>(guess->mapping);
        const Result<ReadResult> read = readTableText(jogging, QStringLiteral("x"), options);
        QVERIFY(read);
        QCOMPARE(read->runs.size(), 1U);
        QCOMPARE(*read->runs[0].value(RunField::DurationS), 1862.0);
    }

    void mappingsSurviveJson()
    {
        Result<TableGuess> guess = guessMappingOfText(lab, &*m_catalog);
        QVERIFY(guess);
        guess->mapping.columns[7].usdPerUnit = 1.08;
        guess->mapping.columns[8].mixed = MixedScale::LeaveOut;
        guess->mapping.regions.insert(QStringLiteral("lab-srv-02"), QString());
        const Result<TableMapping> back = mappingFromJson(mappingToJson(guess->mapping));
        QVERIFY(back);
        QCOMPARE(mappingToJson(*back), mappingToJson(guess->mapping));
        QVERIFY(back->dialect == guess->mapping.dialect);
        QVERIFY(!mappingFromJson({}));
        QVERIFY(!mappingFromJson({ { QStringLiteral("kind"), QStringLiteral("text") }, { QStringLiteral("columns"), 5 } }));
    }

    void profilesAreSavedMatchedRenamedAndCounted()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sub/profiles.json"));
        const Result<TableGuess> guess = guessMappingOfText(lab, &*m_catalog);
        QVERIFY(guess);
        MappingProfiles profiles(file);
        QVERIFY(profiles.all().empty());
        QVERIFY(!profiles.save({}));
        QVERIFY(profiles.save({ QStringLiteral("Lab"), QStringLiteral("gpu_hours_*.csv"), 0, 0, guess->mapping }));
        QVERIFY(profiles.noteUse(QStringLiteral("Lab")));
        QVERIFY(profiles.rename(QStringLiteral("Lab"), QStringLiteral("Lab log")));
        QVERIFY(!profiles.rename(QStringLiteral("Lab"), QStringLiteral("x")));

        const MappingProfiles again(file);
        QCOMPARE(again.all().size(), 1U);
        const MappingProfile* found = again.best(QStringLiteral("GPU_hours_2027.csv"), guess->mapping.columns);
        QVERIFY(found);
        QCOMPARE(found->name, QStringLiteral("Lab log"));
        QCOMPARE(found->uses, 1);
        QVERIFY(found->savedAtMs > 0);
        QVERIFY(!again.best(QStringLiteral("other.csv"), { MappedColumn { QStringLiteral("z"), {}, {}, {}, 0, {}, false, MixedScale::Keep, {} } }));
        std::vector<MappedColumn> changed = guess->mapping.columns;
        changed.pop_back();
        const ProfileMatch match = matchProfile(*found, QStringLiteral("gpu_hours_1.csv"), changed);
        QCOMPARE(match.matching, 11);
        QCOMPARE(match.columns, 12);
        QCOMPARE(match.changed, QStringList { QStringLiteral("x_id") });
        QVERIFY(match.usable);
        QVERIFY(profiles.remove(QStringLiteral("Lab log")));
        QVERIFY(MappingProfiles(file).all().empty());
    }

    void aDamagedProfileFileHoldsNone()
    {
        Folder folder;
        for (const char* text : { "", "{", "[1,2]", "{\"profiles\":[5,{\"name\":\"x\"}]}" }) {
            folder.write(QStringLiteral("p.json"), text);
            QVERIFY(MappingProfiles(QString::fromStdString(folder.path(QStringLiteral("p.json")).string())).all().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
