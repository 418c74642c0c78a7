#include "analysis/tornado.h"

#include "analysis/costmodel.h"

#include <QCoreApplication>

namespace runcost {
namespace {

    using formulas::Slope;

    QString tr(const char* text) { return QCoreApplication::translate("Tornado", text); }

    template <class N>
    const std::optional<N>& memberOf(const ModelResult<N>& result, TornadoFigure figure)
    {
        switch (figure) {
        case TornadoFigure::Energy:
            return result.energyKwh;
        case TornadoFigure::Carbon:
            return result.carbonKg;
        case TornadoFigure::Cost:
            break;
        }
        return result.total;
    }

    // An end of a range that no such input can have is moved to the nearest one that it can.
    double insideDomain(ModelInput input, double value, double centre)
    {
        switch (input) {
        case ModelInput::Pue:
            return centre >= 1 ? std::max(1.0, value) : std::max(0.0, value);
        case ModelInput::SpotShare:
        case ModelInput::SpotDiscount:
        case ModelInput::BatchFixedShare:
        case ModelInput::BatchLatencyShare:
            return std::clamp(value, 0.0, 1.0);
        case ModelInput::RunTime:
        case ModelInput::TimeFactor:
        case ModelInput::GpuSpeed:
        case ModelInput::PrecisionSpeed:
        case ModelInput::Batch:
        case ModelInput::BaseBatch:
        case ModelInput::GpuCount:
        case ModelInput::BaseGpuCount:
        case ModelInput::HardwareLife:
        case ModelInput::CheckpointInterval:
        case ModelInput::Batching:
        case ModelInput::CarMile:
        case ModelInput::PhoneCharge:
        case ModelInput::TreeMonth:
            return std::max(value, 1e-6 * centre); // divides somewhere
        default:
            return std::max(0.0, value);
        }
    }

    double evaluatedAt(ModelInputs in, ModelInput input, double value, TornadoFigure figure)
    {
        in[input]->value = value;
        return memberOf(evaluateValue(in), figure).value_or(0);
    }

    // What measuring this input would take.
    QString adviceFor(const TornadoBar& bar)
    {
        if (bar.figure.provenance <= Provenance::Billed)
            //: %1 is an input such as "run time".
            return tr("A more exact record of the %1").arg(bar.name);
        switch (bar.input) {
        case ModelInput::DevicePower:
            return tr("Recording the device power on one short run");
        case ModelInput::RunTime:
        case ModelInput::TimeFactor:
        case ModelInput::GpuSpeed:
        case ModelInput::PrecisionSpeed:
        case ModelInput::BatchFixedShare:
        case ModelInput::ScalingExponent:
            //: %1 is an input such as "time factor".
            return tr("Measuring the %1 on one short run").arg(bar.name);
        case ModelInput::GpuPrice:
        case ModelInput::SpotDiscount:
        case ModelInput::Electricity:
        case ModelInput::StoragePrice:
        case ModelInput::TransferPrice:
        case ModelInput::ServerlessPrice:
        case ModelInput::RequestPrice:
        case ModelInput::PlatformMarkup:
        case ModelInput::HardwarePrice:
        case ModelInput::OffsetPrice:
            return tr("A bill or a quotation for the %1").arg(bar.name);
        case ModelInput::GridIntensity:
            return tr("The grid intensity of the hours of the run");
        case ModelInput::Latency:
        case ModelInput::BatchLatencyShare:
            return tr("Measuring the %1 under load").arg(bar.name);
        default:
            return tr("Recording the %1").arg(bar.name);
        }
    }

} // namespace

QString tornadoFigureKey(TornadoFigure figure)
{
    static const char* const keys[] = { "total_usd", "energy_kwh", "carbon_kg" };
    return QLatin1String(keys[static_cast<int>(figure)]);
}

QString tornadoUnit(TornadoFigure figure)
{
    static const char* const units[] = { "USD", "kWh", "kg" };
    return QLatin1String(units[static_cast<int>(figure)]);
}

Result<Tornado> tornado(const Run& run, const Scenario& scenario, const Catalog& catalog, TornadoFigure figure)
{
    const Result<Analysis> analysis = analyze(run, scenario, catalog);
    if (!analysis)
        return analysis.error();
    Tornado result;
    result.figure = figure;
    result.value = figure == TornadoFigure::Cost ? analysis->total : figure == TornadoFigure::Energy ? analysis->energyKwh : analysis->carbonKg;
    result.unknownParts = figure == TornadoFigure::Cost ? analysis->unknownParts : 0;
    if (!scenario.isBaseline())
        result.baseline = memberOf(evaluateValue(gatherInputs(run, {}, catalog, SourceTexts::No)), figure);
    const ModelInputs in = gatherInputs(run, scenario, catalog);
    const ModelResult<Slope> slopes = evaluateSlope(in);
    const std::optional<Slope>& slope = memberOf(slopes, figure);
    if (!slope)
        return result;
    double squares = 0;
    for (std::size_t i = 0; i < modelInputCount; ++i) {
        const auto input = static_cast<ModelInput>(i);
        const MaybeFigure& one = in[input];
        if (!one || one->halfRange <= 0 || slope->by(i) == 0)
            continue;
        TornadoBar bar;
        bar.input = input;
        bar.name = modelInputName(input);
        bar.unit = QString::fromUtf8(modelInputInfo(input).unit);
        bar.figure = *one;
        bar.lowInput = insideDomain(input, one->value - one->halfRange, one->value);
        bar.highInput = insideDomain(input, one->value + one->halfRange, one->value);
        bar.atLow = evaluatedAt(in, input, bar.lowInput, figure);
        bar.atHigh = evaluatedAt(in, input, bar.highInput, figure);
        if (bar.swing() <= 1e-12 * std::max(1e-12, std::abs(slope->value())))
            continue;
        squares += bar.swing() * bar.swing();
        result.bars.push_back(std::move(bar));
    }
    for (TornadoBar& bar : result.bars)
        bar.share = bar.swing() * bar.swing() / squares;
    std::stable_sort(result.bars.begin(), result.bars.end(), [](const TornadoBar& a, const TornadoBar& b) { return a.swing() > b.swing(); });
    return result;
}

TornadoSummary summarise(const Tornado& tornado)
{
    TornadoSummary summary;
    if (tornado.bars.empty() || !tornado.value.value)
        return summary;
    // As few as explain 60 %, at most three.
    for (const TornadoBar& bar : tornado.bars) {
        if (summary.named == 3 || summary.share >= 0.6)
            break;
        ++summary.named;
        summary.share += bar.share;
        summary.names << bar.name;
        summary.assumed += bar.figure.provenance >= Provenance::Estimated ? 1 : 0;
    }
    summary.advice = adviceFor(tornado.bars.front());
    double squares = 0;
    for (std::size_t i = 1; i < tornado.bars.size(); ++i)
        squares += tornado.bars[i].swing() * tornado.bars[i].swing() / 4;
    const double half = std::sqrt(squares);
    summary.narrowedLow = std::max(std::min(0.0, *tornado.value.value), *tornado.value.value - half);
    summary.narrowedHigh = *tornado.value.value + half;
    return summary;
}

} // namespace runcost
