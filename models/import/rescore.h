#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

namespace runcost {

class Catalog;
class RunStore;

// Scores compare a run with the others of its project, so they change when runs come or go: writes them anew for the
// newest runs of these projects, as the dashboard would show them.
[[nodiscard]] Status rescoreProjects(RunStore& store, const QSet<QString>& projects, const Catalog& catalog);

} // namespace runcost
