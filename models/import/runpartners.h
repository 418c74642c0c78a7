#pragma once

#include "runs/runspan.h"

#include <map>
#include <optional>

namespace runcost {

// The run with what a record of another tool knows besides: figures that it lacks or knows less well, texts and curves
// that it lacks. When it took place, what it is called and whose it is stays. Joining the same record again changes nothing.
[[nodiscard]] Run joinedRun(const Run& run, const Run& record);
// A run that its own tool's file is read of again, with what had been joined to it `before`.
[[nodiscard]] Run keptJoined(const Run& read, const Run& before);

// Finds the run that a record of another tool is about: both begin and end at about the same time, and one of them is
// called as the other or its project. A record that fits several runs equally well belongs to none.
class RunPartners {
public:
    struct Partner {
        qint64 id = 0; // 0 = came with this import and is not stored
        QString key; // runKey() of a run that came with this import
    };
    void add(const RunSpan& span, const QString& key = {});
    [[nodiscard]] bool isEmpty() const { return m_byStart.empty(); }
    [[nodiscard]] std::optional<Partner> find(const Run& record) const;

private:
    struct Entry {
        qint64 endMs = 0;
        std::size_t kind = 0; // hashes
        std::size_t name = 0; // 0 = none
        std::size_t project = 0;
        Partner partner;
    };
    std::multimap<qint64, Entry> m_byStart;
};

} // namespace runcost
