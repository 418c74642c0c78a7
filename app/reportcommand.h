#pragma once

#include <QStringList>

namespace runcost {

// runcost report RUN… -o FILE: writes a report of one or more runs. `args` are the words after "report"; --store may be
// among them. Needs a QGuiApplication (the offscreen platform will do) and makes one when there is none.
int runReport(const QStringList& args);

} // namespace runcost
