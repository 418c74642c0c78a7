// The views about how figures come about, which take the place of the page.
#include "window/mainwindow.h"

#include "dashboard/dashboardpage.h"
#include "drivers/disagreementpage.h"
#include "drivers/driverspage.h"
#include "runs/runsdock.h"
#include "session/dashboardsession.h"
#include "window/dockarea.h"

namespace runcost {

void MainWindow::explainRun(qint64 id, const QString& figure)
{
    if (id != 0)
        m_session.select({ id });
    closeView();
    static_cast<DashboardPage*>(m_dashboard)->explain(figure);
}

void MainWindow::showDrivers(const QString& figure)
{
    if (!m_session.data())
        return;
    auto* page = qobject_cast<DriversPage*>(m_view);
    if (!page) {
        page = new DriversPage(m_session, this);
        connect(page, &DriversPage::leverWanted, this, &MainWindow::showWhatIf);
        connect(page, &DriversPage::explainWanted, this, [this](const QString& key) { explainRun(0, key); });
        connect(page, &DriversPage::failed, this, &MainWindow::showError);
        openView(page);
    }
    page->setFigure(tornadoOf(figure).value_or(TornadoFigure::Cost));
}

void MainWindow::showReported()
{
    showDrivers(QStringLiteral("total_usd"));
    if (auto* page = qobject_cast<DriversPage*>(m_view))
        page->showReported();
}

void MainWindow::showDisagreements()
{
    auto* page = new DisagreementPage(m_session, this);
    connect(page, &DisagreementPage::runWanted, this, [this](qint64 id) {
        m_session.select({ id });
        showReported();
    });
    connect(page, &DisagreementPage::filterWanted, this, [this](const QString& text) {
        m_docks->setOpen(DockArea::Left, true);
        static_cast<RunsDock*>(m_runs)->setTextFilter(text);
    });
    connect(page, &DisagreementPage::failed, this, &MainWindow::showError);
    openView(page);
}

} // namespace runcost
