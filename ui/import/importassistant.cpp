#include "import/importassistant.h"

#include "core/format.h"
#include "import/importfooter.h"
#include "import/importoptions.h"
#include "import/importreview.h"
#include "import/importwaiting.h"
#include "import/mappingstep.h"
#include "import/rejectedexport.h"
#include "import/stepsbar.h"
#include "window/emptystate.h"
#include "window/filechooser.h"
#include "window/parts.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTime>
#include <QUrl>
#include <QVBoxLayout>

namespace runcost {
namespace {

    enum Page { ChoosePage, WaitingPage, MappingPage, ReviewPage, DonePage };

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
    , m_tables(catalog, m_profiles)
    , m_review(new ImportReview(this))
    , m_mapping(new MappingStep(catalog, storePath, m_profiles, this))
    , m_waiting(new ImportWaiting(this))
    , m_export(new RejectedExport(this))
{
    setObjectName(QStringLiteral("importAssistant"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("Import"));
    setFocusPolicy(Qt::ClickFocus);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createChoose());
    m_pages->addWidget(m_waiting);
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_review);
    m_pages->addWidget(createDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(parts::horizontalRule(this));
    m_footer = createFooter();
    layout->addWidget(m_footer);
    m_review->options()->setProjects(projects);
    connect(m_review->options(), &ImportOptions::changed, this, &ImportAssistant::scan);
    connect(m_review, &ImportReview::addRequested, this, &ImportAssistant::chooseFiles);
    connect(m_review, &ImportReview::mapRequested, this, &ImportAssistant::map);
    connect(m_review, &ImportReview::decimalCommaRequested, this, &ImportAssistant::readDecimalComma);
    connect(m_review, &ImportReview::lookWanted, this, &ImportAssistant::scan);
    connect(m_mapping, &MappingStep::changed, this, &ImportAssistant::showMapped);
    connect(m_steps, &StepsBar::stepClicked, this, &ImportAssistant::goToStep);
    connect(m_review, &ImportReview::choiceChanged, this, &ImportAssistant::showSums);
    connect(m_export, &RejectedExport::finished, this, [this](const QString& text) { m_footer->setText(text); });
    connect(&m_runner, &ImportRunner::progressed, m_waiting, &ImportWaiting::setProgress);
    connect(&m_runner, &ImportRunner::finished, this, &ImportAssistant::onFinished);
    setPhase(Phase::Choosing);
}

ImportAssistant::~ImportAssistant() = default;

QString ImportAssistant::fileFilter()
{
    return tr("Run files (*.runcost *.json *.jsonl *.ndjson *.csv *.tsv *.txt *.db);;RunCost reports (*.pdf *.png);;All files (*)");
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
    auto* formats = parts::label(
        tr("Reads what your tools have written: MLflow, Weights & Biases, CodeCarbon, experiment folders, Slurm, nvidia-smi, cloud bills, tables of runs as CSV or JSON, RunCost reports and stores."),
        page, "", "2");
    formats->setWordWrap(true);
    layout->addWidget(formats);
    layout->addWidget(parts::label(tr("Ctrl+V pastes a table of runs from a spreadsheet."), page, "", "2"));
    layout->addStretch(1);
    connect(zone, &DropZone::chooseFilesRequested, this, &ImportAssistant::chooseFiles);
    connect(zone, &DropZone::chooseFolderRequested, this, &ImportAssistant::chooseFolder);
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
    m_outcomeDetail->setObjectName(QStringLiteral("importOutcomeDetail"));
    m_outcomeDetail->setWordWrap(true);
    m_outcomeDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_outcome);
    layout->addWidget(m_outcomeDetail);
    layout->addStretch(2);
    return page;
}

ImportFooter* ImportAssistant::createFooter()
{
    auto* footer = new ImportFooter(this);
    connect(footer->cancel(), &QPushButton::clicked, this, &ImportAssistant::cancel);
    connect(footer->exportRejected(), &QPushButton::clicked, this, &ImportAssistant::exportRejected);
    connect(footer->primary(), &QPushButton::clicked, this, [this] {
        if (m_phase == Phase::Done)
            emit closeRequested();
        else if (m_phase == Phase::Mapping)
            leaveMapping(true);
        else if (m_phase == Phase::Choosing)
            scan();
        else
            import();
    });
    connect(footer->back(), &QPushButton::clicked, this, [this] { leaveMapping(false); });
    return footer;
}

void ImportAssistant::setPhase(Phase phase)
{
    m_phase = phase;
    const bool waits = phase == Phase::Scanning || phase == Phase::Importing;
    const bool done = phase == Phase::Done;
    m_pages->setCurrentIndex(phase == Phase::Choosing ? ChoosePage
            : waits                                  ? WaitingPage
            : phase == Phase::Mapping                ? MappingPage
            : phase == Phase::Reviewing              ? ReviewPage
                                                     : DonePage);
    const bool maps = !m_tables.isEmpty(); // else that step is none
    m_steps->setSteps(maps ? QStringList { tr("Choose"), tr("Map columns"), tr("Review"), tr("Done") }
                           : QStringList { tr("Choose"), tr("Review"), tr("Done") });
    const int review = maps ? 2 : 1;
    m_steps->setStep(phase == Phase::Choosing ? 0 : done ? review + 1 : phase == Phase::Mapping ? 1 : review);
    m_steps->setOpen(1, maps && m_tables.anyOpen());
    m_footer->cancel()->setVisible(!done);
    m_footer->back()->setVisible(phase == Phase::Mapping);
    m_footer->exportRejected()->setVisible(!m_rejects.empty() && (phase == Phase::Reviewing || done));
    const bool goesOn = phase == Phase::Mapping || (phase == Phase::Choosing && m_reviewed); // came back from there
    m_footer->primary()->setVisible(goesOn || phase == Phase::Reviewing || done);
    m_footer->primary()->setText(goesOn ? tr("Continue to review") : tr("Close"));
    m_footer->primary()->setEnabled(true);
    m_footer->setText({});
    if (phase == Phase::Reviewing)
        showSums();
    if (waits)
        m_waiting->start(phase == Phase::Scanning ? tr("Looking at the files…") : tr("Importing…"));
    if (phase == Phase::Mapping)
        m_mapping->focusFirst();
    else if (m_footer->primary()->isVisibleTo(this) && m_footer->primary()->isEnabled())
        m_footer->primary()->setFocus(Qt::OtherFocusReason);
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
    request.joinRecords = m_review->options()->joinRecords();
    request.keepHistory = m_review->options()->keepHistory();
    request.dryRun = dryRun;
    request.listTables = true;
    m_review->applyChoices(request);
    m_tables.apply(request);
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
    if (m_phase == Phase::Choosing || m_phase == Phase::Mapping)
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
        m_waiting->setText(tr("Stopping…"));
        return;
    }
    m_runner.cancel();
    emit closeRequested();
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
    review(*result);
}

