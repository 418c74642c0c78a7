#include "analysis/modelinputs.h"
#include "core/format.h"
#include "core/translation.h"
#include "formulas/unit.h"

#include <QtTest>
#include <QtWidgets>

using namespace runcost;

class TestTranslation : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setLanguage(Language::English); }

    // What Explain says about an assumption comes from the model, not from the catalog's data.
    void assumptionsAreTold_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : { Language::German, Language::French, Language::Spanish, Language::Chinese, Language::Japanese })
            QTest::addRow("%d", static_cast<int>(language)) << static_cast<int>(language);
    }
    void assumptionsAreTold()
    {
        QFETCH(int, language);
        const Catalog catalog = *Catalog::shipped();
        Run run;
        run.provider = QStringLiteral("local");
        run.figure(RunField::DurationS) = Figure { 3600, Provenance::Measured, 0, {}, {} };
        const ModelInputs english = gatherInputs(run, {}, catalog);
        const LanguageScope scope { static_cast<Language>(language) };
        const ModelInputs told = gatherInputs(run, {}, catalog);
        for (const ModelInput input : { ModelInput::ScalingExponent, ModelInput::BatchFixedShare, ModelInput::HardwarePrice, ModelInput::HardwareLife,
                 ModelInput::SpotShare, ModelInput::Interruptions, ModelInput::CheckpointInterval, ModelInput::CheckpointSave, ModelInput::Restart,
                 ModelInput::Predictions, ModelInput::BatchLatencyShare, ModelInput::ServerlessMemory }) {
            QVERIFY2(told[input] && !told[input]->source.isEmpty(), modelInputInfo(input).name);
            QVERIFY2(told[input]->source != english[input]->source, modelInputInfo(input).name);
        }
    }

    void findsLanguagesByTheirKeys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected"); // empty: none
        QTest::newRow("plain") << QStringLiteral("de") << QStringLiteral("de");
        QTest::newRow("with a country") << QStringLiteral("de_AT") << QStringLiteral("de");
        QTest::newRow("with a hyphen") << QStringLiteral("es-MX") << QStringLiteral("es");
        QTest::newRow("capitals") << QStringLiteral("FR") << QStringLiteral("fr");
        QTest::newRow("Chinese") << QStringLiteral("zh") << QStringLiteral("zh_CN");
        QTest::newRow("Chinese of the mainland") << QStringLiteral("zh-Hans-CN") << QStringLiteral("zh_CN");
        QTest::newRow("traditional Chinese") << QStringLiteral("zh_TW") << QString();
        QTest::newRow("unknown") << QStringLiteral("xx") << QString();
        QTest::newRow("a prefix is no language") << QStringLiteral("den") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("made up") << QStringLiteral("pseudo") << QStringLiteral("pseudo");
    }
    void findsLanguagesByTheirKeys()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, expected);
        const auto found = languageFromKey(key);
        QCOMPARE(found ? QString::fromLatin1(languageKey(*found)) : QString(), expected);
    }

    void offersEachLanguageOnce()
    {
        QSet<QByteArray> keys;
        for (const LanguageInfo& info : languages()) {
            keys << info.key;
            QVERIFY(!info.name.isEmpty());
            QCOMPARE(languageFromKey(QString::fromLatin1(info.key)), std::optional(info.language));
        }
        QCOMPARE(keys, QSet<QByteArray>({ "en", "de", "es", "fr", "ja", "zh_CN" }));
    }

    void writesNumbersAsTheLanguageDoes()
    {
        QCOMPARE(format::significant(1234567.0, 7), QStringLiteral("1,234,567"));
        setLanguage(Language::German);
        QCOMPARE(format::significant(1234567.0, 7), QStringLiteral("1.234.567"));
        QCOMPARE(format::percent(0.125, 1), QStringLiteral("12,5 %"));
        setLanguage(Language::English);
        QCOMPARE(format::percent(0.125, 1), QStringLiteral("12.5 %"));
    }

    // Figures in a derivation carry no zeros behind the decimal sign, whichever that is.
    void derivationsAreWrittenAsTheLanguageDoes()
    {
        const auto written = [](double value, const char* unit) { return formulas::valueWithUnit(value, QLatin1String(unit)); };
        for (const Language language : { Language::English, Language::German }) {
            setLanguage(language);
            const bool german = language == Language::German;
            QCOMPARE(written(8, "GPU"), QStringLiteral("8 GPU"));
            QCOMPARE(written(9.2, "h"), german ? QStringLiteral("9,2 h") : QStringLiteral("9.2 h"));
            QCOMPARE(written(1000, "ms/s"), german ? QStringLiteral("1.000 ms/s") : QStringLiteral("1,000 ms/s"));
            QCOMPARE(written(2'400'000, "prediction"), german ? QStringLiteral("2.400.000 prediction") : QStringLiteral("2,400,000 prediction"));
        }
    }

    void pseudoLengthensTextsAndMirrors()
    {
        setLanguage(Language::Pseudo);
        QCOMPARE(QCoreApplication::translate("Anything", "Cost of a run"), QStringLiteral("[Cost of a run\u00B7\u00B7\u00B7\u00B7]"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        setLanguage(Language::English);
        QCOMPARE(QCoreApplication::translate("Anything", "Cost of a run"), QStringLiteral("Cost of a run"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void aScopeKeepsTheWindowOut()
    {
        struct Listener final : QWidget {
            int changes = 0;
            void changeEvent(QEvent* event) override
            {
                changes += event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
                QWidget::changeEvent(event);
            }
        } window;
        window.show();
        QCoreApplication::processEvents();
        window.changes = 0;
        {
            const LanguageScope scope(Language::German);
            QCOMPARE(currentLanguage(), Language::German);
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        QCOMPARE(currentLanguage(), Language::English);
        QCOMPARE(window.changes, 0);
        setLanguage(Language::German);
        QCoreApplication::processEvents();
        QVERIFY(window.changes > 0);
    }
};

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
