#pragma once

#include <QStringList>

#include <map>

namespace runcost::formulas {

struct SyncedFile {
    QString checksum;
    double mtimeS = 0;
};
struct SyncPlan {
    QStringList upload; // names, ascending
    QStringList download;
    QStringList unchanged;
};
// Which side of two folders is newer; of equal age the remote one wins. Deletions need a common base and are not here.
[[nodiscard]] SyncPlan syncPlan(const std::map<QString, SyncedFile>& local, const std::map<QString, SyncedFile>& remote);

} // namespace runcost::formulas
