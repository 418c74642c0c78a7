#include "import/importreview.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "import/importdelegates.h"
#include "import/importmarks.h"
#include "import/importoptions.h"
#include "window/parts.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace runcost {
namespace {

    constexpr int sideWidth = 332;
    constexpr int all = 100; // the chip that shows every mark

    QTableView* flatTable(QAbstractItemModel* model, int rowHeight, QWidget* parent)
    {
        auto* table = new QTableView(parent);
        table->setModel(model);
        table->setMouseTracking(true);
        table->setShowGrid(false);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setTabKeyNavigation(false);
        table->setWordWrap(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setDefaultSectionSize(parts::scaled(rowHeight));
        table->verticalHeader()->setMinimumSectionSize(10);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: 14px; }"));
        table->horizontalHeader()->setFixedHeight(parts::scaled(24));
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->setMinimumSectionSize(20);
        table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        return table;
    }

    std::optional<ImportMark> markOfChip(int id)
    {
        return id == all ? std::nullopt : std::optional(static_cast<ImportMark>(id));
    }

} // namespace

ImportReview::ImportReview(QWidget* parent)
    : QWidget(parent)
    , m_options(new ImportOptions(this))
    , m_chips(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createFiles());
    auto* rule = parts::verticalRule(1, this);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    layout->addWidget(rule);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(createRecords(), 1);
    right->addWidget(createIssues());
    layout->addLayout(right, 1);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportReview::showMark);
}

QWidget* ImportReview::createFiles()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(parts::scaled(sideWidth));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 6, 12, 6);
    m_found = parts::label({}, side, "strong");
    auto* add = new QPushButton(tr("+ Add"), side);
    add->setAccessibleName(tr("Add files"));
    add->setObjectName(QStringLiteral("importAdd"));
    parts::setKind(add, "link");
    head->addWidget(m_found);
    head->addStretch(1);
    head->addWidget(add);
    m_fileList = new QListView(side);
    m_fileList->setObjectName(QStringLiteral("importFiles"));
    m_fileList->setAccessibleName(tr("Files found"));
    m_fileList->setModel(&m_files);
    m_fileList->setItemDelegate(new ImportFileDelegate(m_fileList));
    m_fileList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_fileList->setUniformItemSizes(true);
    layout->addLayout(head);
    layout->addWidget(parts::horizontalRule(side));
    layout->addWidget(m_fileList, 1);
    layout->addWidget(parts::horizontalRule(side));
    layout->addWidget(m_options);
    connect(add, &QPushButton::clicked, this, &ImportReview::addRequested);
    connect(m_fileList, &QListView::activated, this, &ImportReview::mapFile);
    m_fileList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_fileList, &QListView::customContextMenuRequested, this, [this](const QPoint& position) {
        const QModelIndex file = m_fileList->indexAt(position);
        if (file.isValid() && !file.data(ImportFileModel::FolderRole).toBool())
            chooseFormat(file.data(ImportFileModel::PathRole).toString(), m_fileList->viewport()->mapToGlobal(position));
    });
    connect(&m_files, &ImportFileModel::choiceChanged, this, &ImportReview::choiceChanged);
    connect(m_fileList->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { showFile(current.isValid() ? current.row() : -1); });
    return side;
}

QPushButton* ImportReview::createChip(int mark)
{
    auto* chip = new QPushButton(this);
    chip->setCheckable(true);
    parts::setKind(chip, "chip");
    if (mark != all)
        chip->setIcon(importMarkIcon(static_cast<ImportMark>(mark)));
    chip->setObjectName(mark == all ? QStringLiteral("chipAll") : QStringLiteral("chip%1").arg(mark));
    m_chips->addButton(chip, mark);
    return chip;
}

