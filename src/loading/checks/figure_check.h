// checkFigures: what a figure must be so that it does not mislead.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// A bone whose length is off by more than this part of it looks broken or stretched.
inline constexpr double boneTolerance = 0.06;

// No bone is too long or too short, nothing is below the floor, every part of the body is painted once, and the box
// holds all poses and arrows.
void checkFigures(const std::vector<guide::Figure> &figures, Problems &problems);

} // namespace loading
