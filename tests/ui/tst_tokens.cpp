#include "theme/appearance.h"
#include "theme/theme.h"

#include <QPalette>
#include <QtTest>

#include <array>

using namespace runcost;
using theme::Tokens;

// The promises of the colour tokens: contrast after WCAG 2, and hues that stay apart for eyes that see fewer of them.
namespace {

struct NamedColour {
    const char* name;
    QColor Tokens::* colour;
};

constexpr std::array grounds { NamedColour { "window", &Tokens::window }, NamedColour { "dock", &Tokens::dock }, NamedColour { "panel", &Tokens::panel },
    NamedColour { "inset", &Tokens::inset }, NamedColour { "accentBg", &Tokens::accentBg } };
constexpr std::array texts { NamedColour { "ink", &Tokens::ink }, NamedColour { "ink2", &Tokens::ink2 }, NamedColour { "ink3", &Tokens::ink3 },
    NamedColour { "accent", &Tokens::accent } };
constexpr std::array signalTexts { NamedColour { "good", &Tokens::good }, NamedColour { "caution", &Tokens::caution }, NamedColour { "bad", &Tokens::bad } };
constexpr std::array signalGrounds { &Tokens::goodBg, &Tokens::cautionBg, &Tokens::badBg };
constexpr std::array hues { NamedColour { "training", &Tokens::training }, NamedColour { "inference", &Tokens::inference },
    NamedColour { "storage", &Tokens::storage }, NamedColour { "transfer", &Tokens::transfer }, NamedColour { "platform", &Tokens::platform },
    NamedColour { "model", &Tokens::model }, NamedColour { "deployment", &Tokens::deployment } };

using Triple = std::array<double, 3>;

Triple linear(const QColor& colour)
{
    const auto one = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return { one(colour.redF()), one(colour.greenF()), one(colour.blueF()) };
}

using Matrix = std::array<Triple, 3>;

Triple times(const Matrix& m, const Triple& v)
{
    Triple result {};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            result[i] += m[i][j] * v[j];
    return result;
}

// Machado, Oliveira, Fernandes 2009, severity 1.
constexpr Matrix normal { Triple { 1, 0, 0 }, Triple { 0, 1, 0 }, Triple { 0, 0, 1 } };
constexpr Matrix protan { Triple { 0.152286, 1.052583, -0.204868 }, Triple { 0.114503, 0.786281, 0.099216 }, Triple { -0.003882, -0.048116, 1.051998 } };
constexpr Matrix deutan { Triple { 0.367322, 0.860646, -0.227968 }, Triple { 0.280085, 0.672501, 0.047413 }, Triple { -0.011820, 0.042940, 0.968881 } };
constexpr Matrix tritan { Triple { 1.255528, -0.076749, -0.178779 }, Triple { -0.078411, 0.930809, 0.147602 }, Triple { 0.004733, 0.691367, 0.303900 } };

// Ottosson 2020.
Triple okLab(const QColor& colour, const Matrix& sight)
{
    Triple rgb = times(sight, linear(colour));
    for (double& part : rgb)
        part = std::clamp(part, 0.0, 1.0);
    Triple lms = times({ Triple { 0.4122214708, 0.5363325363, 0.0514459929 }, Triple { 0.2119034982, 0.6806995451, 0.1073969566 },
                           Triple { 0.0883024619, 0.2817188376, 0.6299787005 } },
        rgb);
    for (double& part : lms)
        part = std::cbrt(part);
    return times({ Triple { 0.2104542553, 0.7936177850, -0.0040720468 }, Triple { 1.9779984951, -2.4285922050, 0.4505937099 },
                     Triple { 0.0259040371, 0.7827717662, -0.8086757660 } },
        lms);
}

double difference(const QColor& one, const QColor& other, const Matrix& sight)
{
    const Triple a = okLab(one, sight);
    const Triple b = okLab(other, sight);
    return 100 * std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

QByteArray pairName(const NamedColour& one, const NamedColour& other, double value)
{
    return QByteArray(one.name) + " and " + other.name + ": " + QByteArray::number(value, 'f', 2);
}

} // namespace

class TestTokens final : public QObject {
    Q_OBJECT
private slots:
    void contrastKnowsItsEnds()
    {
        QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the usual example of a grey just too light
    }

    void allPairs_data()
    {
        QTest::addColumn<const Tokens*>("tokens");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("mark");
        QTest::newRow("light") << &theme::light() << 4.5 << 2.95; // the table of the visual language rounds to 3.0
        QTest::newRow("dark") << &theme::dark() << 4.5 << 3.0;
        QTest::newRow("contrast light") << &theme::contrastLight() << 7.0 << 4.5;
        QTest::newRow("grey") << &theme::grey() << 4.5 << 2.95;
        QTest::newRow("contrast dark") << &theme::contrastDark() << 7.0 << 7.0;
    }

