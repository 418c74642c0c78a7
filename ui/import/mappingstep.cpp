#include "import/mappingstep.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "import/mappingdelegates.h"
#include "import/mappingquestions.h"
#include "import/mappingside.h"
#include "session/storedmarks.h"
#include "theme/theme.h"
#include "window/parts.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace runcost {
namespace {

    constexpr int sideWidth = 300;
    constexpr int questionWidth = 372;
    constexpr int previewRows = 50;

    QTableView* plainTable(QAbstractItemModel* model, int rowHeight, QWidget* parent)
    {
        auto* table = new QTableView(parent);
        table->setModel(model);
        table->setShowGrid(false);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        table->verticalHeader()->hide();
        table->verticalHeader()->setMinimumSectionSize(10);
        table->verticalHeader()->setDefaultSectionSize(parts::scaled(rowHeight));
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setMinimumSectionSize(20);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setFixedHeight(parts::scaled(24));
        table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: 20px; }"));
        table->setFrameShape(QFrame::NoFrame);
        return table;
    }

    QString inWords(const std::vector<QString>& names)
    {
        QStringList words;
        for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 4); ++i)
            words << names[i];
        return format::listed(words) + (names.size() > 4 ? QStringLiteral(" …") : QString());
    }

} // namespace

// Copies only: the step may go on while it is worked on.
struct MappingStep::Job {
    std::filesystem::path file;
    TableMapping mapping;
    ReadOptions options;
    const Catalog* catalog;
    QString storePath;
};

MappingStep::MappingStep(const Catalog& catalog, const QString& storePath, MappingProfiles& profiles, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_storePath(storePath)
    , m_profiles(profiles)
{
    setObjectName(QStringLiteral("mappingStep"));
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(120);
    m_side = new MappingSide(this);
    m_sideArea = new QScrollArea(this);
    m_sideArea->setWidget(m_side);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    parts::setSurface(m_side, "panel");
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(createColumns(), 1);
    auto* rule = parts::verticalRule(1, this);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    top->addWidget(rule);
    top->addWidget(m_sideArea);
    m_bottom = new QWidget(this);
    auto* bottom = new QHBoxLayout(m_bottom);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(0);
    m_questions = new MappingQuestions(m_bottom);
    bottom->addWidget(m_questions);
    auto* split = parts::verticalRule(1, m_bottom);
    split->setMaximumHeight(QWIDGETSIZE_MAX);
    bottom->addWidget(split);
    bottom->addWidget(createRuns(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(m_bottom);
    connect(&m_model, &MappingModel::edited, this, &MappingStep::onEdited);
    connect(&m_timer, &QTimer::timeout, this, &MappingStep::refresh);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MappingStep::onLooked);
    connect(m_questions, &MappingQuestions::answered, this, &MappingStep::answer);
    connectSide();
}

MappingStep::~MappingStep() { m_watcher.waitForFinished(); }

QWidget* MappingStep::createColumns()
{
    auto* box = new QWidget(this);
    m_name = parts::label({}, box, "panel");
    m_format = parts::label({}, box, "format");
    m_finding = parts::label({}, box, "", "2");
    m_finding->setObjectName(QStringLiteral("mappingFinding"));
    m_finding->setMinimumWidth(60);
    auto* again = new QPushButton(tr("Guess again"), box);
    again->setObjectName(QStringLiteral("mappingGuess"));
    again->setIcon(theme::icon(QStringLiteral("reset")));
    again->setToolTip(tr("Forget what you set and look at the names and values once more"));
    m_table = plainTable(&m_model, 34, box);
    m_table->setObjectName(QStringLiteral("mappingColumns"));
    m_table->setAccessibleName(tr("Columns of the table"));
    m_table->setItemDelegate(new MappingDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name);
    title->addWidget(m_format);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(title);
    words->addWidget(m_finding);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->addLayout(words, 1);
    head->addWidget(again);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(again, &QPushButton::clicked, this, [this] { guessAgain(m_model.mapping().dialect, false); });
    const auto edit = [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    };
    connect(m_table, &QTableView::clicked, this, edit);
    connect(m_table, &QTableView::activated, this, edit);
    return box;
}

QWidget* MappingStep::createRuns()
{
    auto* box = new QWidget(this);
    m_runText = parts::label({}, box, "", "2");
    m_runText->setObjectName(QStringLiteral("mappingRunText"));
    m_runText->setMinimumWidth(40);
    m_live = parts::label({}, box, "", "2");
    m_runTable = plainTable(&m_runs, 25, box);
    m_runTable->setObjectName(QStringLiteral("mappingRuns"));
    m_runTable->setAccessibleName(tr("Runs that the mapping makes"));
    m_runTable->horizontalHeader()->setStretchLastSection(false);
    m_runTable->setItemDelegate(new MappedRunDelegate(m_runTable));
    m_runTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_runTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 20, 10);
    head->setSpacing(12);
    head->addWidget(parts::label(tr("Resulting runs"), box, "panel"));
    head->addWidget(m_runText, 1);
    head->addWidget(m_live);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_runTable, 1);
    return box;
}

