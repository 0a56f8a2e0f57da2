#include "document/figures/figure_limbs.h"

#include "document/figures/figure_trunk.h"

namespace document {

using guide::between;
using guide::Joint;
using guide::Joints;
using guide::Limbs;
using guide::Point3;

FigureShape armOf(const guide::Camera &camera, const Joints &joints, const Limbs &side)
{
    const Point3 &elbow = joints[side.elbow];
    const Point3 &wrist = joints[side.wrist];
    const Point3 &hand = joints[side.hand];
    FigureShape shape;
    shape.addLoft(camera, {{joints[side.shoulder], 2.9},
                           {elbow, 2.35},
                           {between(elbow, wrist, 0.3), 2.45},
                           {wrist, 1.75},
                           {between(wrist, hand, 0.4), 2.0},
                           {hand, 1.15}});
    return shape;
}

FigureShape sleeveOf(const guide::Camera &camera, const Joints &joints, const Limbs &side)
{
    const Point3 &shoulder = joints[side.shoulder];
    const Point3 &elbow = joints[side.elbow];
    FigureShape shape;
    shape.addLoft(camera,
                  {{shoulder, 3.2}, {between(shoulder, elbow, 0.28), 3.25}, {between(shoulder, elbow, 0.45), 3.1}});
    return shape;
}

FigureShape trouserLegOf(const guide::Camera &camera, const Joints &joints, const Limbs &side)
{
    const Point3 &hip = joints[side.hip];
    const Point3 &knee = joints[side.knee];
    const Point3 &ankle = joints[side.ankle];
    FigureShape shape;
    shape.addLoft(camera, {{hip, 5.0},
                           {between(hip, knee, 0.4), 4.5},
                           {knee, 3.3},
                           {between(knee, ankle, 0.32), 3.35},
                           {between(knee, ankle, 0.9), 2.55}});
    return shape;
}

FigureShape footOf(const guide::Camera &camera, const Joints &joints, const Limbs &side)
{
    const Point3 &ankle = joints[side.ankle];
    const Point3 ahead = unit(joints[side.toe] - ankle);
    const Point3 right = joints[Joint::HipRight] - joints[Joint::HipLeft];
    const Point3 sole = unit(cross(ahead, right));
    const auto at = [&](double forward, double down) {
        return ankle + forward * ahead + down * sole;
    };
    const LoftCircle heel{at(-2.2, 2.9), 1.9};
    FigureShape shape;
    shape.addLoft(camera, {{between(ankle, joints[side.knee], 0.15), 2.1}, {ankle, 2.1}});
    shape.addHull(camera, {{ankle, 2.1}, heel, {at(3, 0.9), 2.0}, {at(1.5, 1.6), 1.9}});
    shape.addHull(camera, {{at(2.5, 0.8), 2.0}, heel, {at(6.6, 0.4), 1.6}, {joints[side.toe], 1.15}});
    return shape;
}

FigureShape neckOf(const guide::Camera &camera, const guide::Pose &pose)
{
    const Joints &joints = pose.joints;
    const Point3 face = unit(pose.face);
    const Point3 up = unit(squareTo(topOfHead(pose), face));
    const Point3 forward = trunkAt(joints, 3).forward;
    FigureShape shape;
    shape.addLoft(camera, {{between(joints[Joint::C7], joints[Joint::T8], 0.1) + 0.5 * forward, 3.0},
                           {between(joints[Joint::C7], joints[Joint::Head], 0.45), 2.7},
                           {joints[Joint::Head] - 3.2 * up - 0.6 * face, 2.7}});
    return shape;
}

FigureShape softShoulderOf(const guide::Camera &camera, const Joints &joints, const Limbs &side, double margin)
{
    FigureShape shape;
    shape.addHull(camera, {{joints[side.shoulder], 3.2 + margin},
                           {between(joints[side.shoulder], joints[Joint::C7], 0.14), 2.9}});
    return shape;
}

} // namespace document
