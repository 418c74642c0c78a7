#include "cli/program.h"

#include <QtTest>

using namespace cli;

// The program in surroundings that no one tests by hand: nothing to write to, nothing to read from, little of everything.
// It may refuse; it may not vanish by a signal, hang, or answer with a status that means nothing.
class TestEnvironments final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void commandsSurvive_data();
    void commandsSurvive();
    void windowSurvives_data();
    void windowSurvives();
    void oddNamesAreFiles();
    void nothingIsLoadedFromHere();
    void cleanupTestCase() { QFile::setPermissions(m_program.path(QStringLiteral("locked")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

private:
    void put(const char* name, const QByteArray& bytes) { m_program.folder().write(QString::fromLatin1(name), bytes); }
    [[nodiscard]] int shell(const QString& script, QByteArray* out = nullptr) const;
    Program m_program;
};

namespace {

constexpr int killedBySignal = -1;
constexpr int hung = -2;

const char* const oneRun = "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code,gpu_count,gpu_model\n"
                           "2026-11-01T10:00:00,demo,7b1f0f6e-0000-4000-8000-000000000001,3600,0.4,1.2,USA,1,1 x NVIDIA A100-SXM4-40GB\n";

} // namespace

// 128 + signal is what a shell makes of a signal; the program itself never answers with so much.
int TestEnvironments::shell(const QString& script, QByteArray* out) const
{
    QProcess process;
    QProcessEnvironment values = m_program.environment();
    values.insert(QStringLiteral("RUNCOST"), QStringLiteral(RUNCOST_PROGRAM));
    values.insert(QStringLiteral("STORE"), m_program.store());
    values.insert(QStringLiteral("FOLDER"), m_program.path({}));
    process.setProcessEnvironment(values);
    process.setWorkingDirectory(m_program.path({}));
    process.start(QStringLiteral("bash"), { QStringLiteral("-c"), script });
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return hung;
    }
    if (out)
        *out = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : killedBySignal;
}

void TestEnvironments::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("needs bash");
    put("runs.csv", oneRun);
    QVERIFY(QDir().mkpath(m_program.path(QStringLiteral("locked"))));
    QVERIFY(QFile::setPermissions(m_program.path(QStringLiteral("locked")), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(m_program.run("import runs.csv").status, 0);
}

void TestEnvironments::commandsSurvive_data()
{
    QTest::addColumn<QString>("script"); // "%1" is the program with its words
    const std::pair<const char*, const char*> environments[] = {
        { "plain", "%1" },
        { "empty", "env -i RUNCOST=\"$RUNCOST\" STORE=\"$STORE\" bash -c '%1'" },
        { "no home", "unset HOME XDG_DATA_HOME XDG_CONFIG_HOME; %1" },
        { "home that is not there", "unset XDG_DATA_HOME XDG_CONFIG_HOME; HOME=/nonexistent %1" },
        { "home that cannot be written", "unset XDG_DATA_HOME XDG_CONFIG_HOME; HOME=\"$FOLDER/locked\" %1" },
        { "home that is a file", "unset XDG_DATA_HOME; HOME=\"$FOLDER/runs.csv\" %1" },
        { "relative home", "unset XDG_DATA_HOME; HOME=. %1" },
        { "data folder that is a file", "XDG_DATA_HOME=\"$FOLDER/runs.csv\" XDG_CONFIG_HOME=\"$FOLDER/runs.csv\" %1" },
        { "input closed", "%1 <&-" },
        { "output closed", "%1 >&-" },
        { "errors closed", "%1 2>&-" },
        { "all closed", "%1 <&- >&- 2>&-" },
        { "full disk for the answer", "%1 >/dev/full" },
        { "reader gone", "%1 | head -c 0; exit ${PIPESTATUS[0]}" },
        { "reader gone, signal ignored", "trap '' PIPE; %1 | true; exit ${PIPESTATUS[0]}" },
        { "few files", "ulimit -n 32; %1" },
        { "small stack", "ulimit -s 512; %1" },
        { "locale C", "LC_ALL=C %1" },
        { "locale unknown", "LC_ALL=xx_YY.bogus LANG=zz %1" },
        { "Turkish", "LC_ALL=tr_TR.UTF-8 %1" },
        { "German", "LC_ALL=de_DE.UTF-8 %1" },
        { "zone unknown", "TZ=Nowhere/Atall %1" },
        { "no temporary folder", "TMPDIR=/nonexistent %1" },
        { "folder gone", "mkdir gone && cd gone && rmdir ../gone; %1" },
        { "platform unknown", "QT_QPA_PLATFORM=nonsense QT_PLUGIN_PATH=/nonexistent %1" },
        { "nothing may be written", "umask 777; %1" },
    };
    const std::pair<const char*, const char*> commands[] = {
        { "version", "\"$RUNCOST\" --version" },
        { "doctor", "\"$RUNCOST\" --store \"$STORE\" doctor" },
        { "doctor of the default store", "\"$RUNCOST\" doctor" },
        { "list", "\"$RUNCOST\" --store \"$STORE\" list --json" },
        { "import", "\"$RUNCOST\" --store \"$STORE\" import \"$FOLDER/runs.csv\"" },
        { "calc", "\"$RUNCOST\" calc --list" },
    };
    for (const auto& [where, around] : environments)
        for (const auto& [what, words] : commands)
            QTest::newRow((QByteArray(where) + ": " + what).constData()) << QString::fromLatin1(around).arg(QString::fromLatin1(words));
}

void TestEnvironments::commandsSurvive()
{
    QFETCH(QString, script);
    QByteArray out;
    const int status = shell(script, &out);
    QVERIFY2(status >= 0 && status <= 4, (QByteArray::number(status) + ": " + out).constData());
}

void TestEnvironments::windowSurvives_data()
{
    QTest::addColumn<QString>("script");
    const QString picture = QStringLiteral("\"$RUNCOST\" --store \"$STORE\" --screenshot \"$FOLDER/w.png\" --size 800x600");
    QTest::newRow("plain") << picture;
    QTest::newRow("no home") << QStringLiteral("unset HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR; ") + picture;
    QTest::newRow("all closed") << picture + QStringLiteral(" <&- >&- 2>&-");
    QTest::newRow("few files") << QStringLiteral("ulimit -n 48; ") + picture;
    QTest::newRow("locale unknown") << QStringLiteral("LC_ALL=xx_YY.bogus ") + picture;
    QTest::newRow("no display") << QStringLiteral("unset QT_QPA_PLATFORM DISPLAY WAYLAND_DISPLAY; \"$RUNCOST\" --store \"$STORE\"");
}

void TestEnvironments::windowSurvives()
{
    QFETCH(QString, script);
    QByteArray out;
    const int status = shell(script, &out);
    QVERIFY2(status >= 0 && status <= 4, (QByteArray::number(status) + ": " + out).constData());
}

void TestEnvironments::oddNamesAreFiles()
{
    put("-rf", oneRun);
    const std::pair<const char*, int> cases[] = {
        { "\"$RUNCOST\" --store \"$STORE\" import --dry-run -- -rf", 0 },
        { "\"$RUNCOST\" --store \"$STORE\" import --dry-run ./-rf", 0 },
        { "\"$RUNCOST\" --store \"$STORE\" import --dry-run -rf", 2 },
        { "cp runs.csv $'bad\\xff.csv' && \"$RUNCOST\" --store \"$STORE\" import --dry-run $'bad\\xff.csv'", 0 },
        { "\"$RUNCOST\" --store \"$STORE\" import $'gone\\xff\\x1b[2J.csv'", 1 },
        { "\"$RUNCOST\" $'\\xff\\xfe'", 2 },
        { "\"$RUNCOST\" --store \"$STORE\" list --filter $'\\xff'", 0 },
    };
    for (const auto& [script, wanted] : cases) {
        QByteArray out;
        const int status = shell(QString::fromLatin1(script), &out);
        QVERIFY2(status == wanted, (QByteArray(script) + " gave " + QByteArray::number(status) + ": " + out).constData());
        QVERIFY2(!out.contains('\x1b') && !out.contains('\xff'), script);
    }
    QVERIFY(QFileInfo::exists(m_program.path(QStringLiteral("-rf"))));
}

// Plugins, settings of Qt and libraries that lie beside the data are left alone.
void TestEnvironments::nothingIsLoadedFromHere()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty() || shell(QStringLiteral("strace -o /dev/null true")) != 0)
        QSKIP("needs strace");
    put("bait/runs.csv", oneRun);
    for (const char* name : { "bait/qt.conf", "bait/qt6.conf", "bait/platforms/libqoffscreen.so", "bait/platforms/libqxcb.so", "bait/sqldrivers/libqsqlite.so",
             "bait/imageformats/libqsvg.so", "bait/iconengines/libqsvgicon.so", "bait/styles/libfusion.so", "bait/libQt6Core.so.6", "bait/libsqlite3.so.0",
             "bait/plugins/platforms/libqoffscreen.so", "bait/libssl.so.3" })
        put(name, "not a library");
    const char* const scripts[] = { "\"$RUNCOST\" --store \"$STORE\" import --dry-run runs.csv", "\"$RUNCOST\" --store \"$STORE\" import --dry-run .",
        "\"$RUNCOST\" --store \"$STORE\" report latest --force -o ../report.pdf", "\"$RUNCOST\" --store \"$STORE\" --screenshot ../w.png --size 800x600" };
    for (const char* script : scripts) {
        QByteArray out;
        const int status = shell(QStringLiteral("cd bait && ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0 strace -f -e trace=openat,open,connect -o ../trace ") + QString::fromLatin1(script), &out);
        QVERIFY2(status == 0, out.constData());
        QFile trace(m_program.path(QStringLiteral("trace")));
        QVERIFY(trace.open(QIODevice::ReadOnly));
        int opened = 0;
        for (const QByteArray& line : trace.readAll().split('\n')) {
            opened += line.contains("open") ? 1 : 0;
            QVERIFY2(!line.contains("AF_INET"), line.constData());
            if (!line.contains("/bait/") && !line.contains("AT_FDCWD, \"platforms") && !line.contains("AT_FDCWD, \"lib") && !line.contains("AT_FDCWD, \"qt"))
                continue;
            if (line.contains("ENOENT"))
                continue;
            // A folder import reads what lies there as data, by its own readers; the linker and Qt's plugin loader do not.
            const bool isImport = QByteArray(script).contains("dry-run .");
            QVERIFY2(isImport || line.contains("runs.csv"), line.constData());
        }
        QVERIFY(opened > 5);
    }
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
