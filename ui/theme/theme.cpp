#include "theme/theme.h"

#include "core/luminance.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace runcost::theme {
namespace {

    QColor c(const char* hex) { return QColor(QLatin1String(hex)); }

    Tokens makeLight()
    {
        return { false, c("#E9ECF1"), c("#F5F6F8"), c("#FFFFFF"), c("#F0F2F5"), c("#D5DAE1"), c("#E6E9EE"), c("#1A2230"),
            c("#505B6B"), c("#5F6979"), c("#5546C0"), c("#FFFFFF"), c("#ECEAFA"), c("#B9B1EC"), c("#19744A"),
            c("#E2F2EA"), c("#8A5A00"), c("#FBF0D9"), c("#B0302A"), c("#FBE6E4"), c("#7A8494"), c("#DCE0E6"),
            c("#B8C0CC"), c("#C6CCD6"), c("#1B4FAE"), c("#D77F2E"), c("#36A4A1"), c("#A34F7A"), c("#383C40"),
            c("#7A2845"), c("#656909"), c("#FFFFFF"), c("#1A2230") };
    }

    Tokens makeDark()
    {
        return { true, c("#12151A"), c("#181C22"), c("#1E232B"), c("#272D37"), c("#39414E"), c("#2B323D"), c("#E9ECF1"),
            c("#B0B9C6"), c("#939DAC"), c("#A99EFF"), c("#15122B"), c("#2E2B4D"), c("#5C54A6"), c("#5CC795"),
            c("#1D3A2E"), c("#E3B35A"), c("#3D3218"), c("#F28B82"), c("#452624"), c("#8D98A8"), c("#39414E"),
            c("#566173"), c("#0B0D11"), c("#5198F1"), c("#E89539"), c("#6BEBCF"), c("#B3699B"), c("#A7AFB8"),
            c("#D2616A"), c("#B8E09B"), c("#12151A"), c("#12151A") };
    }

    // Text on pure black or white, every border drawn, hues of at least 4.5 (light) and 7 (dark) on the panel.
    Tokens makeContrastLight()
    {
        return { false, c("#FFFFFF"), c("#FFFFFF"), c("#FFFFFF"), c("#F0F0F0"), c("#000000"), c("#767676"), c("#000000"),
            c("#141414"), c("#2E2E2E"), c("#3A1FA8"), c("#FFFFFF"), c("#E6E1FF"), c("#3A1FA8"), c("#00512C"),
            c("#DDF5E6"), c("#5C3A00"), c("#FFEFC8"), c("#8C0E0B"), c("#FFE1DE"), c("#4A4A4A"), c("#8C8C8C"),
            c("#767676"), c("#000000"), c("#1328C1"), c("#9C6D05"), c("#1A7BB6"), c("#9A1D76"), c("#1B150F"),
            c("#6F054B"), c("#594A00"), c("#FFFFFF"), c("#FFFFFF") };
    }

    Tokens makeContrastDark()
    {
        return { true, c("#000000"), c("#000000"), c("#000000"), c("#1C1C1C"), c("#FFFFFF"), c("#8A8A8A"), c("#FFFFFF"),
            c("#F0F0F0"), c("#D6D6D6"), c("#CBC2FF"), c("#000000"), c("#2B2170"), c("#CBC2FF"), c("#7CF0B4"),
            c("#0B3A22"), c("#FFD27A"), c("#3D2E00"), c("#FFB0A8"), c("#4F1512"), c("#C0C0C0"), c("#6A6A6A"),
            c("#9A9A9A"), c("#FFFFFF"), c("#5AA9FF"), c("#FFB22B"), c("#A6FFDE"), c("#FC62B6"), c("#ACCFB4"),
            c("#FF7C88"), c("#C9F59A"), c("#000000"), c("#000000") };
    }

    double luminance(const QColor& colour) { return relativeLuminance(colour.redF(), colour.greenF(), colour.blueF()); }

    // As bright as the colour, so that text keeps its contrast.
    QColor greyOf(const QColor& colour)
    {
        const int level = greyLevel(colour.redF(), colour.greenF(), colour.blueF());
        return { level, level, level };
    }

