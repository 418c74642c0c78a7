#pragma once

#include "analysis/scenario.h"

#include <functional>

class QMenu;

namespace runcost {

// What can be done with saved scenarios; the menu calls one of these.
struct ScenarioVerbs {
    std::function<void(const Scenario&)> use;
    std::function<void(const QString&)> rename;
    std::function<void(const Scenario&)> save; // as a file
    std::function<void(const QString&)> remove;
    std::function<void()> open; // a file
    std::function<void()> compare;
    bool writable = true; // the store takes changes
};

// Appends the saved scenarios (a click uses one), what can be done with them, opening and comparing. `current` gets a check mark.
void fillScenarioMenu(QMenu& menu, const std::vector<Scenario>& saved, const Scenario& current, const ScenarioVerbs& verbs);

} // namespace runcost
