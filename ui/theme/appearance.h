#pragma once

#include <QObject>

class QPalette;

namespace runcost {

namespace theme {
    struct Tokens;
}

// Applies theme and text scale to the whole application and follows the system's dark mode and high contrast.
class Appearance final : public QObject {
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark, Contrast };
    Q_ENUM(Theme)

    explicit Appearance(QObject* parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    void setTextScale(double scale); // 0.9 .. 1.5

    [[nodiscard]] static QString key(Theme theme); // "system", "light", "dark", "contrast": for settings
    [[nodiscard]] static Theme fromKey(const QString& key);
    [[nodiscard]] static bool isHighContrast(const QPalette& palette); // of the system

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const theme::Tokens& wanted() const;
    void readSystem();
    void apply();

    Theme m_theme = Theme::System;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_applying = false;
};

} // namespace runcost
