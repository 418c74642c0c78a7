#include "core/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace runcost {
namespace {

    constexpr qint64 measuredFromMs = 700;

    QString tr(const char* text, const char* comment = nullptr) { return QCoreApplication::translate("ImportRunner", text, comment); }

    QString size(double bytes)
    {
        return QLocale(QLocale::English).formattedDataSize(static_cast<qint64>(bytes), bytes < 10e6 ? 1 : 0, QLocale::DataSizeSIFormat);
    }

} // namespace

QString progressText(qint64 doneBytes, qint64 totalBytes, qint64 elapsedMs)
{
    if (totalBytes <= 0)
        return {};
    const auto done = static_cast<double>(doneBytes);
    const auto total = static_cast<double>(totalBytes);
    const QString sizes = tr("%1 of %2").arg(size(done), size(total));
    if (elapsedMs < measuredFromMs || done <= 0)
        return sizes;
    const double perSecond = done * 1000 / static_cast<double>(elapsedMs);
    const double left = (total - done) / perSecond;
    const QString rest = left < 1 ? tr("less than 1 s left")
        : left < 90               ? tr("about %1 s left").arg(qRound(left))
                                  : tr("about %1 min left").arg(qRound(left / 60));
    return tr("%1 · %2/s · %3", "sizes, rate, time left").arg(sizes, size(perSecond), rest);
}

} // namespace runcost
