// The arrows that say where a figure moves.
#pragma once

#include "document/figures/figure_canvas.h"

namespace document {

void paintArrow(FigureCanvas &canvas, const guide::Arrow &arrow);

} // namespace document
