#include "formulas/sync.h"

namespace runcost::formulas {

SyncPlan syncPlan(const std::map<QString, SyncedFile>& local, const std::map<QString, SyncedFile>& remote)
{
    SyncPlan plan;
    std::map<QString, SyncedFile> all = local;
    all.insert(remote.begin(), remote.end());
    for (const auto& [name, file] : all) {
        const auto here = local.find(name);
        const auto there = remote.find(name);
        if (there == remote.end())
            plan.upload << name;
        else if (here == local.end())
            plan.download << name;
        else if (here->second.checksum == there->second.checksum)
            plan.unchanged << name;
        else
            (here->second.mtimeS > there->second.mtimeS ? plan.upload : plan.download) << name;
    }
    return plan;
}

} // namespace runcost::formulas
