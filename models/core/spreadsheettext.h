#pragma once

#include <QString>

// Text in files that a spreadsheet may open: what it would run as a formula gets an apostrophe in front.
namespace runcost::spreadsheet {

[[nodiscard]] bool startsFormula(const QString& text);
[[nodiscard]] QString guarded(const QString& text);
// Takes back what guarded() did, and nothing else.
[[nodiscard]] QString unguarded(const QString& text);

} // namespace runcost::spreadsheet
