#include "drivers/driverspage.h"

#include "charts/canvas.h"
#include "charts/markedtext.h"
#include "core/format.h"
#include "docks/flatbutton.h"
#include "drivers/driverrows.h"
#include "drivers/reportedpanel.h"
#include "drivers/tornadopanel.h"
#include "session/dashboardsession.h"
#include "whatif/segmented.h"
#include "window/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace runcost {
namespace {

    constexpr double margin = 12;
    constexpr double gap = 10;

    const std::pair<TornadoFigure, const char*> choices[] = { { TornadoFigure::Cost, "cost" }, { TornadoFigure::Energy, "energy" }, { TornadoFigure::Carbon, "carbon" } };

} // namespace

// The figure with its range, and what the bars below say in two sentences.
class DriversPage::Headline final : public QWidget {
public:
    explicit Headline(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("driversHeadline"));
    }
    void show(const Tornado& tornado, bool scenario)
    {
        m_tornado = tornado;
        m_scenario = scenario;
        const DriverSentence s = driverSentence(tornado, format::defaultLocale());
        setAccessibleName(QStringList { figureText(), rangeText(), charts::withoutMarks(s.first), s.second }.join(QLatin1Char(' ')).simplified());
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return { 600, parts::scaled(77) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::current();
        const double scale = theme::textScale();
        QPainter painter(this);
        painter.scale(scale, scale);
        charts::Canvas c(&painter, t, false);
        const double width = this->width() / scale;
        const double height = this->height() / scale;
        c.fill({ 0, 0, width, height }, t.panel);
        c.horizontal(0, width, height - 1, t.line);
        c.text(24, 26, label(), c.ink2());
        const QString value = figureText();
        const QRectF number = c.text(24, 56, value, c.ink(c.fittingPx(value, 26, 700, 240, 16), 700));
        const QRectF range = c.text(number.right() + 8, 56, rangeText(), c.ink2(12));
        const double rule = std::max(273.0, range.right() + 24);
        if (width - rule < 200)
            return;
        c.vertical(rule, 16, height - 14, t.line);
        paintSentences(c, rule + 24, width - 16);
    }

private:
    [[nodiscard]] QString label() const
    {
        const QString name = m_tornado.figure == TornadoFigure::Cost ? DriversPage::tr("Total") : tornadoName(m_tornado.figure);
        return m_scenario ? DriversPage::tr("%1, scenario").arg(name) : name;
    }
    [[nodiscard]] QString figureText() const
    {
        const QLocale locale = format::defaultLocale();
        if (!m_tornado.value.value)
            return format::unknown();
        const QString text = tornadoAmount(m_tornado.figure, *m_tornado.value.value, locale);
        return m_tornado.unknownParts > 0 ? QStringLiteral("≥ ") + text : text;
    }
    [[nodiscard]] QString rangeText() const
    {
        const Quantity& q = m_tornado.value;
        if (!q.value || q.high <= q.low)
            return {};
        return DriversPage::tr("90 % range %1").arg(tornadoRange(m_tornado.figure, q.low, q.high, format::defaultLocale()));
    }
    void paintSentences(charts::Canvas& c, double left, double right) const
    {
        const DriverSentence s = driverSentence(m_tornado, format::defaultLocale());
        const charts::MarkedText usual { c.ink(12), c.ink(12, 600), left, right, 17, 2 };
        // Two lines each where there is no room for one.
        const bool tight = usual.width(c, s.first) > right - left || c.width(s.second, 12) > right - left;
        const double px = tight ? 11 : 12;
        const double y = charts::MarkedText { c.ink(px), c.ink(px, 600), left, right, 17, 2 }.paint(c, s.first, s.second.isEmpty() ? 44 : tight ? 19 : 32);
        charts::MarkedText { c.ink2(px), c.ink2(px), left, right, 17, 2 }.paint(c, s.second, y + (tight ? 16 : 20));
    }

    Tornado m_tornado;
    bool m_scenario = false;
};

std::optional<TornadoFigure> tornadoOf(const QString& figure)
{
    if (figure == QLatin1String("energy_kwh"))
        return TornadoFigure::Energy;
    if (figure == QLatin1String("carbon_kg") || figure.startsWith(QLatin1String("region:")) || figure == QLatin1String("car_miles")
        || figure == QLatin1String("phone_charges") || figure == QLatin1String("tree_months"))
        return TornadoFigure::Carbon;
    if (figure.endsWith(QLatin1String("_usd")) || figure.startsWith(QLatin1String("sensitivity:")))
        return TornadoFigure::Cost;
    return std::nullopt;
}

