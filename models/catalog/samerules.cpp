#include "catalog/samerules.h"

#include <algorithm>

namespace runcost {

Catalog withRulesOf(const Catalog& catalog, const Catalog& from)
{
    std::vector<Rule> rules = from.rules();
    for (Rule rule : catalog.rules()) {
        const bool kept = std::any_of(rules.begin(), rules.end(), [&rule](const Rule& one) { return one.id == rule.id; });
        if (kept)
            continue;
        rule.trigger.clear(); // without one it is off
        rules.push_back(std::move(rule));
    }
    return catalog.withRules(rules);
}

} // namespace runcost