void ImportAssistant::review(const ImportSummary& dryRun)
{
    if (m_tables.take(dryRun)) { // a saved profile fits
        scan();
        return;
    }
    m_preview = previewOf(dryRun, request(true));
    m_rejects = m_preview.rejects;
    m_review->setPreview(m_preview);
    m_reviewed = true;
    if (const TableDraft* draft = m_tables.next(); draft && m_phase == Phase::Scanning)
        map(draft->path);
    else if (m_phase == Phase::Reviewing)
        showSums(); // the focus stays where it is
    else if (m_phase != Phase::Mapping)
        setPhase(Phase::Reviewing);
}

QString ImportAssistant::chargesInWords(int count)
{
    return count == 1 ? tr("1 charge") : tr("%1 charges").arg(format::count(count));
}

void ImportAssistant::map(const QString& path)
{
    const TableDraft* draft = m_tables.find(path);
    if (!draft || (m_phase != Phase::Reviewing && m_phase != Phase::Scanning))
        return;
    ImportRequest whole = request(true);
    ReadOptions options = whole.options;
    options.timeZone = whole.files.value(path).timeZone.value_or(options.timeZone);
    setPhase(Phase::Mapping);
    m_mapping->open(*draft, options);
    m_mapping->focusFirst();
}

void ImportAssistant::readDecimalComma(const QString& path)
{
    const TableDraft* draft = m_tables.find(path);
    if (!draft || m_phase != Phase::Reviewing)
        return;
    TableDraft changed = *draft;
    changed.mapping.dialect.decimalComma = true;
    changed.decided = true;
    m_tables.decide(changed);
    scan();
}

// Going back keeps what was set as well; only going on has the files read that way.
void ImportAssistant::leaveMapping(bool forward)
{
    if (m_phase != Phase::Mapping)
        return;
    m_tables.decide(m_mapping->draft());
    if (forward)
        scan();
    else
        setPhase(Phase::Choosing);
}

void ImportAssistant::showMapped()
{
    if (m_phase != Phase::Mapping)
        return;
    const auto [fresh, check, rejected, same, changed] = m_mapping->counts();
    QStringList words;
    if (fresh > 0)
        words << tr("%1 new").arg(format::count(fresh));
    if (changed > 0)
        words << tr("%1 changed").arg(format::count(changed));
    if (same > 0)
        words << tr("%1 same").arg(format::count(same));
    if (check > 0)
        words << tr("%1 to check").arg(format::count(check));
    if (rejected > 0)
        words << tr("%1 rejected").arg(format::count(rejected));
    m_footer->setText(tr("%1 of %2", "counts; rows").arg(words.isEmpty() ? tr("no run") : format::listed(words), m_mapping->sumText()));
    m_footer->primary()->setEnabled(fresh + check + same + changed > 0);
}

