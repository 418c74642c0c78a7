#pragma once

#include <QAccessible>

namespace runcost {

// Tells assistive technology that a LeverSlider is a slider, with its real values. Safe to call again.
void installLeverSliderInterface();

} // namespace runcost
