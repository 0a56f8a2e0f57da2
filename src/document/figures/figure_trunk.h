// The trunk of a figure: one row of ellipses along the spine, which the trousers and the shirt share.
#pragma once

#include "document/figures/figure_shape.h"

namespace document {

// A slice of the trunk. `place` counts along the spine: 0 hip, 1 L3, 2 T8, 3 C7.
struct TrunkSection
{
    guide::Point3 centre;
    guide::Point3 right;   // of the body, unit
    guide::Point3 forward; // unit
    double halfWidth = 0;
    double halfDepth = 0;
};

TrunkSection trunkAt(const guide::Joints &joints, double place);

FigureShape pelvisOf(const guide::Camera &camera, const guide::Joints &joints);
FigureShape shirtOf(const guide::Camera &camera, const guide::Joints &joints);

// The part that works. It reaches a little beyond the trunk: clip it to what it lies on.
QPainterPath highlightOf(const guide::Camera &camera, const guide::Joints &joints, const guide::Highlight &highlight);

// Both blades, on the back.
QPainterPath shoulderBladesOf(const guide::Camera &camera, const guide::Joints &joints,
                              const guide::ShoulderBlades &blades);

} // namespace document
