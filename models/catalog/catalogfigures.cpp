#include "catalog/catalogfigures.h"

namespace runcost {
namespace {

    QHash<QString, Figure> withPrefix(const QHash<QString, Figure>& constants, QLatin1String prefix)
    {
        QHash<QString, Figure> found;
        for (auto it = constants.cbegin(); it != constants.cend(); ++it)
            if (it.key().startsWith(prefix))
                found.insert(it.key().mid(prefix.size()), *it);
        return found;
    }

    FiguresByName named(const QHash<QString, Figure>& constants, QLatin1String prefix, QLatin1String other)
    {
        FiguresByName figures { withPrefix(constants, prefix), {} };
        figures.other = figures.byName.value(other);
        return figures;
    }

} // namespace

CatalogFigures::CatalogFigures(const QHash<QString, Figure>& constants)
    : electricityUsdPerKwh(constants.value(QStringLiteral("electricity_usd_per_kwh")))
    , worldGridGPerKwh(constants.value(QStringLiteral("grid_world_g_per_kwh")))
    , serverlessUsdPerGbSecond(constants.value(QStringLiteral("serverless_usd_per_gb_second")))
    , serverlessUsdPerMillionRequests(constants.value(QStringLiteral("serverless_usd_per_million_requests")))
    , kgPerCarMile(constants.value(QStringLiteral("kg_per_car_mile")))
    , kgPerPhoneCharge(constants.value(QStringLiteral("kg_per_phone_charge")))
    , kgPerTreeMonth(constants.value(QStringLiteral("kg_per_tree_month")))
    , offsetUsdPerTonne(constants.value(QStringLiteral("offset_usd_per_tonne")))
    , spotDiscount(constants.value(QStringLiteral("spot_discount")))
    , pue(named(constants, QLatin1String("pue_"), QLatin1String("other")))
    , classPowerW(named(constants, QLatin1String("class_power_w_"), QLatin1String("unknown")))
    , storageUsdPerGbMonth(named(constants, QLatin1String("storage_usd_per_gb_month_"), QLatin1String("other")))
    , egressUsdPerGb(named(constants, QLatin1String("egress_usd_per_gb_"), QLatin1String("other")))
    , precisionSpeed(named(constants, QLatin1String("precision_speed_"), QLatin1String("fp32")))
    , benchmarks(withPrefix(constants, QLatin1String("benchmark_")))
{
    pue.byName.insert(QString(), pue.byName.value(QStringLiteral("local")));
}

} // namespace runcost
