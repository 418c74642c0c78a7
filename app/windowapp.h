#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace runcost {

// What the words before the window say about it.
struct WindowOptions {
    QString storePath;
    bool samples = false; // the sample runs are imported first
    QString rulesPath; // own rules; empty = those of the settings folder, where there are any
    QString theme; // "light", "dark", "system"; empty = as the settings say
    QString screenshot; // writes a picture of the window to this file and ends
    QString language; // "de"; empty = as the settings say, in a screenshot English
    QSize size; // empty = as it was the last time
    double scale = 1; // of the screenshot
    QStringList actions; // what the window does before the screenshot is taken, by the names of its actions
};

// Opens the main window, imports the paths and runs until it is closed. Returns the exit status: 0, 1 when the
// screenshot cannot be written, 4 when store or catalog cannot be opened.
int runWindow(const QStringList& paths, const WindowOptions& options);

} // namespace runcost
