#include "guide/remedies/geometry.h"

#include <algorithm>

namespace guide {
namespace {

constexpr double tiny = 1e-9;

// Any direction that is square to `axis`.
Point3 someSquareTo(const Point3 &axis)
{
    const Point3 other = std::abs(axis.y) < 0.9 ? Point3{0, 1, 0} : Point3{1, 0, 0};
    return unit(cross(axis, other));
}

} // namespace

Point3 unit(const Point3 &a)
{
    const double size = length(a);
    return size < tiny ? Point3{0, 1, 0} : (1 / size) * a;
}

Point3 turned(const Point3 &a, const Point3 &b, double fraction)
{
    const double angle = std::acos(std::clamp(dot(a, b), -1.0, 1.0));
    if (angle < 1e-6)
        return b;
    const Point3 aside = squareTo(b, a);
    // Opposite directions lie on every circle: one of them must do.
    const Point3 towards = length(aside) < tiny ? someSquareTo(a) : unit(aside);
    return std::cos(fraction * angle) * a + std::sin(fraction * angle) * towards;
}

} // namespace guide
