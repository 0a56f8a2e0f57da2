#include "guide/remedies/figure_motion.h"

#include "support/made_up_figure.h"

#include "support/catch.h"

using namespace guide;

namespace {

double apart(const Point3 &a, const Point3 &b)
{
    return length(a - b);
}

double boneLength(const Pose &pose, const Bone &bone)
{
    return apart(pose.joints[bone.to], pose.joints[bone.from]);
}

} // namespace

TEST_CASE("figure camera: it turns and looks down and mirrors without a change of any length")
{
    const Projected ahead = project({0, 0, false}, {3, 4, 5});
    CHECK(ahead.x == Approx(3));
    CHECK(ahead.y == Approx(4));
    CHECK(ahead.depth == Approx(5));
    const Projected fromTheSide = project({90, 0, false}, {3, 4, 5});
    CHECK(fromTheSide.x == Approx(-5));
    CHECK(fromTheSide.depth == Approx(3));
    const Projected fromAbove = project({0, 90, true}, {3, 4, 5});
    CHECK(fromAbove.x == Approx(-3));
    CHECK(fromAbove.y == Approx(-5));
    CHECK(fromAbove.depth == Approx(4));
    const Projected turned = project({33, 21, false}, {3, 4, 5});
    CHECK(turned.x * turned.x + turned.y * turned.y + turned.depth * turned.depth == Approx(50));
}

TEST_CASE("figure motion: no bone changes its length on the way")
{
    const Figure figure = madeUpFigure();
    const Pose &from = figure.poses[0];
    const Pose &to = figure.poses[1];
    for (int step = 0; step <= 20; ++step) {
        const double fraction = step / 20.0;
        const Pose pose = poseBetween(figure, from, to, fraction);
        for (const Bone &bone : bones) {
            INFO(fraction << " " << jointIds[static_cast<std::size_t>(bone.to)]);
            CHECK(boneLength(pose, bone)
                  == Approx((1 - fraction) * boneLength(from, bone) + fraction * boneLength(to, bone)).margin(0.01));
        }
    }
}

TEST_CASE("figure motion: it begins with the first pose and ends with the second")
{
    const Figure figure = madeUpFigure();
    const Pose &from = figure.poses[0];
    const Pose &to = figure.poses[1];
    const Pose begin = poseBetween(figure, from, to, 0);
    const Pose end = poseBetween(figure, from, to, 1);
    for (std::size_t i = 0; i < jointCount; ++i) {
        const auto joint = static_cast<Joint>(i);
        INFO(jointIds[i]);
        CHECK(apart(begin.joints[joint], from.joints[joint]) < 0.01);
        CHECK(apart(end.joints[joint], to.joints[joint]) < 0.01);
    }
    CHECK(end.ghost);
    CHECK_FALSE(poseBetween(figure, from, to, 0.7).ghost);
}

TEST_CASE("figure motion: what is pinned stays where it is and a hand swings on an arc")
{
    const Figure figure = madeUpFigure();
    const Pose half = poseBetween(figure, figure.poses[0], figure.poses[1], 0.5);
    for (const Joint joint : {Joint::AnkleRight, Joint::AnkleLeft})
        CHECK(apart(half.joints[joint], figure.poses[0].joints[joint]) < 0.01);
    const Point3 straight = between(figure.poses[0].joints[Joint::Head], figure.poses[1].joints[Joint::Head], 0.5);
    CHECK(apart(half.joints[Joint::Head], straight) > 0.5);
}

TEST_CASE("figure motion: opposite directions turn without a jump")
{
    const Point3 half = turned({1, 0, 0}, {-1, 0, 0}, 0.5);
    CHECK(length(half) == Approx(1));
    CHECK(half.x == Approx(0).margin(1e-9));
    CHECK(apart(turned({1, 0, 0}, {-1, 0, 0}, 1), {-1, 0, 0}) < 1e-9);
}
