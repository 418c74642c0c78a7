#include "dashboard/dashboardpage.h"

#include "analysis/modelinputs.h"
#include "dashboard/explainpopover.h"
#include "dashboard/meaning.h"
#include "dashboard/panelwidget.h"
#include "dashboard/problemcard.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    QColor accentOf(const QString& figure)
    {
        for (std::size_t i = 0; i < componentCount; ++i)
            if (figure == figureKey(static_cast<Component>(i)))
                return componentColour(theme::current(), static_cast<Component>(i));
        return figure.startsWith(QLatin1String("offer:")) ? theme::current().training : QColor();
    }

    constexpr int busyAfterMs = 150;

    // The place that a dragged panel would take.
    class DropMark final : public QWidget {
    public:
        explicit DropMark(QWidget* parent)
            : QWidget(parent)
        {
            setAttribute(Qt::WA_TransparentForMouseEvents);
            setObjectName(QStringLiteral("panelDropMark"));
            hide();
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const theme::Tokens& t = theme::current();
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            QColor veil = t.accentBg;
            veil.setAlphaF(0.6F);
            painter.setBrush(veil);
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    };

} // namespace

std::optional<Lever> leverOf(const QString& figure, const QString& driver)
{
    for (std::size_t i = 0; i < leverCount && !driver.isEmpty(); ++i) {
        const auto lever = static_cast<Lever>(i);
        const auto input = modelInputOf(lever);
        if (input && modelInputName(*input) == driver)
            return lever;
    }
    if (figure.startsWith(QLatin1String("offer:")))
        return Lever::Place;
    if (figure.startsWith(QLatin1String("region:")) || figure == QLatin1String("carbon_kg"))
        return Lever::GridIntensity;
    static const std::pair<const char*, Lever> own[] = { { "training_usd", Lever::GpuPrice }, { "training_h", Lever::TimeFactor },
        { "inference_usd", Lever::PredictionsPerMonth }, { "latency_ms", Lever::Latency }, { "storage_usd", Lever::Storage },
        { "transfer_usd", Lever::Transfer }, { "platform_usd", Lever::PlatformMarkup }, { "energy_kwh", Lever::DevicePower },
        { "offset_usd", Lever::OffsetPrice } };
    for (const auto& [key, lever] : own)
        if (figure == QLatin1String(key))
            return lever;
    return std::nullopt;
}

