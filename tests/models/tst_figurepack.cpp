#include "store/figurepack.h"

#include <QTest>

#include <random>

using namespace runcost;

namespace {

FigureArray someFigures()
{
    FigureArray figures;
    figures[0] = Figure { 19504.266, Provenance::Imported, 0, QStringLiteral("runs.csv"), QStringLiteral("2025-11-15") };
    figures[4] = Figure { 0.1 + 0.2, Provenance::Measured, 0.004, QStringLiteral("runs.csv"), QStringLiteral("2025-11-15") };
    figures[8] = Figure { -12.5, Provenance::Billed, 0, QStringLiteral("Rechnung für März €"), {} };
    figures[18] = Figure { 0, Provenance::Assumed, 1e15, {}, {} };
    figures[26] = Figure { 1e15, Provenance::Estimated, 0, QStringLiteral("runs.csv"), QStringLiteral("2025") };
    return figures;
}

std::string_view view(const QByteArray& bytes) { return { bytes.constData(), static_cast<std::size_t>(bytes.size()) }; }

} // namespace

class TestFigurePack : public QObject {
    Q_OBJECT
private slots:
    void everyFigureComesBack()
    {
        const FigureArray figures = someFigures();
        FigureArray back;
        QVERIFY(unpackFigures(view(packFigures(figures)), back));
        QVERIFY(back == figures);
        std::array<std::optional<double>, runFieldCount> values;
        QVERIFY(unpackValues(view(packFigures(figures)), values));
        for (std::size_t i = 0; i < runFieldCount; ++i)
            QCOMPARE(values[i], figures[i] ? std::optional(figures[i]->value) : std::nullopt);
    }

    void allFieldsAndOriginsFit()
    {
        FigureArray figures;
        for (std::size_t i = 0; i < runFieldCount; ++i)
            figures[i] = Figure { static_cast<double>(i) / 3, static_cast<Provenance>(i % 6), static_cast<double>(i % 2),
                QString(static_cast<qsizetype>(i * 40), u'x'), QString::number(i) };
        FigureArray back;
        QVERIFY(unpackFigures(view(packFigures(figures)), back));
        QVERIFY(back == figures);
    }

    void sharedOriginsAreKeptOnce()
    {
        FigureArray figures;
        const QString source = QStringLiteral("a name that is long enough to be seen in the size.csv");
        for (std::size_t i = 0; i < 24; ++i)
            figures[i] = Figure { 1.5, Provenance::Imported, 0, source, QStringLiteral("2025-01-01") };
        QVERIFY(packFigures(figures).size() < 24 * 11 + source.size() + 20);
    }

    // The stored numbers of the fields, for ever: bytes that an earlier build wrote.
    void storedBytesStayReadable()
    {
        const QByteArray pack = QByteArray::fromHex("01" "01" "01" "61" "00" "12" "02" "00" "000000000000f83f" "04" "08" "00" "0000000000000040" "000000000000e03f");
        FigureArray figures;
        QVERIFY(unpackFigures(view(pack), figures));
        QCOMPARE(*figures[static_cast<std::size_t>(RunField::MetricValue)], (Figure { 1.5, Provenance::Imported, 0, QStringLiteral("a"), {} }));
        QCOMPARE(*figures[static_cast<std::size_t>(RunField::EnergyKwh)], (Figure { 2, Provenance::Measured, 0.5, QStringLiteral("a"), {} }));
    }

    void brokenPacksAreRefused()
    {
        const QByteArray pack = packFigures(someFigures());
        FigureArray figures;
        QVERIFY(!unpackFigures({}, figures));
        for (qsizetype size = 0; size < pack.size(); ++size) { // a cut between two figures is a shorter pack
            FigureArray part;
            if (unpackFigures(view(pack.left(size)), part))
                for (std::size_t i = 0; i < runFieldCount; ++i)
                    QVERIFY(!part[i] || part[i] == someFigures()[i]);
        }
        std::mt19937 random(3);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = pack;
            for (int flips = 0; flips < 3; ++flips)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
            FigureArray found;
            if (!unpackFigures(view(bytes), found))
                continue;
            for (const MaybeFigure& figure : found)
                QVERIFY(!figure || (std::abs(figure->value) <= 1e15 && figure->halfRange >= 0 && figure->provenance <= Provenance::Assumed));
        }
        // The layout of a later program, a count that never ends, an origin that is not there.
        for (const char* hex : { "0200", "01ffffffffff", "0100" "00020000000000000000f0", "01ff7f" })
            QVERIFY(!unpackFigures(view(QByteArray::fromHex(hex)), figures));
    }
};

QTEST_GUILESS_MAIN(TestFigurePack)
#include "tst_figurepack.moc"
