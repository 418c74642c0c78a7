#include "charts/bubbles.h"
#include "charts/sector.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/explaincontent.h"
#include "dashboard/explainpopover.h"
#include "dashboard/panelexport.h"
#include "dashboard/paneltable.h"
#include "dashboard/panelwidget.h"
#include "import/importjob.h"
#include "ui/dashboarddata.h"

#include <QAccessible>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QtTest>

using namespace runcost;

namespace {

DashboardData unknownRun()
{
    DashboardData d;
    d.run.name = d.title = QStringLiteral("no power log");
    for (Quantity& q : d.analysis.components)
        q.reason = QStringLiteral("The run has no duration, and the file names neither a price nor a place.");
    d.analysis.unknownParts = 5;
    d.analysis.carbonKg.reason = QStringLiteral("The run has no duration.");
    for (const char* key : { "gpu_utilisation", "cost_vs_cheapest", "benchmarks", "quality" })
        d.analysis.score.parts.push_back({ QString::fromLatin1(key), QString::fromLatin1(key), {}, 25, QStringLiteral("not recorded") });
    for (const char* key : { "training_time", "latency", "model_size", "peak_memory" })
        d.analysis.resources.push_back({ QString::fromLatin1(key), QString::fromLatin1(key), {}, {}, QStringLiteral("h"), {} });
    d.baseline = d.analysis;
    return d;
}

DashboardData partlyKnown()
{
    DashboardData d = testdata::languageModel();
    for (Analysis* a : { &d.analysis, &d.baseline }) {
        a->components[1] = Quantity { {}, 0, 0, Provenance::Assumed, QStringLiteral("The latency of a prediction is not known.") };
        a->components[3] = Quantity { {}, 0, 0, Provenance::Assumed, QStringLiteral("The model size is not known.") };
        a->unknownParts = 2;
        a->total.value = 12.40;
        a->score.parts[3].value.reset();
        a->score.parts[3].reason = QStringLiteral("fewer than three runs of this project share a metric");
        a->score.knownParts = 3;
        a->resources[1].value.reset();
        a->resources[2].benchmark.reset();
        a->offers[2].onDemandUsd.reset();
        a->offers[3].hours.reset();
        a->environment.greenest.reset();
        a->recommendations[4].savingUsd.reset();
        a->recommendations[4].typical = QStringLiteral("typical 10 – 20 %");
        a->recommendations[4].delta = {};
    }
    return d;
}

// Earlier scores and other regions, for windows that have room for them.
DashboardData withAPast()
{
    DashboardData d = testdata::languageModel();
    d.run.project = QStringLiteral("a project with a long name ").repeated(8);
    for (int i = 0; i < 12; ++i)
        d.history.push_back({ i, QStringLiteral("run-%1").arg(i), i % 2 == 0 ? 3.0 : 100.0 });
    for (int i = 0; i < 8; ++i)
        d.regions.push_back({ QStringLiteral("northamerica-northeast-%1").arg(i), QStringLiteral("Montréal"), 30.0 + 120 * i, 1.5 + i, {}, {} });
    d.regions[3].name = d.baseline.environment.present->name;
    return d;
}

// Names as long as they come, numbers at both ends, lists at their longest.
DashboardData extreme(double factor)
{
    DashboardData d = testdata::languageModel();
    d.run.sample = true;
    d.title = d.run.name = QStringLiteral("a-very-long-name-of-a-run-").repeated(6);
    d.run.gpuType = QStringLiteral("NVIDIA something with a long name ").repeated(3);
    d.run.region = QStringLiteral("northamerica-northeast-long-1");
    for (Analysis* a : { &d.analysis, &d.baseline }) {
        for (Quantity* q : { &a->components[0], &a->components[1], &a->components[2], &a->components[3], &a->components[4], &a->total,
                 &a->energyKwh, &a->carbonKg }) {
            *q->value *= factor;
            q->low *= factor;
            q->high *= factor;
        }
        for (Offer& o : a->offers) {
            o.onDemandUsd = *o.onDemandUsd * factor;
            if (o.spotUsd)
                o.spotUsd = *o.spotUsd * factor;
            o.hours = *o.hours * factor;
        }
        for (int i = 0; i < 12; ++i) {
            Offer o = a->offers[3];
            o.id = QStringLiteral("more%1").arg(i);
            o.label = QStringLiteral("A provider with a long name, number %1").arg(i);
            o.sameDuration = true;
            a->offers.push_back(o);
        }
        for (ResourceRow& r : a->resources)
            r.value = *r.value * factor;
        a->environment.carMiles = 27.4 * factor;
        a->environment.phoneCharges = 870 * factor;
        a->environment.treeMonths = 21.5 * factor;
        a->environment.offsetUsd = 0.27 * factor;
        a->environment.present->name = QStringLiteral("northamerica-northeast-long-1");
        a->environment.present->carbonKg = a->carbonKg.value;
        a->environment.greenest->carbonKg = *a->carbonKg.value / 8;
        for (Recommendation& r : a->recommendations) {
            r.savingUsd = *r.savingUsd * factor;
            r.title = QStringLiteral("Do this and that so that it becomes much cheaper than it was before, ").repeated(2);
        }
        for (int i = 11; i <= 20; ++i) {
            Recommendation r = a->recommendations[static_cast<std::size_t>(i - 11)];
            r.id = QStringLiteral("more%1").arg(i);
            r.number = i;
            r.effortHours = 2; // all in one heap
            r.priority = 55;
            a->recommendations.push_back(r);
        }
    }
    return d;
}

// The first pair of texts that share more than a pixel, or the first text outside `area`; empty when all is well.
QString trouble(const std::vector<PlacedLabel>& texts, const QRectF& area)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!area.adjusted(-1, -1, 1, 1).contains(texts[i].rect))
            return QStringLiteral("outside: “%1” at %2,%3 to %4").arg(texts[i].text).arg(texts[i].rect.left()).arg(texts[i].rect.top()).arg(texts[i].rect.right());
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].rect & texts[j].rect;
            if (both.width() > 1 && both.height() > 1)
                return QStringLiteral("“%1” over “%2” at %3,%4").arg(texts[i].text, texts[j].text).arg(both.left()).arg(both.top());
        }
    }
    return {};
}