void ImportAssistant::goToStep(int step)
{
    if (m_runner.isRunning() || m_phase == Phase::Importing || m_phase == Phase::Done)
        return;
    const TableDraft* draft = m_tables.last();
    if (step == 0 && m_phase == Phase::Mapping)
        leaveMapping(false);
    else if (step == 0)
        setPhase(Phase::Choosing);
    else if (step == 1 && draft && m_phase == Phase::Reviewing)
        map(draft->path);
}

void ImportAssistant::showSums()
{
    if (m_phase != Phase::Reviewing)
        return;
    const int count = m_review->toImport();
    const int files = m_preview.filesWithRuns;
    QString text = tr("%1 in %2", "records; files")
                       .arg(m_preview.records() == 1 ? tr("1 record") : tr("%1 records").arg(format::count(m_preview.records())),
                           files == 1 ? tr("1 file") : tr("%1 files").arg(format::count(files)));
    if (const int joined = m_preview.sums[static_cast<std::size_t>(ImportMark::Joined)]; joined > 0)
        text = joined == 1 ? tr("%1; 1 of them joins one of these runs").arg(text)
                           : tr("%1; %2 of them join one of these runs").arg(text, format::count(joined));
    const int charges = m_review->chargesToImport();
    const QString chargeText = chargesInWords(charges);
    if (charges > 0)
        text = m_preview.records() == 0 ? tr("%1 of cloud bills").arg(chargeText) : tr("%1; %2 of cloud bills").arg(text, chargeText);
    const int replaced = m_review->chargesToReplace();
    if (replaced > 0)
        text = replaced == 1 ? tr("%1; 1 stored charge is replaced").arg(text)
                             : tr("%1; %2 stored charges are replaced").arg(text, format::count(replaced));
    m_footer->setSums(m_preview.sums, text);
    m_footer->exportRejected()->setVisible(!m_rejects.empty());
    m_footer->primary()->setText(count == 0 && charges > 0 ? tr("Import %1").arg(chargeText)
            : count + charges == 0 && replaced > 0 ? tr("Replace charges")
            : count == 0                    ? tr("Nothing to import")
            : count == 1                    ? tr("Import 1 run")
                                            : tr("Import %1 runs").arg(format::count(count)));
    m_footer->primary()->setEnabled(count + charges + replaced > 0);
}

void ImportAssistant::showOutcome(const ImportSummary& summary)
{
    const int stored = summary.stored();
    const QString runs = stored == 1 ? tr("1 run") : tr("%1 runs").arg(format::count(stored));
    m_outcome->setText(summary.cancelled ? tr("Stopped. %1 of whole files imported; undo takes them out again.").arg(runs)
            : summary.newCharges() == 0 ? tr("%1 imported.").arg(runs)
            : stored == 0               ? tr("%1 imported.").arg(chargesInWords(summary.newCharges()))
                                        : tr("%1 and %2 imported.").arg(runs, chargesInWords(summary.newCharges())));
    m_tables.noteUses();
    m_rejects.clear();
    QStringList left;
    for (const FileReport& file : summary.files) // what the ledger says is the same for all bills
        for (const ImportIssue& issue : file.issues)
            if (issue.code == QLatin1String("ledger") && !left.contains(issue.text))
                left << issue.text;
    for (const FileReport& file : summary.files)
        if (file.rejected > 0)
            m_rejects.push_back(file);
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

void ImportAssistant::exportRejected()
{
    if (m_rejects.empty())
        return;
    m_chooser.chooseSave(window(), tr("Export rejected rows"), QStringLiteral("rejected-rows.csv"), tr("CSV (*.csv)"),
        [self = QPointer<ImportAssistant>(this)](const QStringList& paths) {
            if (self && !paths.isEmpty())
                self->m_export->start(self->m_rejects, paths.first());
        });
}

bool ImportAssistant::addPasted(const QMimeData& mime)
{
    QStringList files;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty()) {
        addPaths(files);
        return true;
    }
    const QString text = mime.text();
    if (text.trimmed().isEmpty() || m_phase == Phase::Importing || m_phase == Phase::Done)
        return false;
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>(); // nobody else can look into it
    const QChar first = text.trimmed().front();
    const bool json = first == QLatin1Char('{') || first == QLatin1Char('[');
    const QString name = tr("pasted table %1.%2", "file name").arg(++m_pastes).arg(json ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    QFile file(m_pasted->filePath(name));
    if (!m_pasted->isValid() || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        fail(tr("Cannot keep what was pasted: %1.").arg(file.errorString()));
        return true;
    }
    addPaths({ file.fileName() });
    return true;
}

void ImportAssistant::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData(); !mime || !addPasted(*mime))
        m_footer->setText(tr("The clipboard holds no table."));
}

void ImportAssistant::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else
        QFrame::keyPressEvent(event);
}

} // namespace runcost
