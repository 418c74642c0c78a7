#pragma once

#include "runs/runcolumns.h"

#include <QStringList>

#include <optional>

namespace runcost {

// What the list of runs shows. Each part that is set must hold; within a list, one entry is enough.
struct RunFilter {
    // Words that all occur in the name, project, provider, device, tags or note, in any case. "disagrees>5": runs whose
    // reported figures are more than 5 % off.
    QString text;
    QStringList projects; // an empty string means: without a project
    QStringList devices;
    QStringList providers;
    QStringList tags; // "key=value"
    std::optional<qint64> fromMs; // started then or later, UTC
    std::optional<qint64> toMs; // started before

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const RunFilter&) const = default;
};

// One byte a run: 1 where its name, note or one of its words holds these bytes, which must be in lower case.
[[nodiscard]] std::vector<std::uint8_t> runsWith(const RunColumns& columns, const QByteArray& word);

// One byte a run: 1 where the filter holds. Made for a million runs between two frames.
[[nodiscard]] std::vector<std::uint8_t> matchingRuns(const RunColumns& columns, const RunFilter& filter);

} // namespace runcost
