#pragma once

#include <QStringList>

namespace runcost {

// `runcost calc`: one formula of the registry. `args` are the words after "calc"; returns the exit status.
int runCalc(const QStringList& args);

} // namespace runcost
