#include "window/windowmemory.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace runcost {
namespace {

    constexpr int rememberedStores = 8;
    constexpr int rememberedCommands = 20;

    void moveToFront(QStringList& list, const QString& entry, int most)
    {
        list.removeAll(entry);
        list.prepend(entry);
        list = list.mid(0, most);
    }

} // namespace

void WindowMemory::rememberStore(const QString& path) { moveToFront(recentStores, path, rememberedStores); }

void WindowMemory::rememberCommand(const QString& id) { moveToFront(recentCommands, id, rememberedCommands); }

WindowMemory loadWindowMemory(const QString& settingsPath)
{
    WindowMemory memory;
    if (settingsPath.isEmpty())
        return memory;
    QSettings file(settingsPath, QSettings::IniFormat);
    file.beginGroup(QStringLiteral("window"));
    memory.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    memory.runsOpen = file.value(QStringLiteral("runs_open"), true).toBool();
    memory.whatIfOpen = file.value(QStringLiteral("what_if_open"), true).toBool();
    memory.theme = file.value(QStringLiteral("theme")).toString();
    const double scale = file.value(QStringLiteral("text_scale"), 1.0).toDouble();
    memory.textScale = std::isfinite(scale) ? std::clamp(scale, 0.9, 1.5) : 1.0;
    memory.recentStores = file.value(QStringLiteral("recent_stores")).toStringList().mid(0, rememberedStores);
    memory.recentCommands = file.value(QStringLiteral("recent_commands")).toStringList().mid(0, rememberedCommands);
    return memory;
}

void saveWindowMemory(const QString& settingsPath, const WindowMemory& memory)
{
    if (settingsPath.isEmpty())
        return;
    QSettings file(settingsPath, QSettings::IniFormat);
    file.beginGroup(QStringLiteral("window"));
    file.setValue(QStringLiteral("geometry"), memory.geometry);
    file.setValue(QStringLiteral("runs_open"), memory.runsOpen);
    file.setValue(QStringLiteral("what_if_open"), memory.whatIfOpen);
    file.setValue(QStringLiteral("theme"), memory.theme);
    file.setValue(QStringLiteral("text_scale"), memory.textScale);
    file.setValue(QStringLiteral("recent_stores"), memory.recentStores);
    file.setValue(QStringLiteral("recent_commands"), memory.recentCommands);
}

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini");
}

} // namespace runcost
