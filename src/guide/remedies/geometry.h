// Points and directions in space, as the joints of a figure need them.
//
// One unit is a hundredth of the standing height. x points right, y up from the floor, z towards the viewer.
#pragma once

#include <cmath>

namespace guide {

struct Point3
{
    double x = 0;
    double y = 0;
    double z = 0;

    bool operator==(const Point3 &other) const = default;
};

inline Point3 operator+(const Point3 &a, const Point3 &b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

inline Point3 operator-(const Point3 &a, const Point3 &b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}

inline Point3 operator*(double factor, const Point3 &a)
{
    return {factor * a.x, factor * a.y, factor * a.z};
}

inline double dot(const Point3 &a, const Point3 &b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline Point3 cross(const Point3 &a, const Point3 &b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline double length(const Point3 &a)
{
    return std::sqrt(dot(a, a));
}

// Straight up for a vector without a length.
Point3 unit(const Point3 &a);

// The part of `a` that is square to the unit vector `axis`.
inline Point3 squareTo(const Point3 &a, const Point3 &axis)
{
    return a - dot(a, axis) * axis;
}

// On the straight line from `a` to `b`.
inline Point3 between(const Point3 &a, const Point3 &b, double fraction)
{
    return a + fraction * (b - a);
}

// Turns the unit vector `a` towards the unit vector `b`, evenly, on the shortest way.
Point3 turned(const Point3 &a, const Point3 &b, double fraction);

} // namespace guide
