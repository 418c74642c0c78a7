#pragma once

#include "runs/charge.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace runcost {

// What a run offers to be found by in a bill.
struct RunPlace {
    qint64 id = 0;
    QString name;
    QString project;
    QString sourceId; // also without "@" and what follows it
    QString provider;
    QString instance;
    QString region;
    QStringList machines; // tags that name a machine or a job
    std::optional<qint64> startMs; // UTC
    std::optional<qint64> endMs;
    bool fromLedger = false; // its billed cost is that of the ledger
};

// Tags of a run whose value names the machine or the job: "instance_id", "host", ...
[[nodiscard]] bool namesMachine(const QString& tagKey);

// Knows the runs, and finds those of any number of charges. The runs must outlive it.
class ChargeMatcher {
public:
    explicit ChargeMatcher(const std::vector<RunPlace>& runs);
    ~ChargeMatcher();
    Q_DISABLE_COPY_MOVE(ChargeMatcher)
    void match(std::vector<Charge>& charges);

private:
    class Index;
    std::unique_ptr<Index> d;
};

// Gives every charge of usage its shares. The first rule that finds a run counts: a tag with a run's id or name, the
// resource, a tag with a project, or provider, kind of machine and region at the same time. Several runs share by the
// hours for which they overlap the charge; of charges longer than an hour the time without any run stays overhead.
void matchCharges(std::vector<Charge>& charges, const std::vector<RunPlace>& runs);

} // namespace runcost
