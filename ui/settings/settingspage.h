#pragma once

#include "window/subpage.h"

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace runcost {

class Settings;
class WatchedImports;

// Everything that is remembered about how the program looks and behaves. Each choice takes effect at once, but for the language.
class SettingsPage final : public SubPage {
    Q_OBJECT
public:
    SettingsPage(Settings& settings, WatchedImports& watched, QWidget* parent);

    void refresh(); // after a change that was made elsewhere

signals:
    void themeChosen(const QString& key);
    void textScaleChosen(double scale);
    void languageChosen(const QString& key); // empty: the system's
    void currencyRequested();
    void watchRequested(); // asks for a folder
    void catalogRequested();
    void rulesRequested();
    void resetRequested();
    void told(const QString& text);

private:
    QWidget* createLook(QWidget* parent);
    QWidget* createStart(QWidget* parent);
    QWidget* createFolders(QWidget* parent);
    QWidget* createAssumptions(QWidget* parent);
    void stopWatching();

    Settings& m_settings;
    WatchedImports& m_watched;
    QButtonGroup* m_theme = nullptr;
    QComboBox* m_textScale = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_currency = nullptr;
    QCheckBox* m_restores = nullptr;
    QCheckBox* m_single = nullptr;
    QListWidget* m_folders = nullptr;
    QAbstractButton* m_stop = nullptr;
    QCheckBox* m_paused = nullptr;
    QLabel* m_file = nullptr;
};

} // namespace runcost
