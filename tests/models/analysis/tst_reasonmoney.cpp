#include <QtTest>

#include "analysis/rulevariables.h"
#include "core/currency.h"

using namespace runcost;

// Amounts inside sentences follow the currency of the window.
class TestReasonMoney : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { format::setCurrency({}); }
    void reasonsFollowTheCurrency()
    {
        RuleExpression::Variables known;
        known.insert(QStringLiteral("training_usd"), 302.0);
        const QString trigger = QStringLiteral("training_usd > 10");
        QCOMPARE(whyText(trigger, known), QStringLiteral("training costs $302"));
        Currency euro;
        euro.code = QStringLiteral("EUR");
        euro.perUsd = 0.5;
        euro.date = QStringLiteral("2026-11-20");
        format::setCurrency(euro);
        QCOMPARE(whyText(trigger, known), QStringLiteral("training costs €151"));
    }
};

QTEST_GUILESS_MAIN(TestReasonMoney)
#include "tst_reasonmoney.moc"
