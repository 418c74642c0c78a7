#include "window/messagestrip.h"

#include "theme/theme.h"
#include "window/parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace runcost {
namespace {

    constexpr int resultShownMs = 12'000; // errors stay until they are closed

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon { parts::iconLabel(QStringLiteral("check"), 15, this), parts::iconLabel(QStringLiteral("warn"), 15, this) }
    , m_text(parts::label({}, this))
    , m_link(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    m_icon[0]->setProperty("tone", QStringLiteral("good"));
    m_icon[1]->setProperty("tone", QStringLiteral("bad"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setObjectName(QStringLiteral("messageLink"));
    parts::setKind(m_link, "link");
    auto* closeButton = new IconButton(QStringLiteral("close"), {}, tr("Close message"), this);
    closeButton->setObjectName(QStringLiteral("messageClose"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 6, 3);
    layout->setSpacing(8);
    layout->addWidget(m_icon[0]);
    layout->addWidget(m_icon[1]);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    layout->addWidget(closeButton);
    m_timer.setSingleShot(true);
    m_timer.setInterval(resultShownMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_link->hasFocus())
            m_timer.start();
        else
            clear();
    });
    connect(closeButton, &QToolButton::clicked, this, &MessageStrip::clear);
    connect(m_link, &QPushButton::clicked, this, [this] {
        const auto action = std::move(m_action);
        clear();
        if (action)
            action();
    });
    hide();
}

void MessageStrip::show(Kind kind, const QString& text, const QString& link, std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_icon[0]->setVisible(kind == Kind::Result);
    m_icon[1]->setVisible(kind == Kind::Error);
    m_text->setText(text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    setVisible(true);
    update();
    setAccessibleName(text);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (kind == Kind::Result)
        m_timer.start();
    else
        m_timer.stop();
}

void MessageStrip::clear()
{
    m_timer.stop();
    m_action = {};
    hide();
}

QString MessageStrip::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(0, 0, width(), 1, t.line);
    painter.fillRect(0, 0, 3, height(), m_kind == Kind::Error ? t.bad : t.good);
}

} // namespace runcost
