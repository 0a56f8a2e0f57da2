// The arms, legs and neck of a figure.
#pragma once

#include "document/figures/figure_shape.h"

namespace document {

FigureShape armOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Limbs &side);
FigureShape sleeveOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Limbs &side);
FigureShape trouserLegOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Limbs &side);
FigureShape footOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Limbs &side);
FigureShape neckOf(const guide::Camera &camera, const guide::Pose &pose);

// Where a sleeve lies on the shirt and needs no line between them. `margin` reaches beyond the line of the sleeve.
FigureShape softShoulderOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Limbs &side,
                           double margin);

} // namespace document
