#pragma once

#include <QMap>
#include <QString>

namespace runcost {

// What a person says about a run from now on.
struct RunMark {
    qint64 runId = 0;
    QString line; // goes to the end of its note, unless it is there already
    QMap<QString, QString> tags; // these become so, the others stay
};

} // namespace runcost
