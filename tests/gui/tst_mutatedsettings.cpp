#include "guitest.h"

#include <QScreen>

#include <random>

using namespace runcost;

// Whatever stands in the settings file, the window opens, and on the screen. RUNCOST_LONG_TESTS=1 tries 500 files.
class TestMutatedSettings final : public QObject {
    Q_OBJECT
private slots:
    void windowOpensWithAnything();
};

namespace {

QByteArray fullSettings(const QString& path, const QString& store)
{
    {
        Settings settings(path);
        settings.setTheme(QStringLiteral("contrast"));
        settings.setTextScale(1.25);
        settings.setLastStore(store);
        settings.setWindowGeometry(QByteArray::fromHex("01d9d0cb0003000000000010000000200000064000000400000000100000002000000640000004000000000000000000064000000010000000200000064000000400"));
        settings.setRunsVisible(false);
        settings.setWatchedFolders({ QStringLiteral("/tmp/nowhere"), QStringLiteral("/tmp") });
        settings.setWatchingPaused(true);
        settings.rememberCommand(QStringLiteral("action:import"));
        settings.setCurrency({ QStringLiteral("EUR"), 0.92, QStringLiteral("2026-11-20"), QStringLiteral("ECB") });
        settings.setLastView({ store, { 1, 2, 3 }, "{\"schema_version\":1,\"levers\":{\"spot_share\":0.6}}", 1 });
        settings.setRunsWidth(500);
        settings.setLanguage(Language::German);
        settings.setReportPaper(QStringLiteral("slide"));
        settings.setReportGrey(true);
        settings.sync();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mutated(QByteArray text, std::mt19937& random)
{
    const auto upTo = [&random](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<unsigned>(std::max<qsizetype>(1, n))); };
    static const QByteArray values[] = { "nan", "-inf", "1e400", "99999999999999999999", "-1", "@Variant(\\0\\0\\0\\x7f)", "@Size(2000000000 2000000000)",
        "@Rect(-2000000000 0 1 1)", "@Invalid()", "@ByteArray(\\xff)", "\"", "true", "%00", "\\x", "a, b, c, d", "/dev/zero", "/proc/self/mem", QByteArray(9000, 'x') };
    const int kinds = 1 + static_cast<int>(upTo(4));
    for (int i = 0; i < kinds && !text.isEmpty(); ++i)
        switch (upTo(6)) {
        case 0: // another byte
            text[upTo(text.size())] = static_cast<char>(random());
            break;
        case 1: { // a value that no one meant
            QList<QByteArray> lines = text.split('\n');
            QByteArray& line = lines[upTo(lines.size())];
            if (const qsizetype equals = line.indexOf('='); equals > 0)
                line = line.left(equals + 1) + values[upTo(std::ssize(values))];
            text = lines.join('\n');
            break;
        }
        case 2: // a piece is missing
            text.remove(upTo(text.size()), upTo(200));
            break;
        case 3: // or there twice
            text.insert(upTo(text.size()), text.mid(upTo(text.size()), upTo(200)));
            break;
        case 4:
            text.truncate(upTo(text.size()));
            break;
        default:
            text.insert(upTo(text.size()), QByteArray(1 + upTo(40), static_cast<char>(random())));
        }
    return text;
}

} // namespace

void TestMutatedSettings::windowOpensWithAnything()
{
    QStandardPaths::setTestModeEnabled(true);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Appearance appearance;
    FakeChooser chooser;
    DashboardSession session(Catalog::shipped().value());
    QVERIFY(session.openStore(folder.filePath(QStringLiteral("store.db"))));
    const QByteArray whole = fullSettings(path, session.storePath());
    QVERIFY(whole.size() > 400);
    std::mt19937 random(20);
    const int files = qEnvironmentVariableIntValue("RUNCOST_LONG_TESTS") > 0 ? 500 : 25;
    for (int i = 0; i < files; ++i) {
        const QByteArray text = mutated(whole, random);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        Settings settings(path);
        MainWindow window(session, appearance, chooser, settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY2(window.screen()->geometry().intersects(window.frameGeometry()), text.constData());
        QVERIFY2(theme::textScale() >= 0.9 && theme::textScale() <= 1.5, text.constData());
        QVERIFY2(settings.lastView().page >= 0 && settings.lastView().page <= 20, text.constData());
        window.close();
    }
    appearance.setTextScale(1);
    format::setCurrency({});
}

QTEST_MAIN(TestMutatedSettings)
#include "tst_mutatedsettings.moc"
