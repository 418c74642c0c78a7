#include "charts/bars.h"
#include "charts/gauge.h"
#include "charts/sector.h"
#include "dashboard/panelpicture.h"
#include "theme/theme.h"
#include "ui/dashboarddata.h"

#include <QtTest>
#include <QtWidgets>

using namespace runcost;

// Every hue becomes one and the same grey: what is told apart by colour alone is not told apart here.
class TestColourless final : public QObject {
    Q_OBJECT

    static theme::Tokens oneGrey()
    {
        theme::Tokens t = theme::light();
        for (QColor* hue : { &t.accent, &t.good, &t.caution, &t.bad, &t.training, &t.inference, &t.storage, &t.transfer, &t.platform, &t.model, &t.deployment })
            *hue = t.ink2;
        for (QColor* tint : { &t.accentBg, &t.goodBg, &t.cautionBg, &t.badBg })
            *tint = t.inset;
        t.onInference = t.onFill;
        return t;
    }

    template <class Paint>
    static QImage painted(const QSize& size, const theme::Tokens& tokens, const Paint& paint)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(tokens.panel);
        QPainter painter(&image);
        paint(painter);
        return image;
    }

    static QImage panel(PanelKind kind, const QSize& size, const DashboardData& data, const theme::Tokens& tokens, std::vector<PlacedLabel>* texts = nullptr)
    {
        PictureStyle style;
        style.tokens = tokens;
        style.texts = texts;
        return painted(size, tokens, [&](QPainter& painter) { paintPanel(kind, &painter, QRectF(QPointF(), size), data, style); });
    }

    // Share of the area that is nearer to the grey than to the panel.
    static double inked(const QImage& image, const QRect& area)
    {
        int count = 0;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                count += qGray(image.pixel(x, y)) < 175;
        return static_cast<double>(count) / (area.width() * area.height());
    }

    static int differing(const QImage& a, const QImage& b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 48;
        return count;
    }