QWidget* ImportReview::createRecords()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->setSpacing(6);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_fileName = parts::label({}, box, "panel");
    m_fileFormat = parts::label({}, box, "format");
    m_fileText = parts::label({}, box, "", "2");
    m_fileText->setMinimumWidth(60);
    m_map = new QPushButton(tr("Map columns…"), box);
    m_map->setObjectName(QStringLiteral("importMap"));
    m_map->setToolTip(tr("Say what each column of this table is (Ctrl+M)"));
    m_map->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    parts::setKind(m_map, "link");
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_fileName);
    title->addWidget(m_fileFormat);
    title->addWidget(m_map);
    title->addStretch(1);
    words->addLayout(title);
    words->addWidget(m_fileText);
    connect(m_map, &QPushButton::clicked, this, [this] { mapFile(m_files.index(m_file)); });
    head->addLayout(words, 1);
    for (const int mark : { all, static_cast<int>(ImportMark::New), static_cast<int>(ImportMark::Changed),
             static_cast<int>(ImportMark::Rejected), static_cast<int>(ImportMark::Same), static_cast<int>(ImportMark::Joined) })
        head->addWidget(createChip(mark));
    m_chips->button(all)->setChecked(true);
    m_table = flatTable(&m_rows, 23, box);
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("Records of the file"));
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_detail = parts::label({}, box, "small", "2");
    m_detail->setObjectName(QStringLiteral("importDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setContentsMargins(20, 5, 20, 5);
    m_detail->setMaximumHeight(parts::scaled(62));
    parts::setSurface(m_detail, "inset");
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportReview::showDetail);
    connect(&m_rows, &ImportPreviewModel::modelReset, this, &ImportReview::showDetail);
    connect(&m_rows, &ImportPreviewModel::choiceChanged, this, &ImportReview::choiceChanged);
    return box;
}

QWidget* ImportReview::createIssues()
{
    m_issueBox = new QWidget(this);
    m_issueBox->setFixedHeight(parts::scaled(190));
    auto* layout = new QVBoxLayout(m_issueBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->setSpacing(8);
    m_issueText = parts::label({}, m_issueBox, "", "2");
    head->addWidget(parts::label(tr("Issues"), m_issueBox, "panel"));
    head->addWidget(m_issueText, 1);
    head->addWidget(parts::keyCap(QStringLiteral("F8"), m_issueBox));
    head->addWidget(parts::label(tr("next issue"), m_issueBox, "small", "2"));
    m_issueTable = flatTable(&m_issues, 27, m_issueBox);
    m_issueTable->setObjectName(QStringLiteral("importIssues"));
    m_issueTable->setAccessibleName(tr("Issues of the file"));
    m_issueTable->setItemDelegate(new IssueDelegate(m_issueTable));
    const int widths[] = { 76, 130, 250, 330 };
    for (int column = 0; column < ImportIssueModel::RawColumn; ++column)
        m_issueTable->setColumnWidth(column, parts::scaled(widths[column]));
    layout->addWidget(parts::horizontalRule(m_issueBox));
    layout->addLayout(head);
    layout->addWidget(m_issueTable, 1);
    m_issueTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_issueTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        showRecordOf(index);
        if (index.column() == ImportIssueModel::FixColumn)
            fixIssue(index);
    });
    connect(m_issueTable, &QTableView::activated, this, &ImportReview::fixIssue);
    auto* copy = new QAction(tr("Copy"), m_issueTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_issueTable->addAction(copy);
    m_issueTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ImportReview::copyIssues);
    return m_issueBox;
}

void ImportReview::setPreview(const ImportPreview& preview)
{
    m_rows.setRows(preview.rows);
    m_issues.setIssues(preview.issues);
    m_files.setFiles(preview.files);
    m_unseen = preview.unseen;
    m_found->setText(preview.files.size() == 1 ? tr("1 file") : tr("%1 files").arg(format::count(static_cast<double>(preview.files.size()))));
    m_options->setZonesAssumed(preview.zonesAssumed, preview.zoneFiles);
    m_options->setWithoutProject(preview.withoutProject);
    const int row = std::clamp(m_file, preview.files.empty() ? -1 : 0, static_cast<int>(preview.files.size()) - 1);
    m_fileList->setCurrentIndex(row >= 0 ? m_files.index(row) : QModelIndex());
    showFile(row);
}

