#pragma once

#include <QString>

#include <optional>

namespace runcost {

// A GPU's name taken apart: "NVIDIA A100-SXM4-80GB" -> model "a100", form "sxm", 80 GB.
struct GpuName {
    QString model; // letters and digits, joined; what is no maker, memory or form stays in it
    QString form; // "sxm", "pcie", "nvl", "oam", or empty
    std::optional<double> memoryGb;
};

[[nodiscard]] GpuName parseGpuName(const QString& toolName);

} // namespace runcost
