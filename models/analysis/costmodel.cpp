#include "analysis/costmodel.h"

namespace runcost {
namespace {

    template <class N, class Make>
    ModelResult<N> evaluate(const ModelInputs& inputs, Detail detail, const Make& make)
    {
        typename CostModel<N>::Values values;
        for (std::size_t i = 0; i < modelInputCount; ++i)
            if (const MaybeFigure& figure = inputs.figures[i])
                values[i] = make(i, *figure);
        return CostModel<N>(inputs, std::move(values), detail).evaluate();
    }

} // namespace

ModelResult<double> evaluateValue(const ModelInputs& inputs)
{
    return evaluate<double>(inputs, Detail::All, [](std::size_t, const Figure& figure) { return figure.value; });
}

ModelResult<formulas::Slope> evaluateSlope(const ModelInputs& inputs)
{
    using formulas::Slope;
    return evaluate<Slope>(
        inputs, Detail::All, [](std::size_t i, const Figure& figure) { return Slope::input(figure.value, i); });
}

ModelResult<formulas::Trace> evaluateTrace(const ModelInputs& inputs)
{
    using formulas::Trace;
    return evaluate<Trace>(inputs, Detail::OnlyWhatMatters, [](std::size_t i, const Figure& figure) {
        const auto input = static_cast<ModelInput>(i);
        return Trace::input(modelInputName(input), QString::fromUtf8(modelInputInfo(input).unit), figure);
    });
}

} // namespace runcost
