#include "window/mainwindow.h"

#include "analysis/scenariofile.h"
#include "catalog/catalogboxes.h"
#include "core/currency.h"
#include "core/format.h"
#include "export/exportdialog.h"
#include "formulas/registry.h"
#include "help/tour.h"
#include "import/importassistant.h"
#include "import/watchedimports.h"
#include "items/runsmodel.h"
#include "import/reportfile.h"
#include "report/reportdialog.h"
#include "report/reportdocument.h"
#include "report/reportprint.h"
#include "runs/runsdock.h"
#include "dashboard/dashboardpage.h"
#include "session/dashboardsession.h"
#include "store/runstore.h"
#include "theme/appearance.h"
#include "theme/theme.h"
#include "whatif/whatifdock.h"
#include "window/aboutbox.h"
#include "window/commandpalette.h"
#include "window/dockarea.h"
#include "window/emptystate.h"
#include "window/filechooser.h"
#include "window/formulacard.h"
#include "window/messagestrip.h"
#include "window/pagetabs.h"
#include "window/scenariocommands.h"
#include "window/scrim.h"
#include "window/subpage.h"
#include "window/toolbar.h"
#include "window/whatsthis.h"
#include "window/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <array>

namespace runcost {
namespace {

    constexpr std::array textScales { 0.9, 1.0, 1.1, 1.25, 1.4, 1.5 };

    bool isReportName(const QString& path)
    {
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == QLatin1String("png") || suffix == QLatin1String("pdf"))
            return true;
        QFile file(path);
        return suffix == QLatin1String("html") && file.open(QIODevice::ReadOnly) && mayCarryReport(file.read(64 << 10));
    }

    QWidget* firstFocusable(QWidget* pane)
    {
        QWidget* widget = pane;
        do {
            widget = widget->nextInFocusChain();
            if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus))
                return widget;
        } while (widget != pane);
        return nullptr;
    }

    QStringList projectsOf(const RunColumns* runs)
    {
        QStringList projects;
        if (!runs)
            return projects;
        std::vector<bool> seen(runs->words.size());
        for (const std::uint32_t word : runs->project) {
            if (word == 0 || seen[word])
                continue;
            seen[word] = true;
            projects << runs->words[word];
        }
        projects.sort(Qt::CaseInsensitive);
        return projects;
    }

} // namespace

void MainWindow::openDialog(QWidget* frame, bool atTop, const QSize& wanted)
{
    if (m_tour)
        m_tour->end(); // files came from outside
    m_docks->closeOverlays();
    tellWhatPartsAre(*frame);
    m_scrim->open(frame, atTop ? Scrim::Place::Top : Scrim::Place::Centre, wanted * theme::textScale());
}

void MainWindow::openView(SubPage* view)
{
    closeView();
    m_docks->closeOverlays();
    m_view = view;
    tellWhatPartsAre(*view);
    m_pages->addWidget(view);
    m_pages->setCurrentWidget(view);
    connect(view, &SubPage::closeRequested, this, &MainWindow::closeView);
    // A page that stands for one of its parts would be a stop of its own, and Tab would pass over its bar.
    QWidget* first = view->focusProxy() ? view->focusProxy() : view;
    view->setFocusProxy(nullptr);
    first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeView()
{
    if (!m_view)
        return;
    SubPage* closed = std::exchange(m_view, nullptr);
    const bool focused = closed->isAncestorOf(QApplication::focusWidget()) || closed->hasFocus();
    m_pages->setCurrentWidget(pageWidget());
    m_pages->removeWidget(closed);
    closed->deleteLater();
    if (focused)
        m_dashboard->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeDialog()
{
    if (auto* assistant = qobject_cast<ImportAssistant*>(m_scrim->frame()))
        assistant->cancel();
    else if (auto* exporting = qobject_cast<ExportDialog*>(m_scrim->frame()))
        exporting->cancel();
    else
        m_scrim->close();
}

void MainWindow::openPalette()
{
    std::vector<Command> commands = m_actions->commands();
    for (const auto& more : { scenarioCommands(m_session, m_saved), formulaCommands() })
        commands.insert(commands.end(), more.begin(), more.end());
    auto* palette = new CommandPalette(std::move(commands), m_session.runs(), m_settings.recentCommands(), m_scrim);
    connect(palette, &CommandPalette::closeRequested, m_scrim, &Scrim::close);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::runCommand);
    connect(palette, &CommandPalette::rowsChanged, m_scrim,
        [this, palette] { m_scrim->setWanted(palette->wantedSize() * theme::textScale()); });
    openDialog(palette, true, palette->wantedSize());
    palette->focusField();
}

void MainWindow::runCommand(const QString& id, bool explain)
{
    m_scrim->close();
    m_settings.rememberCommand(id);
    if (QAction* action = m_actions->byId(id)) {
        action->trigger();
        return;
    }
    const QString kind = id.section(QLatin1Char(':'), 0, 0);
    const QString name = id.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("run")) {
        m_session.select({ name.toLongLong() });
        if (explain)
            explainRun(0, QStringLiteral("total_usd"));
    } else if (kind == QLatin1String("lever")) {
        showWhatIf(leverFromKey(name));
    } else if (kind == QLatin1String("apply")) {
        m_session.applyRecommendation(name);
    } else if (kind == QLatin1String("unapply")) {
        m_session.unapplyRecommendation(name);
    } else if (kind == QLatin1String("scenario")) {
        for (const Scenario& scenario : m_saved)
            if (scenario.name == name)
                useScenario(scenario);
    } else if (const auto* formula = formulas::findFormula(name.toStdString())) {
        showFormula(*formula);
    }
}

