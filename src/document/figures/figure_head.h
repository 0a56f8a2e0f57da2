// The head of a figure: hair, face, nose, ears and eyes.
#pragma once

#include "document/figures/figure_canvas.h"

namespace document {

void paintHead(FigureCanvas &canvas, const guide::Camera &camera, const guide::Pose &pose);

// Its outline alone.
FigureShape headOf(const guide::Camera &camera, const guide::Pose &pose);

} // namespace document
