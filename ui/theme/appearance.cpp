#include "theme/appearance.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>

namespace runcost {

Appearance::Appearance(QObject* parent)
    : QObject(parent)
{
    readSystem();
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        readSystem();
        apply();
    });
#endif
    apply();
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::setTextScale(double scale)
{
    if (qFuzzyCompare(scale, theme::textScale()))
        return;
    theme::setTextScale(scale);
    apply();
}

QString Appearance::key(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Appearance::Theme Appearance::fromKey(const QString& key)
{
    if (key == QLatin1String("dark"))
        return Theme::Dark;
    return key == QLatin1String("light") ? Theme::Light : Theme::System;
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && watched == qApp && !m_applying) {
        readSystem();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

bool Appearance::wantsDark() const { return m_theme == Theme::Dark || (m_theme == Theme::System && m_systemDark); }

// Qt before 6.5 does not say whether the system is dark: without a palette of our own the system's shows through.
void Appearance::readSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    m_applying = true;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    m_systemDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_applying = false;
#endif
}

void Appearance::apply()
{
    m_applying = true;
    const theme::Tokens& tokens = wantsDark() ? theme::dark() : theme::light();
    theme::setCurrent(tokens);
    QApplication::setPalette(theme::palette(tokens));
    QApplication::setFont(theme::font(12));
    qApp->setStyleSheet(theme::styleSheet(tokens));
    m_applying = false;
    emit changed();
}

} // namespace runcost
