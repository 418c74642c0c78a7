#pragma once

#include <QByteArray>
#include <QStringList>

namespace runcost {

// What the window remembers between two sessions.
struct WindowMemory {
    QByteArray geometry;
    bool runsOpen = true;
    bool whatIfOpen = true;
    QString theme; // key of Appearance::Theme
    double textScale = 1;
    QStringList recentStores; // latest first
    QStringList recentCommands;

    void rememberStore(const QString& path);
    void rememberCommand(const QString& id);
};

// An empty path forgets everything: for tests and screenshots.
[[nodiscard]] WindowMemory loadWindowMemory(const QString& settingsPath);
void saveWindowMemory(const QString& settingsPath, const WindowMemory& memory);
[[nodiscard]] QString defaultSettingsPath();

} // namespace runcost
