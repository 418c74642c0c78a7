#include "drivers/tornadopanel.h"

#include "charts/tornado.h"
#include "dashboard/paneltable.h"
#include "drivers/driverrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace runcost {
namespace {

    constexpr double padding = 13;
    constexpr double top = 53; // title, sentence

    void legend(charts::Canvas& c, double right, double baseline, const QString& lower, const QString& upper)
    {
        double x = right;
        for (const auto& [text, colour] : { std::pair(upper, c.tokens().ink2), std::pair(lower, c.tokens().bar) }) {
            x = c.text(x, baseline, text, c.ink3(11), charts::Align::Right).left() - 20;
            c.fill({ x, baseline - 8, 14, 9 }, colour);
            x -= 14;
        }
    }

} // namespace

std::optional<Lever> leverOfInput(ModelInput input)
{
    for (std::size_t i = 0; i < leverCount; ++i)
        if (modelInputOf(static_cast<Lever>(i)) == input)
            return static_cast<Lever>(i);
    return std::nullopt;
}

TornadoPanel::TornadoPanel(QWidget* parent)
    : PictureWidget(parent)
{
    setAccessibleName(tr("One input at a time"));
    connect(this, &PictureWidget::currentMarkChanged, this, [this](int index) { m_cursor = index; });
}

void TornadoPanel::setTornado(const Tornado& tornado, std::shared_ptr<const DashboardData> look)
{
    m_tornado = tornado;
    m_scenario = look && !look->scenario.isBaseline();
    setData(std::move(look));
}

double TornadoPanel::wantedHeight() const
{
    const std::size_t rows = m_tornado.bars.size();
    return theme::textScale() * (rows == 0 ? 110 : top + 8 + charts::tornadoHeight(rows) + 6);
}

QString TornadoPanel::hint() const { return tr("Each bar moves one input from its low to its high end; the others stay where they are."); }

std::vector<Mark> TornadoPanel::draw(QPainter* painter, const PictureStyle& style) const
{
    PictureStyle scaled = style;
    scaled.focusedMark = -1; // rows stand close: the ring is drawn inside, by paint()
    return drawScaled(painter, scaled, style.report,
        [&](charts::Canvas& c, const QSizeF& size, const QPointF& hover) { return paint(c, size, hover, style); });
}

std::vector<Mark> TornadoPanel::paint(charts::Canvas& c, const QSizeF& size, const QPointF& hover, const PictureStyle& style) const
{
    c.rounded({ 0, 0, size.width(), size.height() }, 6, style.tokens.panel, style.tokens.line);
    const double right = size.width() - padding;
    const double titleBaseline = 11 + charts::baselineIn(18, 13);
    c.text(padding, titleBaseline, tr("One input at a time"), c.ink(13, 600));
    std::vector<Mark> marks;
    const QRectF menu(right - 19, 8, 24, 24);
    if (!style.report) {
        if (menu.contains(hover))
            c.rounded(menu, 4, style.tokens.inset, {});
        c.icon(QStringLiteral("more"), { right - 14, 13, 14, 14 }, style.tokens.ink3);
    }
    const bool money = m_tornado.figure == TornadoFigure::Cost;
    if (!m_tornado.bars.empty())
        legend(c, right - 26, titleBaseline, money ? tr("cheaper") : tr("less"), money ? tr("dearer") : tr("more"));
    c.text(padding, 29 + charts::baselineIn(16, 11.5), hint(), c.ink2(11.5), charts::Align::Left, right - padding);
    if (m_tornado.bars.empty()) {
        const DriverSentence sentence = driverSentence(m_tornado, style.locale);
        c.text(padding, 78, sentence.first, c.ink2(12), charts::Align::Left, right - padding);
    } else {
        charts::TornadoSpec spec = tornadoSpec(m_tornado, style.tokens, m_scenario, style.locale);
        spec.current = style.report ? -1 : std::min(m_cursor, static_cast<int>(spec.rows.size()) - 1);
        const charts::TornadoLayout layout = charts::layoutTornado(spec, right - padding);
        c.setOrigin({ padding, top + 8 });
        charts::paintTornado(c, spec, layout);
        c.setOrigin({});
        for (std::size_t i = 0; i < layout.rows.size(); ++i) {
            const auto lever = leverOfInput(m_tornado.bars[i].input);
            const QRectF row = layout.rows[i].translated(padding, top + 8).adjusted(-8, 0, 8, 0);
            marks.push_back({ row, {}, spokenBar(m_tornado, m_tornado.bars[i], style.locale),
                lever ? QStringLiteral("lever:%1").arg(static_cast<int>(*lever)) : QString() });
        }
    }
    marks.push_back({ menu, {}, tr("One input at a time: menu"), QStringLiteral("menu") });
    if (style.focusedMark >= 0 && static_cast<std::size_t>(style.focusedMark) < marks.size())
        c.focusRing(marks[static_cast<std::size_t>(style.focusedMark)].rect.adjusted(3, 3, -3, -3));
    return marks;
}

void TornadoPanel::doAction(const Mark& mark)
{
    if (mark.action == QLatin1String("menu"))
        showMenu(globalRect(mark).bottomLeft());
    else if (mark.action.startsWith(QLatin1String("lever:")))
        emit leverWanted(static_cast<Lever>(mark.action.mid(6).toInt()));
    else
        PictureWidget::doAction(mark);
}

void TornadoPanel::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tornadoMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Explain the figure")), &QAction::triggered, this, &TornadoPanel::explainWanted);
    menu->addSeparator();
    connect(menu->addAction(theme::icon(QStringLiteral("image")), tr("Copy image")), &QAction::triggered, this, &TornadoPanel::copyImage);
    connect(menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy as table")), &QAction::triggered, this, &TornadoPanel::copyTable);
    menu->popup(globalPosition);
}

std::vector<QStringList> TornadoPanel::table() const { return tornadoTable(m_tornado, format::defaultLocale()); }

void TornadoPanel::copyImage() const { QGuiApplication::clipboard()->setImage(image(2)); }

} // namespace runcost
