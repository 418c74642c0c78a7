#include "charts/roundedtiles.h"

#include <QPainter>
#include <QtTest>

using namespace runcost::charts;

// Corners that are kept must look as if they had been drawn.
class TestRoundedTiles final : public QObject {
    Q_OBJECT

    static QImage paper(double scale = 1)
    {
        QImage image(QSize(80, 60) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(QColor(0xf4, 0xf5, 0xf7));
        return image;
    }
    static int worstDifference(const QImage& a, const QImage& b)
    {
        int worst = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y);
                const QRgb q = b.pixel(x, y);
                worst = std::max({ worst, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)) });
            }
        return worst;
    }

private slots:
    void sameAsDrawn_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<QColor>("fill");
        QTest::addColumn<QColor>("border");
        QTest::addColumn<double>("thickness");
        QTest::newRow("panel") << 4.0 << QColor(Qt::white) << QColor(0xc8, 0xcd, 0xd8) << 1.0;
        QTest::newRow("fill only") << 3.0 << QColor(0x50, 0x48, 0xc0) << QColor() << 1.0;
        QTest::newRow("border only") << 4.0 << QColor() << QColor(0x50, 0x48, 0xc0) << 2.0;
        QTest::newRow("see-through") << 6.0 << QColor(20, 30, 40, 90) << QColor() << 1.0;
        QTest::newRow("half radius") << 2.5 << QColor(Qt::white) << QColor(Qt::black) << 1.0;
    }
    void sameAsDrawn()
    {
        QFETCH(double, radius);
        QFETCH(QColor, fill);
        QFETCH(QColor, border);
        QFETCH(double, thickness);
        const QRectF rect(5, 7, 61, 40);
        QImage tiled = paper();
        {
            QPainter painter(&tiled);
            painter.translate(3, 2);
            QVERIFY(drawRoundedFromTiles(painter, rect, radius, fill, border, thickness));
        }
        QImage drawn = paper();
        {
            QPainter painter(&drawn);
            painter.translate(3, 2);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(border.isValid() ? QPen(border, thickness) : QPen(Qt::NoPen));
            painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
            const double inset = border.isValid() ? thickness / 2 : 0;
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
        }
        QVERIFY(worstDifference(drawn, paper()) > 8); // something is there
        QVERIFY2(worstDifference(tiled, drawn) <= 3, qPrintable(QString::number(worstDifference(tiled, drawn))));
    }

    void refusesWhatWouldDiffer()
    {
        const auto draws = [](double scale, const QTransform& transform, const QRectF& rect) {
            QImage image = paper(scale);
            QPainter painter(&image);
            painter.setTransform(transform);
            const bool drawn = drawRoundedFromTiles(painter, rect, 4, Qt::white, Qt::black, 1);
            painter.end();
            return drawn || image != paper(scale);
        };
        const QRectF whole(5, 7, 61, 40);
        QVERIFY(draws(1, {}, whole));
        QVERIFY(!draws(2, {}, whole));
        QVERIFY(!draws(1, QTransform::fromScale(1.5, 1.5), whole));
        QVERIFY(!draws(1, QTransform::fromTranslate(0.5, 0), whole));
        QVERIFY(!draws(1, {}, whole.translated(0, 0.25)));
        QVERIFY(!draws(1, {}, { 5, 7, 8, 40 })); // no room for two corners
    }
};

QTEST_MAIN(TestRoundedTiles)
#include "tst_roundedtiles.moc"
