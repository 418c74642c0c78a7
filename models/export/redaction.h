#pragma once

#include "runs/run.h"

#include <QRegularExpression>

namespace runcost {

// Takes out of a run what tells where it ran and who ran it: file paths, host and user names, addresses, and the place
// (region, country, zone). Prices, times and energy stay. What is taken out reads "[path]", "[host]", "[user]".
class Redaction {
public:
    Redaction(const QStringList& hosts, const QStringList& users);
    [[nodiscard]] static Redaction forThisMachine(); // its host and user names, besides what is recognised by its form

    // The identity of a run whose id gave something away becomes a hash of it: the same run gets the same one each time.
    [[nodiscard]] Run redacted(const Run& run) const;
    [[nodiscard]] QString redacted(QString text) const;

private:
    [[nodiscard]] QString without(QString text, const Run& run) const; // and without the place of the run
    QRegularExpression m_hosts;
    QRegularExpression m_users;
};

} // namespace runcost
