#include "core/idranges.h"

#include <QTest>

#include <random>
#include <set>

using namespace runcost;

class TestIdRanges : public QObject {
    Q_OBJECT

    static std::vector<qint64> sorted(const std::set<qint64>& ids) { return { ids.begin(), ids.end() }; }

private slots:
    void empty()
    {
        IdRanges ids;
        QVERIFY(ids.empty());
        QCOMPARE(ids.size(), std::size_t(0));
        QVERIFY(!ids.contains(1));
        QVERIFY(ids.all().empty());
        ids.remove({ 1, 2 });
        ids.add(IdRanges());
        QVERIFY(ids.empty());
    }
    void neighboursJoin()
    {
        IdRanges ids;
        for (const qint64 id : { 5, 7, 6, 6, 1 })
            ids.add(id);
        QCOMPARE(ids.all(), (std::vector<qint64> { 1, 5, 6, 7 }));
        QCOMPARE(ids.front(), 1);
        ids.remove({ 0, 6, 9 });
        QCOMPARE(ids.all(), (std::vector<qint64> { 1, 5, 7 }));
        QCOMPARE(ids.size(), std::size_t(3));
        ids.clear();
        QVERIFY(ids.empty());
    }
    // Against a set of numbers, whatever the order in which they come and go.
    void likeASet()
    {
        std::mt19937 random(11);
        std::uniform_int_distribution<qint64> one(1, 300);
        IdRanges ids;
        std::set<qint64> expected;
        for (int i = 0; i < 3000; ++i) {
            IdRanges more;
            std::set<qint64> gone;
            const qint64 first = one(random);
            switch (random() % 3) {
            case 0:
                ids.add(first);
                expected.insert(first);
                break;
            case 1:
                for (qint64 id = first; id < first + 20; id += 1 + qint64(random() % 3)) {
                    more.add(id);
                    expected.insert(id);
                }
                ids.add(more);
                break;
            default:
                for (int n = 0; n < 25; ++n)
                    gone.insert(one(random));
                ids.remove(sorted(gone));
                for (const qint64 id : gone)
                    expected.erase(id);
            }
            QCOMPARE(ids.all(), sorted(expected));
            QCOMPARE(ids.size(), expected.size());
            QCOMPARE(ids.contains(first), expected.contains(first));
            if (!expected.empty())
                QCOMPARE(ids.front(), *expected.begin());
        }
    }
};

QTEST_GUILESS_MAIN(TestIdRanges)
#include "tst_idranges.moc"