void MainWindow::showFormula(const formulas::Formula& formula)
{
    auto* card = new FormulaCard(formula, m_scrim);
    connect(card, &FormulaCard::closeRequested, m_scrim, &Scrim::close);
    openDialog(card, false, FormulaCard::wantedSize(formula));
}

void MainWindow::importPaths(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (isReportName(path))
            m_tasks.readReport(path);
        else if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) && isScenarioFile(path))
            openScenario(path);
        else
            files << path;
    }
    if (!files.isEmpty())
        openImport(files);
}

void MainWindow::openImport(const QStringList& paths)
{
    if (auto* open = qobject_cast<ImportAssistant*>(m_scrim->frame())) {
        open->addPaths(paths);
        return;
    }
    if (m_session.storePath().isEmpty()) {
        showError(tr("No store is open. Ctrl+O opens one or makes a new one."));
        return;
    }
    auto* assistant = new ImportAssistant(
        m_session.catalog(), m_session.storePath(), projectsOf(m_session.runs().get()), m_chooser, m_scrim);
    connect(assistant, &ImportAssistant::closeRequested, m_scrim, &Scrim::close);
    connect(assistant, &ImportAssistant::imported, this,
        [this](const ImportSummary& summary) { finishImport(summary, tr("Import runs")); });
    connect(assistant, &ImportAssistant::reportsChosen, this, &MainWindow::importPaths);
    openDialog(assistant, false, ImportAssistant::wantedSize);
    assistant->addPaths(paths);
}

// Files of a file manager or the cells of a spreadsheet.
void MainWindow::pasteTable()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || (mime->text().trimmed().isEmpty() && !mime->hasUrls())) {
        showError(tr("The clipboard holds no table. Copy the cells with their header first."));
        return;
    }
    openImport({});
    if (auto* assistant = qobject_cast<ImportAssistant*>(m_scrim->frame()))
        assistant->addPasted(*mime);
}

void MainWindow::finishImport(const ImportSummary& summary, const QString& undoText)
{
    if (const Status status = m_session.reload(); !status) {
        showError(status.error().text);
        return;
    }
    const int stored = summary.stored();
    const bool kept = m_session.recordImport(summary.addedIds.all(), undoText, summary.replaced, summary.ledger);
    if (summary.addedIds.empty() && stored == 0 && summary.newCharges() > 0) {
        showDone(summary.newCharges() == 1 ? tr("1 charge imported.") : tr("%1 charges imported.").arg(format::count(summary.newCharges())), kept);
        return;
    }
    if (summary.addedIds.empty()) {
        const bool undoable = summary.replaced && !summary.replaced->empty();
        showDone(stored == 0 ? tr("Nothing new: all runs were in the store.") : tr("%1 runs updated.").arg(stored), undoable);
        return;
    }
    m_session.select({ summary.addedIds.front() });
    showDone(stored == 1 ? tr("1 run imported.") : tr("%1 runs imported.").arg(stored), true);
}

