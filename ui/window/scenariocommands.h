#pragma once

#include "analysis/scenario.h"
#include "items/commandmodel.h"

namespace runcost {

class DashboardSession;

// What the palette offers about the run on the dashboard: "lever:KEY" goes to a slider, "apply:ID" applies a
// recommendation, "unapply:ID" takes it back, "scenario:NAME" uses a saved scenario.
[[nodiscard]] std::vector<Command> scenarioCommands(const DashboardSession& session, const std::vector<Scenario>& saved);

} // namespace runcost
