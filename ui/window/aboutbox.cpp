#include "window/aboutbox.h"

#include "store/storeversions.h"
#include "window/parts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace runcost {

std::vector<VersionLine> programVersions(const QString& catalogVersion)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("AboutBox", text); };
    return { { tr("RunCost"), QStringLiteral(RUNCOST_VERSION) }, { tr("Build"), QStringLiteral(RUNCOST_BUILD_TYPE) },
        { tr("Catalog"), catalogVersion }, { tr("Store format"), QString::number(storeSchemaVersion()) },
        { tr("Qt"), QString::fromLatin1(qVersion()) }, { tr("SQLite"), sqliteVersion() },
        { tr("Display"), QGuiApplication::platformName() }, { tr("System"), QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture() } };
}

AboutBox::AboutBox(const QString& catalogVersion, QWidget* parent)
    : QFrame(parent)
    , m_versions(programVersions(catalogVersion))
{
    setObjectName(QStringLiteral("aboutBox"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("About RunCost"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    auto* icon = new QLabel(this);
    icon->setPixmap(QGuiApplication::windowIcon().pixmap(QSize(40, 40), devicePixelRatioF()));
    head->addWidget(icon);
    head->addSpacing(8);
    head->addWidget(parts::label(tr("RunCost %1").arg(QStringLiteral(RUNCOST_VERSION)), this, "headline"), 1);
    layout->addLayout(head);
    layout->addWidget(parts::label(tr("What machine-learning experiments cost, use and emit."), this, "lead", "2"));
    layout->addSpacing(8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    for (std::size_t i = 1; i < m_versions.size(); ++i) { // the first is the headline
        const int row = static_cast<int>(i);
        grid->addWidget(parts::label(m_versions[i].name, this, "", "2"), row, 0);
        auto* value = parts::label(m_versions[i].version, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(value, row, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addSpacing(8);
    const QString lines[] = { tr("Works offline: nothing leaves this computer."), tr("Typeface RunCost Sans, made from Inter (SIL Open Font License)."),
        tr("Free software under the GNU General Public License, version 3 or later. There is no warranty.") };
    for (const QString& line : lines) {
        auto* label = parts::label(line, this, "small", "2");
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* copyButton = new QPushButton(tr("Copy versions"), this);
    copyButton->setObjectName(QStringLiteral("aboutCopy"));
    copyButton->setToolTip(tr("For a report of a fault"));
    auto* closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(QStringLiteral("aboutClose"));
    row->addWidget(copyButton);
    row->addStretch(1);
    row->addWidget(closeButton);
    layout->addLayout(row);
    closeButton->setDefault(true);
    closeButton->setFocus();
    connect(copyButton, &QPushButton::clicked, this, &AboutBox::copy);
    connect(closeButton, &QPushButton::clicked, this, &AboutBox::closeRequested);
}

void AboutBox::copy()
{
    QString text;
    for (const VersionLine& line : m_versions)
        text += line.name + QStringLiteral(": ") + line.version + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

} // namespace runcost