void ImportReview::showFile(int row)
{
    m_file = row;
    m_rows.showOnly(row, markOfChip(m_chips->checkedId()));
    m_issues.showOnly(row);
    refreshHeader();
}

void ImportReview::showMark(int id)
{
    m_rows.showOnly(m_file, markOfChip(id));
}

void ImportReview::refreshHeader()
{
    const bool some = m_file >= 0 && m_file < m_files.rowCount();
    const ImportFileRow file = some ? m_files.file(m_file) : ImportFileRow();
    m_fileName->setText(m_fileName->fontMetrics().elidedText(file.name, Qt::ElideMiddle, parts::scaled(260)));
    m_fileFormat->setText(file.format);
    m_fileFormat->setVisible(!file.format.isEmpty() && !m_narrow);
    m_map->setVisible(file.isTable);
    m_options->setFile(file.path, file.name, file.zonesAssumed);
    const int records = m_rows.count(m_file, std::nullopt);
    const int rejected = m_rows.count(m_file, ImportMark::Rejected);
    const int unseen = some ? m_unseen[static_cast<std::size_t>(m_file)] : 0;
    QString text = file.problem;
    if (some && file.problem.isEmpty())
        text = tr("%1 of %2 records are usable; %3 new.")
                   .arg(format::count(records - rejected), format::count(records), format::count(file.counts[0]));
    if (unseen > 0)
        text += QLatin1Char(' ') + tr("%1 more are imported and not listed.").arg(format::count(unseen));
    m_fileText->setText(m_fileText->fontMetrics().elidedText(text, Qt::ElideRight, parts::scaled(m_narrow ? 240 : 420)));
    m_fileText->setToolTip(format::toolTip(text));
    for (QAbstractButton* chip : m_chips->buttons()) {
        const int id = m_chips->id(chip);
        const auto mark = markOfChip(id);
        chip->setText(QStringLiteral("%1  %2").arg(mark ? importMarkLabel(*mark) : tr("All"), format::count(m_rows.count(m_file, mark))));
        chip->setVisible(!mark || m_rows.count(m_file, mark) > 0 || chip->isChecked());
    }
    const int issues = m_issues.rowCount();
    m_issueText->setText(issues == 1 ? tr("One thing to look at. The file on disk is not changed.")
                                     : tr("%1 things to look at. The file on disk is not changed.").arg(format::count(issues)));
    m_issueBox->setVisible(issues > 0);
}

void ImportReview::resizeEvent(QResizeEvent*)
{
    const int room = width() - parts::scaled(sideWidth);
    m_narrow = room < parts::scaled(900);
    m_table->setColumnHidden(ImportPreviewModel::RegionColumn, m_narrow);
    m_table->setColumnHidden(ImportPreviewModel::GpuColumn, m_narrow);
    const int widths[] = { 118, 42, 0, 130, 60, 94, 92, 104, 70 };
    int left = room - parts::scaled(12);
    for (int column = 0; column < ImportPreviewModel::HappensColumn; ++column) {
        m_table->setColumnWidth(column, parts::scaled(widths[column]));
        left -= m_table->isColumnHidden(column) ? 0 : parts::scaled(widths[column]);
    }
    m_table->setColumnWidth(ImportPreviewModel::NameColumn, std::max(parts::scaled(90), left * 52 / 100));
    m_issueTable->setColumnWidth(ImportIssueModel::RawColumn, std::max(parts::scaled(100), room - parts::scaled(76 + 130 + 250 + 210)));
    refreshHeader();
}

void ImportReview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8)
        nextIssue();
    else
        QWidget::keyPressEvent(event);
}

void ImportReview::nextIssue()
{
    const int count = m_issues.rowCount();
    if (count == 0)
        return;
    const bool any = m_issueTable->selectionModel()->hasSelection();
    const int next = any ? (m_issueTable->currentIndex().row() + 1) % count : 0;
    m_issueTable->selectRow(next);
    m_issueTable->scrollTo(m_issues.index(next, 0));
    showRecordOf(m_issues.index(next, 0));
}