private slots:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        theme::loadFonts();
    }

    // The three zones of the dial differ in thickness, those of its key in their pattern.
    void zonesDiffer()
    {
        const theme::Tokens tokens = oneGrey();
        const QImage dial = painted({ 200, 120 }, tokens, [&](QPainter& painter) {
            charts::Canvas canvas(&painter, tokens, false);
            charts::Gauge gauge;
            gauge.centre = { 100, 100 };
            gauge.radius = 80;
            gauge.numberInside = false;
            charts::paintGauge(canvas, gauge);
        });
        // How far the ring reaches inwards, from its edge at 80.
        std::vector<int> thickness;
        for (const double value : { 40.0, 70.0, 90.0 }) {
            int deepest = 0;
            for (int depth = 1; depth <= 20; ++depth)
                for (double aside = -6; aside <= 6; aside += 0.5) {
                    const QPointF at = charts::onCircle({ 100, 100 }, 80 - depth, -90 + 1.8 * value + aside);
                    if (qGray(dial.pixel(at.toPoint())) < 175)
                        deepest = depth;
                }
            thickness.push_back(deepest);
        }
        QVERIFY2(thickness[0] + 3 <= thickness[1] && thickness[1] + 3 <= thickness[2],
            qPrintable(QStringLiteral("%1, %2 and %3 px").arg(thickness[0]).arg(thickness[1]).arg(thickness[2])));
        std::vector<QImage> keys;
        for (const charts::Zone zone : { charts::Zone::Bad, charts::Zone::Middle, charts::Zone::Good })
            keys.push_back(painted({ 12, 12 }, tokens, [&](QPainter& painter) {
                charts::Canvas canvas(&painter, tokens, false);
                charts::paintZoneSwatch(canvas, { 1, 1, 10, 10 }, zone);
            }));
        QVERIFY(differing(keys[0], keys[1]) > 8 && differing(keys[1], keys[2]) > 8 && differing(keys[0], keys[2]) > 8);
    }

    // Whatever is printed in the colour of better or worse says so with a sign or a word as well. The mass of the cleanest
    // region is the exception: it is the smallest number of its column, and the sentence above names it.
    void judgementsHaveASign()
    {
        theme::Tokens tokens = oneGrey();
        tokens.good = QColor(0, 160, 0);
        tokens.bad = QColor(200, 0, 0);
        const QRegularExpression sign(QStringLiteral("[▲▼✓≠=×]|[A-Za-z]{4}"));
        DashboardData worse = testdata::languageModel();
        std::swap(worse.analysis, worse.baseline);
        int judged = 0;
        for (const DashboardData& data : { testdata::languageModel(), worse })
            for (int kind = 0; kind < panelCount; ++kind) {
                std::vector<PlacedLabel> texts;
                const QImage image = panel(static_cast<PanelKind>(kind), { 901, 292 }, data, tokens, &texts);
                for (const PlacedLabel& text : texts) {
                    int coloured = 0;
                    const QRect box = text.rect.toAlignedRect() & image.rect();
                    for (int y = box.top(); y <= box.bottom(); ++y)
                        for (int x = box.left(); x <= box.right(); ++x) {
                            const QColor pixel = image.pixelColor(x, y);
                            coloured += std::abs(pixel.red() - pixel.green()) > 110;
                        }
                    if (coloured < 6)
                        continue;
                    ++judged;
                    const auto& cleanest = data.analysis.environment.greenest;
                    const bool isCleanest = kind == static_cast<int>(PanelKind::Environment) && cleanest && text.text == format::mass(cleanest->carbonKg, format::defaultLocale());
                    QVERIFY2(isCleanest || sign.match(text.text).hasMatch(), qPrintable(panelTitle(static_cast<PanelKind>(kind)) + QStringLiteral(": ") + text.text));
                }
            }
        QVERIFY(judged > 10); // the colours were found at all
    }

    // Each part of the donut is named in words, and parts that touch are parted by a gap.
    void partsAreNamedAndParted()
    {
        const DashboardData data = testdata::languageModel();
        std::vector<PlacedLabel> texts;
        (void)panel(PanelKind::Breakdown, { 372, 242 }, data, oneGrey(), &texts);
        QStringList printed;
        for (const PlacedLabel& text : texts)
            printed << text.text;
        for (std::size_t i = 0; i < componentCount; ++i)
            QVERIFY2(printed.contains(componentLabel(static_cast<Component>(i))), qPrintable(componentLabel(static_cast<Component>(i))));
    }

    // A recommendation's category stands in words beside its swatch, and an applied one has another outline.
    void recommendationsAreNamed()
    {
        DashboardData data = testdata::languageModel();
        std::vector<PlacedLabel> texts;
        const QImage before = panel(PanelKind::Recommendations, { 901, 292 }, data, oneGrey(), &texts);
        for (const Recommendation& r : data.analysis.recommendations) {
            const auto row = std::find_if(texts.begin(), texts.end(), [&](const PlacedLabel& text) { return text.text == r.title; });
            QVERIFY2(row != texts.end(), qPrintable(r.title));
            QVERIFY2(std::any_of(texts.begin(), texts.end(),
                         [&](const PlacedLabel& text) { return text.text == categoryLabel(r.category) && std::abs(text.rect.center().y() - row->rect.center().y()) < 4; }),
                qPrintable(r.title));
        }
        QVERIFY(data.analysis.recommendations[4].applied == false);
        data.analysis.recommendations[4].applied = true;
        const QImage after = panel(PanelKind::Recommendations, { 901, 292 }, data, oneGrey());
        const QRect matrix(40, 60, 330, 220); // without the list
        QVERIFY(differing(before.copy(matrix), after.copy(matrix)) > 60);
    }

    // What was and what is: the ghost is an outline where the bar is filled.
    void ghostsAreOutlines()
    {
        const theme::Tokens tokens = oneGrey();
        const QImage image = painted({ 220, 20 }, tokens, [&](QPainter& painter) {
            charts::Canvas canvas(&painter, tokens, false);
            charts::Bar bar;
            bar.track = QRectF(0, 5, 220, 10);
            bar.length = 100;
            bar.ghost = 200;
            bar.fill = tokens.ink2;
            charts::paintBar(canvas, bar);
        });
        QVERIFY(inked(image, { 20, 6, 60, 8 }) > 0.95);
        QVERIFY(inked(image, { 120, 6, 60, 8 }) < 0.25);
        QVERIFY(inked(image, { 120, 5, 60, 10 }) > 0.05);
    }
};

QTEST_MAIN(TestColourless)
#include "tst_colourless.moc"
