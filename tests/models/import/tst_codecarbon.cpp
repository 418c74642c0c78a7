#include "importfiles.h"

#include "import/runmerge.h"

using namespace runcost;
using namespace importfiles;

class TestCodeCarbon final : public QObject {
    Q_OBJECT

    static ReadResult readText(const QByteArray& text, const char* name = "emissions.csv")
    {
        const Folder folder;
        Result<ReadResult> result = read(folder.write(QLatin1String(name), text));
        if (!result)
            qWarning("%s", qPrintable(result.error().text));
        return result ? *std::move(result) : ReadResult();
    }
    static Run oneRun(const Cells& cells, const QByteArray& header = header24)
    {
        ReadResult result = readText(emissions({ cells }, header));
        return result.runs.size() == 1 ? result.runs.front() : Run();
    }

private slots:
    void fieldsOfARow()
    {
        const ReadResult result = readText(emissions({ {} }));
        QCOMPARE(result.format, QStringLiteral("codecarbon"));
        QCOMPARE(result.formatLabel, QStringLiteral("CodeCarbon 2.4"));
        QCOMPARE(result.runs.size(), 1U);
        const Run& run = result.runs.front();
        QCOMPARE(run.sourceKind, QStringLiteral("codecarbon"));
        QCOMPARE(run.sourceId, QStringLiteral("run-a"));
        QCOMPARE(run.project, QStringLiteral("paper"));
        QCOMPARE(run.name, QStringLiteral("paper runa"));
        QCOMPARE(run.gpuType, QStringLiteral("NVIDIA A100"));
        QCOMPARE(*run.value(RunField::GpuCount), 2.0);
        QCOMPARE(run.deviceClass, QStringLiteral("cuda"));
        QCOMPARE(run.provider, QStringLiteral("local"));
        QCOMPARE(run.country, QStringLiteral("FRA"));
        QCOMPARE(*run.value(RunField::EnergyKwh), 0.3);
        QCOMPARE(*run.value(RunField::CarbonKg), 0.5);
        QCOMPARE(*run.value(RunField::PowerW), 150.0); // 0.3 kWh in an hour, on two devices
        QCOMPARE(run.figure(RunField::EnergyKwh)->source, QStringLiteral("emissions.csv"));
        QCOMPARE(run.figure(RunField::EnergyKwh)->date, QStringLiteral("2024-05-31"));
        QVERIFY(run.zoneAssumed);
        QCOMPARE(*run.endedAtMs - *run.startedAtMs, qint64(3600000));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*run.endedAtMs, Qt::UTC).toString(Qt::ISODate), QStringLiteral("2024-05-31T10:39:13Z"));
    }
    void zoneOfTheRecordingMachine()
    {
        const Folder folder;
        ReadOptions options;
        options.timeZone = "America/New_York";
        const auto result = readPath(folder.write(QStringLiteral("e.csv"), emissions({ {} })), options, {});
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*result->runs[0].endedAtMs, Qt::UTC).toString(Qt::ISODate), QStringLiteral("2024-05-31T14:39:13Z"));
    }
    void pueIsIncludedFrom223_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("included");
        QTest::newRow("2.1.4") << QByteArray("2.1.4") << false;
        QTest::newRow("2.2.2") << QByteArray("2.2.2") << false;
        QTest::newRow("2.2.3") << QByteArray("2.2.3") << true;
        QTest::newRow("2.4.3rc1") << QByteArray("2.4.3rc1") << true;
        QTest::newRow("3.2.9") << QByteArray("3.2.9") << true;
    }
    void pueIsIncludedFrom223()
    {
        QFETCH(QByteArray, version);
        QFETCH(bool, included);
        const Run run = oneRun({ { "codecarbon_version", version }, { "pue", "1.5" } });
        QCOMPARE(run.pueIncluded, included);
        QCOMPARE(*run.value(RunField::Pue), 1.5);
        QCOMPARE(*run.value(RunField::PowerW), included ? 100.0 : 150.0);
    }
    void cloudNamesProviderAndRegion()
    {
        const Run run = oneRun({ { "on_cloud", "Y" }, { "cloud_provider", "AWS" }, { "cloud_region", "us-east-2" }, { "region", "ohio" } });
        QCOMPARE(run.provider, QStringLiteral("aws"));
        QCOMPARE(run.region, QStringLiteral("us-east-2"));
    }
    void graphicsCards_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("count");
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("devices"); // 0 = unknown
        QTest::addColumn<QString>("deviceClass");
        QTest::newRow("one") << QByteArray("1 x NVIDIA RTX A6000") << QByteArray("1") << "NVIDIA RTX A6000" << 1.0 << "cuda";
        QTest::newRow("mixed") << QByteArray("\"2 x A100, 1 x T4\"") << QByteArray() << "A100, T4" << 3.0 << "cuda";
        QTest::newRow("apple") << QByteArray("Apple M1") << QByteArray("1.0") << "Apple M1" << 1.0 << "mps";
        QTest::newRow("none") << QByteArray() << QByteArray() << "" << 0.0 << "cpu";
        QTest::newRow("name with an x") << QByteArray("Big x Card") << QByteArray() << "Big x Card" << 0.0 << "cuda";
    }
    void graphicsCards()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, count);
        QFETCH(QString, type);
        QFETCH(double, devices);
        QFETCH(QString, deviceClass);
        const Run run = oneRun({ { "gpu_model", model }, { "gpu_count", count } });
        QCOMPARE(run.gpuType, type);
        QCOMPARE(run.value(RunField::GpuCount).value_or(0), devices);
        QCOMPARE(run.deviceClass, deviceClass);
    }
    void unknownIsNotZero_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : { "", "nan", "NaN", "NULL", "N/A", "None", "inf" })
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void unknownIsNotZero()
    {
        QFETCH(QByteArray, text);
        const ReadResult result = readText(emissions({ { { "energy_consumed", text }, { "emissions", text } } }));
        QCOMPARE(result.runs.size(), 1U);
        QVERIFY(!result.runs[0].value(RunField::EnergyKwh));
        QVERIFY(!result.runs[0].value(RunField::CarbonKg));
        QVERIFY(issue(result, "unknown"));
        QCOMPARE(result.rejectedRows, 0);
    }
    void badNumbersRejectTheRow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("word") << QByteArray("abc") << "not_a_number";
        QTest::newRow("hex") << QByteArray("0x1F") << "not_a_number";
        QTest::newRow("too large") << QByteArray("1e400") << "too_large";
        QTest::newRow("negative") << QByteArray("-5") << "negative";
    }
    void badNumbersRejectTheRow()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const ReadResult result = readText(emissions({ { { "run_id", "a" } }, { { "run_id", "b" }, { "energy_consumed", text } }, { { "run_id", "c" } } }));
        QCOMPARE(result.runs.size(), 2U);
        QCOMPARE(result.rejectedRows, 1);
        const ImportIssue* found = issue(result, qPrintable(code));
        QVERIFY(found);
        QCOMPARE(found->severity, ImportIssue::Severity::Rejected);
        QCOMPARE(found->line, 3);
        const QByteArray line = row({ { "run_id", "b" }, { "energy_consumed", text } });
        QCOMPARE(found->column, line.indexOf(text + ",France") + 1);
        QCOMPARE(found->field, QStringLiteral("energy_consumed"));
        QCOMPARE(result.lines, (std::vector<qint64> { 2, 4 }));
    }
    void badOptionalNumberKeepsTheRow()
    {
        const ReadResult result = readText(emissions({ { { "ram_power", "abc" } } }));
        QCOMPARE(result.runs.size(), 1U);
        QVERIFY(issue(result, "not_a_number"));
    }
    void zeroEnergyIsFlagged()
    {
        const ReadResult result = readText(emissions({ { { "energy_consumed", "0" } } }));
        QVERIFY(result.runs[0].flags.contains(QStringLiteral("zero_energy")));
        QVERIFY(issue(result, "zero_energy"));
    }
    void unmeasuredGpuIsFlagged()
    {
        const Run run = oneRun({ { "gpu_energy", "0" } });
        QVERIFY(run.flags.contains(QStringLiteral("gpu_not_measured")));
    }
    void cumulativeRowsAreOneRun()
    {
        const ReadResult result = readText(emissions({ { { "duration", "10" }, { "energy_consumed", "0.1" } },
            { { "duration", "30" }, { "energy_consumed", "0.3" } }, { { "duration", "20" }, { "energy_consumed", "0.2" } } }));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(*result.runs[0].value(RunField::EnergyKwh), 0.3);
        QCOMPARE(result.lines[0], 3);
        QCOMPARE(result.rejectedRows, 0);
    }
    void rowsWithoutAnIdAreKnownByTheirContent()
    {
        const QByteArray reversed = [] {
            QList<QByteArray> names = header24.split(',');
            std::reverse(names.begin(), names.end());
            return names.join(',');
        }();
        const Run first = oneRun({ { "run_id", "" } });
        const Run again = oneRun({ { "run_id", "" } }, reversed);
        const Run other = oneRun({ { "run_id", "" }, { "duration", "3601" } });
        QCOMPARE(first.sourceId.size(), 32);
        QCOMPARE(first.sourceId, again.sourceId);
        QVERIFY(first.sourceId != other.sourceId);
    }
    void experimentIds()
    {
        const QByteArray header = "timestamp,project_name,run_id,experiment_id,duration,emissions,energy_consumed";
        QVERIFY(!oneRun({ { "experiment_id", "5b0fa12a-3dd7-45bb-9766-cc326314d9f1" } }, header).tags.contains(QStringLiteral("experiment")));
        QCOMPARE(oneRun({ { "experiment_id", "mine" } }, header).tags.value(QStringLiteral("experiment")), QStringLiteral("mine"));
        // The files of 2020 had no other id.
        const QByteArray old = "experiment_id,timestamp,project_name,duration,emissions,energy_consumed,country_name,"
                               "country_iso_code,region,on_cloud,cloud_provider,cloud_region";
        const Run run = oneRun({ { "experiment_id", "68f53844" } }, old);
        QCOMPARE(run.sourceId, QStringLiteral("68f53844"));
        QCOMPARE(run.deviceClass, QString());
        QVERIFY(!run.pueIncluded);
    }
    void shortAndLongRowsAreSkipped()
    {
        const QByteArray good = row({ { "run_id", "b" } });
        const ReadResult result = readText(header24 + '\n' + row({}) + "2024-05-31T10:39:13,paper\n" + good.trimmed() + ",1,2\n" + good);
        QCOMPARE(result.runs.size(), 2U);
        QCOMPARE(issue(result, "short_row")->line, 3);
        QCOMPARE(issue(result, "long_row")->line, 4);
    }
    void misplacedRowIsPutRight()
    {
        // The header has the cloud columns last; one row stands in the tool's own order.
        QList<QByteArray> names = header24.split(',');
        const QByteArray provider = names.takeAt(16);
        const QByteArray region = names.takeAt(16);
        const QByteArray moved = names.join(',') + ',' + provider + ',' + region;
        const ReadResult result = readText(moved + '\n' + row({ { "run_id", "a" } }, moved) + row({ { "run_id", "b" } }, header24));
        QCOMPARE(result.runs.size(), 2U);
        QVERIFY(issue(result, "misplaced_row"));
        QCOMPARE(result.runs[1].country, QStringLiteral("FRA"));
        QCOMPARE(result.runs[1].gpuType, QStringLiteral("NVIDIA A100"));
        QCOMPARE(result.rejectedRows, 0);
    }
    void shiftedRowIsRejected()
    {
        QByteArray shifted = row({ { "run_id", "b" } });
        shifted.replace("France,FRA", "FRA,Linux");
        const ReadResult result = readText(header24 + '\n' + row({}) + shifted);
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(issue(result, "misplaced_row")->severity, ImportIssue::Severity::Rejected);
    }
    void repeatedHeaders()
    {
        const QByteArray other = "timestamp,project_name,run_id,duration,energy_consumed,emissions";
        const ReadResult result = readText(emissions({ { { "run_id", "a" } } }) + header24 + '\n' + row({ { "run_id", "b" } }) + other + '\n'
            + row({ { "run_id", "c" } }, other));
        QCOMPARE(result.runs.size(), 3U);
        QCOMPARE(*result.runs[2].value(RunField::EnergyKwh), 0.3);
        QCOMPARE(result.rejectedRows, 0);
    }
    void headersOfOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("load profile") << QByteArray("task_name,load_type,cpu_name,timestamp,rapl_power,duration\na,b,c,1,2,3\n") << "load profile";
        QTest::newRow("missing column") << QByteArray("timestamp,project_name,run_id,duration,emissions\n1,2,3,4,5\n") << "energy_consumed";
        QTest::newRow("column twice") << header24 + ",energy_consumed\n" << "twice";
        QTest::newRow("jogging log") << QByteArray("date,km,duration\n1,2,3\n") << "column mapping";
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("one byte") << QByteArray("x") << "not recognised";
        QTest::newRow("newline") << QByteArray("\n") << "empty";
        QTest::newRow("binary") << QByteArray(5000, '\0') << "not recognised";
    }
    void headersOfOtherFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const Folder folder;
        const Result<ReadResult> result = read(folder.write(QStringLiteral("emissions.csv"), text));
        QVERIFY(!result);
        QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
    }
    void headerAloneHoldsNoRuns()
    {
        const ReadResult result = readText(header24 + '\n');
        QCOMPARE(result.format, QStringLiteral("codecarbon"));
        QVERIFY(result.runs.empty() && result.rejectedRows == 0);
    }
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = emissions({ { { "region", "\xC3\xAEle-de-france" } } });
        const QString wide = QString::fromUtf8(text);
        QTest::newRow("UTF-8") << text;
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF") + text;
        QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
        QTest::newRow("CRLF") << QByteArray(text).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(text).replace("\n", "\r");
        QTest::newRow("no last newline") << text.chopped(1);
        QTest::newRow("Windows-1252") << QByteArray(text).replace("\xC3\xAE", "\xEE");
        QTest::newRow("bars") << QByteArray(text).replace(',', '|');
        QTest::newRow("tabs") << QByteArray(text).replace(',', '\t');
        QTest::newRow("semicolons and decimal commas") << QByteArray(text).replace(',', ';').replace("0.3;", "0,3;");
        QTest::newRow("padded") << QByteArray(text).replace(",", " , ");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const ReadResult result = readText(bytes);
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.runs[0].region, QString::fromUtf8("\u00EEle-de-france"));
        QCOMPARE(*result.runs[0].value(RunField::EnergyKwh), 0.3);
    }
    void badTimeIsUnknown()
    {
        const ReadResult result = readText(emissions({ { { "timestamp", "2024-13-45T99:99:99" } } }));
        QCOMPARE(result.runs.size(), 1U);
        QVERIFY(!result.runs[0].startedAtMs && !result.runs[0].endedAtMs);
        QVERIFY(issue(result, "not_a_time"));
    }
    void backupIsOlderData()
    {
        QVERIFY(readText(emissions({ {} }), "emissions.csv.bak").runs[0].flags.contains(QStringLiteral("older_data")));
        QVERIFY(readText(emissions({ {} }), "emissions.csv_0.bak").runs[0].flags.contains(QStringLiteral("older_data")));
        QVERIFY(!readText(emissions({ {} })).runs[0].flags.contains(QStringLiteral("older_data")));
    }
    void exportOfTheDashboard()
    {
        const QByteArray text = ",timestamp,project_name,run_id,duration,emissions_sum,energy_consumed,on_cloud\n"
                                "0,2024-05-31T10:39:13.123456,paper,run-a,3600,0.5,0.3,False\n";
        const ReadResult result = readText(text);
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(*result.runs[0].value(RunField::CarbonKg), 0.5);
        QCOMPARE(result.runs[0].provider, QStringLiteral("local"));
        QCOMPARE(*result.runs[0].endedAtMs % 1000, 123);
    }
    void tasksAreOneRun()
    {
        const QByteArray header = "task_name,timestamp,project_name,run_id,duration,emissions,energy_consumed,codecarbon_version,on_cloud";
        const ReadResult result = readText(emissions({ { { "task_name", "load" }, { "duration", "10" }, { "energy_consumed", "0.1" } },
            { { "task_name", "train" }, { "duration", "50" }, { "energy_consumed", "0.4" } } }, header), "emissions_base_run-a.csv");
        QCOMPARE(result.runs.size(), 1U);
        const Run& run = result.runs[0];
        QCOMPARE(*run.value(RunField::DurationS), 60.0);
        QCOMPARE(*run.value(RunField::EnergyKwh), 0.5);
        QCOMPARE(*run.value(RunField::PowerW), 0.5 * 3.6e6 / 60);
        QCOMPARE(run.tags.value(QStringLiteral("tasks")), QStringLiteral("load, train"));
        QVERIFY(run.flags.contains(runFromTasks));
    }
    void hostileTextStaysText()
    {
        const ReadResult result = readText(emissions({ { { "project_name", "\"<img src=x>\n=1+1\"" }, { "run_id", "../../etc" } } }));
        QCOMPARE(result.runs.size(), 1U);
        QCOMPARE(result.runs[0].project, QStringLiteral("<img src=x>\n=1+1"));
    }

    // A total counts more than a report, a report more than tasks, whichever came first.
    void mergingDoesNotDependOnTheOrder()
    {
        Run total = oneRun({});
        Run tasks = total;
        tasks.flags = { runFromTasks };
        tasks.figure(RunField::EnergyKwh)->value = 0.29;
        tasks.tags.insert(QStringLiteral("tasks"), QStringLiteral("train"));
        Run report = total;
        report.flags = { runFromReport };
        report.figure(RunField::EnergyKwh)->value = 0.31;
        report.figure(RunField::Parameters) = Figure { 120000, Provenance::Imported, 0, {}, {} };
        for (const Run& merged : { mergedRun(mergedRun(total, tasks), report), mergedRun(mergedRun(report, tasks), total), mergedRun(mergedRun(tasks, total), report) }) {
            QCOMPARE(*merged.value(RunField::EnergyKwh), 0.3);
            QCOMPARE(*merged.value(RunField::Parameters), 120000.0);
            QCOMPARE(merged.tags.value(QStringLiteral("tasks")), QStringLiteral("train"));
            QVERIFY(!merged.flags.contains(runFromTasks));
        }
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("rejected");
        const auto add = [](const char* file, int runs, int rejected) { QTest::newRow(file) << QString::fromLatin1(file) << runs << rejected; };
        add("v1_2020_bom_experiment_id.csv", 100, 0);
        add("v2_0_windows_gpu_grams_rate.csv", 2, 0);
        add("v2_2_a6000.csv.bak", 4, 0);
        add("v2_4_appended_blank_run_id.csv", 21, 0); // 28 rows: 16 ids and 5 rows without one
        add("v2_4_v100_pruning_300rows.csv", 300, 0);
        add("v3_2_9_append_one_misplaced_row.csv", 4, 0);
        add("v3_2_rtx4070_cloudcols_last_200rows.csv", 200, 0);
        add("v3_2_test_valid_headers.csv", 1, 0);
        add("concatenated_duplicate_header_crlf_bom.csv", 4, 0);
        add("emissions_base_4aadb8a1-9717-40b6-8811-08f86babaa38.csv", 1, 0);
        add("boamps_report_1a96a86f-112b-4c89-b3f7-df4737336301.json", 1, 0);
    }
    void corpus()
    {
        QFETCH(QString, file);
        QFETCH(int, runs);
        QFETCH(int, rejected);
        const QString path = shared("corpus/codecarbon/") + file;
        if (!QFile::exists(path))
            QSKIP("the shared corpus is not here");
        const Result<ReadResult> result = read(path.toStdString());
        QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().text));
        QCOMPARE(int(result->runs.size()), runs);
        QCOMPARE(result->rejectedRows, rejected);
        for (const Run& run : result->runs) {
            QVERIFY(!run.sourceId.isEmpty());
            QVERIFY(run.country.size() == 3 || run.country.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestCodeCarbon)
#include "tst_codecarbon.moc"
