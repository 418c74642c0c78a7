#include "core/luminance.h"

#include <algorithm>
#include <cmath>

namespace runcost {

double relativeLuminance(double red, double green, double blue)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

int greyLevel(double red, double green, double blue)
{
    const double y = relativeLuminance(red, green, blue);
    const double part = y <= 0.0031308 ? y * 12.92 : 1.055 * std::pow(y, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * 255));
}

} // namespace runcost
