// What a figure lies on, sits on or leans against.
#pragma once

#include "document/figures/figure_canvas.h"

namespace document {

void paintProp(FigureCanvas &canvas, const guide::Camera &camera, const guide::Prop &prop);

} // namespace document
