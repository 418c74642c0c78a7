#include "core/lane.h"

#include <QtTest>

#include <memory>
#include <numeric>

using namespace runcost;

class TestLane : public QObject {
    Q_OBJECT

private slots:
    void worksOnAllInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 255, 256, 257, 10'000 })
            QTest::addRow("%d", count) << count;
    }
    void worksOnAllInTheirOrder()
    {
        QFETCH(int, count);
        std::vector<int> seen;
        Lane<int> lane([&](int& item) {
            seen.push_back(item);
            return ok();
        });
        for (int i = 0; i < count; ++i)
            QVERIFY(lane.push(int(i)).hasValue());
        QVERIFY(lane.finish().hasValue());
        std::vector<int> wanted(static_cast<std::size_t>(count));
        std::iota(wanted.begin(), wanted.end(), 0);
        QCOMPARE(seen, wanted);
        QVERIFY(lane.finish().hasValue()); // nothing more to do
    }

    void anErrorStopsTheWorkAndComesBack()
    {
        int worked = 0;
        Lane<int> lane([&](int& item) {
            ++worked;
            return item == 1000 ? Status(Error { ErrorCode::OutOfRange, QStringLiteral("The thousandth."), {} }) : ok();
        });
        Status pushed = ok();
        int given = 0;
        for (; pushed && given < 1'000'000; ++given)
            pushed = lane.push(int(given));
        QVERIFY(!pushed);
        QVERIFY(given < 1'000'000); // it came back while there was more to give
        QCOMPARE(pushed.error().text, QStringLiteral("The thousandth."));
        const Status ended = lane.finish();
        QVERIFY(!ended);
        QCOMPARE(ended.error().text, QStringLiteral("The thousandth."));
        QCOMPARE(worked, 1001);
    }

    void anErrorAtTheEndIsNotLost()
    {
        Lane<int> lane([](int&) { return Status(Error { ErrorCode::Internal, QStringLiteral("No."), {} }); });
        QVERIFY(lane.push(1).hasValue()); // it waits for others
        QVERIFY(!lane.finish());
    }

    // Items that are given up are destroyed, and nothing works on them afterwards.
    void goingAwayGivesUpWhatWaits()
    {
        const auto token = std::make_shared<int>(0);
        {
            Lane<std::shared_ptr<int>> lane([](std::shared_ptr<int>& item) {
                ++*item;
                return ok();
            });
            for (int i = 0; i < 5000; ++i)
                QVERIFY(lane.push(std::shared_ptr<int>(token)).hasValue());
        }
        QCOMPARE(token.use_count(), 1L);
        QVERIFY(*token <= 5000);
    }
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
