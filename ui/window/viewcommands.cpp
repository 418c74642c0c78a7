// The part of MainWindow that opens views in place of the page.
#include "window/mainwindow.h"

#include "advice/advicepage.h"
#include "analysis/userrules.h"
#include "curves/curvespage.h"
#include "export/savefile.h"
#include "help/helppage.h"
#include "session/dashboardsession.h"
#include "window/filechooser.h"
#include "window/messagestrip.h"
#include "window/notebox.h"
#include "window/scrim.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

namespace runcost {

void MainWindow::openAdvice(const QString& recommendation)
{
    if (!m_session.data())
        return;
    auto* page = new AdvicePage(m_session, m_pages);
    connect(page, &AdvicePage::failed, this, &MainWindow::showError);
    connect(page, &AdvicePage::curveRequested, this, &MainWindow::openCurves);
    connect(page, &AdvicePage::editRulesRequested, this, &MainWindow::editRules);
    connect(page, &AdvicePage::loadRulesRequested, m_actions->loadRules, &QAction::trigger);
    if (!recommendation.isEmpty())
        page->showRecommendation(recommendation);
    openView(page);
}

void MainWindow::openNote(qint64 runId)
{
    const auto shown = m_session.look(runId, {});
    if (!shown) {
        showError(shown.error().text);
        return;
    }
    auto* box = new NoteBox((*shown)->title, (*shown)->run, m_session.isReadOnly(), m_scrim);
    connect(box, &NoteBox::closeRequested, m_scrim, &Scrim::close);
    connect(box, &NoteBox::saved, this, [this, runId](const QString& note) {
        if (const Status saved = m_session.setNote(runId, note); !saved) {
            m_scrim->close();
            showError(saved.error().text);
            return;
        }
        m_scrim->close();
        showDone(tr("The note is saved."), true);
    });
    openDialog(box, false, NoteBox::wantedSize);
}

void MainWindow::openCurves()
{
    if (!m_session.data())
        return;
    auto* page = new CurvesPage(m_session, m_pages);
    connect(page, &CurvesPage::adviceRequested, this, &MainWindow::openAdvice);
    openView(page);
}

void MainWindow::openHelp(const QString& topic)
{
    auto* page = new HelpPage(m_pages);
    if (!topic.isEmpty())
        page->openTopic(topic);
    openView(page);
}

// The file is made from a template when there is none, and opened in the editor of the system.
void MainWindow::editRules()
{
    const QString path = userRulesPath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const Status saved = saveFile(path, rulesTemplate()); !saved) {
            showError(saved.error().text);
            return;
        }
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    m_message->show(MessageStrip::Kind::Result, tr("Your rules are in %1.").arg(path), tr("Use them"), [this, path] { loadRules(path); });
}

void MainWindow::loadRules(const QString& path)
{
    if (path.isEmpty())
        return;
    const Result<std::vector<Rule>> rules = readRules(path);
    if (!rules) {
        showError(rules.error().text);
        return;
    }
    m_session.useRules(*rules);
    showDone(rules->size() == 1 ? tr("1 rule of your own is in use.") : tr("%1 rules of your own are in use.").arg(rules->size()), false);
}

} // namespace runcost