void MappingStep::connectSide()
{
    connect(m_side, &MappingSide::profileChosen, this, &MappingStep::useProfile);
    connect(m_side, &MappingSide::saveRequested, this, &MappingStep::saveProfile);
    connect(m_side, &MappingSide::dialectChanged, this, [this](const TableDialect& dialect) { guessAgain(dialect, true); });
    connect(m_side, &MappingSide::renameRequested, this, [this](const QString& name, const QString& newName) {
        const Status renamed = m_profiles.rename(name, newName);
        if (renamed)
            m_draft.profile = newName;
        refreshProfiles();
        if (!renamed)
            m_side->showProblem(renamed.error().text);
    });
    connect(m_side, &MappingSide::removeRequested, this, [this](const QString& name) {
        const Status removed = m_profiles.remove(name);
        if (removed)
            m_draft.profile.clear();
        refreshProfiles();
        if (!removed)
            m_side->showProblem(removed.error().text);
    });
}

void MappingStep::open(const TableDraft& draft, const ReadOptions& options)
{
    m_draft = draft;
    m_options = options;
    const QString name = QFileInfo(draft.path).fileName();
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, parts::scaled(340)));
    m_side->setFileName(name);
    m_look = {};
    m_runs.setRows({});
    m_questions->setQuestions(draft.guess.questions, draft.mapping);
    useMapping(draft.mapping);
}

TableDraft MappingStep::draft() const
{
    TableDraft draft = m_draft;
    draft.mapping = m_model.mapping();
    draft.mapping.byUser = true;
    draft.decided = true;
    return draft;
}

void MappingStep::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, MappingModel::FieldColumn));
}

void MappingStep::useMapping(const TableMapping& mapping)
{
    m_model.setMapping(mapping, m_draft.guess.mapping);
    m_side->setDialect(mapping.dialect);
    refreshProfiles();
    onEdited();
}

void MappingStep::guessAgain(const std::optional<TableDialect>& dialect, bool keepChoices)
{
    const Result<TableGuess> guess = guessMapping(m_draft.file, &m_catalog, dialect);
    if (!guess) {
        m_finding->setText(guess.error().text);
        parts::setTone(m_finding, "bad");
        return;
    }
    const TableMapping before = m_model.mapping();
    m_draft.guess = *guess;
    TableMapping mapping = guess->mapping;
    if (dialect)
        mapping.dialect = *dialect;
    if (keepChoices)
        for (MappedColumn& column : mapping.columns)
            for (const MappedColumn& old : before.columns)
                if (old.byUser && old.name == column.name) {
                    const QStringList samples = column.samples;
                    column = old;
                    column.samples = samples;
                }
    if (!keepChoices)
        m_draft.profile.clear();
    useMapping(mapping);
}

void MappingStep::useProfile(const QString& name)
{
    m_draft.profile = name;
    const MappingProfile* profile = name.isEmpty() ? nullptr : m_profiles.find(name);
    useMapping(profile ? applyProfile(*profile, m_draft.guess.mapping) : m_draft.guess.mapping);
}

