#include <QtTest>
#include <QtWidgets>

#include "charts/canvas.h"
#include "charts/sector.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/panelwidget.h"
#include "import/importjob.h"
#include "theme/theme.h"

using namespace runcost;
using charts::Sketch;

namespace {

// How many pixels of a widget were painted.
class PaintedArea final : public QObject {
public:
    explicit PaintedArea(QWidget& root)
    {
        for (auto* picture : root.findChildren<PictureWidget*>())
            picture->installEventFilter(this);
    }
    [[nodiscard]] double take() { return std::exchange(m_pixels, 0.0); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                m_pixels += static_cast<double>(rect.width()) * rect.height();
        return false;
    }

private:
    double m_pixels = 0;
};

} // namespace

// After a change only a part of a picture is painted: the screen must look as if all of it had been.
class TestPartialPaint final : public QObject {
    Q_OBJECT

    static QImage onScreen(QWidget& window)
    {
        QEvent request(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&window, &request);
        return window.screen()->grabWindow(window.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    }

    static QImage paintedWhole(QWidget& window)
    {
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        return image;
    }

    // Where the border of the painted part cuts a soft edge, its pixels may be a trace off.
    static bool looksTheSame(const QImage& a, const QImage& b)
    {
        constexpr int trace = 5;
        if (a.size() != b.size())
            return false;
        for (int y = 0; y < a.height(); ++y) {
            const auto* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
            const auto* right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
            for (int x = 0; x < a.width(); ++x)
                if (std::abs(qRed(left[x]) - qRed(right[x])) > trace || std::abs(qGreen(left[x]) - qGreen(right[x])) > trace
                    || std::abs(qBlue(left[x]) - qBlue(right[x])) > trace)
                    return false;
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        theme::loadFonts();
    }
    void cleanup()
    {
        theme::setCurrent(theme::light());
        theme::setTextScale(1);
    }

    void sameSketchesDifferNowhere()
    {
        Sketch a;
        a.add({ 0, 0, 10, 10 }, 1);
        a.add({ 20, 0, 10, 10 }, 2);
        Sketch b = a;
        QVERIFY(b.changedSince(a).isEmpty());
    }

    void aChangedPieceIsPaintedWhereItWasAndWhereItIs()
    {
        Sketch a;
        a.add({ 0, 0, 100, 100 }, 1);
        a.add({ 10, 10, 10, 10 }, 2);
        a.add({ 200, 10, 10, 10 }, 3);
        Sketch b;
        b.add({ 0, 0, 100, 100 }, 1);
        b.add({ 50, 50, 10, 10 }, 2); // moved
        b.add({ 200, 10, 10, 10 }, 3);
        const QRegion region = b.changedSince(a);
        QVERIFY(region.contains(QRect(10, 10, 10, 10)) && region.contains(QRect(50, 50, 10, 10)));
        QVERIFY(!region.intersects(QRect(205, 10, 10, 10)));
        QVERIFY(!region.contains(QPoint(90, 90)));
    }

    void piecesThatCameOrWentLeaveTheRest()
    {
        Sketch a;
        Sketch b;
        for (int i = 0; i < 30; ++i) {
            if (i != 7)
                a.add({ i * 20.0, 0, 10, 10 }, 100 + static_cast<std::size_t>(i));
            if (i != 12)
                b.add({ i * 20.0, 0, 10, 10 }, 100 + static_cast<std::size_t>(i));
        }
        const QRegion region = b.changedSince(a);
        QVERIFY(region.contains(QRect(140, 0, 10, 10)) && region.contains(QRect(240, 0, 10, 10)));
        QCOMPARE(region.rectCount(), 2);
        QVERIFY2(a.changedSince(b) == region, "the same from either side");
    }

    void anotherOrderIsAChange()
    {
        Sketch a;
        a.add({ 0, 0, 10, 10 }, 1);
        a.add({ 5, 5, 10, 10 }, 2);
        Sketch b;
        b.add({ 5, 5, 10, 10 }, 2);
        b.add({ 0, 0, 10, 10 }, 1);
        QVERIFY(b.changedSince(a).contains(QRect(5, 5, 5, 5)));
    }

    void manyRectanglesBecomeFew()
    {
        std::vector<QRect> many;
        for (int i = 0; i < 50; ++i)
            many.emplace_back((i % 10) * 50, (i / 10) * 40, 10, 10);
        const std::vector<QRect> few = charts::joined(many, 6);
        QVERIFY(few.size() <= 6);
        for (const QRect& rect : many)
            QVERIFY(std::any_of(few.begin(), few.end(), [&](const QRect& cover) { return cover.contains(rect); }));
    }

    // Whatever a canvas can draw stays within the reach that it states.
    void nothingIsPaintedOutsideItsReach()
    {
        const auto text = QStringLiteral("ÅgjQ\u00c4\u0327 €1,234.56 W̃");
        const charts::Ink ink { Qt::black, 26, 700, true };
        const QPen dashed(Qt::black, 3, Qt::DashLine, Qt::FlatCap);
        QPainterPath path(QPointF(60.3, 60.7));
        path.cubicTo(200, 10, 210, 90, 90, 120.5);
        const charts::Sector sector { { 100, 80 }, 30, 50, 20, 200 };
        const std::vector<std::function<void(charts::Canvas&)>> drawings {
            [&](charts::Canvas& c) { c.text(40.4, 60.6, text, ink); },
            [&](charts::Canvas& c) { c.text(150.4, 60.6, text, { Qt::black, 10.5 }, charts::Align::Right); },
            [&](charts::Canvas& c) { c.rotatedText({ 100, 80 }, text, { Qt::black, 11 }); },
            [&](charts::Canvas& c) { c.fill({ 40.5, 40.5, 30.2, 20.7 }, Qt::black); },
            [&](charts::Canvas& c) { c.frame({ 40.5, 40.5, 30.2, 20.7 }, Qt::black); },
            [&](charts::Canvas& c) { c.dashedFrame({ 40.5, 40.5, 30.2, 20.7 }, Qt::black); },
            [&](charts::Canvas& c) { c.rounded({ 40, 40, 60, 40 }, 6, Qt::white, Qt::black, 2); },
            [&](charts::Canvas& c) { c.rounded({ 40.3, 40.6, 60, 40 }, 6, Qt::gray, Qt::black, 1); },
            [&](charts::Canvas& c) { c.path(path, Qt::gray, QPen(Qt::black, 4)); },
            [&](charts::Canvas& c) { c.line({ 50.2, 90.1 }, { 120, 40 }, dashed); },
            [&](charts::Canvas& c) { c.plainLine({ 50.2, 90.1 }, { 120, 90.1 }, dashed); },
            [&](charts::Canvas& c) { c.circle({ 80.4, 70.2 }, 20, Qt::gray, dashed); },
            [&](charts::Canvas& c) { c.icon(QStringLiteral("more"), { 60.4, 60.4, 14, 14 }, Qt::black); },
            [&](charts::Canvas& c) { c.focusRing({ 60, 60, 40, 30 }); },
            [&](charts::Canvas& c) { charts::hatchSector(c, sector, 5, 1.1, Qt::black); },
            [&](charts::Canvas& c) { charts::dotSector(c, sector, 4, 1.1, Qt::black); },
            [&](charts::Canvas& c) { charts::hatchRect(c, { 40, 40, 50, 30 }, 5, 1.1, Qt::black); },
            [&](charts::Canvas& c) { charts::dotRect(c, { 40, 40, 50, 30 }, 4, 1.1, Qt::black); },
        };
        for (std::size_t i = 0; i < drawings.size(); ++i)
            for (const double scale : { 1.0, 1.25, 2.0 }) {
                QImage image(700, 400, QImage::Format_RGB32);
                image.fill(Qt::white);
                Sketch sketch;
                sketch.setPlace({ 5, 7 }, scale);
                {
                    QPainter painter(&image);
                    painter.translate(5, 7);
                    painter.scale(scale, scale);
                    charts::Canvas canvas(&painter, theme::light(), false, &sketch);
                    drawings[i](canvas);
                }
                const QRegion reach = sketch.changedSince({});
                bool anything = false;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                            anything = true;
                            QVERIFY2(reach.contains(QPoint(x, y)), qPrintable(QStringLiteral("drawing %1 at %2: %3, %4").arg(i).arg(scale).arg(x).arg(y)));
                        }
                QVERIFY2(anything, qPrintable(QString::number(i)));
            }
    }

    void theScreenLooksAsIfPaintedWhole_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("textScale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("larger text") << false << 1.25;
    }
    void theScreenLooksAsIfPaintedWhole()
    {
        QFETCH(const bool, dark);
        QFETCH(const double, textScale);
        theme::setCurrent(dark ? theme::dark() : theme::light());
        theme::setTextScale(textScale);
        const Result<Catalog> catalog = Catalog::shipped();
        QVERIFY(catalog);
        DashboardSession session(*catalog);
        session.showDetached(sampleRuns().front(), {});
        DashboardPage page(session, nullptr);
        page.resize(1600, 1000);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(onScreen(page), paintedWhole(page));
        PaintedArea area(page);
        const double whole = 1600.0 * 1000;
        double least = whole;
        const auto check = [&] {
            const QImage seen = onScreen(page);
            least = std::min(least, std::max(area.take(), 1.0));
            const QImage wanted = paintedWhole(page);
            if (!looksTheSame(seen, wanted)) {
                seen.save(QStringLiteral("partial-seen.png"));
                wanted.save(QStringLiteral("partial-wanted.png"));
            }
            QVERIFY2(looksTheSame(seen, wanted), "see partial-seen.png and partial-wanted.png beside the test program");
            (void)area.take();
        };
        for (int i = 0; i < 12; ++i) {
            session.setNumber(Lever::TimeFactor, 0.5 + 0.07 * i, 1);
            check();
        }
        QVERIFY2(least < whole * 0.5, qPrintable(QString::number(least / whole)));
        session.setNumber(Lever::SpotShare, 0.6, 1);
        check();
        session.setNumber(Lever::GridIntensity, 30, 1);
        check();
        session.setNumber(Lever::GpuCount, 2, 1);
        check();
        auto* panel = page.findChild<PanelWidget*>(QStringLiteral("providersPanel"));
        panel->setFocus(Qt::TabFocusReason);
        panel->setCurrentMark(2);
        check();
        session.setNumber(Lever::TimeFactor, 0.9, 1);
        check();
        session.setNumber(Lever::TimeFactor, 1.1, 1);
        check();
    }
};

QTEST_MAIN(TestPartialPaint)
#include "tst_partialpaint.moc"