    // Five even steps of OKLab lightness from 0.20 to 0.667. What touches in a ring or a bar (training, inference, storage,
    // transfer, platform and training again) is two or more of them apart; so is training from transfer where little else
    // was paid. The categories are one or more apart.
    Tokens makeGrey()
    {
        Tokens t = makeLight();
        for (QColor* colour : { &t.window, &t.dock, &t.panel, &t.inset, &t.line, &t.hair, &t.ink, &t.ink2, &t.ink3, &t.accent, &t.onAccent,
                 &t.accentBg, &t.accentLine, &t.good, &t.goodBg, &t.caution, &t.cautionBg, &t.bad, &t.badBg, &t.ghost, &t.track, &t.bar, &t.shadow })
            *colour = greyOf(*colour);
        t.good = t.bad = c("#262626"); // a sign says which; darker than the bars around them
        t.goodBg = c("#E0E0E0"); // stronger than the reference column
        t.training = c("#161616");
        t.inference = c("#727272");
        t.storage = c("#333333");
        t.transfer = c("#949494");
        t.platform = c("#525252");
        t.model = t.storage;
        t.deployment = t.platform;
        t.onFill = t.onInference = c("#FFFFFF");
        return t;
    }

    Tokens& currentTokens()
    {
        static Tokens tokens = makeLight();
        return tokens;
    }
    double& currentScale()
    {
        static double scale = 1;
        return scale;
    }

} // namespace

const Tokens& light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}
const Tokens& dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}
const Tokens& contrastLight()
{
    static const Tokens tokens = makeContrastLight();
    return tokens;
}
const Tokens& contrastDark()
{
    static const Tokens tokens = makeContrastDark();
    return tokens;
}

const Tokens& grey()
{
    static const Tokens tokens = makeGrey();
    return tokens;
}

bool isColourless(const Tokens& tokens) { return tokens.good.hsvSaturation() == 0 && tokens.bad.hsvSaturation() == 0; }

const QColor& onHue(const Tokens& tokens, const QColor& hue)
{
    const QColor& other = tokens.dark ? tokens.onInference : tokens.ink;
    return contrast(other, hue) > contrast(tokens.onFill, hue) ? other : tokens.onFill;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

const Tokens& current() { return currentTokens(); }
void setCurrent(const Tokens& tokens) { currentTokens() = tokens; }
double textScale() { return currentScale(); }
void setTextScale(double scale) { currentScale() = std::clamp(scale, 0.9, 1.5); }

void loadFonts()
{
    static const bool loaded = [] {
        for (const char* weight : { "Regular", "Medium", "SemiBold", "Bold" })
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/RunCostSans-%1.otf").arg(QLatin1String(weight)));
        return true;
    }();
    Q_UNUSED(loaded)
}

QFont reportFont(double px, int weight)
{
    loadFonts();
    QFont font(QStringList { QStringLiteral("RunCost Sans"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC") });
    font.setPixelSize(std::max(1, qRound(px)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont font(double px, int weight) { return reportFont(px * textScale(), weight); }

QSvgRenderer* iconRenderer(const QString& name, const QColor& colour)
{
    thread_local std::unordered_map<QString, std::unique_ptr<QSvgRenderer>> renderers;
    std::unique_ptr<QSvgRenderer>& renderer = renderers[name + colour.name()];
    if (!renderer) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", colour.name().toLatin1());
        renderer = std::make_unique<QSvgRenderer>();
        if (!svg.isEmpty())
            renderer->load(svg);
    }
    return renderer.get();
}

QPixmap pixmap(const QString& name, const QColor& colour, int px, double ratio)
{
    const QString key = QStringLiteral("runcost/%1/%2/%3/%4").arg(name, colour.name()).arg(px).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(px, px) * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    iconRenderer(name, colour)->render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon icon(const QString& name, const Tokens& tokens)
{
    QIcon result;
    QColor disabled = tokens.ink3;
    disabled.setAlphaF(0.55F);
    for (const double ratio : { 1.0, 2.0 }) {
        result.addPixmap(pixmap(name, tokens.ink2, 16, ratio), QIcon::Normal);
        result.addPixmap(pixmap(name, disabled, 16, ratio), QIcon::Disabled);
    }
    return result;
}

QPalette palette(const Tokens& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.dock);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.inset);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Disabled, QPalette::Text, t.ink3);
    p.setColor(QPalette::Disabled, QPalette::WindowText, t.ink3);
    p.setColor(QPalette::Disabled, QPalette::ButtonText, t.ink3);
    return p;
}

} // namespace runcost::theme
