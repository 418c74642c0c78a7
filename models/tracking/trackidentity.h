#pragma once

#include <QString>

#include <optional>

namespace runcost {

inline const QString trackSourceKind = QStringLiteral("track");
inline const QString trackDiedFlag = QStringLiteral("track_died"); // ended without a word
inline const QString overBudgetFlag = QStringLiteral("over_budget"); // stopped by --max-usd

// The id of a run that this process records: unique, and it tells whether the process still lives. It names no user and
// no machine: the machine is known by a number that is another one after each start.
[[nodiscard]] QString newTrackId();

enum class TrackState { Alive, Gone, Elsewhere }; // of another machine, or of an earlier start of this one
[[nodiscard]] TrackState trackState(const QString& sourceId);

// A run that goes on is written at least this often.
inline constexpr qint64 trackHeartbeatMs = 60'000;
// `lastWriteMs` counts for runs of elsewhere: silence of ten heartbeats means that nobody writes any more.
[[nodiscard]] bool isTrackDead(const QString& sourceId, std::optional<qint64> lastWriteMs, qint64 nowMs);

} // namespace runcost
