#include "dashboard/dashboardpage.h"

#include "analysis/modelinputs.h"
#include "dashboard/explainpopover.h"
#include "dashboard/meaning.h"
#include "dashboard/panelwidget.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

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
    , m_nothing(new QLabel(this))
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
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("tone", QStringLiteral("2"));
    m_nothing->setText(tr("Choose a run to see what it cost."));
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
        m_panels[static_cast<std::size_t>(i)] = panel;
    }
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
    all.insert(all.end(), m_panels.begin(), m_panels.end());
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
    for (PictureWidget* picture : pictures())
        picture->setData(look);
    arrange();
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
    if (panelLayoutHeight(whole, needed) > whole.height() + 0.5)
        room.rwidth() -= m_scroll->verticalScrollBar()->sizeHint().width() / scale;
    const std::vector<QRectF> rects = panelLayout(room, needed);
    m_canvas->resize(qRound(room.width() * scale), std::max(qRound(panelLayoutHeight(room, needed) * scale), m_scroll->height()));
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QRectF& r = rects[i];
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
        m_nothing->setText(tr("Choose a run to see what it cost."));
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
    } else if (action == QLatin1String("drivers")) {
        emit whatMovesRequested(QStringLiteral("total_usd"));
    } else if (action == QLatin1String("reported")) {
        emit reportedRequested();
    } else if (action == QLatin1String("more")) {
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            m_expanded[i] = m_expanded[i] || m_panels[i] == source;
        arrange();
    }
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
        const Mark& target = next->marks()[static_cast<std::size_t>(mark)];
        if (target.figure.isEmpty() || !target.action.isEmpty())
            continue;
        next->setCurrentMark(mark);
        if (next != m_header)
            m_scroll->ensureVisible(next->x() + qRound(target.rect.center().x()), next->y() + qRound(target.rect.center().y()), 60, 60);
        openPopover(next, target.figure, next->globalRect(mark));
        return;
    }
}

void DashboardPage::explain(const QString& figure)
{
    for (PictureWidget* picture : pictures()) {
        for (std::size_t i = 0; i < picture->marks().size(); ++i) {
            if (picture->marks()[i].figure != figure)
                continue;
            picture->setCurrentMark(static_cast<int>(i));
            openPopover(picture, figure, picture->globalRect(static_cast<int>(i)));
            return;
        }
    }
    openPopover(m_header, figure, QRect(mapToGlobal(QPoint(width() / 3, m_header->height())), QSize(1, 1)));
}

} // namespace runcost
