// How far a movement is at a part of its time: slow at both ends, as people move and breathe.
#pragma once

#include <algorithm>

namespace ui {

inline double eased(double fraction)
{
    const double within = std::clamp(fraction, 0.0, 1.0);
    return within * within * (3 - 2 * within);
}

} // namespace ui
