#include "theme/appearance.h"

#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>

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
    case Theme::Contrast:
        return QStringLiteral("contrast");
    }
    return {};
}

Appearance::Theme Appearance::fromKey(const QString& key)
{
    if (key == QLatin1String("dark"))
        return Theme::Dark;
    if (key == QLatin1String("contrast"))
        return Theme::Contrast;
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

const theme::Tokens& Appearance::wanted() const
{
    if (m_theme == Theme::Contrast || (m_theme == Theme::System && m_systemContrast))
        return m_systemDark ? theme::contrastDark() : theme::contrastLight();
    return m_theme == Theme::Dark || (m_theme == Theme::System && m_systemDark) ? theme::dark() : theme::light();
}

// Qt before 6.5 does not say whether the system is dark, and none says whether it is one of high contrast: without a
// palette of our own the system's shows through.
void Appearance::readSystem()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    m_applying = false;
    m_systemDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    m_systemContrast = isHighContrast(system);
}

bool Appearance::isHighContrast(const QPalette& palette)
{
    // Black on white, or white on black, wherever text stands; ordinary themes soften at least the window.
    constexpr double nearlyAll = 20; // of 21
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = { { QPalette::WindowText, QPalette::Window },
        { QPalette::Text, QPalette::Base }, { QPalette::ButtonText, QPalette::Button } };
    return std::all_of(std::begin(pairs), std::end(pairs),
        [&](const auto& pair) { return theme::contrast(palette.color(pair.first), palette.color(pair.second)) >= nearlyAll; });
}

void Appearance::apply()
{
    m_applying = true;
    const theme::Tokens& tokens = wanted();
    theme::setCurrent(tokens);
    QApplication::setPalette(theme::palette(tokens));
    QApplication::setFont(theme::font(12));
    qApp->setStyleSheet(theme::styleSheet(tokens));
    m_applying = false;
    emit changed();
}

} // namespace runcost
