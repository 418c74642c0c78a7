#include "import/folderwatch.h"

#include "import/folderclaims.h"
#include "import/inputfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QtConcurrentRun>

#include <sys/stat.h>

namespace runcost {
namespace {

    namespace fs = std::filesystem;

    constexpr qsizetype mostSystemWatches = 500; // the system has few of them for all programs
    constexpr int restBetweenLooks = 20; // times as long as a look takes

    QString tr(const char* text) { return QCoreApplication::translate("FolderWatch", text); }

    fs::path pathOf(const QString& text) { return fs::path(QFile::encodeName(text).toStdString()); }
    QString textOf(const fs::path& path) { return QFile::decodeName(QByteArray::fromStdString(path.native())); }

    void addFile(const fs::path& path, WatchedItem& item)
    {
        struct stat about = {};
        if (::stat(path.c_str(), &about) != 0)
            return;
        item.bytes += about.st_size;
        item.modifiedMs = std::max<qint64>(item.modifiedMs, qint64(about.st_mtim.tv_sec) * 1000 + about.st_mtim.tv_nsec / 1'000'000);
    }

    // Of a store that is a folder every file counts; of an experiment those that belong to it.
    void addFolder(const fs::path& folder, int maximumFiles, const Progress& progress, WatchedItem& item)
    {
        const FolderClaim claim = claimFolder(folder);
        for (const fs::path& relative : claim.files)
            addFile(folder / relative, item);
        if (claim.whole)
            for (const WalkedItem& inner : walkFolder(folder, [](const FolderListing&) { return FolderClaim(); }, maximumFiles, progress).items)
                addFile(inner.path(), item);
    }

    void lookInto(const QString& folder, int maximumFiles, const Progress& progress, FolderLook& look)
    {
        std::error_code failed;
        if (!fs::is_directory(pathOf(folder), failed)) {
            look.problems << tr("“%1” is not there.").arg(folder);
            return;
        }
        if (fs::canonical(pathOf(folder), failed) == fs::path("/")) {
            look.problems << tr("The whole disk is no folder of runs.");
            return;
        }
        const WalkResult walk = walkFolder(pathOf(folder), claimWalked, maximumFiles, progress);
        QSet<QString> parents { folder };
        for (const WalkedItem& found : walk.items) {
            const fs::path path = found.path();
            WatchedItem item { path, 0, 0 };
            if (found.isFolder)
                addFolder(path, maximumFiles, progress, item);
            else
                addFile(path, item);
            parents.insert(textOf(path.parent_path()));
            if (found.isFolder)
                parents.insert(textOf(path));
            look.items.push_back(std::move(item));
        }
        for (const auto& [place, error] : walk.problems)
            look.problems << displayPath(place) + QStringLiteral(": ") + error.text;
        if (walk.tooMany)
            look.problems << tr("“%1” holds more than %2 files; the rest is not watched.").arg(folder, QString::number(maximumFiles));
        look.folders << QStringList(parents.cbegin(), parents.cend());
    }

    std::shared_ptr<FolderLook> lookAt(const QStringList& folders, int maximumFiles, const std::shared_ptr<std::atomic_bool>& stop)
    {
        QElapsedTimer timer;
        timer.start();
        auto look = std::make_shared<FolderLook>();
        Progress progress;
        progress.isCancelled = [stop] { return stop->load(); };
        for (const QString& folder : folders)
            if (!*stop)
                lookInto(folder, std::max(1, maximumFiles - static_cast<int>(look->items.size())), progress, *look);
        look->tookMs = timer.elapsed();
        return look;
    }

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : FolderWatch(Limits(), parent)
{
}

FolderWatch::FolderWatch(Limits limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_clock.start();
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, [this] { m_timer.start(std::min(300, m_limits.settleMs)); });
    connect(&m_look, &QFutureWatcherBase::finished, this, &FolderWatch::onLooked);
}

FolderWatch::~FolderWatch()
{
    *m_stop = true;
    m_look.waitForFinished();
}

void FolderWatch::setFolders(const QStringList& folders)
{
    m_folders.clear();
    for (const QString& folder : folders)
        if (const QString path = QDir::cleanPath(QDir(folder).absolutePath()); !folder.isEmpty() && !m_folders.contains(path))
            m_folders << path;
    if (m_folders.isEmpty())
        m_seen.clear(); // whatever is watched next is new
    lookNow();
}

void FolderWatch::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (paused)
        m_timer.stop();
    else
        lookNow();
}

void FolderWatch::lookNow()
{
    if (!m_paused)
        m_timer.start(0);
}

void FolderWatch::look()
{
    if (m_look.isRunning()) {
        m_again = true; // a change came while the folders were looked at
        return;
    }
    if (m_folders.isEmpty()) {
        take({});
        return;
    }
    *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_look.setFuture(QtConcurrent::run(&m_pool, lookAt, m_folders, m_limits.maximumFiles, m_stop));
}

void FolderWatch::onLooked()
{
    if (m_paused)
        return;
    if (std::exchange(m_again, false))
        m_timer.start(std::min(300, m_limits.settleMs));
    take(*m_look.result());
}

// Whether the item is to be named now. Files that were left alone for a while are at rest at first sight.
bool FolderWatch::isDue(Seen& seen, const WatchedItem& item, bool isNew)
{
    const qint64 now = m_clock.elapsed();
    if (isNew || seen.item != item) {
        const qint64 ageMs = QDateTime::currentMSecsSinceEpoch() - item.modifiedMs;
        seen.changedMs = isNew && ageMs > m_limits.settleMs ? now - m_limits.settleMs : now;
        if (seen.restlessMs < 0)
            seen.restlessMs = now;
    }
    seen.item = item;
    if (item == seen.named) {
        seen.restlessMs = -1;
        return false;
    }
    if (now - seen.changedMs < m_limits.settleMs && now - seen.restlessMs < m_limits.impatientMs)
        return false;
    seen.named = item;
    seen.restlessMs = -1;
    return true;
}

void FolderWatch::take(const FolderLook& look)
{
    std::map<fs::path, Seen> present;
    std::vector<fs::path> due;
    bool waiting = false;
    for (const WatchedItem& item : look.items) {
        auto known = m_seen.extract(item.path);
        const bool isNew = known.empty();
        Seen seen = isNew ? Seen() : std::move(known.mapped());
        if (isDue(seen, item, isNew))
            due.push_back(item.path);
        waiting = waiting || seen.restlessMs >= 0;
        present.emplace(item.path, std::move(seen));
    }
    m_seen = std::move(present);
    watch(look.folders);
    if (std::exchange(m_problems, look.problems) != look.problems)
        emit problemsChanged(m_problems);
    if (!m_folders.isEmpty() && !m_timer.isActive()) {
        const qint64 pause = std::max<qint64>(waiting ? m_limits.settleMs / 2 + 1 : m_limits.lookMs, look.tookMs * restBetweenLooks);
        m_timer.start(static_cast<int>(std::min<qint64>(pause, 10 * 60'000)));
    }
    if (!due.empty())
        emit settled(due);
}

void FolderWatch::watch(const QStringList& folders)
{
    const QStringList wanted = folders.mid(0, mostSystemWatches);
    const QStringList present = m_system.directories();
    QStringList gone;
    for (const QString& folder : present)
        if (!wanted.contains(folder))
            gone << folder;
    QStringList added;
    for (const QString& folder : wanted)
        if (!present.contains(folder))
            added << folder;
    if (!gone.isEmpty())
        m_system.removePaths(gone);
    if (!added.isEmpty())
        m_system.addPaths(added); // what the system has no room for is seen by the slow look
}

} // namespace runcost
