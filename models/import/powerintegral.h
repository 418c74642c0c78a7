#pragma once

#include <vector>

namespace runcost {

struct PowerSample {
    double seconds = 0; // on any clock
    double watts = 0;
};

// Energy under a line of power samples. A gap of more than ten times the usual interval is a hole: nobody knows what
// happened there, so it adds neither time nor energy.
struct PowerIntegral {
    double joules = 0;
    double coveredS = 0;
    int gaps = 0;
    [[nodiscard]] double meanW() const { return coveredS > 0 ? joules / coveredS : 0; }
};

// In any order; of samples at one moment the first counts.
[[nodiscard]] PowerIntegral integratePower(std::vector<PowerSample> samples);

} // namespace runcost
