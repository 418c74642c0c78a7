#include "analysis/modelinputs.h"

#include <QDate>
#include <QDateTime>

namespace runcost {
namespace {

    // Older than 180 days against the catalog's own date, so that an analysis needs no clock. A year or month counts to
    // its end; an undated row is old.
    bool isPast(const QString& asOf, const QString& catalogDate)
    {
        QDate date = QDate::fromString(asOf.left(10), Qt::ISODate);
        if (!date.isValid() && asOf.size() == 7)
            date = QDate::fromString(asOf + QStringLiteral("-01"), Qt::ISODate).addMonths(1).addDays(-1);
        if (!date.isValid() && asOf.size() == 4)
            date = QDate(asOf.toInt(), 12, 31);
        return !date.isValid() || date.daysTo(QDate::fromString(catalogDate, Qt::ISODate)) > 180;
    }

    bool isOld(const QString& asOf, const QString& catalogDate)
    {
        // Rows of few days are asked for again and again, and taking dates apart costs more than all else about a price.
        thread_local QHash<std::pair<QString, QString>, bool> known;
        if (const auto found = known.constFind({ asOf, catalogDate }); found != known.constEnd())
            return *found;
        if (known.size() > 500)
            known.clear();
        return *known.insert({ asOf, catalogDate }, isPast(asOf, catalogDate));
    }

    const PriceRow* cheapestRow(
        const Catalog& catalog, const QString& provider, const QString& gpuId, QLatin1String model, const QString& day)
    {
        const PriceRow* best = nullptr;
        for (const std::size_t index : catalog.pricesOf(provider, gpuId)) {
            const PriceRow& listed = catalog.prices()[index];
            if (listed.pricingModel != model)
                continue;
            const PriceRow* row = listed.on(day);
            if (row != nullptr && row->usdPerGpuHour && (best == nullptr || *row->usdPerGpuHour < *best->usdPerGpuHour))
                best = row;
        }
        return best;
    }

} // namespace

std::optional<double> gpuTimeRatio(const GpuSpec* from, const GpuSpec* to)
{
    if (from == to && from != nullptr)
        return 1;
    if (from == nullptr || to == nullptr || !from->fp16Tflops || !to->fp16Tflops)
        return std::nullopt;
    double speedup = *to->fp16Tflops / *from->fp16Tflops;
    if (from->throughputFactor && to->throughputFactor) {
        const double planned = *to->throughputFactor / *from->throughputFactor;
        if (std::abs(std::log(planned)) < std::abs(std::log(speedup)))
            speedup = planned;
    }
    return 1 / speedup;
}

const PriceRow* onDemandPrice(const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day)
{
    return cheapestRow(catalog, provider, gpuId, QLatin1String("on_demand"), day);
}

const PriceRow* spotPrice(const Catalog& catalog, const QString& provider, const QString& gpuId, const QString& day)
{
    return cheapestRow(catalog, provider, gpuId, QLatin1String("spot"), day);
}

QString priceDay(const Run& run, const Catalog& catalog)
{
    if (!catalog.hasDatedPrices() || !run.startedAtMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*run.startedAtMs, Qt::UTC).date().toString(Qt::ISODate);
}

Figure priceFigure(const PriceRow& row, const QString& catalogDate, SourceTexts texts)
{
    const double value = *row.usdPerGpuHour;
    const bool ranged = row.low && row.high && *row.high > *row.low;
    const double half = ranged ? (*row.high - *row.low) / 2 : (isOld(row.asOf, catalogDate) ? 0.2 : 0.1) * value;
    if (texts == SourceTexts::No)
        return { value, Provenance::Catalog, half, {}, {} };
    return { value, Provenance::Catalog, half,
        row.instance.isEmpty() ? row.source : QStringLiteral("%1, %2").arg(row.instance, row.source), row.asOf };
}

} // namespace runcost
