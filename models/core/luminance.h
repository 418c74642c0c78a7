#pragma once

// How bright a colour is: IEC 61966-2-1 (sRGB) and the relative luminance of WCAG 2. Every part from 0 to 1.
namespace runcost {

[[nodiscard]] double relativeLuminance(double red, double green, double blue);
[[nodiscard]] int greyLevel(double red, double green, double blue); // 0 to 255: the grey as bright as the colour

} // namespace runcost
