#include "window/subpage.h"

#include "window/parts.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace runcost {

SubPage::SubPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
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
    m_subject->setMinimumWidth(40);
    m_bar->addWidget(back);
    m_bar->addWidget(parts::label(title, head, "dialog"));
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

void SubPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace runcost
