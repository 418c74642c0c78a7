#include "window/subpage.h"

#include "docks/flatbutton.h"
#include "window/parts.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace runcost {

SubPage::SubPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
    , m_title(parts::label(title, this, "dialog"))
    , m_subject(parts::label({}, this, "", "2"))
    , m_body(new QVBoxLayout)
{
    parts::setSurface(this, "window");
    setAccessibleName(title);
    auto* head = new QWidget(this);
    parts::setSurface(head, "panel");
    head->setFixedHeight(parts::scaled(52));
    head->setLayout(m_bar);
    m_bar->setContentsMargins(12, 0, 12, 0);
    m_bar->setSpacing(10);
    auto* back = new IconButton(QStringLiteral("chevron-left"), tr("Back"), tr("Back to the dashboard (Esc)"), head);
    back->setObjectName(QStringLiteral("subPageBack"));
    connect(back, &QToolButton::clicked, this, &SubPage::closeRequested);
    m_back = back;
    m_subject->setMinimumWidth(40);
    m_bar->addWidget(back);
    m_bar->addWidget(m_title);
    m_bar->addWidget(m_subject, 1);
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(parts::horizontalRule(this));
    layout->addLayout(m_body, 1);
}

void SubPage::setSubject(const QString& text) { m_subject->setText(text); }

void SubPage::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SubPage::addCrumb(QWidget* link)
{
    auto* home = new FlatButton(FlatButton::Kind::Link, tr("Dashboard"), this);
    home->setObjectName(QStringLiteral("subPageHome"));
    home->setToolTip(tr("Back to the dashboard (Esc)"));
    connect(home, &QAbstractButton::clicked, this, &SubPage::closeRequested);
    m_back->hide();
    int at = m_bar->indexOf(m_title);
    for (QWidget* widget : { static_cast<QWidget*>(home), static_cast<QWidget*>(parts::iconLabel(QStringLiteral("chevron-right"), 12, this)),
             link, static_cast<QWidget*>(parts::iconLabel(QStringLiteral("chevron-right"), 12, this)) })
        m_bar->insertWidget(at++, widget);
}

void SubPage::addCloseButton()
{
    auto* close = new IconButton(QStringLiteral("close"), {}, tr("Close (Esc)"), this);
    close->setObjectName(QStringLiteral("subPageClose"));
    connect(close, &QToolButton::clicked, this, &SubPage::closeRequested);
    m_bar->addWidget(close);
}

void SubPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace runcost