DashboardPage::DashboardPage(DashboardSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new RunHeader(this))
    , m_scroll(new QScrollArea(this))
    , m_canvas(new QWidget)
    , m_nothing(new ProblemCard(this))
    , m_dropMark(new DropMark(m_canvas))
{
    setObjectName(QStringLiteral("dashboardPage"));
    setProperty("surface", QStringLiteral("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_header->setObjectName(QStringLiteral("runHeader"));
    m_scroll->setObjectName(QStringLiteral("dashboardScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_canvas->setObjectName(QStringLiteral("dashboardCanvas"));
    m_canvas->setProperty("surface", QStringLiteral("window"));
    m_canvas->setAttribute(Qt::WA_StyledBackground);
    m_scroll->setWidget(m_canvas);
    connect(m_nothing, &ProblemCard::retryWanted, this, [this] { m_session.retry(); });
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(busyAfterMs);
    connect(&m_busyTimer, &QTimer::timeout, this, &DashboardPage::refreshBusy);
    connect(&m_session, &DashboardSession::loadingChanged, this, [this] {
        if (m_session.isLoading())
            m_busyTimer.start();
        else
            refreshBusy();
    });
    buildPanels();
    connect(&m_session, &DashboardSession::dataChanged, this, &DashboardPage::refresh);
    refresh();
}

void DashboardPage::buildPanels()
{
    static const char* const names[] = { "breakdownPanel", "providersPanel", "scorePanel", "resourcesPanel", "environmentPanel",
        "recommendationsPanel" };
    for (int i = 0; i < panelCount; ++i) {
        auto* panel = new PanelWidget(static_cast<PanelKind>(i), m_canvas);
        panel->setObjectName(QLatin1String(names[i]));
        connect(panel, &PanelWidget::failed, this, &DashboardPage::failed);
        connect(panel, &PanelWidget::dragged, this, [this, panel](const QPoint& at) { showDropAt(panel, at); });
        connect(panel, &PanelWidget::dropped, this, [this, panel](const QPoint& at) { dropAt(panel, at); });
        connect(panel, &PanelWidget::dragCancelled, m_dropMark, &QWidget::hide);
        m_panels[static_cast<std::size_t>(i)] = panel;
    }
    applyArrangement();
    for (PictureWidget* picture : pictures()) {
        connect(picture, &PictureWidget::explainRequested, this,
            [this, picture](const QString& figure, const QRect& anchor) { openPopover(picture, figure, anchor); });
        connect(picture, &PictureWidget::actionRequested, this, [this, picture](const QString& action) { runAction(picture, action); });
        connect(picture, &PictureWidget::currentMarkChanged, this, [this, picture](int mark) {
            if (mark >= 0 && picture->hasFocus() && picture != m_header)
                m_scroll->ensureVisible(picture->x() + qRound(picture->marks()[static_cast<std::size_t>(mark)].rect.center().x()),
                    picture->y() + qRound(picture->marks()[static_cast<std::size_t>(mark)].rect.center().y()), 40, 40);
        });
    }
}

std::vector<PictureWidget*> DashboardPage::pictures() const
{
    std::vector<PictureWidget*> all { m_header };
    for (const PanelKind kind : m_arrangement.order())
        all.push_back(panel(kind));
    return all;
}

void DashboardPage::refresh()
{
    const auto look = m_session.data();
    if (m_popover && m_popover->isVisible() && (!look || m_header->data() == nullptr || look->run.id != m_header->data()->run.id))
        m_popover->close();
    m_header->setVisible(look != nullptr);
    m_scroll->setVisible(look != nullptr);
    m_nothing->setVisible(look == nullptr);
    refreshProblem();
    for (PictureWidget* picture : pictures())
        picture->setData(look);
    arrange();
}

void DashboardPage::refreshProblem()
{
    if (m_session.problem().isEmpty())
        m_nothing->showSentence(tr("Choose a run to see what it cost."));
    else
        m_nothing->showProblem(m_session.problem());
}

void DashboardPage::refreshBusy()
{
    m_busyTimer.stop();
    for (PictureWidget* picture : pictures())
        picture->setBusy(m_session.isLoading());
}

void DashboardPage::setArrangement(const PanelArrangement& arrangement)
{
    m_arrangement = arrangement;
    applyArrangement();
    arrange();
}

void DashboardPage::rearrange(const PanelArrangement& arrangement)
{
    if (arrangement == m_arrangement)
        return;
    setArrangement(arrangement);
    emit arrangementChanged();
}

// The keyboard walks the panels in the order in which they stand.
void DashboardPage::applyArrangement()
{
    const std::vector<PanelKind> shown = m_arrangement.shown();
    QWidget* before = nullptr;
    for (const PanelKind kind : m_arrangement.order()) {
        PanelWidget* each = panel(kind);
        each->setVisible(m_arrangement.isShown(kind));
        const auto at = std::find(shown.begin(), shown.end(), kind);
        each->setMoves(at != shown.begin() && at != shown.end(), at != shown.end() && at + 1 != shown.end());
        if (before != nullptr)
            setTabOrder(before, each);
        before = each;
    }
}

void DashboardPage::fillPanelsMenu(QMenu& menu)
{
    const std::size_t shown = m_arrangement.shown().size();
    for (const PanelKind kind : m_arrangement.order()) {
        QAction* action = menu.addAction(panelTitle(kind));
        action->setObjectName(QStringLiteral("show_") + panel(kind)->objectName());
        action->setCheckable(true);
        action->setChecked(m_arrangement.isShown(kind));
        action->setEnabled(shown > 1 || !m_arrangement.isShown(kind)); // one stays
        connect(action, &QAction::triggered, this, [this, kind](bool on) {
            PanelArrangement next = m_arrangement;
            next.setShown(kind, on);
            rearrange(next);
        });
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("Reset layout"));
    reset->setObjectName(QStringLiteral("resetLayout"));
    reset->setEnabled(!m_arrangement.isShipped());
    connect(reset, &QAction::triggered, this, [this] { rearrange({}); });
}

void DashboardPage::runPanelAction(PictureWidget* source, const QString& verb)
{
    const auto found = std::find(m_panels.begin(), m_panels.end(), source);
    if (found == m_panels.end())
        return;
    const PanelKind kind = (*found)->kind();
    PanelArrangement next = m_arrangement;
    if (verb == QLatin1String("left") || verb == QLatin1String("right"))
        next.move(kind, verb == QLatin1String("left") ? -1 : 1);
    else if (verb == QLatin1String("hide") && next.shown().size() > 1)
        next.setShown(kind, false);
    else if (verb == QLatin1String("reset"))
        next = {};
    rearrange(next);
    if (!source->isVisible())
        panel(m_arrangement.shown().front())->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->ensureWidgetVisible(source);
}

PanelWidget* DashboardPage::panelAt(const QPoint& globalPosition) const
{
    const QPoint position = m_canvas->mapFromGlobal(globalPosition);
    for (PanelWidget* each : m_panels)
        if (each->isVisible() && each->geometry().contains(position))
            return each;
    return nullptr;
}

void DashboardPage::showDropAt(PanelWidget* dragged, const QPoint& globalPosition)
{
    const PanelWidget* target = panelAt(globalPosition);
    m_dropMark->setVisible(target != nullptr && target != dragged);
    if (target != nullptr) {
        m_dropMark->setGeometry(target->geometry());
        m_dropMark->raise();
    }
    const QPoint inView = m_scroll->viewport()->mapFromGlobal(globalPosition);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (inView.y() < 24 || inView.y() > m_scroll->viewport()->height() - 24)
        bar->setValue(bar->value() + (inView.y() < 24 ? -16 : 16));
}

void DashboardPage::dropAt(PanelWidget* dragged, const QPoint& globalPosition)
{
    m_dropMark->hide();
    const PanelWidget* target = panelAt(globalPosition);
    if (target == nullptr || target == dragged)
        return;
    PanelArrangement next = m_arrangement;
    next.moveTo(dragged->kind(), target->kind());
    rearrange(next);
}

void DashboardPage::arrange()
{
    const double scale = theme::textScale();
    const QSizeF page = QSizeF(size()) / scale;
    const int header = qRound(runHeaderHeight(page) * scale);
    m_header->setGeometry(0, 0, width(), header);
    m_scroll->setGeometry(0, header, width(), std::max(0, height() - header));
    m_nothing->setGeometry(rect());
    PanelHeights needed;
    if (const auto& shown = m_header->data()) {
        if (m_expanded[static_cast<std::size_t>(PanelKind::Providers)])
            needed.providers = wholePanelHeight(PanelKind::Providers, *shown);
        if (m_expanded[static_cast<std::size_t>(PanelKind::Recommendations)])
            needed.recommendations = wholePanelHeight(PanelKind::Recommendations, *shown);
    }
    const QSizeF whole = QSizeF(m_scroll->size()) / scale;
    // The bar takes its width only where the page is taller than the view.
    QSizeF room = whole;
    if (arrangedHeight(arrangedPanels(m_arrangement, whole, needed)) > whole.height() + 0.5)
        room.rwidth() -= m_scroll->verticalScrollBar()->sizeHint().width() / scale;
    const std::vector<QRectF> rects = arrangedPanels(m_arrangement, room, needed);
    m_canvas->resize(qRound(room.width() * scale), std::max(qRound(arrangedHeight(rects) * scale), m_scroll->height()));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QRectF& r = rects[i];
        if (r.isEmpty())
            continue;
        m_panels[i]->setGeometry(QRect(QPoint(qRound(r.left() * scale), qRound(r.top() * scale)),
            QPoint(qRound(r.right() * scale) - 1, qRound(r.bottom() * scale) - 1)));
    }
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    if (m_popover)
        m_popover->close();
    arrange();
    QWidget::resizeEvent(event);
}

void DashboardPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        refreshProblem();
    QWidget::changeEvent(event);
}

bool DashboardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && m_popover)
        m_popover->close();
    return QWidget::eventFilter(watched, event);
}

