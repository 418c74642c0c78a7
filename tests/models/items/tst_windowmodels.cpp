#include <QtTest>

#include "items/commandmodel.h"
#include "items/fuzzymatch.h"
#include "items/importissuemodel.h"
#include "items/importpreviewmodel.h"

#include <QAbstractItemModelTester>

using namespace runcost;

// The models behind the palette and the import assistant.
class TestWindowModels : public QObject {
    Q_OBJECT
private slots:
    void fuzzyRanking();
    void fuzzyPositions();
    void commandsAreGroupedAndLimited();
    void prefixesNarrow();
    void recentComesFirst();
    void runsAreFound();
    void previewNarrows();
    void issuesNarrow();
};

namespace {

int scoreOf(const char* pattern, const char* text)
{
    const auto match = fuzzyMatch(QString::fromLatin1(pattern), QString::fromLatin1(text));
    return match ? match->score : -1;
}

std::shared_ptr<const RunColumns> someRuns(const QStringList& names)
{
    auto runs = std::make_shared<RunColumns>();
    runs->words = { QString() };
    runs->nameBegin = { 0 };
    runs->searchBegin = { 0 };
    qint64 id = 0;
    for (const QString& name : names) {
        runs->id.push_back(++id);
        runs->startedAtMs.push_back(RunColumns::unknownTime);
        runs->costUsd.push_back(id == 1 ? qQNaN() : 118);
        runs->energyKwh.push_back(id == 1 ? qQNaN() : 15.1);
        runs->namePool += name.toUtf8();
        runs->nameBegin.push_back(static_cast<std::uint32_t>(runs->namePool.size()));
        runs->searchPool += name.toLower().toUtf8() + '\n';
        runs->searchBegin.push_back(static_cast<std::uint32_t>(runs->searchPool.size()));
    }
    return runs;
}

Command command(Command::Group group, const char* id, const char* title)
{
    Command c;
    c.group = group;
    c.id = QString::fromLatin1(id);
    c.title = QString::fromLatin1(title);
    return c;
}

QStringList titles(const CommandModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row).data().toString();
    return result;
}

} // namespace

void TestWindowModels::fuzzyRanking()
{
    const int prefix = scoreOf("spe", "Spend");
    const int word = scoreOf("spe", "Export spend as CSV");
    const int run = scoreOf("spe", "whisper-m-notes");
    const int scattered = scoreOf("spe", "Set people free"); // S…, pe…
    QVERIFY(prefix > word);
    QVERIFY(word > run);
    QVERIFY(run > scattered);
    QVERIFY(scattered > 0);
    QCOMPARE(scoreOf("spe", "Storage"), -1);
    QVERIFY(scoreOf("training energy", "Energy of training") > scoreOf("energy tr", "Energy per token rate"));
    QCOMPARE(scoreOf("training power", "Energy of training"), -1);
    QCOMPARE(scoreOf("abc", "xaxbxc"), -1); // pieces must begin words
    QCOMPARE(scoreOf("", "anything"), 0);
    QCOMPARE(scoreOf("longer than", "text"), -1);
}

void TestWindowModels::fuzzyPositions()
{
    const auto match = fuzzyMatch(u"spsh", u"Set spot share");
    QVERIFY(match);
    QCOMPARE(match->positions, (std::vector<int> { 4, 5, 9, 10 }));
    QCOMPARE(fuzzyMatch(u"SPO", u"Set spot share")->positions, (std::vector<int> { 4, 5, 6 }));
}

void TestWindowModels::commandsAreGroupedAndLimited()
{
    CommandModel model;
    QAbstractItemModelTester tester(&model);
    std::vector<Command> commands { command(Command::Group::Pages, "page:dashboard", "Dashboard") };
    for (int i = 0; i < 30; ++i)
        commands.push_back(command(Command::Group::Actions, "action:x", "Import"));
    model.setCommands(commands);
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names << QStringLiteral("run-%1").arg(i);
    model.setRuns(someRuns(names));
    QCOMPARE(model.matchCount(), 61);
    QCOMPARE(titles(model).mid(0, 3), (QStringList { QStringLiteral("Pages"), QStringLiteral("Dashboard"), QStringLiteral("Actions") }));
    QVERIFY(model.rowCount() <= 11 + 3);
    QCOMPARE(model.firstCommandRow(), 1);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable)); // a heading
    model.setQuery(QStringLiteral("nothing has this"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.firstCommandRow(), -1);
}

