#include "import/watchedimports.h"

#include "session/settings.h"

#include <QDir>
#include <QFileInfo>

namespace runcost {

WatchedImports::WatchedImports(Settings& settings, const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_catalog(catalog)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(5000);
    connect(&m_retry, &QTimer::timeout, this, &WatchedImports::importNext);
    connect(&m_runner, &ImportRunner::finished, this, &WatchedImports::onImported);
    connect(&m_watch, &FolderWatch::settled, this, [this](const std::vector<std::filesystem::path>& paths) {
        m_due.insert(m_due.end(), paths.begin(), paths.end());
        importNext();
    });
    connect(&m_watch, &FolderWatch::problemsChanged, this, [this](const QStringList& problems) {
        m_problems = problems;
        emit changed();
    });
    m_watch.setPaused(true);
    m_watch.setFolders(settings.watchedFolders());
}

void WatchedImports::setStore(const QString& path, bool readOnly)
{
    if (path == m_storePath && readOnly == m_readOnly)
        return;
    m_runner.cancel();
    m_due.clear();
    m_storePath = path;
    m_readOnly = readOnly;
    // Another store knows nothing of what was already seen.
    const QStringList folders = m_watch.folders();
    m_watch.setFolders({});
    m_watch.setFolders(folders);
    refresh();
}

bool WatchedImports::add(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || info.canonicalFilePath() == QLatin1String("/")) {
        emit failed(tr("“%1” is no folder that can be watched.").arg(QDir::toNativeSeparators(folder)));
        return false;
    }
    if (folders().size() >= Settings::mostWatchedFolders) {
        emit failed(tr("No more than %1 folders can be watched. Remove one first.").arg(Settings::mostWatchedFolders));
        return false;
    }
    m_watch.setFolders(folders() << info.absoluteFilePath());
    m_settings.setWatchedFolders(folders());
    emit changed();
    return true;
}

void WatchedImports::remove(const QString& folder)
{
    QStringList rest = folders();
    if (rest.removeAll(QDir::cleanPath(folder)) == 0)
        return;
    m_watch.setFolders(rest);
    m_settings.setWatchedFolders(rest);
    emit changed();
}

void WatchedImports::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_settings.setWatchingPaused(paused);
    refresh();
    emit changed();
}

bool WatchedImports::isPaused() const { return m_settings.watchingPaused(); }

void WatchedImports::refresh()
{
    const bool idle = isPaused() || m_storePath.isEmpty() || m_readOnly;
    m_watch.setPaused(idle);
    if (!idle)
        importNext();
}

void WatchedImports::importNext()
{
    if (m_due.empty() || m_runner.isRunning() || m_storePath.isEmpty() || m_readOnly || isPaused())
        return;
    ImportRequest request;
    request.storePath = m_storePath;
    request.paths = m_running = std::exchange(m_due, {});
    request.named = false;
    m_runner.start(request, m_catalog);
    emit changed();
}

void WatchedImports::onImported(const Result<ImportSummary>& result)
{
    const std::vector<std::filesystem::path> tried = std::exchange(m_running, {});
    if (!result && result.error().code == ErrorCode::StoreBusy) {
        m_due.insert(m_due.end(), tried.begin(), tried.end());
        m_retry.start();
        return;
    }
    if (!result)
        emit failed(result.error().text);
    else if (result->added() + result->updated() > 0)
        emit imported(*result);
    emit changed();
    importNext();
}

} // namespace runcost
