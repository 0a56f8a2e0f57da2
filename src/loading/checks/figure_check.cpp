#include "loading/checks/figure_check.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>

namespace loading {
namespace {

using guide::FigurePart;
using guide::Joint;

// How far the flesh reaches below each joint, in the order of Joint. The figure may press in a little.
constexpr std::array<double, guide::jointCount> reachBelow{4.4,  4.4,  4.4, 4.4, 4.9, 3.2, 3.2, 2.35, 2.35, 1.75, 1.75,
                                                           1.15, 1.15, 4.4, 4.4, 3.3, 3.3, 2.1, 2.1,  1.15, 1.15};
constexpr double pressedIn = 0.35;

// Of the ball of the shoulder from the neck: as far as a shoulder blade can slide.
constexpr double nearestShoulder = 7;
constexpr double farthestShoulder = 12;

std::string inUnits(double length)
{
    std::ostringstream out;
    out << std::fixed << std::setprecision(1) << length;
    return out.str();
}

std::string_view nameOf(Joint joint)
{
    return guide::jointIds[static_cast<std::size_t>(joint)];
}

bool isInside(const guide::PageBox &box, double x, double y)
{
    return x >= box.least.x && x <= box.most.x && y >= box.least.y && y <= box.most.y;
}

class FigureCheck
{
public:
    FigureCheck(const guide::Figure &figure, std::size_t index, Problems &problems)
        : m_figure(figure), m_place("/figures/" + std::to_string(index)), m_problems(problems)
    {
    }

    void run()
    {
        std::set<std::string> ids;
        for (std::size_t i = 0; i < m_figure.poses.size(); ++i) {
            const guide::Pose &pose = m_figure.poses[i];
            m_pose = m_place + "/poses/" + std::to_string(i);
            if (!ids.insert(pose.id).second)
                fault("/id", "pose \"" + pose.id + "\" is defined twice; each id must be its own");
            checkBones(pose.joints);
            checkFloor(pose.joints);
            checkBox(pose);
            checkOrder(pose);
        }
        m_pose = m_place;
        for (const Joint pin : m_figure.pins) {
            if (pin != Joint::WristRight && pin != Joint::WristLeft && pin != Joint::AnkleRight
                && pin != Joint::AnkleLeft) {
                fault("/pins", "holds \"" + std::string(nameOf(pin)) + "\"; only wrists and ankles can be pinned");
            }
        }
    }

private:
    void fault(const std::string &place, std::string message)
    {
        note(m_problems, {"figures.json", 0, m_pose + place, std::move(message)});
    }

    void checkBones(const guide::Joints &joints)
    {
        for (const guide::Bone &bone : guide::bones) {
            const double size = length(joints[bone.to] - joints[bone.from]);
            const double least = bone.glides ? nearestShoulder : bone.length * (1 - boneTolerance);
            const double most = bone.glides ? farthestShoulder : bone.length * (1 + boneTolerance);
            if (size < least || size > most) {
                fault("/joints/" + std::string(nameOf(bone.to)), "is " + inUnits(size) + " from \""
                                                                     + std::string(nameOf(bone.from)) + "\", expected "
                                                                     + inUnits(least) + " to " + inUnits(most));
            }
        }
    }

    void checkFloor(const guide::Joints &joints)
    {
        for (std::size_t i = 0; i < guide::jointCount; ++i) {
            const double height = joints[static_cast<Joint>(i)].y;
            if (height < reachBelow[i] - pressedIn) {
                fault("/joints/" + std::string(guide::jointIds[i]), "is " + inUnits(height)
                                                                        + " above the floor, expected at least "
                                                                        + inUnits(reachBelow[i] - pressedIn));
            }
        }
    }

    void checkBox(const guide::Pose &pose)
    {
        for (std::size_t i = 0; i < guide::jointCount; ++i) {
            const guide::Projected at = project(m_figure.camera, pose.joints[static_cast<Joint>(i)]);
            if (!isInside(m_figure.box, at.x, at.y))
                fault("/joints/" + std::string(guide::jointIds[i]), "is outside the box of the figure");
        }
        for (std::size_t i = 0; i < pose.arrows.size(); ++i) {
            for (const guide::PagePoint &point : {pose.arrows[i].from, pose.arrows[i].via, pose.arrows[i].to}) {
                if (!isInside(m_figure.box, point.x, point.y)) {
                    fault("/arrows/" + std::to_string(i), "leads out of the box of the figure");
                    break;
                }
            }
        }
    }

    // A part that is left out, or painted twice, would show a person without an arm, or with three.
    void checkOrder(const guide::Pose &pose)
    {
        std::map<FigurePart, int> painted;
        for (const FigurePart part : pose.order) {
            switch (part) {
            case FigurePart::LowerRight:
                ++painted[FigurePart::LegRight];
                ++painted[FigurePart::Pelvis];
                break;
            case FigurePart::LowerLeft:
                ++painted[FigurePart::LegLeft];
                ++painted[FigurePart::Pelvis];
                break;
            case FigurePart::Lower:
                ++painted[FigurePart::LegRight];
                ++painted[FigurePart::LegLeft];
                ++painted[FigurePart::Pelvis];
                break;
            default: ++painted[part];
            }
        }
        for (const FigurePart part : {FigurePart::ArmRight, FigurePart::ArmLeft, FigurePart::LegRight,
                                      FigurePart::LegLeft, FigurePart::Pelvis, FigurePart::Shirt, FigurePart::Head}) {
            if (painted[part] != 1) {
                fault("/order", "must hold both arms, both legs, the pelvis, the shirt and the head once");
                return;
            }
        }
    }

    const guide::Figure &m_figure;
    std::string m_place;
    std::string m_pose;
    Problems &m_problems;
};

} // namespace

void checkFigures(const std::vector<guide::Figure> &figures, Problems &problems)
{
    for (std::size_t i = 0; i < figures.size(); ++i)
        FigureCheck(figures[i], i, problems).run();
}

} // namespace loading
