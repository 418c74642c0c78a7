#pragma once

#include "import/folderwatch.h"
#include "import/importrunner.h"

namespace runcost {

class Settings;

// The folders whose runs come in by themselves, as the settings remember them, and the imports that follow. A menu or a
// list needs no more than add, remove, folders, and setPaused; it listens to changed().
class WatchedImports final : public QObject {
    Q_OBJECT
public:
    WatchedImports(Settings& settings, const Catalog& catalog, QObject* parent = nullptr);

    // Where the runs go; empty or for reading only = nothing is imported until there is another one.
    void setStore(const QString& path, bool readOnly);

    // False when it is no folder, or there are too many; the reason is the text of failed().
    bool add(const QString& folder);
    void remove(const QString& folder);
    [[nodiscard]] QStringList folders() const { return m_watch.folders(); }
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const; // by the user
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] bool isImporting() const { return m_runner.isRunning(); }
    void lookNow() { m_watch.lookNow(); }

signals:
    void changed(); // folders, paused, problems, or importing
    void imported(const runcost::ImportSummary& summary); // runs came or changed
    void failed(const QString& text);

private:
    void refresh();
    void importNext();
    void onImported(const Result<ImportSummary>& result);

    Settings& m_settings;
    const Catalog& m_catalog;
    FolderWatch m_watch;
    ImportRunner m_runner;
    QTimer m_retry;
    QString m_storePath;
    bool m_readOnly = false;
    std::vector<std::filesystem::path> m_due;
    std::vector<std::filesystem::path> m_running;
    QStringList m_problems;
};

} // namespace runcost
