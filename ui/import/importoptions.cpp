#include "import/importoptions.h"

#include "window/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace runcost {

std::optional<QMap<QString, QString>> tagsFromText(const QString& text)
{
    QMap<QString, QString> tags;
    for (const QString& piece : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = piece.indexOf(QLatin1Char('='));
        const QString key = piece.left(std::max<qsizetype>(0, equals)).trimmed();
        const QString value = piece.mid(equals + 1).trimmed();
        if (equals < 0 || key.isEmpty() || value.isEmpty()) {
            if (!piece.trimmed().isEmpty())
                return std::nullopt;
            continue;
        }
        tags.insert(key, value);
    }
    return tags;
}

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent)
    , m_zone(new QComboBox(this))
    , m_zoneNote(parts::label({}, this, "small", "2"))
    , m_project(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_tagsNote(parts::label({}, this, "small", "caution"))
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
    m_tags->setObjectName(QStringLiteral("importTags"));
    m_tags->setAccessibleName(tr("Tags for every run"));
    m_tags->setPlaceholderText(tr("key=value, key=value"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(4);
    layout->addWidget(parts::label(tr("For all files"), this, "strong"));
    layout->addSpacing(4);
    layout->addWidget(parts::label(tr("Time zone"), this, "small", "2"));
    layout->addWidget(m_zone);
    layout->addWidget(m_zoneNote);
    layout->addSpacing(6);
    layout->addWidget(parts::label(tr("Project, where the file names none"), this, "small", "2"));
    layout->addWidget(m_project);
    layout->addSpacing(6);
    layout->addWidget(parts::label(tr("Tags"), this, "small", "2"));
    layout->addWidget(m_tags);
    layout->addWidget(m_tagsNote);
    fillZones();
    setZonesAssumed(0);
    checkTags();
    m_timer.setSingleShot(true);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &ImportOptions::changed);
    connect(m_zone, &QComboBox::currentIndexChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_project, &QComboBox::currentTextChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_tags, &QLineEdit::textChanged, this, [this] {
        checkTags();
        if (tagsFromText(m_tags->text()))
            m_timer.start();
    });
}

ReadOptions ImportOptions::options() const
{
    ReadOptions options;
    options.timeZone = m_zone->currentData().toByteArray();
    options.project = m_project->currentText().trimmed();
    options.tags = tagsFromText(m_tags->text()).value_or(QMap<QString, QString> {});
    return options;
}

void ImportOptions::setProjects(const QStringList& projects)
{
    const QSignalBlocker quiet(m_project);
    const QString text = m_project->currentText();
    m_project->clear();
    m_project->addItems(projects);
    m_project->setEditText(text);
}

void ImportOptions::setZonesAssumed(int runs)
{
    m_zoneNote->setText(runs == 0 ? tr("For time stamps that name no zone.")
            : runs == 1           ? tr("One run names no zone; this one is assumed.")
                                  : tr("%1 runs name no zone; this one is assumed.").arg(runs));
    parts::setTone(m_zoneNote, runs > 0 ? "caution" : "2");
}

void ImportOptions::fillZones()
{
    const QByteArray system = QTimeZone::systemTimeZoneId();
    m_zone->addItem(tr("This computer's: %1").arg(QString::fromLatin1(system)), QByteArray());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), id);
}

void ImportOptions::checkTags()
{
    const bool fine = tagsFromText(m_tags->text()).has_value();
    m_tagsNote->setText(fine ? QString() : tr("Write key=value, separated by commas."));
    m_tagsNote->setVisible(!fine);
}

} // namespace runcost
