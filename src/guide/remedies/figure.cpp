#include "guide/remedies/figure.h"

#include <algorithm>
#include <numbers>

namespace guide {

const Pose *Figure::pose(std::string_view poseId) const
{
    const auto found = std::find_if(poses.begin(), poses.end(), [&](const Pose &each) { return each.id == poseId; });
    return found == poses.end() ? nullptr : &*found;
}

Point3 topOfHead(const Pose &pose)
{
    return pose.headUp ? *pose.headUp : pose.joints[Joint::Head] - pose.joints[Joint::C7];
}

Projected project(const Camera &camera, const Point3 &point)
{
    const double yaw = camera.yaw * std::numbers::pi / 180;
    const double pitch = camera.pitch * std::numbers::pi / 180;
    const double across = point.x * std::cos(yaw) - point.z * std::sin(yaw);
    const double towards = point.x * std::sin(yaw) + point.z * std::cos(yaw);
    return {camera.mirror ? -across : across, point.y * std::cos(pitch) - towards * std::sin(pitch),
            point.y * std::sin(pitch) + towards * std::cos(pitch)};
}

} // namespace guide
