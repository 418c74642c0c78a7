#include "runs/runjson.h"
#include "analysis/scenariojson.h"

#include <QJsonDocument>
#include <QtTest>

using namespace runcost;

class TestJson final : public QObject {
    Q_OBJECT

    static Run fullRun()
    {
        Run run;
        run.id = 9'007'199'254'740'993; // beyond what a double holds
        run.sourceKind = QStringLiteral("codecarbon");
        run.sourceId = QStringLiteral("id-1");
        run.name = QString::fromUtf8("na\u00EFve \"run\"\n");
        run.project = QStringLiteral("p");
        run.status = RunStatus::Failed;
        run.startedAtMs = -1;
        run.endedAtMs = 1'700'000'000'123;
        run.zoneAssumed = true;
        run.pueIncluded = true;
        run.higherIsBetter = true;
        run.country = QStringLiteral("FRA");
        run.note = QStringLiteral("note");
        run.tags.insert(QStringLiteral("a"), QStringLiteral("=1+1"));
        run.reported.insert(QStringLiteral("cost_aws_usd"), 1.0 / 3.0);
        run.flags = { QStringLiteral("overwritten_later") };
        run.series.push_back({ QStringLiteral("loss"), QStringLiteral("epoch"), {}, { 1, 2 }, { 0.1, 1e-300 } });
        run.figure(RunField::EnergyKwh)
            = Figure { 0.1 + 0.2, Provenance::Measured, 0.01, QStringLiteral("emissions.csv"), QStringLiteral("2024-05-31") };
        run.figure(RunField::Parameters) = Figure { 4294967297.0, Provenance::Imported, 0, {}, {} };
        return run;
    }

private slots:
    void runSurvivesTheRoundTrip()
    {
        const Run run = fullRun();
        const QByteArray bytes = QJsonDocument(runToJson(run)).toJson();
        const Result<Run> back = runFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(back.hasValue());
        QVERIFY(*back == run);
    }
    void wrongKindsAreRefused()
    {
        for (const char* text : { R"({"name":5})", R"({"figures":{"energy_kwh":1}})", R"({"tags":{"a":1}})",
                 R"({"figures":{"energy_kwh":{"value":"1","provenance":"measured"}}})",
                 R"({"figures":{"energy_kwh":{"value":1,"provenance":"guessed"}}})",
                 R"({"series":[{"name":"l","x":[1],"y":[]}]})", R"({"started_at_ms":"now"})" }) {
            const Result<Run> run = runFromJson(QJsonDocument::fromJson(text).object());
            QVERIFY2(!run, text);
            QCOMPARE(run.error().code, ErrorCode::Malformed);
        }
    }
    void unknownNumbersStayAbsent()
    {
        const Result<Run> run = runFromJson({});
        QVERIFY(run.hasValue());
        QVERIFY(!run->value(RunField::EnergyKwh));
        QVERIFY(!run->startedAtMs);
    }
    void scenarioSurvivesTheRoundTrip()
    {
        Scenario scenario;
        scenario.name = QStringLiteral("Spot");
        scenario.numbers[Lever::SpotShare] = 0.6;
        scenario.numbers[Lever::PredictionsPerMonth] = 1e6 / 3;
        scenario.choices[Lever::Precision] = QStringLiteral("bf16");
        const Result<Scenario> back = scenarioFromJson(scenarioToJson(scenario));
        QVERIFY(back.hasValue());
        QVERIFY(*back == scenario);
    }
    void leversAreChecked_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<bool>("fine");
        QTest::newRow("number") << "spot_share=0.6" << true;
        QTest::newRow("exponent") << "predictions_per_month=1e6" << true;
        QTest::newRow("choice") << "precision=bf16" << true;
        QTest::newRow("spaces") << " spot_share = 0.6 " << true;
        QTest::newRow("above the range") << "spot_share=1.5" << false;
        QTest::newRow("not finite") << "spot_share=nan" << false;
        QTest::newRow("decimal comma") << "spot_share=0,6" << false;
        QTest::newRow("unknown") << "spott_share=0.6" << false;
        QTest::newRow("no value") << "spot_share" << false;
    }
    void leversAreChecked()
    {
        QFETCH(QString, assignment);
        QFETCH(bool, fine);
        Scenario scenario;
        const Status set = setLever(scenario, assignment);
        QCOMPARE(set.hasValue(), fine);
        QCOMPARE(scenario.changedCount(), fine ? 1 : 0);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
