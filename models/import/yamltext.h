#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace runcost {

// One scalar of a YAML map; keys of nested maps are joined by dots ("optimizer.lr"). Lists are left out.
struct YamlEntry {
    QString key;
    QString text; // as written: YAML 1.1 takes an unquoted 1e-5 for a string, so its text is what counts
    bool isNull = false;
};

struct YamlLimits {
    int depth = 8;
    int nodes = 20'000; // visited: aliases can make a small file endless
    QString skippedKey; // at the top: its part is not looked at
};

// Malformed: no YAML, or no map at the top. What is beyond the limits is left out.
[[nodiscard]] Result<std::vector<YamlEntry>> yamlEntries(const QByteArray& bytes, const YamlLimits& limits = {});

} // namespace runcost