const Mark* findMark(const std::vector<Mark>& marks, const QString& figure)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return m.figure == figure; });
    return found == marks.end() ? nullptr : &*found;
}

const QList<PanelKind> allKinds { PanelKind::Breakdown, PanelKind::Providers, PanelKind::Score, PanelKind::Resources,
    PanelKind::Environment, PanelKind::Recommendations };

} // namespace

class TestPanels final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::loadFonts(); }

    // A panel without a figure offers what would bring it, and only that.
    void emptyPanelsOfferHelp()
    {
        DashboardData d = dataOf(3);
        const auto actions = [&](PanelKind kind) {
            QStringList all;
            for (const Mark& mark : paintPanel(kind, nullptr, QRectF(0, 0, 374, 244), d, {}))
                if (!mark.action.isEmpty() && mark.action != QLatin1String("menu"))
                    all << mark.action;
            return all;
        };
        d.analysis.carbonKg = {};
        d.analysis.energyKwh = {};
        d.analysis.trainingHours = {};
        d.run.id = 7;
        QCOMPARE(actions(PanelKind::Environment), QStringList { QStringLiteral("attach") });
        d.run.id = 0; // not in the store: nothing can be attached to it
        QVERIFY(actions(PanelKind::Environment).isEmpty());
        d.analysis.trainingHours.value = 2.0;
        QCOMPARE(actions(PanelKind::Environment), QStringList { QStringLiteral("lever:power_w") });
        d.analysis.energyKwh.value = 1.0;
        QCOMPARE(actions(PanelKind::Environment), QStringList { QStringLiteral("lever:grid_g_per_kwh") });
        QVERIFY(leverFromKey(QStringLiteral("power_w")) && leverFromKey(QStringLiteral("grid_g_per_kwh")) && leverFromKey(QStringLiteral("usd_per_gpu_hour")));
    }

    void labelsKeepApart_data()
    {
        QTest::addColumn<int>("data");
        QTest::addColumn<QSizeF>("page");
        const QList<QPair<const char*, int>> runs { { "scenario", 0 }, { "baseline", 1 }, { "partly known", 2 }, { "unknown", 3 },
            { "huge", 4 }, { "tiny", 5 }, { "dearer", 6 }, { "with a past", 7 } };
        for (const QSizeF page : { QSizeF(928, 818), QSizeF(1034, 548), QSizeF(1248, 898), QSizeF(3168, 1900), QSizeF(600, 700), QSizeF(780, 900), QSizeF(1500, 860) })
            for (const auto& [name, data] : runs)
                QTest::addRow("%s at %.0f x %.0f", name, page.width(), page.height()) << data << page;
    }
    void labelsKeepApart()
    {
        QFETCH(int, data);
        QFETCH(QSizeF, page);
        const DashboardData d = dataOf(data);
        const std::vector<QRectF> rects = panelLayout(page);
        QCOMPARE(rects.size(), std::size_t(6));
        for (const PanelKind kind : allKinds) {
            for (const bool matrix : { false, true }) {
                std::vector<PlacedLabel> texts;
                PictureStyle style;
                style.texts = &texts;
                style.matrixOnly = matrix;
                const QRectF& rect = rects[static_cast<std::size_t>(kind)];
                const std::vector<Mark> marks = paintPanel(kind, nullptr, rect, d, style);
                const QString what = trouble(texts, rect.adjusted(6, 6, -6, -2));
                QVERIFY2(what.isEmpty(), qPrintable(panelTitle(kind) + QStringLiteral(": ") + what));
                for (const Mark& mark : marks)
                    QVERIFY2(rect.adjusted(-1, -1, 1, 1).contains(mark.rect), qPrintable(panelTitle(kind) + QStringLiteral(": ") + mark.name));
            }
        }
        for (const double height : { 76.0, 46.0 }) {
            std::vector<PlacedLabel> texts;
            PictureStyle style;
            style.texts = &texts;
            const QRectF area(0, 0, std::max(760.0, page.width()), height);
            paintRunHeader(nullptr, area, d, style);
            const QString what = trouble(texts, area);
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("header: ") + what));
        }
    }

    // A large window shows the scores before this run and eight regions, each to be tried and explained.
    void largePanelsShowMore()
    {
        const DashboardData d = withAPast();
        const auto count = [](const std::vector<Mark>& marks, const QString& begin) {
            return std::count_if(marks.begin(), marks.end(), [&](const Mark& m) { return m.action.startsWith(begin) || m.figure.startsWith(begin); });
        };
        const std::vector<Mark> small = paintPanel(PanelKind::Environment, nullptr, { 0, 0, 294, 236 }, d, {});
        QCOMPARE(count(small, QStringLiteral("useRegion:")), 0);
        QCOMPARE(count(small, QStringLiteral("region:")), 2);
        const std::vector<Mark> large = paintPanel(PanelKind::Environment, nullptr, { 0, 0, 360, 500 }, d, {});
        QCOMPARE(count(large, QStringLiteral("useRegion:")), 8);
        QCOMPARE(count(large, QStringLiteral("region:")), 8);
        PictureStyle paper;
        paper.report = true; // nothing to press
        QCOMPARE(count(paintPanel(PanelKind::Environment, nullptr, { 0, 0, 360, 500 }, d, paper), QStringLiteral("useRegion:")), 0);
        const auto scores = [&](const QRectF& area) {
            const std::vector<Mark> marks = paintPanel(PanelKind::Score, nullptr, area, d, {});
            return std::count_if(marks.begin(), marks.end(), [](const Mark& m) { return m.name.startsWith(QLatin1String("run-")); });
        };
        QCOMPARE(scores({ 0, 0, 294, 236 }), 0);
        QCOMPARE(scores({ 0, 0, 450, 360 }), 12);
    }

    void panelsDoNotOverlap_data()
    {
        QTest::addColumn<QSizeF>("page");
        for (const QSizeF page : { QSizeF(928, 818), QSizeF(1034, 548), QSizeF(1248, 898), QSizeF(3168, 1900), QSizeF(400, 400), QSizeF(1425, 700) })
            QTest::addRow("%.0f x %.0f", page.width(), page.height()) << page;
    }
    void panelsDoNotOverlap()
    {
        QFETCH(QSizeF, page);
        const std::vector<QRectF> rects = panelLayout(page);
        for (std::size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(rects[i].left() >= 12 && rects[i].right() <= page.width() - 12);
            QVERIFY(rects[i].bottom() <= panelLayoutHeight(page) - 12);
            for (std::size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }

    void everyNumberCanBeExplained()
    {
        const DashboardData d = testdata::languageModel();
        const auto marksOf = [&](PanelKind kind) { return paintPicture(kind, nullptr, { 0, 0, 440, 186 }, d, {}); };
        const auto has = [&](PanelKind kind, const QStringList& figures) {
            const std::vector<Mark> marks = marksOf(kind);
            for (const QString& figure : figures)
                if (!findMark(marks, figure))
                    return false;
            return std::all_of(marks.begin(), marks.end(), [](const Mark& m) { return !m.name.isEmpty(); });
        };
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        QVERIFY(has(PanelKind::Breakdown, { s("total_usd"), s("training_usd"), s("inference_usd"), s("storage_usd"), s("transfer_usd"), s("platform_usd") }));
        QVERIFY(has(PanelKind::Providers, { s("offer:aws"), s("offer:vast") }));
        QVERIFY(has(PanelKind::Score, { s("score") }));
        QVERIFY(has(PanelKind::Resources, { s("training_h"), s("latency_ms") }));
        QVERIFY(has(PanelKind::Environment, { s("carbon_kg"), s("energy_kwh"), s("car_miles"), s("phone_charges"), s("tree_months"), s("offset_usd"),
                                                s("region:us-east-1"), s("region:eu-north-1") }));
        QVERIFY(has(PanelKind::Recommendations, { s("recommendation:spot") }));
        const std::vector<Mark> header = paintRunHeader(nullptr, { 0, 0, 928, 76 }, d, {});
        QVERIFY(findMark(header, s("total_usd")) && findMark(header, s("carbon_kg")));
    }

    void marksSayWhatThePictureShows()
    {
        const DashboardData d = testdata::languageModel();
        const auto marks = paintPicture(PanelKind::Breakdown, nullptr, { 0, 0, 348, 186 }, d, {});
        QCOMPARE(findMark(marks, QStringLiteral("training_usd"))->name, QStringLiteral("Training, $157, 65 %, down 38 %"));
        const auto bubbles = paintPicture(PanelKind::Recommendations, nullptr, { 0, 0, 400, 240 }, d, [] {
            PictureStyle style;
            style.matrixOnly = true;
            return style;
        }());
        const auto bubble = std::find_if(bubbles.begin(), bubbles.end(), [](const Mark& m) { return m.action == QLatin1String("advice:lambda"); });
        QVERIFY(bubble != bubbles.end());
        QCOMPARE(bubble->name, QStringLiteral("5, Train on Lambda A100 on-demand, saves $44.67, 5 h"));
    }

    void buttonsApplyAndTakeBack()
    {
        const DashboardData d = testdata::languageModel();
        const auto marks = paintPicture(PanelKind::Recommendations, nullptr, { 0, 0, 880, 300 }, d, {});
        QStringList actions;
        for (const Mark& mark : marks)
            if (!mark.action.isEmpty())
                actions << mark.action;
        QVERIFY(actions.contains(QStringLiteral("unapply:spot")));
        QVERIFY(actions.contains(QStringLiteral("apply:fp8")));
        PictureStyle paper;
        paper.report = true;
        for (const Mark& mark : paintPicture(PanelKind::Recommendations, nullptr, { 0, 0, 880, 300 }, d, paper))
            QVERIFY(mark.action.isEmpty());
    }

    void baselineHasNothingToCompareWith()
    {
        const DashboardData d = testdata::languageModel(false);
        for (const PanelKind kind : allKinds) {
            std::vector<PlacedLabel> texts;
            PictureStyle style;
            style.texts = &texts;
            paintPanel(kind, nullptr, { 0, 0, 500, 260 }, d, style);
            for (const PlacedLabel& label : texts) {
                QVERIFY2(!label.text.startsWith(QLatin1String("was")), qPrintable(label.text));
                QVERIFY2(!label.text.contains(QLatin1String("baseline")), qPrintable(label.text));
                QVERIFY2(!label.text.startsWith(QLatin1String("Saved")), qPrintable(label.text));
            }
        }
    }

    void unknownIsNeverZero()
    {
        const DashboardData d = unknownRun();
        for (const PanelKind kind : allKinds) {
            std::vector<PlacedLabel> texts;
            PictureStyle style;
            style.texts = &texts;
            paintPanel(kind, nullptr, { 0, 0, 500, 260 }, d, style);
            for (const PlacedLabel& label : texts)
                QVERIFY2(!label.text.contains(QLatin1String("$0")) && label.text != QLatin1String("0"), qPrintable(label.text));
        }
        std::vector<PlacedLabel> texts;
        PictureStyle style;
        style.texts = &texts;
        paintPicture(PanelKind::Breakdown, nullptr, { 0, 0, 348, 186 }, partlyKnown(), style);
        const auto shows = [&](const char* wanted) {
            return std::any_of(texts.begin(), texts.end(), [&](const PlacedLabel& l) { return l.text == QString::fromUtf8(wanted); });
        };
        QVERIFY(shows("≥ $12.40"));
        QVERIFY(shows("2 parts unknown"));
    }

    void moreRowsThanRoomAreCounted()
    {
        const DashboardData d = extreme(1);
        const auto has = [&](PanelKind kind, const QRectF& area) {
            const auto marks = paintPanel(kind, nullptr, area, d, {});
            return std::any_of(marks.begin(), marks.end(), [](const Mark& m) { return m.action == QLatin1String("more"); });
        };
        for (const PanelKind kind : { PanelKind::Providers, PanelKind::Recommendations }) {
            QVERIFY(has(kind, { 0, 0, 500, 244 }));
            QVERIFY(!has(kind, { 0, 0, 500, wholePanelHeight(kind, d) + 1 }));
        }
    }

    void circlesKeepApart()
    {
        std::vector<charts::Bubble> bubbles(20);
        for (std::size_t i = 0; i < bubbles.size(); ++i) {
            bubbles[i].wanted = { 150, 100 };
            bubbles[i].radius = 8 + static_cast<double>(i % 5) * 3;
        }
        const QRectF bounds(0, 0, 340, 200);
        const QRectF label(4, 185, 60, 12);
        charts::solveApart(bubbles, bounds, { label });
        for (std::size_t i = 0; i < bubbles.size(); ++i) {
            const QPointF at = bubbles[i].placed;
            const double r = bubbles[i].radius;
            QVERIFY(bounds.contains(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)));
            QVERIFY(!label.intersects(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)));
            for (std::size_t j = i + 1; j < bubbles.size(); ++j)
                QVERIFY(QLineF(at, bubbles[j].placed).length() >= r + bubbles[j].radius + 3.9);
        }
        std::vector<charts::Bubble> alone(1);
        alone[0].wanted = { 100, 50 };
        alone[0].radius = 20;
        charts::solveApart(alone, bounds, {});
        QCOMPARE(alone[0].placed, QPointF(100, 50));
        QVERIFY(!alone[0].hasLeader());
    }

    void sectorsKnowTheirPoints()
    {
        const charts::Sector sector { { 0, 0 }, 10, 20, 350, 370, 0 }; // over 12 o'clock
        QVERIFY(sector.contains({ 0, -15 }));
        QVERIFY(!sector.contains({ 0, 15 }));
        QVERIFY(!sector.contains({ 0, -5 }));
        QVERIFY(sector.path().boundingRect().contains(QPointF(0, -15)));
    }

    void picturesAreVectorsOnPaper()
    {
        const DashboardData d = testdata::languageModel();
        for (const PanelKind kind : allKinds) {
            const Result<QByteArray> svg = panelFile(kind, QStringLiteral("x.svg"), { 520, 260 }, d, theme::light());
            QVERIFY(svg);
            QVERIFY(!svg->contains("<image"));
            const Result<QByteArray> pdf = panelFile(kind, QStringLiteral("x.pdf"), { 520, 260 }, d, theme::light());
            QVERIFY(pdf && pdf->startsWith("%PDF"));
            QVERIFY(!pdf->contains("/Subtype /Image"));
            QVERIFY(panelFile(kind, QStringLiteral("x.png"), { 520, 260 }, d, theme::dark())->startsWith("\x89PNG"));
        }
    }

    void textScaleKeepsTheProportions()
    {
        const DashboardData d = testdata::languageModel();
        PictureStyle large;
        large.textScale = 1.5;
        const auto once = paintPanel(PanelKind::Breakdown, nullptr, { 0, 0, 374, 244 }, d, {});
        const auto scaled = paintPanel(PanelKind::Breakdown, nullptr, { 0, 0, 561, 366 }, d, large);
        QCOMPARE(once.size(), scaled.size());
        for (std::size_t i = 0; i < once.size(); ++i)
            QVERIFY(QLineF(once[i].rect.topLeft() * 1.5, scaled[i].rect.topLeft()).length() < 1);
    }

    void tablesHoldEveryRow()
    {
        DashboardData d = testdata::languageModel();
        d.analysis.recommendations[0].title = QStringLiteral("<b>tab\there</b>");
        QCOMPARE(panelTable(PanelKind::Providers, d, format::defaultLocale()).size(), d.analysis.offers.size() + 1);
        const auto rows = panelTable(PanelKind::Recommendations, d, format::defaultLocale());
        const QStringList lines = tableAsText(rows).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines)
            QCOMPARE(line.count(QLatin1Char('\t')), 5);
        QVERIFY(!tableAsHtml(rows).contains(QLatin1String("<b>")));
    }

    void keyboardWalksTheMarks()
    {
        auto data = std::make_shared<DashboardData>(testdata::languageModel());
        PanelWidget panel(PanelKind::Breakdown, nullptr);
        panel.resize(374, 244);
        panel.setData(data);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        panel.setFocus(Qt::TabFocusReason);
        QSignalSpy explained(&panel, &PictureWidget::explainRequested);
        QSignalSpy moved(&panel, &PictureWidget::currentMarkChanged);
        panel.setCurrentMark(0);
        QTest::keyClick(&panel, Qt::Key_Tab);
        QCOMPARE(panel.currentMark(), 1);
        QTest::keyClick(&panel, Qt::Key_Return);
        QTest::keyClick(&panel, Qt::Key_Space);
        QCOMPARE(explained.size(), 2);
        QCOMPARE(explained[0][0].toString(), panel.marks()[1].figure);
        QTest::keyClick(&panel, Qt::Key_End);
        QCOMPARE(panel.currentMark(), static_cast<int>(panel.marks().size()) - 1);
        QVERIFY(moved.size() >= 2);
    }

    void clickAsksForTheNumberUnderIt()
    {
        auto data = std::make_shared<DashboardData>(testdata::languageModel());
        PanelWidget panel(PanelKind::Recommendations, nullptr);
        panel.resize(904, 294);
        panel.setData(data);
        QSignalSpy explained(&panel, &PictureWidget::explainRequested);
        QSignalSpy acted(&panel, &PictureWidget::actionRequested);
        for (const Mark& mark : std::vector<Mark>(panel.marks())) {
            if (mark.action == QLatin1String("apply:fp8"))
                QTest::mouseClick(&panel, Qt::LeftButton, {}, mark.rect.center().toPoint());
            if (mark.figure == QLatin1String("recommendation:fp8"))
                QTest::mouseClick(&panel, Qt::LeftButton, {}, mark.rect.center().toPoint());
        }
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted[0][0].toString(), QStringLiteral("apply:fp8"));
        QCOMPARE(explained.size(), 1); // the number; bubble and row open the details
    }

    void readersHearTheMarks()
    {
        auto data = std::make_shared<DashboardData>(testdata::languageModel());
        PanelWidget panel(PanelKind::Breakdown, nullptr);
        panel.resize(374, 244);
        panel.setData(data);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&panel);
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Cost breakdown"));
        QVERIFY(spoken->text(QAccessible::Description).contains(QLatin1String("Training, $157, 65 %, down 38 %")));
        QCOMPARE(spoken->childCount(), static_cast<int>(panel.marks().size()));
        QCOMPARE(spoken->child(0)->text(QAccessible::Name), panel.marks()[0].name);
        QSignalSpy explained(&panel, &PictureWidget::explainRequested);
        QVERIFY(spoken->child(0)->actionInterface());
        spoken->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(explained.size(), 1);
    }

    void pageExplainsAndApplies()
    {
        DashboardSession session(*Catalog::shipped());
        QWidget window;
        window.resize(1000, 900);
        DashboardPage page(session, &window);
        page.resize(window.size());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!page.panel(PanelKind::Score)->isVisible()); // no run yet
        session.showDetached(sampleRuns().front(), {});
        QVERIFY(page.panel(PanelKind::Score)->isVisible());

        page.explain(QStringLiteral("training_usd"));
        ExplainPopover* popover = page.popover();
        QVERIFY(popover && popover->isVisible());
        QVERIFY(window.rect().contains(popover->geometry()));
        QCOMPARE(popover->explanation().figure, QStringLiteral("training_usd"));
        QTest::keyClick(popover, Qt::Key_Tab);
        QVERIFY(popover->explanation().figure != QLatin1String("training_usd"));
        QTest::keyClick(popover, Qt::Key_Backtab);
        QCOMPARE(popover->explanation().figure, QStringLiteral("training_usd"));
        QSignalSpy slider(&page, &DashboardPage::showInWhatIf);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        page.explain(QStringLiteral("carbon_kg"));
        QTest::mouseClick(popover->findChild<QPushButton*>(QStringLiteral("showInWhatIf")), Qt::LeftButton);
        QCOMPARE(slider.size(), 1);
        QVERIFY(!popover->isVisible());

        PanelWidget* panel = page.panel(PanelKind::Recommendations);
        const auto button = [panel](const char* start) {
            for (std::size_t i = 0; i < panel->marks().size(); ++i)
                if (panel->marks()[i].action.startsWith(QLatin1String(start)))
                    return static_cast<int>(i);
            return -1;
        };
        QVERIFY(button("apply:") >= 0);
        panel->activate(button("apply:"));
        QVERIFY(!session.scenario().isBaseline());
        QVERIFY(button("unapply:") >= 0);
        panel->activate(button("unapply:"));
        QVERIFY(session.scenario().isBaseline());
    }

    void everyMarkOfARealRunHasItsExplanation()
    {
        DashboardSession session(*Catalog::shipped());
        const std::vector<Run> runs = sampleRuns();
        for (std::size_t i = 0; i < runs.size(); i += 7) {
            const Run& run = runs[i];
            session.showDetached(run, {});
            for (const PanelKind kind : allKinds)
                for (const Mark& mark : paintPicture(kind, nullptr, { 0, 0, 900, 400 }, *session.data(), {}))
                    if (!mark.figure.isEmpty())
                        QVERIFY2(session.explanation(mark.figure), qPrintable(run.name + QLatin1Char(' ') + mark.figure));
        }
    }

    void explanationsFitTheirFrame()
    {
        Explanation e;
        e.figure = QStringLiteral("training_usd");
        e.title = QStringLiteral("Training cost");
        e.value = 156.64;
        e.unit = QStringLiteral("USD");
        e.valueText = QStringLiteral("$156.64");
        e.formulaNames = QStringLiteral("GPU count × run time × time factor × GPU price × (1 − spot share × spot discount)").repeated(3);
        e.formulaNumbers = QStringLiteral("4 × 18.4 h × 0.85 × $3.43 × (1 − 60 % × 45 %)");
        for (int i = 0; i < 25; ++i)
            e.inputs.push_back({ QStringLiteral("an input with a rather long name"), 18.4 * i, QStringLiteral("USD/(GPU·h)"),
                Figure { 18.4 * i, Provenance::Estimated, 0.4 * i, QStringLiteral("a source that goes on and on and on and on"), QStringLiteral("2026-11-02") } });
        e.low = 156;
        e.high = 157;
        e.widestDriver = QStringLiteral("spot discount");
        e.widestDriverHalf = 12.87;
        e.baseline = 252;
        e.note = QStringLiteral("A remark of some length that has to be broken into lines. ").repeated(3);
        charts::Canvas canvas(nullptr, theme::light(), false);
        ExplainStyle style { true, theme::light().training, format::defaultLocale(), 640 };
        const double height = paintExplanation(canvas, e, style);
        QVERIFY(height <= 640);
        std::vector<PlacedLabel> texts;
        for (const charts::TextBox& text : canvas.texts())
            texts.push_back({ text.rect, text.text });
        const QString what = trouble(texts, { 0, 0, explainWidth, height });
        QVERIFY2(what.isEmpty(), qPrintable(what));
    }

private:
    static DashboardData dataOf(int index)
    {
        switch (index) {
        case 0:
            return testdata::languageModel();
        case 1:
            return testdata::languageModel(false);
        case 2:
            return partlyKnown();
        case 3:
            return unknownRun();
        case 4:
            return extreme(31'000);
        case 5:
            return extreme(0.0000031);
        case 7:
            return withAPast();
        default: {
            DashboardData d = testdata::languageModel();
            std::swap(d.analysis, d.baseline);
            return d;
        }
        }
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