void TestWindowModels::prefixesNarrow()
{
    CommandModel model;
    QAbstractItemModelTester tester(&model);
    model.setCommands({ command(Command::Group::Pages, "p", "Import page"), command(Command::Group::Actions, "a", "Import"),
        command(Command::Group::Formulas, "f", "Important formula") });
    model.setRuns(someRuns({ QStringLiteral("import-run") }));
    const auto only = [&](const QString& query) {
        model.setQuery(query);
        return titles(model);
    };
    QCOMPARE(only(QStringLiteral(">imp")), (QStringList { QStringLiteral("Actions"), QStringLiteral("Import") }));
    QCOMPARE(only(QStringLiteral("@ imp")), (QStringList { QStringLiteral("Runs"), QStringLiteral("import-run") }));
    QCOMPARE(only(QStringLiteral("#imp")), (QStringList { QStringLiteral("Pages"), QStringLiteral("Import page") }));
    QCOMPARE(only(QStringLiteral("=imp")), (QStringList { QStringLiteral("Formulas"), QStringLiteral("Important formula") }));
    QCOMPARE(only(QStringLiteral("imp")).size(), 8);
}

void TestWindowModels::recentComesFirst()
{
    CommandModel model;
    model.setCommands({ command(Command::Group::Actions, "a", "Report one"), command(Command::Group::Actions, "b", "Report two") });
    model.setRecent({ QStringLiteral("b") });
    model.setQuery(QStringLiteral("rep"));
    QCOMPARE(model.index(1).data(CommandModel::IdRole).toString(), QStringLiteral("b"));
}

void TestWindowModels::runsAreFound()
{
    CommandModel model;
    QAbstractItemModelTester tester(&model);
    model.setRuns(someRuns({ QStringLiteral("unknown-cost"), QStringLiteral("whisper-m") }));
    model.setQuery(QStringLiteral("spe"));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex run = model.index(1);
    QCOMPARE(run.data(CommandModel::IdRole).toString(), QStringLiteral("run:2"));
    QCOMPARE(run.data(CommandModel::ValueRole).toString(), QStringLiteral("$118"));
    QCOMPARE(run.data(CommandModel::PositionsRole).value<QList<int>>(), (QList<int> { 3, 4, 5 }));
    model.setQuery(QStringLiteral("unkn"));
    QCOMPARE(model.index(1).data(CommandModel::ValueRole).toString(), QString(QChar(0x2013))); // unknown is never $0
    QStringList many; // past the size where letters have to stand together
    for (int i = 0; i < 20'100; ++i)
        many << QStringLiteral("run-%1").arg(i);
    model.setRuns(someRuns(many));
    model.setQuery(QStringLiteral("@run-20099"));
    QCOMPARE(titles(model), (QStringList { QStringLiteral("Runs"), QStringLiteral("run-20099") }));
}

void TestWindowModels::previewNarrows()
{
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model);
    PreviewRow fresh;
    fresh.line = 2;
    fresh.name = QStringLiteral("a");
    fresh.durationS = 3600 * 17.3;
    PreviewRow same;
    same.mark = ImportMark::Same;
    same.file = 1;
    PreviewRow rejected;
    rejected.mark = ImportMark::Rejected;
    rejected.line = 14;
    rejected.happens = QStringLiteral("duration is negative");
    model.setRows({ fresh, same, rejected });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(0, ImportMark::New), 1);
    QCOMPARE(model.count(-1, std::nullopt), 3);
    QCOMPARE(model.index(0, ImportPreviewModel::DurationColumn).data().toString(), QStringLiteral("17.3 h"));
    QCOMPARE(model.index(1, ImportPreviewModel::EnergyColumn).data().toString(), QString(QChar(0x2013)));
    QCOMPARE(model.rowOfLine(14), 2);
    model.showOnly(0, ImportMark::Rejected);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ImportPreviewModel::MarkColumn).data().toString(), QStringLiteral("Rejected"));
    QCOMPARE(model.rowOfLine(2), -1);
    model.showOnly(1, std::nullopt);
    QCOMPARE(model.rowCount(), 1);
}

void TestWindowModels::issuesNarrow()
{
    ImportIssueModel model;
    QAbstractItemModelTester tester(&model);
    IssueRow one;
    one.rejected = true;
    one.line = 21;
    one.column = 7;
    one.reason = QStringLiteral("Not a number.");
    IssueRow two;
    two.file = 1;
    two.field = QStringLiteral("timestamp");
    model.setIssues({ one, two });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ImportIssueModel::FieldColumn).data().toString(), QStringLiteral("character 7"));
    QVERIFY(model.index(0, 0).data(ImportIssueModel::RejectedRole).toBool());
    model.showOnly(1);
    QCOMPARE(model.index(0, ImportIssueModel::FieldColumn).data().toString(), QStringLiteral("timestamp"));
}

QTEST_MAIN(TestWindowModels)
#include "tst_windowmodels.moc"