// The selection stays: nobody asked for these runs just now.
void MainWindow::finishWatchedImport(const ImportSummary& summary)
{
    if (const Status status = m_session.reload(); !status) {
        showError(status.error().text);
        return;
    }
    const QString added = summary.added() == 1 ? tr("1 run came in from a watched folder.")
                                               : tr("%1 runs came in from watched folders.").arg(summary.added());
    const QString updated = summary.updated() == 1 ? tr("1 run of a watched folder has new values.")
                                                   : tr("%1 runs of watched folders have new values.").arg(summary.updated());
    showDone(summary.added() > 0 ? added : updated, false);
}

// A log of nvidia-smi for a run that is there.
void MainWindow::attachLog(qint64 runId)
{
    m_chooser.chooseFiles(this, tr("Attach power log"), tr("Logs of nvidia-smi (*.csv *.txt *.log);;All files (*)"), [this, runId](const QStringList& paths) {
        if (!paths.isEmpty())
            m_tasks.attachLog(m_session.storePath(), runId, paths.front(), m_session.catalog());
    });
}

void MainWindow::finishAttaching(const AttachedLog& attached)
{
    if (const Status status = m_session.reload(); !status) {
        showError(status.error().text);
        return;
    }
    const QString share = QString::number(attached.runShare * 100, 'f', 0);
    QString text = attached.summary.kwh
        ? tr("Power attached to “%1”: %2 kWh, %3 % of the run.").arg(attached.runName, format::significant(attached.summary.kwh), share)
        : tr("Log attached to “%1”: %2 % of the run.").arg(attached.runName, share);
    for (const ImportIssue& issue : attached.issues)
        if (issue.severity != ImportIssue::Severity::Note) {
            text += u' ' + issueText(issue);
            break;
        }
    showDone(text, false);
}

void MainWindow::exploreSamples()
{
    if (m_session.storePath().isEmpty()) {
        showError(tr("No store is open. Ctrl+O opens one or makes a new one."));
        return;
    }
    emptyState()->setBusy(true);
    m_tasks.importSamples(m_session.storePath(), m_session.catalog());
}

void MainWindow::showReportFile(const ReportFile& report)
{
    m_scrim->close();
    m_session.showDetached(report.run, report.scenario);
    const QString file = QFileInfo(report.path).fileName();
    if (report.runs > 1) {
        showDone(tr("Opened the first of %1 runs from “%2”. Ctrl+I imports them all.").arg(locale().toString(qulonglong(report.runs)), file), false);
        return;
    }
    showDone(report.catalogVersion == m_session.catalog().version()
            ? tr("Opened from “%1”. The run is not in the store.").arg(file)
            : tr("Opened from “%1”, made with catalog %2. Figures here use catalog %3.")
                  .arg(file, report.catalogVersion, m_session.catalog().version()),
        false);
}

ReportOptions MainWindow::rememberedReportOptions() const
{
    ReportOptions options = usualReportOptions();
    options.paper = paperFromName(m_settings.reportPaper()).value_or(options.paper);
    options.grey = m_settings.reportGrey();
    return options;
}

