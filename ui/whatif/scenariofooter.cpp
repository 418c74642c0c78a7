#include "whatif/scenariofooter.h"

#include "docks/dockpaint.h"
#include "docks/flatbutton.h"
#include "session/dashboardsession.h"
#include "theme/theme.h"
#include "whatif/scenariomenu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace runcost {

using namespace docks;

ScenarioFooter::ScenarioFooter(DashboardSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_actions(createActions()), m_naming(createNaming()),
      m_error(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_actions);
    layout->addWidget(m_naming);
    m_error->setObjectName(QStringLiteral("scenarioError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(0, 6, 0, 0);
    m_error->hide();
    m_naming->hide();
}

QWidget* ScenarioFooter::createActions()
{
    auto* row = new QWidget(this);
    row->setFixedHeight(scaled(39));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_reset = new FlatButton(FlatButton::Kind::Bordered, tr("Reset all", "as short as possible"), row);
    m_reset->setObjectName(QStringLiteral("resetAll"));
    m_saved = new FlatButton(FlatButton::Kind::Bordered, tr("Saved", "a list of scenarios"), row);
    m_saved->setObjectName(QStringLiteral("savedScenarios"));
    m_menu = new QMenu(m_saved);
    m_menu->setObjectName(QStringLiteral("savedScenariosMenu"));
    m_save = new FlatButton(FlatButton::Kind::Primary, tr("Save scenario", "as short as possible"), row);
    m_save->setObjectName(QStringLiteral("saveScenario"));
    layout->addWidget(m_reset);
    layout->addStretch();
    layout->addWidget(m_saved);
    layout->addWidget(m_save);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { m_session.resetAll(); });
    connect(m_save, &QAbstractButton::clicked, this, &ScenarioFooter::startSave);
    connect(m_saved, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_saved->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
    return row;
}

QWidget* ScenarioFooter::createNaming()
{
    auto* row = new QWidget(this);
    row->setFixedHeight(scaled(39));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_name = new QLineEdit(row);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setPlaceholderText(tr("Name of the scenario"));
    m_name->setMaxLength(80);
    m_name->setFixedHeight(scaled(28));
    m_name->installEventFilter(this);
    auto* cancel = new FlatButton(FlatButton::Kind::Bordered, tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelScenario"));
    m_keep = new FlatButton(FlatButton::Kind::Primary, tr("Save"), row);
    m_keep->setObjectName(QStringLiteral("confirmScenario"));
    layout->addWidget(m_name);
    layout->addWidget(cancel);
    layout->addWidget(m_keep);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenarioFooter::save);
    connect(m_keep, &QAbstractButton::clicked, this, &ScenarioFooter::save);
    connect(cancel, &QAbstractButton::clicked, this, &ScenarioFooter::stopSave);
    return row;
}

void ScenarioFooter::refresh()
{
    const bool changed = !m_session.scenario().isBaseline();
    m_reset->setEnabled(changed);
    m_save->setEnabled(changed);
    m_save->setToolTip(changed ? QString() : tr("Change a value first: there is nothing to save."));
}

void ScenarioFooter::fillMenu()
{
    m_menu->clear();
    ScenarioVerbs verbs;
    verbs.use = [this](const Scenario& scenario) { m_session.setScenario(scenario, tr("Load scenario %1").arg(scenario.name)); };
    verbs.rename = [this](const QString& name) { startRename(name); };
    verbs.save = [this](const Scenario& scenario) { emit fileWanted(scenario); };
    verbs.remove = [this](const QString& name) { emit removeWanted(name); };
    verbs.open = [this] { emit openWanted(); };
    verbs.compare = [this] { emit compareWanted(); };
    verbs.writable = !m_session.isReadOnly() && !m_session.storePath().isEmpty();
    fillScenarioMenu(*m_menu, m_session.savedScenarios(), m_session.scenario(), verbs);
}

QString ScenarioFooter::freeName() const
{
    if (!m_session.scenario().name.isEmpty())
        return m_session.scenario().name;
    QStringList names;
    for (const Scenario& scenario : m_session.savedScenarios())
        names << scenario.name;
    for (int number = static_cast<int>(names.size()) + 1;; ++number) {
        const QString name = tr("Scenario %1").arg(number);
        if (!names.contains(name))
            return name;
    }
}

void ScenarioFooter::startSave()
{
    if (m_session.scenario().isBaseline())
        return;
    m_renamed.clear();
    askName(freeName(), tr("Save"));
}

void ScenarioFooter::startRename(const QString& name)
{
    m_renamed = name;
    askName(name, tr("Rename"));
}

void ScenarioFooter::askName(const QString& proposal, const QString& verb)
{
    m_error->hide();
    m_keep->setText(verb);
    m_keep->updateGeometry();
    m_actions->hide();
    m_naming->show();
    m_name->setText(proposal);
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ScenarioFooter::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        showError(tr("A scenario needs a name."));
        return;
    }
    const bool renames = !m_renamed.isEmpty();
    if (const Status status = renames ? m_session.renameScenario(m_renamed, name) : m_session.saveScenario(name); !status) {
        showError(status.error().text);
        return;
    }
    stopSave();
    if (!renames)
        emit saved(name);
    else if (name != m_renamed)
        emit renamed(name);
}

void ScenarioFooter::stopSave()
{
    m_error->hide();
    m_naming->hide();
    m_actions->show();
    (m_save->isEnabled() ? m_save : m_saved)->setFocus(Qt::OtherFocusReason);
}

void ScenarioFooter::showError(const QString& text)
{
    QPalette colours = m_error->palette();
    colours.setColor(QPalette::WindowText, theme::current().bad);
    m_error->setPalette(colours);
    m_error->setFont(theme::font(11));
    m_error->setText(text);
    m_error->show();
}

bool ScenarioFooter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        stopSave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScenarioFooter::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.inset);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace runcost