DriversPage::DriversPage(DashboardSession& session, QWidget* parent)
    : SubPage(tornadoTitle(TornadoFigure::Cost), parent)
    , m_session(session)
    , m_headline(new Headline(this))
    , m_scroll(new QScrollArea(this))
    , m_canvas(new QWidget)
{
    setObjectName(QStringLiteral("driversPage"));
    createBar();
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    m_headline->setFixedHeight(m_headline->sizeHint().height());
    body()->addWidget(m_headline);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    parts::setSurface(m_canvas, "window");
    m_tornado = new TornadoPanel(m_canvas);
    m_tornado->setObjectName(QStringLiteral("tornadoPanel"));
    m_reported = new ReportedPanel(m_canvas);
    m_scroll->setWidget(m_canvas);
    body()->addWidget(m_scroll, 1);
    setFocusProxy(m_tornado);
    connect(m_tornado, &TornadoPanel::leverWanted, this, &DriversPage::leverWanted);
    connect(m_tornado, &TornadoPanel::explainWanted, this, [this] { emit explainWanted(tornadoFigureKey(m_figure)); });
    connect(m_reported, &ReportedPanel::useChosen, this, [this](ReportedKind kind, FigureUse use) {
        if (const Status done = m_session.useFigure(kind, use); !done) {
            emit failed(done.error().text);
            refresh();
        }
    });
    connect(&m_session, &DashboardSession::dataChanged, this, &DriversPage::refresh);
    refresh();
}

void DriversPage::createBar()
{
    m_crumb = new FlatButton(FlatButton::Kind::Link, {}, this);
    m_crumb->setObjectName(QStringLiteral("driversCrumb"));
    connect(m_crumb, &QAbstractButton::clicked, this, [this] { emit explainWanted(tornadoFigureKey(m_figure)); });
    addCrumb(m_crumb);
    m_choice = new Segmented(QStringLiteral("driversFigure"), this);
    m_choice->setAccessibleName(tr("Figure"));
    m_choice->setOptions({ { QStringLiteral("cost"), tr("Cost") }, { QStringLiteral("energy"), tr("Energy") }, { QStringLiteral("carbon"), tr("CO₂e") } });
    m_choice->setFixedSize(parts::scaled(170), parts::scaled(28));
    connect(m_choice, &Segmented::chosen, this, [this](const QString& id) {
        for (const auto& [figure, key] : choices)
            if (id == QLatin1String(key))
                setFigure(figure);
    });
    auto* copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy as table"), this);
    copy->setObjectName(QStringLiteral("driversCopy"));
    copy->setToolTip(tr("Copies the bars as a table"));
    connect(copy, &QPushButton::clicked, this, [this] { m_tornado->copyTable(); });
    bar()->addWidget(m_choice);
    bar()->addWidget(copy);
    addCloseButton();
}

void DriversPage::setFigure(TornadoFigure figure)
{
    m_figure = figure;
    refresh();
}

void DriversPage::refresh()
{
    const auto look = m_session.data();
    if (!look)
        return; // the window closes the page
    const Result<Tornado> tornado = m_session.drivers(m_figure);
    if (!tornado) {
        emit failed(tornado.error().text);
        return;
    }
    setTitle(tornadoTitle(m_figure));
    m_crumb->setText(tornadoName(m_figure));
    m_crumb->setToolTip(tr("Explain this figure"));
    for (const auto& [figure, key] : choices)
        if (figure == m_figure)
            m_choice->setCurrent(QLatin1String(key));
    m_headline->show(*tornado, !look->scenario.isBaseline());
    m_tornado->setTornado(*tornado, look);
    m_reported->setFigures(look->baseline.reported, m_session.canUseFigure());
    arrange();
}

void DriversPage::arrange()
{
    m_headline->setFixedHeight(m_headline->sizeHint().height());
    const double scale = theme::textScale();
    const int left = qRound(margin * scale);
    const int tall = qCeil(m_tornado->wantedHeight());
    const int low = m_reported->wantedHeight();
    const int all = left + tall + qRound(gap * scale) + low + left;
    const int bar = all > m_scroll->height() ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    const int width = m_scroll->width() - bar;
    m_canvas->resize(width, std::max(all, m_scroll->height()));
    m_tornado->setGeometry(left, left, width - 2 * left, tall);
    m_reported->setGeometry(left, left + tall + qRound(gap * scale), width - 2 * left, low);
}

void DriversPage::showReported()
{
    arrange();
    m_scroll->ensureWidgetVisible(m_reported, 0, 12);
    for (QWidget* child : m_reported->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled()) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void DriversPage::resizeEvent(QResizeEvent* event)
{
    SubPage::resizeEvent(event);
    arrange();
}

void DriversPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        refresh();
    SubPage::changeEvent(event);
}

bool DriversPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return SubPage::eventFilter(watched, event);
}

} // namespace runcost