void ImportReview::showRecordOf(const QModelIndex& issue)
{
    if (const int row = m_rows.rowOfLine(issue.data(ImportIssueModel::LineRole).toLongLong()); row >= 0)
        m_table->selectRow(row);
}

void ImportReview::showDetail()
{
    const QString changes = m_table->currentIndex().data(ImportPreviewModel::ChangesRole).toString();
    m_detail->setText(changes);
    m_detail->setVisible(!changes.isEmpty());
}

void ImportReview::fixIssue(const QModelIndex& issue)
{
    const int file = issue.data(ImportIssueModel::FileRole).toInt();
    if (file >= m_files.rowCount())
        return;
    const QString path = m_files.file(file).path;
    switch (static_cast<IssueFix>(issue.data(ImportIssueModel::FixRole).toInt())) {
    case IssueFix::DecimalComma:
        emit decimalCommaRequested(path);
        break;
    case IssueFix::SetZone:
        m_options->askZone();
        break;
    case IssueFix::NameProject:
        m_options->askProject();
        break;
    case IssueFix::ReadAs: {
        const QRect cell = m_issueTable->visualRect(issue.siblingAtColumn(ImportIssueModel::FixColumn));
        chooseFormat(path, m_issueTable->viewport()->mapToGlobal(cell.bottomLeft()));
        break;
    }
    case IssueFix::MapColumns:
    case IssueFix::None:
        mapFile(m_files.index(file));
        break;
    }
}

// A format that cannot read the file says so in the next look at it.
void ImportReview::chooseFormat(const QString& path, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("importReadAs"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString now = m_formats.value(path);
    const auto add = [&](const QString& text, const QString& format) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(format == now);
        connect(action, &QAction::triggered, this, [this, path, format] {
            if (format.isEmpty())
                m_formats.remove(path);
            else
                m_formats[path] = format;
            emit lookWanted();
        });
    };
    add(tr("As recognised"), {});
    menu->addSeparator();
    for (const auto& reader : readers())
        add(reader->label(), reader->format());
    menu->popup(globalPosition);
}

void ImportReview::mapFile(const QModelIndex& file)
{
    if (file.data(ImportFileModel::TableRole).toBool())
        emit mapRequested(file.data(ImportFileModel::PathRole).toString());
}

void ImportReview::copyIssues() const
{
    QStringList lines;
    for (const QModelIndex& row : m_issueTable->selectionModel()->selectedRows())
        lines << row.data(ImportIssueModel::CopyRole).toString();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ImportReview::applyChoices(ImportRequest& request) const
{
    request.leftOut = m_rows.leftOut();
    for (const QString& path : m_files.skipped())
        request.files[path].skip = true;
    const auto& zones = m_options->fileZones();
    for (auto it = zones.begin(); it != zones.end(); ++it)
        request.files[it.key()].timeZone = it.value();
    for (auto it = m_formats.begin(); it != m_formats.end(); ++it)
        request.files[it.key()].format = it.value();
}

int ImportReview::toImport() const
{
    const QSet<int> skipped = m_files.skippedRows();
    int count = m_rows.toImport(skipped);
    for (std::size_t file = 0; file < m_unseen.size(); ++file)
        count += skipped.contains(static_cast<int>(file)) ? 0 : m_unseen[file];
    return count;
}

int ImportReview::chargesToImport() const
{
    const QSet<int> skipped = m_files.skippedRows();
    int count = 0;
    for (int file = 0; file < m_files.rowCount(); ++file)
        count += skipped.contains(file) ? 0 : m_files.file(file).charges;
    return count;
}

int ImportReview::chargesToReplace() const
{
    const QSet<int> skipped = m_files.skippedRows();
    int count = 0;
    for (int file = 0; file < m_files.rowCount(); ++file)
        count += skipped.contains(file) ? 0 : m_files.file(file).replacedCharges;
    return count;
}

} // namespace runcost
