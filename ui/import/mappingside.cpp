#include "import/mappingside.h"

#include "core/format.h"
#include "core/tooltip.h"
#include "whatif/segmented.h"
#include "window/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace runcost {
namespace {

    QVBoxLayout* section(QWidget* box, const QString& title)
    {
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(20, 12, 14, 12);
        layout->setSpacing(7);
        layout->addWidget(parts::label(title, box, "panel"));
        return layout;
    }

    void addRow(QGridLayout* grid, const QString& text, QWidget* field)
    {
        const int row = grid->rowCount();
        grid->addWidget(parts::label(text, field->parentWidget(), "", "2"), row, 0);
        grid->addWidget(field, row, 1, Qt::AlignLeft);
    }

    QString separatorKey(char separator) { return separator == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(separator)); }

} // namespace

QString patternForFile(const QString& name)
{
    static const QRegularExpression digits(QStringLiteral("\\d+([-_.]\\d+)*(?=\\D)"));
    return QString(name).replace(digits, QStringLiteral("*"));
}

MappingSide::MappingSide(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createProfile());
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(createFile());
    layout->addWidget(parts::horizontalRule(this));
    layout->addWidget(createNeeds());
    layout->addStretch(1);
}

QWidget* MappingSide::createProfile()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = section(box, tr("Profile"));
    m_profile = new QComboBox(box);
    m_profile->setObjectName(QStringLiteral("mappingProfile"));
    m_profile->setAccessibleName(tr("Saved profile"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto button = [box](const QString& text, const char* name, const QString& tip) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        return made;
    };
    m_saveAs = button(tr("Save as…"), "mappingSaveAs", tr("Keep this mapping under a name (Ctrl+S)"));
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_rename = button(tr("Rename…"), "mappingRename", tr("Give the profile another name"));
    m_remove = button(tr("Delete"), "mappingDelete", tr("Forget the profile; what was imported with it stays"));
    parts::setKind(m_rename, "link");
    parts::setKind(m_remove, "link");
    m_profileText = parts::label({}, box, "small", "2");
    m_profileText->setObjectName(QStringLiteral("mappingProfileText"));
    m_profileText->setWordWrap(true);
    m_name = new QLineEdit(box);
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setMaxLength(80);
    m_name->hide();
    m_usePattern = new QCheckBox(tr("Use for files named"), box);
    m_usePattern->setObjectName(QStringLiteral("mappingUsePattern"));
    m_usePattern->setChecked(true);
    m_pattern = new QLineEdit(box);
    m_pattern->setObjectName(QStringLiteral("mappingPattern"));
    m_pattern->setAccessibleName(tr("File names that the profile is used for; * stands for any letters"));
    m_pattern->setMinimumWidth(parts::scaled(70));
    m_profile->setMinimumWidth(parts::scaled(90));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_profile, 1);
    top->addWidget(m_saveAs);
    auto* links = new QHBoxLayout;
    links->setSpacing(12);
    links->addWidget(m_rename);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto* files = new QHBoxLayout;
    files->addWidget(m_usePattern);
    files->addWidget(m_pattern, 1);
    layout->addLayout(top);
    layout->addWidget(m_name);
    layout->addWidget(m_profileText);
    layout->addLayout(links);
    layout->addLayout(files);
    connect(m_profile, &QComboBox::activated, this, [this] { emit profileChosen(m_profile->currentData().toString()); });
    connect(m_saveAs, &QPushButton::clicked, this, [this] { askName(false); });
    connect(m_rename, &QPushButton::clicked, this, [this] { askName(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_profile->currentData().toString()); });
    connect(m_name, &QLineEdit::returnPressed, this, &MappingSide::acceptName);
    connect(m_usePattern, &QCheckBox::toggled, m_pattern, &QWidget::setEnabled);
    return box;
}

QWidget* MappingSide::createFile()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = section(box, tr("File"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, parts::scaled(84));
    grid->setColumnStretch(1, 1);
    m_separator = new Segmented(QStringLiteral("mappingSeparator"), box);
    m_separator->setAccessibleName(tr("Separator of cells"));
    m_separator->setOptions({ { QStringLiteral(";"), QStringLiteral(";") }, { QStringLiteral(","), QStringLiteral(",") },
        { QStringLiteral("tab"), tr("tab") }, { QStringLiteral("|"), QStringLiteral("|") } });
    m_decimal = new Segmented(QStringLiteral("mappingDecimal"), box);
    m_decimal->setAccessibleName(tr("Decimal sign"));
    m_decimal->setOptions({ { QStringLiteral("comma"), QStringLiteral("1,5") }, { QStringLiteral("point"), QStringLiteral("1.5") } });
    m_encoding = new QComboBox(box);
    m_encoding->setObjectName(QStringLiteral("mappingEncoding"));
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumWidth(parts::scaled(124));
    m_encoding->addItem(QStringLiteral("UTF-8"), int(TableDialect::Encoding::Utf8));
    m_encoding->addItem(QStringLiteral("UTF-16"), int(TableDialect::Encoding::Utf16));
    m_encoding->addItem(QStringLiteral("Windows-1252"), int(TableDialect::Encoding::Windows1252));
    m_header = new QSpinBox(box);
    m_header->setObjectName(QStringLiteral("mappingHeader"));
    m_header->setAccessibleName(tr("Line of the column names"));
    m_header->setRange(0, 999);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_header->setAlignment(Qt::AlignRight);
    m_header->setFixedWidth(parts::scaled(56));
    m_header->setSpecialValueText(tr("none"));
    m_header->setKeyboardTracking(false);
    addRow(grid, tr("Separator"), m_separator);
    addRow(grid, tr("Decimal sign"), m_decimal);
    addRow(grid, tr("Encoding"), m_encoding);
    addRow(grid, tr("Header in line"), m_header);
    layout->addLayout(grid);
    connect(m_separator, &Segmented::chosen, this, [this](const QString& id) {
        m_dialect.separator = id == QLatin1String("tab") ? '\t' : id.at(0).toLatin1();
        tellDialect();
    });
    connect(m_decimal, &Segmented::chosen, this, [this](const QString& id) {
        m_dialect.decimalComma = id == QLatin1String("comma");
        tellDialect();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_dialect.encoding = static_cast<TableDialect::Encoding>(m_encoding->currentData().toInt());
        tellDialect();
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        m_dialect.headerLine = line;
        tellDialect();
    });
    return box;
}