void DashboardPage::runAction(PictureWidget* source, const QString& action)
{
    if (action.startsWith(QLatin1String("apply:"))) {
        m_session.applyRecommendation(action.mid(6));
    } else if (action.startsWith(QLatin1String("unapply:"))) {
        m_session.unapplyRecommendation(action.mid(8));
    } else if (action.startsWith(QLatin1String("advice:"))) {
        emit adviceRequested(action.mid(7));
    } else if (action == QLatin1String("curves")) {
        emit curvesRequested();
    } else if (action == QLatin1String("note")) {
        if (m_session.data())
            emit noteRequested(m_session.data()->run.id);
    } else if (action == QLatin1String("drivers")) {
        emit whatMovesRequested(QStringLiteral("total_usd"));
    } else if (action == QLatin1String("reported")) {
        emit reportedRequested();
    } else if (action.startsWith(QLatin1String("lever:"))) {
        emit showInWhatIf(leverFromKey(action.mid(6)));
    } else if (action.startsWith(QLatin1String("useRegion:"))) {
        useRegion(action.mid(10));
    } else if (action == QLatin1String("attach")) {
        if (m_session.data())
            emit attachRequested(m_session.data()->run.id);
    } else if (action.startsWith(QLatin1String("panel:"))) {
        runPanelAction(source, action.mid(6));
    } else if (action == QLatin1String("more")) {
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            m_expanded[i] = m_expanded[i] || m_panels[i] == source;
        arrange();
    }
}

