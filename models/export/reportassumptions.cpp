#include "catalog/catalog.h"
#include "core/currency.h"
#include "core/format.h"
#include "export/reportcontent.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    QString tr(const char* text) { return QCoreApplication::translate("Report", text); }

    QString plainNumber(Lever lever, double value, const QLocale& locale)
    {
        if (lever == Lever::SpotShare)
            return locale.toString(value * 100, 'f', 0);
        if (lever == Lever::PredictionsPerMonth)
            return format::count(value, locale);
        return shortNumber(format::isMoneyUnit(QLatin1String(leverInfo(lever).unit)) ? format::inCurrency(value) : value, locale);
    }

    // The unit as a sentence says it: "$3.43/GPU-h", "2.4 M per month", "60 %".
    QString withUnit(Lever lever, const QString& number, const QLocale&)
    {
        switch (lever) {
        case Lever::SpotShare:
        case Lever::PlatformMarkup:
            return number + QStringLiteral(" %");
        case Lever::ElectricityPrice:
            return tr("%1%2/kWh").arg(format::currencyPrefix(), number);
        case Lever::GpuPrice:
            return tr("%1%2/GPU-h").arg(format::currencyPrefix(), number);
        case Lever::OffsetPrice:
            return tr("%1%2 per tonne").arg(format::currencyPrefix(), number);
        case Lever::HardwarePrice:
            return format::currencyPrefix() + number;
        case Lever::DevicePower:
            return tr("%1 W each").arg(number);
        case Lever::TimeFactor:
            return number + QChar(0x00D7);
        case Lever::GpuCount:
            return number == QLatin1String("1") ? tr("1 GPU") : tr("%1 GPUs").arg(number);
        case Lever::Interruptions:
            return tr("%1 per hour").arg(number);
        case Lever::PredictionsPerMonth:
            return tr("%1 per month").arg(number);
        case Lever::Batching:
            return tr("%1 per request").arg(number);
        case Lever::BatchSize:
        case Lever::Pue:
            return number;
        default:
            return number + QLatin1Char(' ') + QLatin1String(leverInfo(lever).unit);
        }
    }

    QString sourceText(const Figure& figure)
    {
        if (figure.date.isEmpty() || figure.source.contains(figure.date.left(4)))
            return figure.source;
        return figure.source.isEmpty() ? figure.date : format::listed({ figure.source, figure.date });
    }

    QString figureText(Lever lever, const Figure& figure, const QLocale& locale)
    {
        QString text = withUnit(lever, plainNumber(lever, figure.value, locale), locale);
        if (figure.halfRange > 0)
            text += QStringLiteral(" (%1 %2 %3)")
                        .arg(plainNumber(lever, std::max(0.0, figure.value - figure.halfRange), locale),
                            QString(format::enDash), plainNumber(lever, figure.value + figure.halfRange, locale));
        return text;
    }

    QString optionLabel(const LeverState& state, const QString& id)
    {
        for (const auto& [key, label] : state.options)
            if (key == id)
                return label;
        return id.isEmpty() ? tr("as it ran") : id;
    }

    ReportAssumption changedRow(const LeverState& state, const QLocale& locale)
    {
        ReportAssumption row { leverLabel(state.lever), {}, Provenance::Assumed, tr("set in this scenario") };
        if (leverInfo(state.lever).isChoice) {
            row.value = optionLabel(state, state.choice);
            row.source = tr("set in this scenario, was %1").arg(optionLabel(state, state.baselineChoice));
        } else if (state.value) {
            row.value = withUnit(state.lever, plainNumber(state.lever, *state.value, locale), locale);
            if (state.baseline)
                row.source = tr("set in this scenario, was %1")
                                 .arg(withUnit(state.lever, plainNumber(state.lever, state.baseline->value, locale), locale));
        }
        return row;
    }

    std::optional<ReportAssumption> timeAndPowerRow(const Run& run, const QLocale& locale)
    {
        const MaybeFigure& duration = run.figure(RunField::DurationS);
        if (!duration)
            return std::nullopt;
        ReportAssumption row { tr("Run time"), format::hoursProse(duration->value / 3600, locale), duration->provenance,
            sourceText(*duration) };
        if (const MaybeFigure& power = run.figure(RunField::PowerW)) {
            row.name = tr("Run time, power");
            row.value += tr(", %1 W").arg(format::significant(power->value, 3, locale));
            row.provenance = worse(row.provenance, power->provenance);
        }
        return row;
    }

    ReportAssumption equivalentsRow(const Catalog& catalog, const QLocale& locale)
    {
        const Figure mile = catalog.kgPerCarMile();
        return { tr("Equivalents"),
            tr("%1 kg/mile, %2 kg/charge, %3 kg/tree-month")
                .arg(format::significant(mile.value, 3, locale), format::significant(catalog.kgPerPhoneCharge().value, 3, locale),
                    shortNumber(catalog.kgPerTreeMonth().value, locale)),
            mile.provenance, sourceText(mile) };
    }

    // A baseline value that is worth a line: it is in force, known, and has somewhere to come from.
    bool isPrinted(const LeverState& state)
    {
        if (state.changed || !state.enabled || leverInfo(state.lever).isChoice || !state.baseline)
            return false;
        switch (state.lever) {
        case Lever::TimeFactor:
        case Lever::GpuCount:
        case Lever::BatchSize:
        case Lever::Batching:
        case Lever::DevicePower: // with the run time
        case Lever::CheckpointInterval:
        case Lever::Interruptions:
            return false;
        case Lever::SpotShare:
        case Lever::HardwarePrice:
        case Lever::PlatformMarkup:
            return state.baseline->value > 0;
        default:
            return true;
        }
    }

} // namespace

std::vector<ReportAssumption> reportAssumptions(const ReportSubject& s, const QLocale& locale)
{
    static constexpr std::array order { Lever::GpuPrice, Lever::ElectricityPrice, Lever::GridIntensity, Lever::Pue,
        Lever::PredictionsPerMonth, Lever::OffsetPrice, Lever::Storage, Lever::Transfer, Lever::SpotShare, Lever::Latency,
        Lever::ServerlessMemory, Lever::HardwarePrice, Lever::PlatformMarkup };
    std::vector<ReportAssumption> rows;
    if (auto row = timeAndPowerRow(s.run, locale))
        rows.push_back(*std::move(row));
    for (const LeverState& state : s.analysis.levers)
        if (state.changed)
            rows.push_back(changedRow(state, locale));
    for (const Lever lever : order) {
        const LeverState& state = s.analysis.lever(lever);
        if (!isPrinted(state))
            continue;
        rows.push_back({ leverLabel(lever), figureText(lever, *state.baseline, locale), state.baseline->provenance,
            sourceText(*state.baseline) });
        if (lever == Lever::PredictionsPerMonth && s.catalog && s.analysis.environment.carMiles)
            rows.push_back(equivalentsRow(*s.catalog, locale));
    }
    if (const Currency currency = format::currency(); !currency.isUsd())
        rows.push_back({ tr("Currency"), tr("%1 %2 for one USD").arg(shortNumber(currency.perUsd, locale), currency.code), Provenance::Assumed,
            format::listed({ currency.source, currency.date }) });
    return rows;
}

} // namespace runcost
