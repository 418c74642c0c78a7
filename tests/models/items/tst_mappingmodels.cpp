#include <QAbstractItemModelTester>
#include <QtTest>

#include "catalog/catalog.h"
#include "items/importfilemodel.h"
#include "items/importpreviewmodel.h"
#include "items/mappingmodel.h"
#include "items/mappingpreviewmodel.h"

using namespace runcost;

namespace {

MappedColumn column(const char* name, const char* target, double confidence)
{
    MappedColumn made;
    made.name = QString::fromLatin1(name);
    made.target = *targetFromKey(QString::fromLatin1(target));
    made.unit = unitsFor(made.target).front().key;
    made.confidence = confidence;
    made.reason = QStringLiteral("name");
    made.samples = { QStringLiteral("1"), QStringLiteral("2") };
    return made;
}

TableMapping someMapping()
{
    TableMapping mapping;
    mapping.columns = { column("job", "name", 0.98), column("runtime", "duration_s", 0.5), column("x_id", "ignore", 0) };
    return mapping;
}

PreviewRow record(const char* key, ImportMark mark, int file = 0)
{
    PreviewRow row;
    row.key = QString::fromLatin1(key);
    row.name = row.key;
    row.mark = mark;
    row.file = file;
    row.updates = mark == ImportMark::Changed;
    return row;
}

} // namespace

