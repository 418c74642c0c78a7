#include "formulas/tables.h"

#include <array>

namespace runcost::formulas {
namespace {

    constexpr std::array<PlanningGpu, 5> planningGpus { { { "t4", 1.0, 0.35 }, { "v100", 2.5, 1.5 },
        { "a100_40gb", 8.0, 3.5 }, { "a100_80gb", 9.0, 4.0 }, { "h100", 15.0, 6.0 } } };

    constexpr std::array<PrecisionFactors, 4> precisions {
        { { "fp32", 1, 1 }, { "bf16", 0.5, 1.8 }, { "fp16", 0.5, 1.9 }, { "int8", 0.25, 2.2 } }
    };

    struct NamedNumber {
        std::string_view name;
        double value;
    };
    constexpr std::array<NamedNumber, 3> devices { { { "cuda", 30 }, { "mps", 50 }, { "cpu", 120 } } };
    constexpr std::array<NamedNumber, 6> models { { { "llama-7b", 14 }, { "llama-13b", 26 }, { "llama-30b", 60 },
        { "llama-70b", 140 }, { "mixtral-8x7b", 90 }, { "stable-diffusion-xl", 6.9 } } };
    constexpr double otherModelGb = 30;

    template <class Rows>
    auto find(const Rows& rows, std::string_view name) -> std::optional<typename Rows::value_type>
    {
        for (const auto& row : rows)
            if (row.name == name)
                return row;
        return {};
    }

} // namespace

std::optional<PlanningGpu> planningGpu(std::string_view name) { return find(planningGpus, name); }

std::optional<PrecisionFactors> precisionFactors(std::string_view name) { return find(precisions, name); }

std::optional<double> secondsPerEpoch(std::string_view device)
{
    const std::optional<NamedNumber> row = find(devices, device);
    return row ? std::optional(row->value) : std::nullopt;
}

double namedModelGb(std::string_view name)
{
    const std::optional<NamedNumber> row = find(models, name);
    return row ? row->value : otherModelGb;
}

} // namespace runcost::formulas
