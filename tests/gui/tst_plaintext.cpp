#include "guitest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using namespace runcost;

// Names of runs, projects and the rest may be anything; nowhere in the window are they read as markup. The names ask for
// a picture that is a pipe: whatever opens it waits for ever, and the test with it.
class TestPlainText final : public QObject {
    Q_OBJECT
private slots:
    void namesAreNotMarkup_data();
    void namesAreNotMarkup();
    void tipsOfCommandsAreNotMarkup();
};

namespace {

// True for text that a widget which guesses would take for markup. What the program escaped holds no tag of the data.
bool isHostile(const QString& text) { return text.contains(QLatin1String("<img"), Qt::CaseInsensitive) || text.contains(QLatin1String("<b>hot"), Qt::CaseInsensitive); }

void check(const QString& where, const QString& text, QStringList& faults)
{
    if (isHostile(text) && Qt::mightBeRichText(text))
        faults << where + QStringLiteral(": ") + text.left(120);
}

QString placeOf(const QObject* object)
{
    return QLatin1String(object->metaObject()->className()) + u' ' + object->objectName();
}

void checkItems(const QAbstractItemView& view, QStringList& faults)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), 40); ++row)
        for (int column = 0; column < std::min(model->columnCount(), 30); ++column)
            check(placeOf(&view) + QStringLiteral(" tool tip"), model->index(row, column).data(Qt::ToolTipRole).toString(), faults);
}

// Every text of a widget that reads markup when it looks like some.
QStringList faultsBelow(QWidget* root)
{
    QStringList faults;
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all << root;
    for (QWidget* widget : all) {
        check(placeOf(widget) + QStringLiteral(" tool tip"), widget->toolTip(), faults);
        check(placeOf(widget) + QStringLiteral(" what's this"), widget->whatsThis(), faults);
        if (const auto* label = qobject_cast<QLabel*>(widget))
            if (label->textFormat() != Qt::PlainText)
                check(placeOf(label), label->text(), faults);
        if (const auto* text = qobject_cast<QTextEdit*>(widget))
            if (text->toHtml().contains(QLatin1String("<img")))
                faults << placeOf(text);
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
            checkItems(*view, faults);
        if (const auto* chart = qobject_cast<QChartView*>(widget))
            check(placeOf(chart), chart->chart()->title(), faults);
        // What a pointer resting on it would read.
        if (widget->isVisible() && widget->toolTip().isEmpty()) {
            QToolTip::hideText();
            const QPoint middle = widget->rect().center();
            QHelpEvent help(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
            QApplication::sendEvent(widget, &help);
            check(placeOf(widget) + QStringLiteral(" shown tip"), QToolTip::text(), faults);
        }
    }
    QToolTip::hideText();
    return faults;
}

struct HostileStore {
    QString pipe;

    explicit HostileStore(WindowFixture& f)
        : pipe(f.folder.filePath(QStringLiteral("pipe.png")))
    {
        ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
        const QString name = QStringLiteral("<img src='file://%1'> <b>hot</b> &amp; run").arg(pipe);
        QFile file(f.folder.filePath(QStringLiteral("hostile <b>hot.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,gpu_count,gpu_model,os\n");
        for (int i = 0; i < 3; ++i)
            file.write(QStringLiteral("2026-11-0%2T10:00:00,\"%1 %2\",\"<b>hot %2\",3600,0.4,1.2,\"<img src='file://%3'>\",USA,\"<b>hot</b>\",\"<b>hot</b>\",\"<img src='file://%3'>\",1,\"1 x <img src='file://%3'>\",\"%1\"\n")
                           .arg(name).arg(i + 1).arg(pipe).toUtf8());
        file.close();
        QProcess program;
        program.start(QStringLiteral(RUNCOST_PROGRAM), { QStringLiteral("--store"), f.session->storePath(), QStringLiteral("import"), file.fileName() });
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(f.session->reload());
        QTRY_VERIFY(f.runCount() >= 3);
    }

    // A reader of the pipe would let this open.
    [[nodiscard]] bool isUnread() const
    {
        const int writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (writer >= 0)
            ::close(writer);
        return writer < 0;
    }
};

} // namespace

void TestPlainText::namesAreNotMarkup_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("dashboard") << QString();
    for (const char* action : { "drivers", "disagreements", "advice", "report", "palette", "reprice", "catalog", "settings", "compare", "exportRuns" })
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestPlainText::namesAreNotMarkup()
{
    QFETCH(QString, action);
    WindowFixture f;
    const HostileStore hostile(f);
    f.session->select({ f.session->runs()->id[0] });
    QTRY_VERIFY(f.session->data());
    QVERIFY(isHostile(f.session->data()->title)); // the test is about something
    f.session->setNumber(Lever::SpotShare, 0.6);
    f.window->showError(QStringLiteral("Cannot read “%1”.").arg(f.session->data()->title));
    if (!action.isEmpty()) {
        if (action == QLatin1String("compare"))
            f.session->select({ f.session->runs()->id[0], f.session->runs()->id[1] });
        auto* command = f.window->findChild<QAction*>(action);
        QVERIFY(command->isEnabled());
        command->trigger();
        if (auto* field = f.find<QLineEdit>("paletteField"))
            QTest::keyClicks(field, QStringLiteral("@hot"));
    }
    QTest::qWait(100);
    const QStringList faults = faultsBelow(f.window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    f.window->grab();
    QVERIFY(hostile.isUnread());
}

void TestPlainText::tipsOfCommandsAreNotMarkup()
{
    WindowFixture f;
    const HostileStore hostile(f);
    f.session->select({ f.session->runs()->id[0] });
    QTRY_VERIFY(f.session->data());
    Scenario scenario;
    scenario.name = QStringLiteral("<img src='file://%1'>").arg(hostile.pipe);
    scenario.numbers[Lever::SpotShare] = 0.5;
    f.session->setScenario(scenario, QStringLiteral("Use “%1”").arg(scenario.name));
    QVERIFY(f.session->saveScenario(scenario.name));
    QTest::qWait(50);
    const QStringList faults = faultsBelow(f.window.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(hostile.isUnread());
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