// What the assistant shows and lets the user change.
class TestMappingModels final : public QObject {
    Q_OBJECT
private slots:
    void columnsAreShown()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model);
        model.setMapping(someMapping(), someMapping());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, MappingModel::NameColumn).data().toString(), QStringLiteral("job"));
        QCOMPARE(model.index(0, MappingModel::SecondColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(0, MappingModel::ThirdColumn).data().toString(), QString(QChar(0x2013)));
        QCOMPARE(model.index(0, MappingModel::ConfidenceColumn).data().toString(), QStringLiteral("98 %"));
        QVERIFY(!model.index(0, 0).data(MappingModel::WeakRole).toBool());
        QVERIFY(model.index(1, 0).data(MappingModel::WeakRole).toBool());
        QVERIFY(model.index(2, 0).data(MappingModel::IgnoredRole).toBool());
        QVERIFY(!model.index(2, 0).data(MappingModel::WeakRole).toBool()); // nothing is taken from it
        QCOMPARE(model.weakColumns(), std::vector<QString> { QStringLiteral("runtime") });
        QCOMPARE(model.data(QModelIndex(), Qt::DisplayRole), QVariant());
    }
    void changesAreMarked()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model);
        model.setMapping(someMapping(), someMapping());
        QSignalSpy edited(&model, &MappingModel::edited);
        const QModelIndex unit = model.index(1, MappingModel::UnitColumn);
        QVERIFY(unit.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(1, MappingModel::NameColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(2, MappingModel::UnitColumn).flags().testFlag(Qt::ItemIsEditable));
        const auto choices = model.choices(unit);
        QVERIFY(choices.size() > 1);
        QVERIFY(model.setData(unit, choices[1].first, Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(unit.data(Qt::EditRole).toString(), choices[1].first);
        QVERIFY(model.index(1, 0).data(MappingModel::ByUserRole).toBool());
        QVERIFY(!model.index(1, 0).data(MappingModel::WeakRole).toBool());
        QCOMPARE(model.index(1, MappingModel::ConfidenceColumn).data().toString(), QStringLiteral("Set by you"));
        QVERIFY(model.index(1, MappingModel::ConfidenceColumn).data(MappingModel::NoteRole).toString().contains(QStringLiteral("50 %")));
        QVERIFY(model.mapping().byUser);
        QVERIFY(!model.setData(unit, QStringLiteral("parsec"), Qt::EditRole)); // not offered
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x"), Qt::EditRole));
    }
    // A column can become a tag of its own name, and takes the first unit of its new field.
    void fieldsAreChanged()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model);
        model.setMapping(someMapping(), someMapping());
        const QModelIndex field = model.index(2, MappingModel::FieldColumn);
        QVERIFY(model.setData(field, QStringLiteral("tag.x_id"), Qt::EditRole));
        QCOMPARE(model.mapping().columns[2].target.role, ColumnRole::Tag);
        QCOMPARE(model.mapping().columns[2].target.key, QStringLiteral("x_id"));
        QVERIFY(model.setData(field, QStringLiteral("energy_kwh"), Qt::EditRole));
        QCOMPARE(model.mapping().columns[2].unit, unitsFor(model.mapping().columns[2].target).front().key);
        QVERIFY(!model.index(2, 0).data(MappingModel::IgnoredRole).toBool());
    }
    void resultingRuns()
    {
        TablePreview preview;
        Run known;
        known.name = QStringLiteral("a");
        known.region = QStringLiteral("us-east-1");
        known.figure(RunField::DurationS) = Figure { 3600, Provenance::Imported, 0, {}, {} };
        known.figure(RunField::HourlyPriceUsd) = Figure { 2, Provenance::Imported, 0, {}, {} };
        known.provider = QStringLiteral("aws");
        known.figure(RunField::ReportedCostUsd) = Figure { 4, Provenance::Imported, 0, {}, {} };
        Run open = known;
        open.name = QStringLiteral("b");
        open.region = QStringLiteral("lab-srv-02");
        preview.runs = { known, open };
        preview.lines = { 2, 4 };
        preview.issues.push_back({ ImportIssue::Severity::Rejected, 3, 1, {}, QStringLiteral("x"), QStringLiteral("No start."), {} });
        const auto rows = mappedRunRows(preview, *Catalog::shipped(), { QStringLiteral("lab-srv-02") });
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[1].state, MappedRunRow::State::Rejected);
        QCOMPARE(rows[2].state, MappedRunRow::State::Check);
        QVERIFY(rows[0].costUsd);
        QVERIFY(*greatestDifference(rows) > 0);
        QVERIFY(!greatestDifference({}));

        MappingPreviewModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(rows);
        QCOMPARE(model.count(MappedRunRow::State::New), 1);
        QCOMPARE(model.index(0, MappingPreviewModel::ReportedColumn).data().toString(), QStringLiteral("$4.00"));
        QVERIFY(model.index(1, MappingPreviewModel::NameColumn).data().toString().contains(QStringLiteral("No start.")));
        QCOMPARE(model.index(1, MappingPreviewModel::CostColumn).data().toString(), QString(QChar(0x2013))); // unknown, not $0
        QVERIFY(model.index(2, MappingPreviewModel::RegionColumn).data(MappingPreviewModel::OpenRole).toBool());
    }
    void runsAreLeftOut()
    {
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model);
        PreviewRow joined = record("a", ImportMark::Joined, 1);
        model.setRows({ record("a", ImportMark::New), record("b", ImportMark::Changed), record("c", ImportMark::Same), joined });
        QCOMPARE(model.toImport({}), 2);
        QCOMPARE(model.toImport({ 0 }), 1); // the other file brings "a" as well
        QCOMPARE(model.toImport({ 0, 1 }), 0);
        QSignalSpy changed(&model, &ImportPreviewModel::choiceChanged);
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // the same run
        QCOMPARE(model.toImport({}), 1);
        QVERIFY(model.leftOut().contains(QStringLiteral("a")));
        QVERIFY(!model.index(2, 0).data(Qt::CheckStateRole).isValid()); // nothing to decide
        QVERIFY(!model.setData(model.index(2, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        model.setRows({ record("a", ImportMark::New) }); // looked at again
        QCOMPARE(model.toImport({}), 0);
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Checked), Qt::CheckStateRole));
        QCOMPARE(model.toImport({}), 1);
    }
    void oldValuesStandBeside()
    {
        PreviewRow row = record("b", ImportMark::Changed);
        row.durationS = 7200;
        RunChange duration;
        duration.key = QStringLiteral("duration_s");
        duration.label = QStringLiteral("Duration");
        duration.unit = QStringLiteral("s");
        duration.before = 3600;
        duration.after = 7200;
        duration.beforeText = QStringLiteral("3,600");
        duration.afterText = QStringLiteral("7,200");
        duration.isNumber = true;
        row.changes = { duration };
        ImportPreviewModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({ row });
        QCOMPARE(model.index(0, ImportPreviewModel::DurationColumn).data(ImportPreviewModel::BeforeRole).toString(), QStringLiteral("1.0 h"));
        QVERIFY(model.index(0, ImportPreviewModel::EnergyColumn).data(ImportPreviewModel::BeforeRole).toString().isEmpty());
        QCOMPARE(runChangeText(duration), QStringLiteral("Duration: 3,600 → 7,200 s"));
        QCOMPARE(model.index(0, 0).data(ImportPreviewModel::ChangesRole).toString(), runChangeText(duration));
        duration.afterText.clear();
        QCOMPARE(runChangeText(duration), QStringLiteral("Duration: 3,600 → –"));
    }
    void filesAreLeftOut()
    {
        ImportFileRow one;
        one.path = QStringLiteral("/a");
        one.counts = { 2, 0, 0, 0, 0 };
        ImportFileRow nothing;
        nothing.path = QStringLiteral("/b");
        nothing.counts = { 0, 3, 0, 1, 0 };
        ImportFileModel model;
        QAbstractItemModelTester tester(&model);
        model.setFiles({ one, nothing });
        QVERIFY(model.setData(model.index(0), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(model.skipped().contains(QStringLiteral("/a")));
        QCOMPARE(model.skippedRows(), QSet<int> { 0 });
        QCOMPARE(model.index(0).data(ImportFileModel::WordsRole).toString(), QStringLiteral("left out"));
    }
};

QTEST_GUILESS_MAIN(TestMappingModels)
#include "tst_mappingmodels.moc"
