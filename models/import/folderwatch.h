#pragma once

#include <QObject>

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace runcost {

// What a look at the watched folders found.
struct WatchedItem {
    std::filesystem::path path; // a file, or a folder that is one run
    qint64 bytes = 0;
    qint64 modifiedMs = 0;
    bool operator==(const WatchedItem&) const = default;
};
struct FolderLook {
    std::vector<WatchedItem> items;
    QStringList folders; // that hold them
    QStringList problems; // "FOLDER: why", one a folder that cannot be looked into
    qint64 tookMs = 0;
};

// Looks after folders and says which files in them are new, or have grown, and are at rest: those are worth an import. It
// looks when the system reports a change, and slowly all the time, because not every file system reports changes. A file
// that never rests is named once a minute. What is already there at the first look is named, too: importing it again
// adds nothing. Follows no link and leaves out what cannot hold runs, as an import does.
class FolderWatch final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int maximumFiles = 100'000; // in all folders
        int settleMs = 2000; // unchanged for so long = at rest
        int lookMs = 5000; // between looks; a slow folder is looked at less often
        int impatientMs = 60'000;
    };
    explicit FolderWatch(QObject* parent = nullptr);
    FolderWatch(Limits limits, QObject* parent);
    ~FolderWatch() override;

    void setFolders(const QStringList& folders);
    [[nodiscard]] QStringList folders() const { return m_folders; }
    void setPaused(bool paused); // afterwards, what changed in between is named
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void lookNow();

signals:
    void settled(const std::vector<std::filesystem::path>& paths);
    void problemsChanged(const QStringList& problems); // full sentences; empty when all is well again

private:
    struct Seen {
        WatchedItem item;
        WatchedItem named; // as it was when it was named last
        qint64 changedMs = 0; // on m_clock
        qint64 restlessMs = -1; // since when it is waited for; -1 = it is not
    };
    void look();
    void onLooked();
    void take(const FolderLook& look);
    [[nodiscard]] bool isDue(Seen& seen, const WatchedItem& item, bool isNew);
    void watch(const QStringList& folders);

    const Limits m_limits;
    QStringList m_folders;
    bool m_paused = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QFileSystemWatcher m_system;
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<FolderLook>> m_look;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::map<std::filesystem::path, Seen> m_seen;
    QStringList m_problems;
    bool m_again = false;
};

} // namespace runcost
