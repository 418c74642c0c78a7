#pragma once

#include <QString>

namespace runcost {

// What the user decided about a recommendation for a run.
struct AdviceNote {
    enum class State { Dismissed, Applied };
    QString recommendation;
    State state = State::Dismissed;
    QString reason;
    qint64 notedAtMs = 0;
    bool operator==(const AdviceNote&) const = default;
};

} // namespace runcost