void MainWindow::openReport()
{
    const auto shown = m_session.data();
    if (!shown)
        return;
    auto* dialog = new ReportDialog(shown, m_session.catalogInUse(), m_scrim);
    const ReportOptions usual = rememberedReportOptions();
    dialog->setPaper(usual.paper, usual.grey);
    connect(dialog, &ReportDialog::paperChosen, this, [this](ReportPaper paper, bool grey) {
        m_settings.setReportPaper(paperName(paper));
        m_settings.setReportGrey(grey);
    });
    dialog->useStore(m_session.storePath(), m_session.runs(), m_session.selection());
    connect(dialog, &ReportDialog::closeRequested, m_scrim, &Scrim::close);
    connect(dialog, &ReportDialog::finished, this, [this](const QString& path) {
        m_scrim->close();
        m_message->show(MessageStrip::Kind::Result, tr("Report saved as %1.").arg(path), tr("Show folder"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    });
    openDialog(dialog, false, ReportDialog::preferredSize());
}

void MainWindow::openExport()
{
    const auto runs = m_session.runs();
    if (runs->size() == 0)
        return;
    const std::vector<qint64> shown = static_cast<RunsDock*>(m_runs)->model()->shownIds();
    auto* dialog = new ExportDialog({ m_session.storePath(), m_session.selection(), shown, runs->id }, m_session.catalog(), m_chooser, m_scrim);
    connect(dialog, &ExportDialog::closeRequested, m_scrim, &Scrim::close);
    connect(dialog, &ExportDialog::finished, this, [this](const QString& path, const QString& text) {
        m_scrim->close();
        m_undoOffered.clear();
        m_message->show(MessageStrip::Kind::Result, text, tr("Show folder"),
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    });
    openDialog(dialog, false, ExportDialog::wantedSize());
}

// What the report dialog shows, or the usual report of the present run.
void MainWindow::printReport()
{
    if (auto* dialog = qobject_cast<ReportDialog*>(m_scrim->frame())) {
        dialog->print();
        return;
    }
    if (const auto shown = m_session.data())
        showPrintPreview(std::make_shared<const ReportDocument>(DashboardList { shown }, &m_session.catalogInUse(), rememberedReportOptions()), this);
}

void MainWindow::showWhatIf(std::optional<Lever> lever)
{
    m_docks->setOpen(DockArea::Right, true);
    if (lever)
        static_cast<WhatIfDock*>(m_whatIf)->focusLever(static_cast<int>(*lever));
}

void MainWindow::deleteRuns(const std::vector<qint64>& ids)
{
    if (ids.empty())
        return;
    const auto deleted = ids; // the selection changes below
    if (const Status status = m_session.deleteRuns(deleted); !status)
        showError(status.error().text);
    else
        showDone(deleted.size() == 1 ? tr("1 run deleted.") : tr("%1 runs deleted.").arg(deleted.size()),
            deleted.size() <= DashboardSession::undoableRuns);
}

void MainWindow::removeSamples()
{
    if (const Status status = m_session.removeSamples(); !status)
        showError(status.error().text);
    else
        showDone(tr("The sample runs are removed."), true);
}

void MainWindow::chooseStore()
{
    m_chooser.chooseStore(this, tr("Open store"), m_session.storePath(), [this](const QStringList& paths) {
        if (!paths.isEmpty())
            openStore(paths.first());
    });
}

bool MainWindow::openStore(const QString& path)
{
    if (const Status status = m_session.openStore(path); !status) {
        showError(status.error().text);
        return false;
    }
    m_settings.setLastStore(m_session.storePath());
    return true;
}

void MainWindow::tellOfUpgrade()
{
    if (!m_session.storeBackup().isEmpty())
        showDone(tr("The store was of an older version. A copy of it is “%1”.").arg(m_session.storeBackup()), false);
}

void MainWindow::watchFolder()
{
    m_chooser.chooseFolder(this, tr("Watch a folder"), [this](const QStringList& folders) {
        if (!folders.isEmpty() && m_watched->add(folders.first()))
            showDone(tr("“%1” is watched: new and grown files come in by themselves.").arg(folders.first()), false);
    });
}

void MainWindow::fillWatchMenu()
{
    m_watchMenu->clear();
    m_watchMenu->addAction(m_actions->watchFolder);
    const QStringList folders = m_watched->folders();
    QAction* pause = m_watchMenu->addAction(tr("Pause"));
    pause->setCheckable(true);
    pause->setChecked(m_watched->isPaused());
    pause->setEnabled(!folders.isEmpty());
    connect(pause, &QAction::toggled, this, [this](bool paused) { m_watched->setPaused(paused); });
    m_watchMenu->addSeparator();
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (const QString& folder : folders) {
        QAction* stop = m_watchMenu->addAction(plain(tr("Stop watching “%1”").arg(folder)));
        connect(stop, &QAction::triggered, this, [this, folder] {
            m_watched->remove(folder);
            showDone(tr("“%1” is no longer watched.").arg(folder), false);
        });
    }
    if (folders.isEmpty())
        m_watchMenu->addAction(tr("No folder is watched"))->setEnabled(false);
    const QStringList problems = m_watched->problems();
    for (const QString& problem : problems)
        m_watchMenu->addAction(theme::icon(QStringLiteral("warn")), plain(problem))->setEnabled(false);
}

void MainWindow::fillRecentStores()
{
    m_recentStores->clear();
    const QStringList stores = m_settings.recentStores();
    for (const QString& path : stores) {
        // Ampersands in a path are no mnemonics.
        QAction* action = m_recentStores->addAction(QString(path).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openStore(path); });
    }
    if (stores.isEmpty())
        m_recentStores->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::openReprice()
{
    auto* box = new RepriceBox(m_session, m_scrim);
    openDialog(box, false, QSize(720, 520));
    connect(box, &RepriceBox::closeRequested, m_scrim, &Scrim::close);
    connect(box, &RepriceBox::done, this, [this](const QString& text) {
        m_scrim->close();
        showDone(text, true);
    });
    connect(box, &RepriceBox::failed, this, [this](const QString& text) {
        m_scrim->close();
        showError(text);
    });
}

void MainWindow::openComparison()
{
    auto* box = new ShippedComparison(m_session.catalog(), m_scrim);
    openDialog(box, false, QSize(860, 560));
    connect(box, &ShippedComparison::closeRequested, m_scrim, &Scrim::close);
}

void MainWindow::openCurrency()
{
    auto* box = new CurrencyBox(m_settings.currency(), m_scrim);
    openDialog(box, false, QSize(560, 400));
    connect(box, &CurrencyBox::closeRequested, m_scrim, &Scrim::close);
    connect(box, &CurrencyBox::chosen, this, [this](const Currency& currency) {
        m_scrim->close();
        m_settings.setCurrency(currency);
        format::setCurrency(currency);
        m_session.showAgain();
        for (QWidget* widget : findChildren<QWidget*>())
            widget->update();
        showDone(currency.isUsd() ? tr("Money is shown in US dollars.") : format::currencyNote(), false);
    });
}

void MainWindow::showAbout()
{
    auto* box = new AboutBox(m_session.catalog().version(), m_scrim);
    connect(box, &AboutBox::closeRequested, m_scrim, &Scrim::close);
    openDialog(box, false, AboutBox::wantedSize);
}

// Toolbar, Runs, page, What if: those that can be seen, in this order.
void MainWindow::nextPane()
{
    std::vector<QWidget*> panes;
    for (QWidget* pane : { m_runs, m_pages->currentWidget(), m_whatIf, static_cast<QWidget*>(m_toolBar) })
        if (pane->isVisible() && firstFocusable(pane))
            panes.push_back(pane);
    if (panes.empty())
        return;
    std::size_t now = panes.size() - 1;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    firstFocusable(panes[(now + 1) % panes.size()])->setFocus(Qt::TabFocusReason);
}

void MainWindow::focusFilter()
{
    m_docks->setOpen(DockArea::Left, true);
    static_cast<RunsDock*>(m_runs)->focusFilter();
}

void MainWindow::setTheme(const QString& key)
{
    m_settings.setTheme(key);
    m_appearance.setTheme(Appearance::fromKey(key));
}

void MainWindow::stepTextScale(int step)
{
    const double now = theme::textScale();
    double next = 1;
    if (step > 0)
        next = *std::find_if(textScales.begin(), textScales.end() - 1, [&](double s) { return s > now + 0.01; });
    else if (step < 0)
        next = *std::find_if(textScales.rbegin(), textScales.rend() - 1, [&](double s) { return s < now - 0.01; });
    setTextScale(next);
}

void MainWindow::setTextScale(double scale)
{
    m_settings.setTextScale(scale);
    m_appearance.setTextScale(scale);
}

void MainWindow::showDone(const QString& text, bool undoable)
{
    m_undoOffered = undoable ? m_session.undoText() : QString();
    if (undoable)
        m_message->show(MessageStrip::Kind::Result, text, tr("Undo"), [this] { m_session.undo(); });
    else
        m_message->show(MessageStrip::Kind::Result, text);
}

void MainWindow::showError(const QString& text)
{
    m_undoOffered.clear();
    m_message->show(MessageStrip::Kind::Error, text);
}

QString MainWindow::messageText() const { return m_message->text(); }

} // namespace runcost
