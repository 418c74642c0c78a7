#pragma once

#include "catalog/catalog.h"

namespace runcost {

// Rules of the user: {"schema_version": 1, "rules": [{"id", "title", "trigger", ...}]}, as resources/schema/rules.json
// says. A rule with the id of a shipped one takes its place; "enabled": false takes it away.
// Errors name the file, the line, the rule and the field, and nothing of the file is used then.
[[nodiscard]] Result<std::vector<Rule>> parseRules(const QByteArray& bytes, const QString& fileName);
[[nodiscard]] Result<std::vector<Rule>> readRules(const QString& path);

[[nodiscard]] QString userRulesPath(); // rules.json in the settings folder; need not exist
// A file to begin with: one rule with every field, and the names that triggers may use.
[[nodiscard]] QByteArray rulesTemplate();

// The catalog with the rules of this file, or of the settings folder (where there may be none) for an empty path.
[[nodiscard]] Result<Catalog> withRulesFile(const Catalog& catalog, const QString& path);

} // namespace runcost
