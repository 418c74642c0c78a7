#include "advice/advicepage.h"

#include "advice/advicedelegate.h"
#include "advice/advicedetail.h"
#include "items/advicemodel.h"
#include "session/dashboardsession.h"
#include "window/parts.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace runcost {

AdvicePage::AdvicePage(DashboardSession& session, QWidget* parent)
    : SubPage(tr("Recommendations"), parent)
    , m_session(session)
    , m_model(new AdviceModel(this))
    , m_list(new QListView(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("advicePage"));
    auto* rules = new IconButton(QStringLiteral("menu"), tr("Rules"), tr("Rules of your own"), this);
    rules->setObjectName(QStringLiteral("adviceRules"));
    auto* menu = new QMenu(rules);
    connect(menu->addAction(tr("Edit rules…")), &QAction::triggered, this, &AdvicePage::editRulesRequested);
    connect(menu->addAction(tr("Load rules…")), &QAction::triggered, this, &AdvicePage::loadRulesRequested);
    rules->setMenu(menu);
    rules->setPopupMode(QToolButton::InstantPopup);
    bar()->addWidget(rules);
    m_list->setObjectName(QStringLiteral("adviceList"));
    m_list->setAccessibleName(tr("Recommendations"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AdviceDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(parts::scaled(320));
    m_scroll->setObjectName(QStringLiteral("adviceScroll"));
    m_scroll->setAccessibleName(tr("Recommendation in full"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* frame = new QFrame(this);
    frame->setProperty("frame", QStringLiteral("panel"));
    auto* columns = new QHBoxLayout(frame);
    columns->setContentsMargins(1, 1, 1, 1);
    columns->setSpacing(0);
    auto* rule = new QFrame(frame);
    rule->setProperty("frame", QStringLiteral("rule"));
    rule->setFixedWidth(1);
    columns->addWidget(m_list);
    columns->addWidget(rule);
    columns->addWidget(m_scroll, 1);
    body()->addWidget(frame, 1);
    setFocusProxy(m_list);
    connect(&m_session, &DashboardSession::dataChanged, this, &AdvicePage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdvicePage::showCurrent);
    refresh();
}

void AdvicePage::showRecommendation(const QString& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

// What was shown stays shown, and the button that was pressed keeps the focus where it is still there.
void AdvicePage::refresh()
{
    const auto look = m_session.data();
    setSubject(look ? look->title : QString());
    const QString shown = m_shown;
    QWidget* const focused = QApplication::focusWidget();
    const QString focusName = focused && m_scroll->isAncestorOf(focused) ? focused->objectName() : QString();
    AdviceReport report;
    if (look) {
        // The dismissed ones belong to the list as well.
        Analysis whole = look->analysis;
        whole.recommendations.insert(whole.recommendations.end(), look->dismissed.begin(), look->dismissed.end());
        report = adviseOn(look->run, look->scenario, m_session.catalogInUse(), whole);
    }
    m_model->setAdvice(std::move(report), m_session.adviceNotes());
    const int row = m_model->rowOf(shown) >= 0 ? m_model->rowOf(shown) : m_model->firstRow();
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
    if (!focusName.isEmpty()) {
        auto* again = m_scroll->findChild<QWidget*>(focusName);
        (again && again->isEnabled() ? again : m_list)->setFocus(Qt::OtherFocusReason);
    }
}

void AdvicePage::showCurrent()
{
    const auto look = m_session.data();
    m_shown = m_list->currentIndex().data(AdviceModel::IdRole).toString();
    const Advice* advice = m_model->advice(m_shown);
    if (advice == nullptr || !look) {
        auto* nothing = parts::label(tr("Nothing to recommend with what is known of this run."), m_scroll, "", "2");
        nothing->setAlignment(Qt::AlignCenter);
        m_scroll->setWidget(nothing);
        return;
    }
    AdviceLook shown;
    shown.advice = *advice;
    if (const AdviceNote* note = m_model->note(m_shown))
        shown.note = *note;
    shown.recommended = advice->reason.isEmpty();
    shown.canDecide = look->run.id != 0 && !m_session.isReadOnly() && !m_session.storePath().isEmpty();
    shown.hasCurve = advice->stop.has_value();
    if (shown.recommended && !advice->recommendation.delta.isBaseline())
        shown.followUps = followUps(look->run, advice->recommendation.delta, m_session.laterRuns(), m_session.catalogInUse());
    auto* detail = new AdviceDetail(shown, m_scroll);
    const auto check = [this](const Status& done) {
        if (!done)
            emit failed(done.error().text);
    };
    const QString id = m_shown;
    // Queued: each of them replaces the detail that sends it.
    connect(detail, &AdviceDetail::applyRequested, this, [this, id](bool apply) {
        apply ? m_session.applyRecommendation(id) : m_session.unapplyRecommendation(id);
    }, Qt::QueuedConnection);
    connect(detail, &AdviceDetail::dismissRequested, this, [this, id, check](const QString& reason) { check(m_session.dismissRecommendation(id, reason)); }, Qt::QueuedConnection);
    connect(detail, &AdviceDetail::doneRequested, this, [this, id, check] { check(m_session.markRecommendationDone(id)); }, Qt::QueuedConnection);
    connect(detail, &AdviceDetail::restoreRequested, this, [this, id, check] { check(m_session.restoreRecommendation(id)); }, Qt::QueuedConnection);
    connect(detail, &AdviceDetail::curveRequested, this, &AdvicePage::curveRequested);
    m_scroll->setWidget(detail);
}

} // namespace runcost
