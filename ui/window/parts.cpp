#include "window/parts.h"

#include "core/tooltip.h"
#include "theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QTextDocument>
#include <QVariant>

namespace runcost {
namespace {

    // A label that shows a line icon in the present theme.
    class IconLabel final : public QLabel {
    public:
        IconLabel(const QString& iconName, int px, QWidget* parent)
            : QLabel(parent)
            , m_iconName(iconName)
            , m_px(px)
        {
            redraw();
        }

    protected:
        void changeEvent(QEvent* event) override
        {
            if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DynamicPropertyChange)
                redraw();
            QLabel::changeEvent(event);
        }
        bool event(QEvent* event) override
        {
            if (event->type() == QEvent::DynamicPropertyChange)
                redraw();
            return QLabel::event(event);
        }

    private:
        void redraw()
        {
            const theme::Tokens& t = theme::current();
            const QString tone = property("tone").toString();
            const QColor colour = tone == QLatin1String("accent") ? t.accent
                : tone == QLatin1String("bad")                    ? t.bad
                : tone == QLatin1String("caution")                ? t.caution
                : tone == QLatin1String("good")                   ? t.good
                                                                  : t.ink2;
            setPixmap(theme::pixmap(m_iconName, colour, m_px, devicePixelRatioF()));
        }

        QString m_iconName;
        int m_px;
    };

} // namespace

IconButton::IconButton(const QString& iconName, const QString& text, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(name);
    setToolTip(name);
    setIconSize(QSize(16, 16));
    setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    redraw();
}

void IconButton::setIconName(const QString& iconName)
{
    m_iconName = iconName;
    redraw();
}

void IconButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QToolButton::changeEvent(event);
}

void IconButton::redraw() { setIcon(theme::icon(m_iconName)); }

namespace parts {

    QLabel* label(const QString& text, QWidget* parent, const char* type, const char* tone)
    {
        auto* label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        if (*type)
            label->setProperty("type", QLatin1String(type));
        if (*tone)
            label->setProperty("tone", QLatin1String(tone));
        return label;
    }

    QLabel* keyCap(const QString& key, QWidget* parent)
    {
        QLabel* cap = label(key, parent, "key");
        cap->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        return cap;
    }

    QLabel* iconLabel(const QString& iconName, int px, QWidget* parent) { return new IconLabel(iconName, px, parent); }

    QFrame* verticalRule(int height, QWidget* parent)
    {
        auto* rule = new QFrame(parent);
        rule->setProperty("frame", QStringLiteral("rule"));
        rule->setFixedSize(1, height);
        return rule;
    }

    QFrame* horizontalRule(QWidget* parent)
    {
        auto* rule = new QFrame(parent);
        rule->setProperty("frame", QStringLiteral("rule"));
        rule->setFixedHeight(1);
        return rule;
    }

    void setSurface(QWidget* widget, const char* surface)
    {
        widget->setAttribute(Qt::WA_StyledBackground);
        widget->setProperty("surface", QLatin1String(surface));
    }

    void setTone(QWidget* label, const char* tone)
    {
        if (label->property("tone").toString() == QLatin1String(tone))
            return;
        label->setProperty("tone", QLatin1String(tone));
        label->style()->unpolish(label);
        label->style()->polish(label);
    }

    void setKind(QWidget* button, const char* kind) { button->setProperty("kind", QLatin1String(kind)); }

    QString tip(const QString& text)
    {
        return format::toolTip(text);
    }

    int scaled(double px) { return qRound(px * theme::textScale()); }

} // namespace parts
} // namespace runcost