// What if the same energy came from that grid. The run's own region takes the change back.
void DashboardPage::useRegion(const QString& name)
{
    const auto shown = m_session.data();
    if (!shown)
        return;
    const auto region = std::find_if(shown->regions.begin(), shown->regions.end(), [&](const RegionRow& row) { return row.name == name; });
    if (shown->baseline.environment.present && shown->baseline.environment.present->name == name)
        m_session.resetLever(Lever::GridIntensity);
    else if (region != shown->regions.end())
        m_session.setNumber(Lever::GridIntensity, region->gPerKwh);
}

void DashboardPage::openPopover(PictureWidget* source, const QString& figure, const QRect& anchor)
{
    const Result<Explanation> explanation = m_session.explanation(figure);
    if (!explanation) {
        emit failed(explanation.error().text);
        return;
    }
    createPopover();
    for (PictureWidget* picture : pictures())
        picture->setHighlighted(picture == source);
    m_explained = source;
    m_popover->open(*explanation, !m_session.scenario().isBaseline(), anchor, accentOf(figure));
}

void DashboardPage::createPopover()
{
    if (m_popover)
        return;
    m_popover = new ExplainPopover(window());
    connect(m_popover, &ExplainPopover::showInWhatIf, this,
        [this](const QString& which, const QString& input) { emit showInWhatIf(leverOf(which, input)); });
    connect(m_popover, &ExplainPopover::whatMovesRequested, this, &DashboardPage::whatMovesRequested);
    connect(m_popover, &ExplainPopover::nextRequested, this, &DashboardPage::explainNext);
    connect(m_popover, &ExplainPopover::closed, this, [this] {
        for (PictureWidget* picture : pictures())
            picture->setHighlighted(false);
    });
}

void DashboardPage::showExplanation(const Explanation& explanation, const QRect& globalRect)
{
    createPopover();
    m_explained = nullptr;
    m_popover->open(explanation, false, globalRect, QColor());
}

// The next number that can be explained, through all panels and round again.
void DashboardPage::explainNext(bool forwards)
{
    const std::vector<PictureWidget*> all = pictures();
    const auto found = std::find(all.begin(), all.end(), m_explained);
    if (found == all.end())
        return;
    auto picture = static_cast<int>(found - all.begin());
    int mark = all[static_cast<std::size_t>(picture)]->currentMark();
    const int step = forwards ? 1 : -1;
    for (int tries = 0; tries < 400; ++tries) {
        mark += step;
        const auto count = static_cast<int>(all[static_cast<std::size_t>(picture)]->marks().size());
        if (mark < 0 || mark >= count) {
            picture = (picture + step + static_cast<int>(all.size())) % static_cast<int>(all.size());
            mark = forwards ? -1 : static_cast<int>(all[static_cast<std::size_t>(picture)]->marks().size());
            continue;
        }
        PictureWidget* next = all[static_cast<std::size_t>(picture)];
        if (!next->isVisible())
            continue;
        const Mark& target = next->marks()[static_cast<std::size_t>(mark)];
        if (target.figure.isEmpty() || !target.action.isEmpty())
            continue;
        next->setCurrentMark(mark);
        if (next != m_header)
            m_scroll->ensureVisible(next->x() + qRound(target.rect.center().x()), next->y() + qRound(target.rect.center().y()), 60, 60);
        openPopover(next, target.figure, next->globalRect(target));
        return;
    }
}

void DashboardPage::explain(const QString& figure)
{
    for (PictureWidget* picture : pictures()) {
        if (picture->isHidden())
            continue;
        for (std::size_t i = 0; i < picture->marks().size(); ++i) {
            const Mark mark = picture->marks()[i];
            if (mark.figure != figure)
                continue;
            picture->setCurrentMark(static_cast<int>(i));
            openPopover(picture, figure, picture->globalRect(mark));
            return;
        }
    }
    openPopover(m_header, figure, QRect(mapToGlobal(QPoint(width() / 3, m_header->height())), QSize(1, 1)));
}

} // namespace runcost
