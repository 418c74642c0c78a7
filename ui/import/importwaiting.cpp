#include "import/importwaiting.h"

#include "window/parts.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace runcost {

ImportWaiting::ImportWaiting(QWidget* parent)
    : QWidget(parent)
    , m_text(parts::label({}, this, "panel"))
    , m_bar(new QProgressBar(this))
    , m_rate(parts::label({}, this))
    , m_file(parts::label({}, this, "", "2"))
{
    m_text->setObjectName(QStringLiteral("importWaiting"));
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_rate->setObjectName(QStringLiteral("importRate"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(80, 40, 80, 40);
    layout->setSpacing(10);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_rate);
    layout->addWidget(m_file);
    layout->addStretch(2);
}

void ImportWaiting::start(const QString& text)
{
    m_text->setText(text);
    m_rate->clear();
    m_file->clear();
    m_bar->setRange(0, 0);
}

void ImportWaiting::setText(const QString& text) { m_text->setText(text); }

void ImportWaiting::setProgress(const ImportProgress& progress)
{
    const int permille = progress.permille();
    m_bar->setRange(0, permille > 0 ? 1000 : 0);
    m_bar->setValue(permille);
    m_rate->setText(progressText(progress));
    m_file->setText(m_file->fontMetrics().elidedText(progress.what, Qt::ElideMiddle, std::max(200, width() - 160)));
}

} // namespace runcost