void MappingStep::saveProfile(const QString& name, const QString& pattern)
{
    MappingProfile profile;
    if (const MappingProfile* old = m_profiles.find(name))
        profile.uses = old->uses;
    profile.name = name;
    profile.filePattern = pattern;
    profile.savedAtMs = QDateTime::currentMSecsSinceEpoch();
    profile.mapping = m_model.mapping();
    const Status saved = m_profiles.save(profile);
    if (saved)
        m_draft.profile = name;
    refreshProfiles();
    if (!saved)
        m_side->showProblem(saved.error().text);
}

void MappingStep::answer(const MappingQuestion& question, const QString& text)
{
    TableMapping mapping = m_model.mapping();
    answerQuestion(mapping, question, text);
    mapping.byUser = true;
    m_model.setMapping(mapping, m_draft.guess.mapping);
    onEdited();
}

void MappingStep::refreshProfiles()
{
    const MappingProfile* profile = m_draft.profile.isEmpty() ? nullptr : m_profiles.find(m_draft.profile);
    m_side->setProfiles(m_profiles, m_draft.profile,
        profile ? matchProfile(*profile, QFileInfo(m_draft.path).fileName(), m_model.mapping().columns) : ProfileMatch());
}

void MappingStep::onEdited()
{
    m_side->setNeeds(costNeeds(m_model.mapping()));
    showFinding();
    m_timer.start();
}

void MappingStep::showFinding()
{
    const TableMapping& mapping = m_model.mapping();
    const auto weak = m_model.weakColumns();
    QString text = tr("%1 of %2 columns have a field.").arg(mapping.targetCount()).arg(mapping.columns.size());
    if (weak.size() == 1)
        text += QLatin1Char(' ') + tr("One needs a look: %1.").arg(inWords(weak));
    else if (!weak.empty())
        text += QLatin1Char(' ') + tr("%1 need a look: %2.").arg(weak.size()).arg(inWords(weak));
    else if (!m_draft.guess.looksLikeRuns && !m_draft.guess.why.isEmpty() && !mapping.byUser)
        text = m_draft.guess.why;
    parts::setTone(m_finding, "2");
    m_finding->setText(m_finding->fontMetrics().elidedText(text, Qt::ElideRight, std::max(200, m_table->width() - parts::scaled(180))));
    m_finding->setToolTip(format::toolTip(text));
    const QString kind = mapping.dialect.kind == TableDialect::Kind::Text ? (mapping.dialect.separator == '\t' ? tr("TSV") : tr("CSV"))
        : mapping.dialect.kind == TableDialect::Kind::Json                ? tr("JSON")
                                                                          : tr("JSON Lines");
    m_format->setText(m_look.whole ? tr("%1, %2 rows").arg(kind, format::count(static_cast<double>(m_look.looked))) : kind);
}

void MappingStep::look(QPromise<Look>& promise, const Job& job)
{
    Look look;
    const Result<TablePreview> preview = previewTable(job.file, job.mapping, job.options, previewRows);
    Result<std::vector<MappingQuestion>> questions = mappingQuestions(job.file, job.mapping, job.catalog);
    QStringList open;
    if (questions) {
        look.questions = std::move(*questions);
        for (const MappingQuestion& question : look.questions)
            if (question.kind == MappingQuestion::Kind::UnknownRegion)
                open << question.value;
    }
    if (preview) {
        look.rows = mappedRunRows(*preview, *job.catalog, open);
        const std::vector<StoredMark> marks = storedMarks(job.storePath, preview->runs, job.options);
        for (MappedRunRow& row : look.rows)
            if (row.run && row.state == MappedRunRow::State::New && marks[*row.run] != StoredMark::New)
                row.state = marks[*row.run] == StoredMark::Same ? MappedRunRow::State::Same : MappedRunRow::State::Changed;
        look.looked = preview->rows;
        look.whole = preview->wholeFile;
    } else {
        look.error = preview.error();
    }
    promise.addResult(std::move(look));
}

void MappingStep::refresh()
{
    m_stale = m_watcher.isRunning();
    if (m_stale)
        return;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, look, Job { m_draft.file, m_model.mapping(), m_options, &m_catalog, m_storePath }));
}