    void allPairs()
    {
        QFETCH(const Tokens*, tokens);
        QFETCH(double, text);
        QFETCH(double, mark);
        for (const NamedColour& ground : grounds)
            for (const NamedColour& letters : texts) {
                const double found = theme::contrast(tokens->*letters.colour, tokens->*ground.colour);
                QVERIFY2(found >= text, pairName(letters, ground, found).constData());
            }
        for (std::size_t i = 0; i < signalTexts.size(); ++i) {
            const QColor& letters = tokens->*signalTexts[i].colour;
            for (const QColor& ground : { tokens->panel, tokens->dock, tokens->inset, tokens->*signalGrounds[i] })
                QVERIFY2(theme::contrast(letters, ground) >= 4.5, signalTexts[i].name);
            for (const NamedColour& ink : { texts[0], texts[1] })
                QVERIFY2(theme::contrast(tokens->*ink.colour, tokens->*signalGrounds[i]) >= 4.5, signalTexts[i].name);
        }
        QVERIFY(theme::contrast(tokens->onAccent, tokens->accent) >= text);
        for (const NamedColour& hue : hues) {
            const double found = theme::contrast(tokens->*hue.colour, tokens->panel);
            QVERIFY2(found >= mark, pairName(hue, grounds[2], found).constData());
            const bool isLight = hue.colour == &Tokens::inference || hue.colour == &Tokens::storage;
            const QColor& letters = theme::isColourless(*tokens) ? theme::onHue(*tokens, tokens->*hue.colour) : isLight ? tokens->onInference : tokens->onFill;
            QVERIFY2(theme::contrast(letters, tokens->*hue.colour) >= 4.5, hue.name);
        }
        QVERIFY(theme::contrast(tokens->ghost, tokens->panel) >= 3);
    }

    void huesStayApart_data() { allPairs_data(); }

    void huesStayApart()
    {
        QFETCH(const Tokens*, tokens);
        const std::vector<NamedColour> components(hues.begin(), hues.begin() + 5);
        const std::vector<NamedColour> categories { hues[0], hues[5], hues[1], hues[6] };
        for (const auto& set : { components, categories })
            for (const Matrix& sight : { normal, protan, deutan, tritan })
                for (std::size_t i = 0; i < set.size(); ++i)
                    for (std::size_t j = i + 1; j < set.size(); ++j) {
                        const double found = difference(tokens->*set[i].colour, tokens->*set[j].colour, sight);
                        QVERIFY2(found >= 8, pairName(set[i], set[j], found).constData());
                    }
    }

    // What touches in a ring or a bar is far apart even where there is only lightness.
    void greysAreGreyAndApart()
    {
        const Tokens& t = theme::grey();
        QVERIFY(theme::isColourless(t) && !theme::isColourless(theme::light()) && !theme::isColourless(theme::contrastDark()));
        for (const QColor& colour : { t.window, t.dock, t.panel, t.inset, t.line, t.hair, t.ink, t.ink2, t.ink3, t.accent, t.onAccent, t.accentBg, t.accentLine, t.good,
                 t.goodBg, t.caution, t.cautionBg, t.bad, t.badBg, t.ghost, t.track, t.bar, t.shadow, t.training, t.inference, t.storage, t.transfer, t.platform,
                 t.model, t.deployment, t.onFill, t.onInference })
            QVERIFY2(colour.red() == colour.green() && colour.green() == colour.blue(), qPrintable(colour.name()));
        for (std::size_t i = 0; i < 5; ++i) {
            const double found = difference(t.*hues[i].colour, t.*hues[(i + 1) % 5].colour, normal);
            QVERIFY2(found >= 20, pairName(hues[i], hues[(i + 1) % 5], found).constData());
        }
        QVERIFY(difference(t.training, t.transfer, normal) >= 40); // where little else was paid
        QVERIFY(difference(t.good, t.ink2, normal) >= 15); // the cheapest bar and the others
        // The letters on a category are chosen without looking at its lightness.
        for (const QColor& hue : { t.training, t.model, t.deployment })
            QVERIFY(theme::contrast(t.onFill, hue) >= 4.5);
        QVERIFY(theme::contrast(t.onInference, t.inference) >= 4.5);
    }

    // On the hues of the light theme the same letters as ever.
    void lettersOnHues()
    {
        const Tokens& t = theme::light();
        for (const NamedColour& hue : hues) {
            const bool isLight = hue.colour == &Tokens::inference || hue.colour == &Tokens::storage;
            QCOMPARE(theme::onHue(t, t.*hue.colour), isLight ? t.onInference : t.onFill);
        }
        QCOMPARE(theme::onHue(theme::dark(), theme::dark().training), theme::dark().onFill);
    }

    // The worked figures of the visual language: the smallest difference among the light components is 18.2, 11.7 for protan eyes.
    void differenceIsThatOfTheTable()
    {
        const Tokens& t = theme::light();
        QCOMPARE(qRound(difference(t.training, t.platform, normal) * 10), 182);
        QCOMPARE(qRound(difference(t.training, t.transfer, protan) * 10), 117);
    }

    void highContrastIsChosenAndFollowed()
    {
        QPalette plain;
        plain.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
        plain.setColor(QPalette::WindowText, Qt::black);
        plain.setColor(QPalette::Base, Qt::white);
        plain.setColor(QPalette::Text, Qt::black);
        QVERIFY(!Appearance::isHighContrast(plain));
        QPalette stark;
        for (const QPalette::ColorRole ground : { QPalette::Window, QPalette::Base, QPalette::Button })
            stark.setColor(ground, Qt::black);
        for (const QPalette::ColorRole letters : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            stark.setColor(letters, Qt::white);
        QVERIFY(Appearance::isHighContrast(stark));
        Appearance appearance;
        appearance.setTheme(Appearance::Theme::Contrast);
        QCOMPARE(theme::current().ink, QColor(Qt::black));
        QCOMPARE(Appearance::fromKey(Appearance::key(Appearance::Theme::Contrast)), Appearance::Theme::Contrast);
        appearance.setTheme(Appearance::Theme::Light);
        QCOMPARE(theme::current().ink, theme::light().ink);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
