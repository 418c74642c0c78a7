#include "readwords.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("ImportCommand", text); }

} // namespace

QString readReadOptions(const Words& words, ReadOptions& options)
{
    options.project = words.value("--project").left(500);
    options.timeZone = words.value("--zone").toUtf8();
    if (!options.timeZone.isEmpty() && !QTimeZone::availableTimeZoneIds().contains(options.timeZone))
        return tr("There is no time zone “%1”.").arg(words.value("--zone"));
    for (const QString& tag : words.values("--tag")) {
        const qsizetype equals = tag.indexOf(u'=');
        if (equals <= 0)
            return tr("--tag is of the form NAME=VALUE.");
        options.tags.insert(tag.left(equals).trimmed(), tag.mid(equals + 1));
    }
    return {};
}

} // namespace runcost
