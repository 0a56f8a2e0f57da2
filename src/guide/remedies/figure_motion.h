// Poses between two poses of a figure.
#pragma once

#include "guide/remedies/figure.h"

namespace guide {

// The pose at `fraction`, from 0 to 1, of the way between two poses of the figure. Bones turn: none changes its length.
// What rests on something stays there (Figure::anchor and pins). What is drawn around the body changes half way; there
// is no ghost in between.
Pose poseBetween(const Figure &figure, const Pose &from, const Pose &to, double fraction);

} // namespace guide
