#include "import/importassistant.h"

#include "core/format.h"
#include "import/importoptions.h"
#include "import/importreview.h"
#include "import/stepsbar.h"
#include "window/emptystate.h"
#include "window/filechooser.h"
#include "window/parts.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace runcost {
namespace {

    enum Page { ChoosePage, WaitingPage, ReviewPage, DonePage };

    std::filesystem::path toPath(const QString& path) { return std::filesystem::path(QDir::toNativeSeparators(path).toStdString()); }

    bool isReport(const QString& path)
    {
        return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    }

    QVBoxLayout* centred(QWidget* page)
    {
        auto* layout = new QVBoxLayout(page);
        layout->setContentsMargins(80, 40, 80, 40);
        layout->setSpacing(10);
        layout->addStretch(1);
        return layout;
    }

} // namespace

ImportAssistant::ImportAssistant(const Catalog& catalog, const QString& storePath, const QStringList& projects,
    FileChooser& chooser, QWidget* parent)
    : QFrame(parent)
    , m_catalog(catalog)
    , m_storePath(storePath)
    , m_chooser(chooser)
    , m_review(new ImportReview(this))
{
    setObjectName(QStringLiteral("importAssistant"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Import"));
    setFocusPolicy(Qt::ClickFocus);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createChoose());
    m_pages->addWidget(createWaiting());
    m_pages->addWidget(m_review);
    m_pages->addWidget(createDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(createFooter());
    m_review->options()->setProjects(projects);
    connect(m_review->options(), &ImportOptions::changed, this, &ImportAssistant::scan);
    connect(m_review, &ImportReview::addRequested, this, &ImportAssistant::chooseFiles);
    connect(&m_runner, &ImportRunner::progressed, this, &ImportAssistant::onProgress);
    connect(&m_runner, &ImportRunner::finished, this, &ImportAssistant::onFinished);
    setPhase(Phase::Choosing);
}

QString ImportAssistant::fileFilter()
{
    return tr("Run files (*.json *.csv);;RunCost reports (*.pdf *.png);;All files (*)");
}

QWidget* ImportAssistant::createHeader()
{
    auto* row = new QWidget(this);
    row->setFixedHeight(parts::scaled(52));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 0, 14, 0);
    layout->setSpacing(10);
    m_subject = parts::label({}, row, "", "2");
    m_steps = new StepsBar({ tr("Choose"), tr("Review"), tr("Done") }, row);
    auto* closeButton = new IconButton(QStringLiteral("close"), {}, tr("Close (Esc)"), row);
    closeButton->setObjectName(QStringLiteral("importClose"));
    layout->addWidget(parts::label(tr("Import"), row, "dialog"));
    layout->addWidget(m_subject, 1);
    layout->addWidget(m_steps);
    layout->addSpacing(8);
    layout->addWidget(closeButton);
    connect(closeButton, &QToolButton::clicked, this, &ImportAssistant::cancel);
    return row;
}

QWidget* ImportAssistant::createChoose()
{
    auto* page = new QWidget(this);
    auto* layout = centred(page);
    auto* zone = new DropZone(page);
    layout->addWidget(zone);
    layout->addWidget(parts::label(
        tr("Reads experiment folders with cost_analysis.json, CodeCarbon emissions.csv, and RunCost reports as PDF or PNG."),
        page, "", "2"));
    layout->addStretch(1);
    connect(zone, &DropZone::chooseFilesRequested, this, &ImportAssistant::chooseFiles);
    connect(zone, &DropZone::chooseFolderRequested, this, &ImportAssistant::chooseFolder);
    return page;
}

QWidget* ImportAssistant::createWaiting()
{
    auto* page = new QWidget(this);
    auto* layout = centred(page);
    m_waiting = parts::label({}, page, "panel");
    m_waiting->setObjectName(QStringLiteral("importWaiting"));
    m_waitingFile = parts::label({}, page, "", "2");
    m_bar = new QProgressBar(page);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    layout->addWidget(m_waiting);
    layout->addWidget(m_bar);
    layout->addWidget(m_waitingFile);
    layout->addStretch(2);
    return page;
}

QWidget* ImportAssistant::createDone()
{
    auto* page = new QWidget(this);
    auto* layout = centred(page);
    m_outcome = parts::label({}, page, "drop");
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->setWordWrap(true);
    m_outcomeDetail = parts::label({}, page, "", "2");
    m_outcomeDetail->setWordWrap(true);
    m_outcomeDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_outcome);
    layout->addWidget(m_outcomeDetail);
    layout->addStretch(2);
    return page;
}

QWidget* ImportAssistant::createFooter()
{
    auto* row = new QWidget(this);
    parts::setSurface(row, "inset");
    row->setFixedHeight(parts::scaled(56));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    m_sums = parts::label({}, row);
    m_sums->setObjectName(QStringLiteral("importSums"));
    m_cancel = new QPushButton(tr("Cancel"), row);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_import = new QPushButton(row);
    m_import->setObjectName(QStringLiteral("importRun"));
    parts::setKind(m_import, "primary");
    for (QPushButton* button : { m_cancel, m_import })
        button->setMinimumHeight(parts::scaled(32));
    layout->addWidget(m_sums, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::cancel);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (m_phase == Phase::Done)
            emit closeRequested();
        else
            import();
    });
    return row;
}