void MappingStep::onLooked()
{
    if (m_stale) { // the mapping changed meanwhile
        refresh();
        return;
    }
    m_look = m_watcher.result();
    m_questions->setQuestions(m_look.questions, m_model.mapping());
    m_runTable->clearSpans();
    m_runs.setRows(m_look.rows);
    for (int row = 0; row < m_runs.rowCount(); ++row)
        if (m_runs.rows()[static_cast<std::size_t>(row)].state == MappedRunRow::State::Rejected)
            m_runTable->setSpan(row, MappingPreviewModel::NameColumn, 1, MappingPreviewModel::ColumnCount - 1);
    const auto differs = greatestDifference(m_look.rows);
    m_runText->setText(m_look.error ? m_look.error->text
            : differs               ? tr("RunCost and the file agree within %1 where both know the cost.").arg(format::percent(*differs))
            : m_look.rows.empty()   ? tr("No run comes of these columns yet.")
                                    : tr("What the first rows become; nothing is stored yet."));
    parts::setTone(m_runText, m_look.error ? "bad" : "2");
    const int runs = m_runs.rowCount() - m_runs.count(MappedRunRow::State::Rejected);
    m_live->setText(runs == 1 ? tr("1 run, live") : tr("%1 runs, live").arg(format::count(runs)));
    showFinding();
    emit changed();
}

std::array<int, 5> MappingStep::counts() const
{
    std::array<int, 5> counts {};
    for (const MappedRunRow& row : m_runs.rows())
        ++counts[static_cast<std::size_t>(row.state)];
    return counts;
}

QString MappingStep::sumText() const
{
    if (m_look.error || m_look.looked == 0)
        return {};
    const QString rows = m_look.looked == 1 ? tr("1 row") : tr("%1 rows").arg(format::count(static_cast<double>(m_look.looked)));
    for (const MappedRunRow& row : m_look.rows)
        if (row.state == MappedRunRow::State::Rejected)
            return m_look.whole ? tr("%1; line %2: %3").arg(rows).arg(row.line).arg(row.problem)
                                : tr("First %1; line %2: %3").arg(rows).arg(row.line).arg(row.problem);
    return m_look.whole ? tr("%1.").arg(rows) : tr("First %1; all are read at the import.").arg(rows);
}

void MappingStep::resizeEvent(QResizeEvent*)
{
    const bool narrow = width() < parts::scaled(1150);
    m_sideArea->setFixedWidth(parts::scaled(narrow ? 292 : sideWidth));
    m_questions->setFixedWidth(parts::scaled(narrow ? 264 : questionWidth));
    m_bottom->setFixedHeight(std::max(parts::scaled(170), height() * 34 / 100));
    const int samples = narrow ? 0 : 118;
    const int widths[] = { narrow ? 120 : 108, 118, samples, narrow ? 0 : 138, narrow ? 124 : 138, narrow ? 130 : 158 };
    for (int column = 0; column < MappingModel::ConfidenceColumn; ++column) {
        m_table->setColumnHidden(column, widths[column] == 0);
        m_table->setColumnWidth(column, parts::scaled(widths[column]));
    }
    const int runRoom = width() - m_questions->width() - parts::scaled(12);
    const bool tight = runRoom < parts::scaled(880);
    for (const int column : { MappingPreviewModel::GpuColumn, MappingPreviewModel::CarbonColumn })
        m_runTable->setColumnHidden(column, tight);
    const int runWidths[] = { 94, 0, 124, 58, 102, 82, 72, 60, 60, 74, 66 };
    int left = runRoom;
    for (int column = 0; column < MappingPreviewModel::ColumnCount; ++column) {
        m_runTable->setColumnWidth(column, parts::scaled(runWidths[column]));
        left -= m_runTable->isColumnHidden(column) ? 0 : parts::scaled(runWidths[column]);
    }
    m_runTable->setColumnWidth(MappingPreviewModel::NameColumn, std::max(parts::scaled(90), left));
    showFinding();
}

} // namespace runcost
