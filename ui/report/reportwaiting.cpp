#include "report/reportwaiting.h"

#include "core/format.h"
#include "window/parts.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace runcost {

ReportWaiting::ReportWaiting(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(parts::label({}, this, "", "2"))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_bar->setObjectName(QStringLiteral("reportProgress"));
    m_bar->setAccessibleName(tr("Runs analysed"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("reportProgressText"));
    m_stop->setObjectName(QStringLiteral("reportStop"));
    m_stop->setToolTip(tr("Goes on with the runs that are analysed by now"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(120, 40, 120, 40);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(parts::label(tr("Calculating…"), this, "panel"));
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addStretch(2);
}

void ReportWaiting::start(int total)
{
    m_stop->setEnabled(true);
    setProgress(0, total);
}

void ReportWaiting::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_text->setText(tr("%1 of %2 runs").arg(format::count(done), format::count(total)));
    m_text->repaint(); // as the bar does: the pages of many runs take a moment after the last one
}

} // namespace runcost
