#include "tracking/trackidentity.h"

#include <QFile>
#include <QStringList>
#include <QUuid>

#include <unistd.h>

namespace runcost {
namespace {

    QByteArray smallFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    }

    QString bootNumber()
    {
        static const QString number = QString::fromLatin1(smallFile(QStringLiteral("/proc/sys/kernel/random/boot_id")).left(8));
        return number.isEmpty() ? QStringLiteral("0") : number;
    }

    // When the process began, in ticks since the start of the machine: process numbers are used again. 0 = there is none.
    qint64 startTicks(qint64 process)
    {
        const QByteArray line = smallFile(QStringLiteral("/proc/%1/stat").arg(process));
        // The name in parentheses may hold anything; the fields after it are counted from the state, number 3.
        const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.isEmpty() || fields.size() < 20 || fields[0] == "Z" || fields[0] == "X")
            return 0;
        return fields[19].toLongLong();
    }

} // namespace

QString newTrackId()
{
    const qint64 process = ::getpid();
    return QUuid::createUuid().toString(QUuid::WithoutBraces)
        + QStringLiteral(".%1.%2.%3").arg(QString::number(process), QString::number(startTicks(process)), bootNumber());
}

TrackState trackState(const QString& sourceId)
{
    const QStringList parts = sourceId.split(u'.');
    if (parts.size() != 4 || parts[3] != bootNumber())
        return TrackState::Elsewhere;
    const qint64 ticks = startTicks(parts[1].toLongLong());
    return ticks > 0 && ticks == parts[2].toLongLong() ? TrackState::Alive : TrackState::Gone;
}

bool isTrackDead(const QString& sourceId, std::optional<qint64> lastWriteMs, qint64 nowMs)
{
    switch (trackState(sourceId)) {
    case TrackState::Alive:
        return false;
    case TrackState::Gone:
        return true;
    case TrackState::Elsewhere:
        return !lastWriteMs || nowMs - *lastWriteMs > 10 * trackHeartbeatMs;
    }
    return false;
}

} // namespace runcost
