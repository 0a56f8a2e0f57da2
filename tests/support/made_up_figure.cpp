#include "support/made_up_figure.h"

#include <utility>

using namespace guide;

namespace {

using Places = std::array<std::pair<Joint, Point3>, jointCount>;

constexpr Places upright{{
    {Joint::Hip, {0, 50.3, 0}},
    {Joint::L3, {0, 58.3, 0}},
    {Joint::T8, {0, 69.3, 0}},
    {Joint::C7, {0, 82.3, 0}},
    {Joint::Head, {0, 91.3, 0}},
    {Joint::ShoulderRight, {-10, 78.3, 0.8}},
    {Joint::ShoulderLeft, {10, 78.3, 0.8}},
    {Joint::ElbowRight, {-16.93, 65.17, -1.34}},
    {Joint::ElbowLeft, {16.93, 65.17, -1.34}},
    {Joint::WristRight, {-15, 51.5, 1}},
    {Joint::WristLeft, {15, 51.5, 1}},
    {Joint::HandRight, {-14.6, 43.55, 1.8}},
    {Joint::HandLeft, {14.6, 43.55, 1.8}},
    {Joint::HipRight, {-4.6, 50.3, 0}},
    {Joint::HipLeft, {4.6, 50.3, 0}},
    {Joint::KneeRight, {-6.39, 26.68, 3.84}},
    {Joint::KneeLeft, {6.39, 26.68, 3.84}},
    {Joint::AnkleRight, {-6.6, 4, 0}},
    {Joint::AnkleLeft, {6.6, 4, 0}},
    {Joint::ToeRight, {-8.21, 1.27, 8.95}},
    {Joint::ToeLeft, {8.21, 1.27, 8.95}},
}};

constexpr Places bent{{
    {Joint::Hip, {-2, 50.3, 0}},
    {Joint::L3, {-1.72, 58.3, 0}},
    {Joint::T8, {1.31, 68.87, 0}},
    {Joint::C7, {8.2, 79.89, 0}},
    {Joint::Head, {13.23, 87.35, 0}},
    {Joint::ShoulderRight, {-2.4, 81.8, 0.8}},
    {Joint::ShoulderLeft, {14.56, 71.2, 0.8}},
    {Joint::ElbowRight, {-10.95, 69.91, -2.44}},
    {Joint::ElbowLeft, {18.63, 56.76, 0.7}},
    {Joint::WristRight, {-12.5, 56, -2}},
    {Joint::WristLeft, {15.6, 43.5, 4}},
    {Joint::HandRight, {-12.1, 48.05, -1.2}},
    {Joint::HandLeft, {15.2, 35.55, 4.8}},
    {Joint::HipRight, {-6.6, 50.46, 0}},
    {Joint::HipLeft, {2.6, 50.14, 0}},
    {Joint::KneeRight, {-7.29, 26.72, 3.48}},
    {Joint::KneeLeft, {5.42, 26.63, 3.93}},
    {Joint::AnkleRight, {-6.6, 4, 0}},
    {Joint::AnkleLeft, {6.6, 4, 0}},
    {Joint::ToeRight, {-8.21, 1.27, 8.95}},
    {Joint::ToeLeft, {8.21, 1.27, 8.95}},
}};

Pose poseOf(const std::string &id, const Places &places, const Point3 &headUp)
{
    Pose pose;
    pose.id = id;
    for (const auto &[joint, place] : places)
        pose.joints[joint] = place;
    pose.face = {0, 0, 1};
    pose.headUp = headUp;
    pose.order = {FigurePart::Lower, FigurePart::Shirt, FigurePart::Head, FigurePart::ArmRight, FigurePart::ArmLeft};
    return pose;
}

} // namespace

Figure madeUpFigure()
{
    Figure figure;
    figure.id = "bending";
    figure.alternative = "A person stands, and bends to the left.";
    figure.camera = {0, 6, false};
    figure.box = {{-34.5, -4}, {34.5, 110.5}};
    figure.props = {{RugProp{{0, 0, 0}, 32, 14}, PropLayer::Back}};
    figure.pins = {Joint::AnkleRight, Joint::AnkleLeft};
    figure.poses = {poseOf("upright", upright, {0, 1, 0}), poseOf("bent", bent, {0.559, 0.829, 0})};
    Pose &end = figure.poses.back();
    end.ghost = 0;
    end.highlights = {TrunkStrip{0.6, 2.6, TrunkEdge::Right, 0.36}};
    end.arrows = {{{24, 52}, {24, 46}, {23, 38}}};
    figure.shown = {0, 1};
    return figure;
}