QWidget* MappingSide::createNeeds()
{
    m_needsBox = new QWidget(this);
    m_needsBox->setObjectName(QStringLiteral("mappingNeeds"));
    QVBoxLayout* layout = section(m_needsBox, tr("Needed for cost"));
    m_needs = new QGridLayout;
    m_needs->setHorizontalSpacing(8);
    m_needs->setVerticalSpacing(4);
    m_needs->setColumnStretch(1, 1);
    layout->addLayout(m_needs);
    return m_needsBox;
}

void MappingSide::setProfiles(const MappingProfiles& profiles, const QString& current, const ProfileMatch& match)
{
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    m_profile->addItem(tr("None"), QString());
    for (const MappingProfile& profile : profiles.all())
        m_profile->addItem(profile.name, profile.name);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(current)));
    const MappingProfile* chosen = current.isEmpty() ? nullptr : profiles.find(current);
    m_rename->setVisible(chosen != nullptr);
    m_remove->setVisible(chosen != nullptr);
    parts::setTone(m_profileText, "2");
    if (!chosen) {
        m_profileText->setText(tr("A saved profile maps the next file of this kind by itself."));
        return;
    }
    if (!chosen->filePattern.isEmpty())
        m_pattern->setText(chosen->filePattern);
    m_usePattern->setChecked(!chosen->filePattern.isEmpty());
    const QString used = chosen->uses == 1 ? tr("used once") : tr("used %1 times").arg(chosen->uses);
    const auto changed = match.changed.size();
    const QString text = changed == 0 ? tr("Saved %1, %2. %3 of %4 columns match.", "day, uses, columns")
        : changed == 1                ? tr("Saved %1, %2. %3 of %4 columns match; 1 is another.", "day, uses, columns")
                                      : tr("Saved %1, %2. %3 of %4 columns match; %5 are others.", "day, uses, columns");
    const QString filled = text.arg(format::day(chosen->savedAtMs), used, QString::number(match.matching), QString::number(match.columns));
    m_profileText->setText(changed > 1 ? filled.arg(changed) : filled);
}

void MappingSide::setDialect(const TableDialect& dialect)
{
    m_dialect = dialect;
    const bool text = dialect.kind == TableDialect::Kind::Text;
    m_separator->setEnabled(text);
    m_decimal->setEnabled(text);
    m_header->setEnabled(text);
    for (QWidget* field : { static_cast<QWidget*>(m_separator), static_cast<QWidget*>(m_decimal), static_cast<QWidget*>(m_header) })
        field->setToolTip(text ? QString() : tr("JSON says so itself."));
    m_separator->setCurrent(separatorKey(dialect.separator));
    m_decimal->setCurrent(dialect.decimalComma ? QStringLiteral("comma") : QStringLiteral("point"));
    m_encoding->setCurrentIndex(m_encoding->findData(int(dialect.encoding)));
    const QSignalBlocker quiet(m_header);
    m_header->setValue(dialect.headerLine);
}

void MappingSide::setNeeds(const std::vector<CostNeed>& needs)
{
    while (QLayoutItem* item = m_needs->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const int row = static_cast<int>(i);
        const bool there = !needs[i].columns.isEmpty();
        QLabel* icon = parts::iconLabel(there ? QStringLiteral("check") : QStringLiteral("warn"), 14, m_needsBox);
        parts::setTone(icon, there ? "good" : "caution");
        m_needs->addWidget(icon, row, 0);
        m_needs->addWidget(parts::label(needs[i].label, m_needsBox), row, 1);
        const QString names = there ? format::listed(needs[i].columns) : tr("no column");
        auto* value = parts::label(fontMetrics().elidedText(names, Qt::ElideRight, parts::scaled(120)), m_needsBox, "", there ? "2" : "caution");
        value->setToolTip(format::toolTip(names));
        m_needs->addWidget(value, row, 2, Qt::AlignRight);
    }
}

void MappingSide::setFileName(const QString& name)
{
    m_pattern->setText(patternForFile(name));
    m_usePattern->setChecked(true);
    m_name->hide();
}

void MappingSide::showProblem(const QString& text)
{
    m_profileText->setText(text);
    parts::setTone(m_profileText, "bad");
}

void MappingSide::askName(bool rename)
{
    m_renaming = rename;
    m_name->setText(m_profile->currentData().toString());
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void MappingSide::acceptName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_name->hide();
    if (m_renaming)
        emit renameRequested(m_profile->currentData().toString(), name);
    else
        emit saveRequested(name, m_usePattern->isChecked() ? m_pattern->text().trimmed() : QString());
}

void MappingSide::tellDialect() { emit dialectChanged(m_dialect); }

} // namespace runcost
