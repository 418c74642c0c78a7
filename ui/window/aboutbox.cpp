#include "window/aboutbox.h"

#include "window/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace runcost {

AboutBox::AboutBox(const QString& catalogVersion, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("aboutBox"));
    setProperty("frame", QStringLiteral("dialog"));
    setAccessibleName(tr("About RunCost"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(6);
    layout->addWidget(parts::label(tr("RunCost %1").arg(QStringLiteral(RUNCOST_VERSION)), this, "headline"));
    layout->addWidget(parts::label(tr("What machine-learning experiments cost, use and emit."), this, "lead", "2"));
    layout->addSpacing(10);
    const QString lines[] = { tr("Works offline: nothing leaves this computer."), tr("Catalog %1.").arg(catalogVersion),
        tr("Qt %1. Typeface RunCost Sans, made from Inter (SIL Open Font License).").arg(QString::fromLatin1(qVersion())),
        tr("Free software under the GNU General Public License, version 3 or later. There is no warranty.") };
    for (const QString& line : lines) {
        auto* label = parts::label(line, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* closeButton = new QPushButton(tr("Close"), this);
    closeButton->setObjectName(QStringLiteral("aboutClose"));
    row->addStretch(1);
    row->addWidget(closeButton);
    layout->addLayout(row);
    closeButton->setDefault(true);
    closeButton->setFocus();
    connect(closeButton, &QPushButton::clicked, this, &AboutBox::closeRequested);
}

} // namespace runcost
