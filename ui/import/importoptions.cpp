#include "import/importoptions.h"

#include "import/tagfield.h"
#include "window/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace runcost {

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent)
    , m_zone(new QComboBox(this))
    , m_assumed(parts::label(tr("Assumed"), this, "badge", "caution"))
    , m_fileZoneLabel(parts::label({}, this, "small", "2"))
    , m_fileZone(new QComboBox(this))
    , m_projectNote(parts::label({}, this, "small", "2"))
    , m_zoneNote(parts::label({}, this, "small", "2"))
    , m_project(new QComboBox(this))
    , m_tags(new TagField(this))
    , m_tagsNote(parts::label({}, this, "small", "caution"))
    , m_join(new QCheckBox(tr("Join records of the same run"), this))
    , m_history(new QCheckBox(tr("Keep the replaced values in the history"), this))
{
    parts::setSurface(this, "inset");
    m_zone->setObjectName(QStringLiteral("importZone"));
    m_zone->setAccessibleName(tr("Time zone of stamps without one"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoneNote->setWordWrap(true);
    m_project->setObjectName(QStringLiteral("importProject"));
    m_project->setEditable(true);
    m_project->setAccessibleName(tr("Project of runs whose file names none"));
    m_project->lineEdit()->setPlaceholderText(tr("none"));
    m_tags->line()->setObjectName(QStringLiteral("importTags"));
    m_tags->line()->setAccessibleName(tr("Tags for every run"));
    m_tags->line()->setToolTip(tr("A comma or Enter ends a tag; a word alone stands for word=true"));
    m_join->setObjectName(QStringLiteral("importJoin"));
    m_join->setChecked(true);
    m_join->setToolTip(tr("Records by several tools of the same time and of the same name or project become one run"));
    m_history->setObjectName(QStringLiteral("importHistory"));
    m_history->setChecked(true);
    m_history->setToolTip(tr("What a changed run said before can be seen in its history"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(4);
    layout->addWidget(parts::label(tr("For all files"), this, "strong"));
    layout->addSpacing(4);
    layout->addWidget(createZone());
    layout->addSpacing(6);
    layout->addWidget(parts::label(tr("Project"), this, "small", "2"));
    layout->addWidget(m_project);
    layout->addWidget(m_projectNote);
    layout->addSpacing(6);
    layout->addWidget(parts::label(tr("Tags"), this, "small", "2"));
    layout->addWidget(m_tags);
    layout->addWidget(m_tagsNote);
    layout->addSpacing(6);
    layout->addWidget(m_join);
    layout->addWidget(m_history);
    fillZones(m_zone, tr("This computer's: %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    fillZones(m_fileZone, tr("as for all files"));
    setZonesAssumed(0, 0);
    setWithoutProject(0);
    setFile({}, {}, 0);
    checkTags();
    m_timer.setSingleShot(true);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &ImportOptions::changed);
    connect(m_zone, &QComboBox::currentIndexChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_fileZone, &QComboBox::activated, this, &ImportOptions::chooseFileZone);
    connect(m_project, &QComboBox::currentTextChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_join, &QCheckBox::toggled, &m_timer, qOverload<>(&QTimer::start));
    connect(m_tags, &TagField::changed, this, [this] {
        checkTags();
        if (m_tags->isComplete())
            m_timer.start();
    });
}

ReadOptions ImportOptions::options() const
{
    ReadOptions options;
    options.timeZone = m_zone->currentData().toByteArray();
    options.project = m_project->currentText().trimmed();
    options.tags = m_tags->tags();
    return options;
}

bool ImportOptions::joinRecords() const { return m_join->isChecked(); }
bool ImportOptions::keepHistory() const { return m_history->isChecked(); }

void ImportOptions::setProjects(const QStringList& projects)
{
    const QSignalBlocker quiet(m_project);
    const QString text = m_project->currentText();
    m_project->clear();
    m_project->addItems(projects);
    m_project->setEditText(text);
}

QWidget* ImportOptions::createZone()
{
    auto* box = new QWidget(this);
    m_zone->setToolTip(tr("Stamps that name no zone are local time of the machine that wrote them."));
    m_fileZone->setObjectName(QStringLiteral("importFileZone"));
    m_fileZone->setAccessibleName(tr("Time zone of the file shown"));
    m_fileZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(parts::label(tr("Time zone"), box, "small", "2"), 1);
    head->addWidget(m_assumed);
    rows->addLayout(head);
    rows->addWidget(m_zone);
    rows->addWidget(m_zoneNote);
    rows->addWidget(m_fileZoneLabel);
    rows->addWidget(m_fileZone);
    return box;
}

void ImportOptions::setZonesAssumed(int runs, int files)
{
    const QString who = files == 1 ? tr("One file carries no zone") : tr("%1 files carry no zone").arg(files);
    m_zoneNote->setText(runs == 0 ? tr("For time stamps that name no zone.")
            : runs == 1           ? tr("%1: one record. A wrong zone may move it to another day.").arg(who)
                                  : tr("%1: %2 records. A wrong zone may move them to another day.").arg(who).arg(runs));
    m_assumed->setVisible(runs > 0);
}

void ImportOptions::setWithoutProject(int runs)
{
    m_projectNote->setText(runs == 0 ? tr("Only where the file names none.")
            : runs == 1              ? tr("Only where the file names none: 1 run.")
                                     : tr("Only where the file names none: %1 runs.").arg(runs));
}

void ImportOptions::setFile(const QString& path, const QString& name, int zonesAssumed)
{
    m_file = path;
    const bool shown = zonesAssumed > 0;
    m_fileZoneLabel->setVisible(shown);
    m_fileZone->setVisible(shown);
    m_fileZoneLabel->setText(tr("Only for %1").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 200)));
    const int index = m_fileZones.contains(path) ? m_fileZone->findData(m_fileZones.value(path)) : 0;
    m_fileZone->setCurrentIndex(std::max(0, index));
}

void ImportOptions::askZone()
{
    QComboBox* combo = m_fileZone->isVisibleTo(this) ? m_fileZone : m_zone;
    combo->setFocus(Qt::TabFocusReason);
    combo->showPopup();
}

void ImportOptions::askProject()
{
    m_project->setFocus(Qt::TabFocusReason);
    m_project->lineEdit()->selectAll();
}

void ImportOptions::chooseFileZone()
{
    if (m_fileZone->currentIndex() == 0)
        m_fileZones.remove(m_file);
    else
        m_fileZones[m_file] = m_fileZone->currentData().toByteArray();
    m_timer.start();
}

void ImportOptions::fillZones(QComboBox* combo, const QString& first)
{
    combo->addItem(first, QByteArray());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        combo->addItem(QString::fromLatin1(id), id);
}

void ImportOptions::checkTags()
{
    const bool fine = m_tags->isComplete();
    m_tagsNote->setText(fine ? QString() : tr("Write key=value, separated by commas."));
    m_tagsNote->setVisible(!fine);
}

} // namespace runcost