void ImportAssistant::setPhase(Phase phase)
{
    m_phase = phase;
    const bool waits = phase == Phase::Scanning || phase == Phase::Importing;
    const bool done = phase == Phase::Done;
    m_pages->setCurrentIndex(phase == Phase::Choosing ? ChoosePage
            : waits                                  ? WaitingPage
            : phase == Phase::Reviewing              ? ReviewPage
                                                     : DonePage);
    m_steps->setStep(phase == Phase::Choosing ? 0 : done ? 2 : 1);
    m_cancel->setVisible(!done);
    m_import->setVisible(phase == Phase::Reviewing || done);
    m_import->setText(tr("Close"));
    m_import->setEnabled(true);
    m_sums->clear();
    if (phase == Phase::Reviewing)
        showSums();
    if (waits) {
        m_waiting->setText(phase == Phase::Scanning ? tr("Looking at the files…") : tr("Importing…"));
        m_waitingFile->clear();
        m_bar->setRange(0, 0);
    }
    if (m_import->isVisibleTo(this) && m_import->isEnabled())
        m_import->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ImportAssistant::addPaths(const QStringList& paths)
{
    QStringList reports;
    for (const QString& path : paths) {
        if (isReport(path))
            reports << path;
        else if (!m_paths.contains(path))
            m_paths << path;
    }
    if (!reports.isEmpty())
        emit reportsChosen(reports);
    if (m_paths.isEmpty())
        return;
    m_subject->setText(m_paths.size() == 1 ? QDir::toNativeSeparators(m_paths.first()) : tr("%1 files and folders").arg(m_paths.size()));
    scan();
}

ImportRequest ImportAssistant::request(bool dryRun) const
{
    ImportRequest request;
    for (const QString& path : m_paths)
        request.paths.push_back(toPath(path));
    request.storePath = m_storePath;
    request.options = m_review->options()->options();
    request.dryRun = dryRun;
    return request;
}

void ImportAssistant::scan()
{
    if (m_phase == Phase::Importing || m_phase == Phase::Done || m_paths.isEmpty())
        return;
    m_rescan = m_runner.isRunning(); // its answer is out of date
    if (m_rescan) {
        m_runner.cancel();
        return;
    }
    if (m_phase == Phase::Choosing)
        setPhase(Phase::Scanning);
    m_runner.start(request(true), m_catalog);
}

void ImportAssistant::import()
{
    if (m_phase != Phase::Reviewing || m_runner.isRunning())
        return;
    setPhase(Phase::Importing);
    m_runner.start(request(false), m_catalog);
}

void ImportAssistant::cancel()
{
    if (m_phase == Phase::Importing) {
        m_runner.cancel(); // onFinished says what was stored
        m_waiting->setText(tr("Stopping after this file…"));
        return;
    }
    m_runner.cancel();
    emit closeRequested();
}

void ImportAssistant::onProgress(int permille, const QString& what)
{
    m_bar->setRange(0, permille > 0 ? 1000 : 0);
    m_bar->setValue(permille);
    m_waitingFile->setText(m_waitingFile->fontMetrics().elidedText(what, Qt::ElideMiddle, std::max(200, width() - 200)));
}

void ImportAssistant::onFinished(const Result<ImportSummary>& result)
{
    if (m_rescan && m_phase != Phase::Importing) {
        m_rescan = false;
        scan();
        return;
    }
    if (!result) {
        fail(result.error().text);
        return;
    }
    if (m_phase == Phase::Importing) {
        showOutcome(*result);
        return;
    }
    m_preview = previewOf(*result);
    m_review->setPreview(m_preview);
    setPhase(Phase::Reviewing);
}

void ImportAssistant::showSums()
{
    const int count = m_preview.toImport();
    const int files = m_preview.filesWithRuns;
    m_sums->setText(tr("%1, in %2", "counts in words; files")
                        .arg(importCountsInWords(m_preview.sums), files == 1 ? tr("1 file") : tr("%1 files").arg(format::count(files))));
    m_import->setText(count == 0 ? tr("Nothing to import")
            : count == 1         ? tr("Import 1 run")
                                 : tr("Import %1 runs").arg(format::count(count)));
    m_import->setEnabled(count > 0);
}

void ImportAssistant::showOutcome(const ImportSummary& summary)
{
    const int stored = summary.added() + summary.updated();
    m_outcome->setText(summary.cancelled ? tr("Stopped. %1 runs of whole files were imported; undo takes them out again.").arg(format::count(stored))
                                         : tr("%1 runs imported.").arg(format::count(stored)));
    QStringList left;
    for (const FileReport& file : summary.files)
        if (file.rejected > 0 || file.outcome == FileReport::Outcome::Rejected)
            left << tr("%1: %2", "file and what was left out")
                        .arg(file.path, file.reason.isEmpty() ? tr("%1 rows rejected").arg(file.rejected) : file.reason);
    const qsizetype shown = 12;
    const qsizetype more = left.size() - shown;
    left = left.mid(0, shown);
    if (more > 0)
        left << tr("… and %1 more").arg(more);
    m_outcomeDetail->setText(left.join(QLatin1Char('\n')));
    setPhase(Phase::Done);
    emit imported(summary);
    if (left.isEmpty() && !summary.cancelled)
        emit closeRequested(); // nothing to read
}

void ImportAssistant::fail(const QString& text)
{
    m_outcome->setText(text);
    m_outcomeDetail->setText(tr("Nothing was imported."));
    setPhase(Phase::Done);
}

// The assistant may be gone when the answer comes.
std::function<void(const QStringList&)> ImportAssistant::adder()
{
    return [self = QPointer<ImportAssistant>(this)](const QStringList& paths) {
        if (self)
            self->addPaths(paths);
    };
}

void ImportAssistant::chooseFiles() { m_chooser.chooseFiles(window(), tr("Import files"), fileFilter(), adder()); }

void ImportAssistant::chooseFolder() { m_chooser.chooseFolder(window(), tr("Import a folder"), adder()); }

void ImportAssistant::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

} // namespace runcost
