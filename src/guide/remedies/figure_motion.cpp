#include "guide/remedies/figure_motion.h"

#include "guide/base/contains.h"

#include <algorithm>

namespace guide {
namespace {

constexpr double floorReach = 4; // a wrist below this height rests on the floor

Joints turnBones(const Joints &from, const Joints &to, double fraction)
{
    Joints joints;
    joints[Joint::Hip] = between(from[Joint::Hip], to[Joint::Hip], fraction);
    for (const Bone &bone : bones) {
        const Point3 start = from[bone.to] - from[bone.from];
        const Point3 end = to[bone.to] - to[bone.from];
        const double size = (1 - fraction) * length(start) + fraction * length(end);
        joints[bone.to] = joints[bone.from] + size * turned(unit(start), unit(end), fraction);
    }
    return joints;
}

void move(Joints &joints, const Point3 &by)
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        Point3 &point = joints[static_cast<Joint>(i)];
        point = point + by;
    }
}

// Where a joint between two bones stands so that the second ends at `target`, on the side where it is now. A target out
// of reach is pulled in.
struct Bend
{
    Point3 middle;
    Point3 end;
};

Bend reach(const Point3 &root, const Point3 &middle, const Point3 &end, const Point3 &target, bool notDown)
{
    const double upper = length(middle - root);
    const double lower = length(end - middle);
    const Point3 along = unit(target - root);
    const double distance =
        std::clamp(length(target - root), std::abs(upper - lower) + 1e-6, std::max(upper + lower - 1e-6, 1e-6));
    const double foot = (upper * upper - lower * lower + distance * distance) / (2 * distance);
    const double height = std::sqrt(std::max(0.0, upper * upper - foot * foot));
    Point3 aside = squareTo(middle - root, along);
    if (notDown && aside.y < 0)
        aside = squareTo({aside.x, 0, aside.z}, along);
    return {root + foot * along + height * unit(aside), root + distance * along};
}

void hold(Joints &joints, Joint root, Joint middle, Joint end, Joint tip, const Point3 &target, bool notDown)
{
    const Bend bend = reach(joints[root], joints[middle], joints[end], target, notDown);
    const Point3 carried = bend.end - joints[end];
    joints[middle] = bend.middle;
    joints[end] = bend.end;
    joints[tip] = joints[tip] + carried;
}

void holdPins(Joints &joints, const Figure &figure, const Joints &from, const Joints &to, double fraction)
{
    for (const Limbs &side : {rightLimbs, leftLimbs}) {
        if (contains(figure.pins, side.wrist)) {
            const Point3 target = between(from[side.wrist], to[side.wrist], fraction);
            hold(joints, side.shoulder, side.elbow, side.wrist, side.hand, target, target.y < floorReach);
        }
        if (contains(figure.pins, side.ankle)) {
            const Point3 target = between(from[side.ankle], to[side.ankle], fraction);
            hold(joints, side.hip, side.knee, side.ankle, side.toe, target, false);
        }
    }
}

} // namespace

Pose poseBetween(const Figure &figure, const Pose &from, const Pose &to, double fraction)
{
    Pose pose = fraction < 0.5 ? from : to;
    pose.joints = turnBones(from.joints, to.joints, fraction);
    const Joint anchor = figure.anchor;
    move(pose.joints, between(from.joints[anchor], to.joints[anchor], fraction) - pose.joints[anchor]);
    holdPins(pose.joints, figure, from.joints, to.joints, fraction);
    pose.face = turned(unit(from.face), unit(to.face), fraction);
    pose.headUp = turned(unit(topOfHead(from)), unit(topOfHead(to)), fraction);
    if (fraction > 0 && fraction < 1)
        pose.ghost.reset();
    return pose;
}

} // namespace guide
