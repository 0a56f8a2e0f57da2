// Figure: a person in one or more poses, as joints in space, and what is drawn with them.
//
// It holds no picture: document/figures paints it in any size and in the colours of any page.
#pragma once

#include "guide/remedies/joints.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace guide {

// What is painted one behind the other. A lower half is a foot, and the trousers with that leg alone.
enum class FigurePart {
    ArmRight,
    ArmLeft,
    LegRight,
    LegLeft,
    LowerRight,
    LowerLeft,
    Lower, // both legs
    Pelvis,
    Shirt,
    Head,
    Props, // those of the layer PropLayer::Inner
};

// A place on the page, after the camera: x right, y up.
struct PagePoint
{
    double x = 0;
    double y = 0;
};

struct PageBox
{
    PagePoint least;
    PagePoint most;

    double width() const { return most.x - least.x; }
    double height() const { return most.y - least.y; }
};

struct Arrow
{
    PagePoint from;
    PagePoint via;
    PagePoint to;
    bool arc = false;  // through the three points as a circle; else a gentler curve
    bool both = false; // a head at each end
};

enum class TrunkEdge { Back, Front, Left, Right, Middle };

// The part that works: a strip of the trunk. Places on the trunk: 0 hip, 1 L3, 2 T8, 3 C7.
struct TrunkStrip
{
    double from = 0;
    double to = 0;
    TrunkEdge edge = TrunkEdge::Back;
    double depth = 0;   // in parts of the trunk there
    bool belt = false;  // as deep at its ends
    bool lower = false; // on the trousers; else on the shirt
};

// The part that works: an ellipse on the shirt.
struct TrunkSpot
{
    Point3 centre;
    double halfWidth = 0;
    double halfHeight = 0;
};

using Highlight = std::variant<TrunkStrip, TrunkSpot>;

// Drawn as a diagram on the back.
struct ShoulderBlades
{
    double gap = 0;  // from the spine
    double drop = 0; // below where they rest
};

struct BoxProp
{
    Point3 least;
    Point3 most;
};

// A rectangle on the floor.
struct MatProp
{
    double leastX = 0;
    double leastZ = 0;
    double mostX = 0;
    double mostZ = 0;
};

// An ellipse on the floor.
struct RugProp
{
    Point3 centre;
    double halfX = 0;
    double halfZ = 0;
};

struct PillowProp
{
    Point3 centre;
    Point3 half;
};

// Lies along z.
struct CylinderProp
{
    Point3 centre;
    double half = 0;
    double radius = 0;
};

struct BallProp
{
    Point3 centre;
    double radius = 0;
};

enum class WallTone { Face, Side, Floor };

struct WallProp
{
    std::vector<Point3> corners;
    WallTone tone = WallTone::Face;
};

// From the back: Back, the ghost, Middle, and the body, whose order names where Inner stands.
enum class PropLayer { Back, Middle, Inner };

struct Prop
{
    std::variant<BoxProp, MatProp, RugProp, PillowProp, CylinderProp, BallProp, WallProp> shape;
    PropLayer layer = PropLayer::Back;
};

struct Pose
{
    std::string id;
    Joints joints;
    Point3 face;                          // where the nose points
    std::optional<Point3> headUp;         // where the top of the head points, if not away from the neck
    std::vector<FigurePart> order;        // from the back to the front
    std::vector<FigurePart> far;          // pale: on the side away from the viewer
    std::vector<Highlight> highlights;    // may be none
    std::vector<Arrow> arrows;            // may be none
    std::optional<std::size_t> ghost;     // the pose that is shown behind this one: where the person came from
    std::optional<ShoulderBlades> blades; // where the picture shows them
    bool hardShoulder = false;            // a line parts the sleeve from the shirt
};

// Where the top of the head points.
Point3 topOfHead(const Pose &pose);

// Parallel: nothing gets smaller with its distance. The viewer is turned by `yaw` and looks down by `pitch`, in
// degrees.
struct Camera
{
    double yaw = 0;
    double pitch = 0;
    bool mirror = false; // the page is turned over from left to right
};

struct Figure
{
    std::string id;
    std::string alternative; // what the person does, for those who do not see it
    Camera camera;
    PageBox box; // holds every pose, what lies between two of them, and the arrows
    std::vector<Prop> props;
    std::vector<std::size_t> shown; // the poses that stand side by side in a still picture
    Joint anchor = Joint::Hip;      // goes in a straight line from pose to pose
    std::vector<Joint> pins;        // wrists and ankles that do so, too: they rest on something
    std::vector<Pose> poses;        // at least one

    const Pose *pose(std::string_view poseId) const; // nullptr for an unknown id
};

// Where a point is on the page, and how near to the viewer: more is nearer. The same for a direction.
struct Projected
{
    double x = 0;
    double y = 0;
    double depth = 0;
};

Projected project(const Camera &camera, const Point3 &point);

} // namespace guide
