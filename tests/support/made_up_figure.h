// A person who stands, and bends to the left.
#pragma once

#include "guide/remedies/figure.h"

// Its poses: "upright", and "bent" with the first as its ghost, a strip of the trunk that works, and an arrow.
guide::Figure madeUpFigure();
