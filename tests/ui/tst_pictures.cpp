#include "dashboard/panelpicture.h"
#include "report/reportcanvas.h"
#include "report/reportdocument.h"
#include "report/reportpages.h"
#include "theme/theme.h"
#include "ui/reportdata.h"

#include <QtTest>
#include <QtWidgets>

using namespace runcost;

// The panels and the pages of a report against pictures that were looked at. Set RUNCOST_PICTURES=write to make them anew,
// then look at them. What differs is left beside the test program.
class TestPictures final : public QObject {
    Q_OBJECT

    static QString goldenPath(const QString& name) { return QStringLiteral(RUNCOST_TEST_DATA "/pictures/%1.png").arg(name); }

    // A pixel differs when a channel is further away than antialiasing of another font library puts it.
    static int differing(const QImage& a, const QImage& b, QImage& marked)
    {
        constexpr int tolerated = 48;
        int count = 0;
        marked = b.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < a.height(); ++y) {
            const auto* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));
            const auto* right = reinterpret_cast<const QRgb*>(b.constScanLine(y));
            auto* mark = reinterpret_cast<QRgb*>(marked.scanLine(y));
            for (int x = 0; x < a.width(); ++x) {
                const bool far = std::abs(qRed(left[x]) - qRed(right[x])) > tolerated || std::abs(qGreen(left[x]) - qGreen(right[x])) > tolerated
                    || std::abs(qBlue(left[x]) - qBlue(right[x])) > tolerated;
                count += far;
                if (far)
                    mark[x] = qRgb(255, 0, 0);
            }
        }
        return count;
    }

    static void compare(const QString& name, const QImage& drawn)
    {
        const QString path = goldenPath(name);
        if (qEnvironmentVariable("RUNCOST_PICTURES") == QLatin1String("write")) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            QVERIFY(drawn.convertToFormat(QImage::Format_RGB888).save(path, "PNG", 0));
            return;
        }
        const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!golden.isNull(), qPrintable(path));
        QCOMPARE(drawn.size(), golden.size());
        QImage marked;
        const int count = differing(golden, drawn, marked);
        const double share = static_cast<double>(count) / (static_cast<double>(drawn.width()) * drawn.height());
        if (share > 0.004) {
            drawn.save(name + QStringLiteral("-drawn.png"));
            marked.save(name + QStringLiteral("-differs.png"));
        }
        QVERIFY2(share <= 0.004, qPrintable(QStringLiteral("%1: %2 of %3 pixels differ").arg(name).arg(count).arg(drawn.width() * drawn.height())));
    }

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        theme::loadFonts();
    }

    void panels_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        const std::array<std::pair<const char*, QSize>, panelCount> panels { { { "breakdown", { 372, 242 } }, { "providers", { 518, 242 } },
            { "score", { 293, 236 } }, { "resources", { 293, 236 } }, { "environment", { 293, 236 } }, { "recommendations", { 901, 292 } } } };
        for (int kind = 0; kind < panelCount; ++kind)
            for (const bool dark : { false, true })
                QTest::addRow("%s-%s", panels[static_cast<std::size_t>(kind)].first, dark ? "dark" : "light")
                    << kind << panels[static_cast<std::size_t>(kind)].second << dark;
    }
    void panels()
    {
        QFETCH(const int, kind);
        QFETCH(const QSize, size);
        QFETCH(const bool, dark);
        PictureStyle style;
        style.tokens = dark ? theme::dark() : theme::light();
        QImage image(size, QImage::Format_RGB32);
        image.fill(style.tokens.window);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paintPanel(static_cast<PanelKind>(kind), &painter, QRectF(QPointF(), QSizeF(size)), testdata::dashboard(), style);
        }
        compare(QString::fromLatin1(QTest::currentDataTag()), image);
    }

    void reportPages_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("dark");
        for (int page = 0; page < reportPageCount; ++page)
            for (const bool dark : { false, true })
                QTest::addRow("report-page%d-%s", page + 1, dark ? "in-dark-window" : "in-light-window") << page << dark;
    }
    // Pages are light whatever the window is: both compare with the same picture.
    void reportPages()
    {
        QFETCH(const int, page);
        QFETCH(const bool, dark);
        theme::setCurrent(dark ? theme::dark() : theme::light());
        const DashboardData data = testdata::dashboard();
        const ReportTexts texts { {}, QStringLiteral("Research computing"), QDate(2026, 11, 21), format::defaultLocale() };
        const Report report = makeReport(data, texts, nullptr);
        const QSizeF size = paperSize(ReportPaper::A4);
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            ReportCanvas canvas(&painter);
            paintReportPage(canvas, report, page, size);
        }
        theme::setCurrent(theme::light());
        compare(QStringLiteral("report-page%1").arg(page + 1), image);
    }

    void slides_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("grey");
        QTest::newRow("report-slide1") << 0 << false;
        QTest::newRow("report-slide2") << 1 << false;
        QTest::newRow("report-slide2-grey") << 1 << true;
    }
    void slides()
    {
        QFETCH(const int, page);
        QFETCH(const bool, grey);
        ReportOptions options;
        options.paper = ReportPaper::Slide;
        options.grey = grey;
        options.author = QStringLiteral("Research computing");
        options.date = QDate(2026, 11, 21);
        const ReportDocument document({ std::make_shared<const DashboardData>(testdata::dashboard()) }, nullptr, options);
        QImage image(document.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            document.paint(painter, page);
        }
        compare(QString::fromLatin1(QTest::currentDataTag()), image);
    }

    void aMovedBarIsFound()
    {
        QImage a(100, 100, QImage::Format_RGB32);
        a.fill(Qt::white);
        QImage b = a;
        QPainter(&b).fillRect(10, 10, 20, 5, Qt::black);
        QImage marked;
        QCOMPARE(differing(a, b, marked), 100);
        QCOMPARE(differing(a, a, marked), 0);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
