#include "store/sharefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ShareFile", text); }

    Error cannotWrite(const QString& path, const QString& reason)
    {
        return { ErrorCode::NotWritable, tr("Cannot write “%1”: %2.").arg(QDir::toNativeSeparators(path), reason), reason };
    }

    QString systemReason() { return QString::fromLocal8Bit(std::strerror(errno)); }

    // Through a link, the file it points to is what is written.
    QString finalPath(const QString& path)
    {
        const QFileInfo info(path);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    }

    // So that the new name survives a power cut.
    bool syncFile(const QString& path, int flags)
    {
        const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool done = ::fsync(descriptor) == 0;
        ::close(descriptor);
        return done;
    }

} // namespace

struct ShareFile::Private {
    QString target;
    QString partial;
    std::unique_ptr<RunStore> store;
    std::optional<RunStore::Import> import;
    QHash<qint64, qint64> ids; // of a run there and here
    QHash<QString, std::vector<ChargeShare>> shares; // by charge, with ids of here

    [[nodiscard]] Status writeShares();

    ~Private()
    {
        import.reset();
        store.reset();
        if (partial.isEmpty())
            return;
        for (const char* ending : { "", "-wal", "-shm", "-journal" })
            QFile::remove(partial + QLatin1String(ending));
    }
};

ShareFile::ShareFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
ShareFile::ShareFile(ShareFile&&) noexcept = default;
ShareFile::~ShareFile() = default;

Result<ShareFile> ShareFile::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, tr("it is a folder"));
    if (info.exists() && !info.isFile())
        return cannotWrite(path, tr("it is a device and no file"));
    auto priv = std::make_unique<Private>();
    priv->target = finalPath(path);
    QByteArray name = QFile::encodeName(priv->target + QStringLiteral(".XXXXXX"));
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        return cannotWrite(path, systemReason());
    ::close(descriptor);
    priv->partial = QFile::decodeName(name);
    Result<std::unique_ptr<RunStore>> store = RunStore::open(priv->partial, RunStore::Mode::Create);
    if (!store)
        return cannotWrite(path, store.error().text);
    priv->store = *std::move(store);
    Result<RunStore::Import> import = priv->store->beginImport();
    if (!import)
        return cannotWrite(path, import.error().text);
    priv->import.emplace(*std::move(import));
    return ShareFile(std::move(priv));
}

Status ShareFile::add(const StoredRun& entry)
{
    Run run = entry.run;
    run.id = 0;
    const Result<PutOutcome> put = d->import->put(run, entry.totals, entry.catalogVersion);
    if (!put)
        return cannotWrite(d->target, put.error().text);
    d->ids.insert(entry.run.id, run.id);
    return ok();
}

Status ShareFile::addCharge(const Charge& charge)
{
    const Result<bool> put = d->import->putCharge(charge, QByteArray(32, '\0'));
    if (!put)
        return cannotWrite(d->target, put.error().text);
    std::vector<ChargeShare> shares = charge.shares;
    for (ChargeShare& share : shares)
        share.runId = d->ids.value(share.runId);
    d->shares.insert(charge.key, std::move(shares));
    return ok();
}

Status ShareFile::Private::writeShares()
{
    Result<RunStore::Import> later = store->beginImport();
    if (!later)
        return later.error();
    Result<std::vector<Charge>> charges = store->charges();
    if (!charges)
        return charges.error();
    for (Charge& charge : *charges) {
        charge.shares = shares.value(charge.key);
        if (const Status set = later->setShares(charge); !set)
            return set;
    }
    return later->commit({});
}

Status ShareFile::finish()
{
    if (const Status committed = d->import->commit({}); !committed)
        return cannotWrite(d->target, committed.error().text);
    d->import.reset();
    if (!d->shares.isEmpty())
        if (const Status written = d->writeShares(); !written)
            return cannotWrite(d->target, written.error().text);
    d->store.reset(); // moves the log into the file
    if (QFileInfo(d->partial + QStringLiteral("-wal")).size() > 0 || !syncFile(d->partial, O_RDONLY))
        return cannotWrite(d->target, tr("the disk does not take it"));
    const QByteArray target = QFile::encodeName(d->target);
    struct stat old = {};
    if (::stat(target.constData(), &old) == 0)
        (void)::chmod(QFile::encodeName(d->partial).constData(), old.st_mode & 0777);
    if (::rename(QFile::encodeName(d->partial).constData(), target.constData()) != 0)
        return cannotWrite(d->target, systemReason());
    d->partial.clear();
    (void)syncFile(QFileInfo(d->target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return ok();
}

} // namespace runcost
