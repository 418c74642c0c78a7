#pragma once

#include <QItemSelection>
#include <QString>

#include <vector>

namespace runcost {

class RunsModel;

// Between the rows that a table selects and the ids that the session selects. Works on ranges: all of a million rows
// may be selected.
namespace runselection {

// `current` comes first while it is selected, else the current row; the others follow in the order of the table.
[[nodiscard]] std::vector<qint64> ids(const QItemSelectionModel& selection, const RunsModel& model, qint64 current);
[[nodiscard]] QItemSelection rows(const RunsModel& model, const std::vector<qint64>& ids);
// The selected rows as tab-separated text, in the order of the table.
[[nodiscard]] QString text(const QItemSelectionModel& selection, const RunsModel& model, bool header);

} // namespace runselection
} // namespace runcost
