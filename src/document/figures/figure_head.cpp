#include "document/figures/figure_head.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace document {
namespace {

using guide::Point3;

// Half of the head, in units.
constexpr double halfDepth = 5.5;
constexpr double halfHeight = 6.7;
constexpr double halfWidth = 4.9;

constexpr double faceAngle = 76;    // degrees around the middle of the face
constexpr double faceGone = -0.55;  // of the depth of the nose: only hair is seen
constexpr double noseHidden = 0.9;  // likewise: the nose points at the viewer, or away
constexpr double noseBehind = -0.2; // likewise: the cheek hides where it begins
constexpr double earBeside = 0.15;  // of the depth of an ear: both stand out beside the head
constexpr double eyeVisible = 0.12; // how much of its place must look at the viewer
constexpr double radiansOfDegree = std::numbers::pi / 180;

// Counted in halves of the head.
struct HeadPoint
{
    double forward;
    double up;
    double side;
};

constexpr HeadPoint noseTip{1.13, -0.2, 0};

class Head
{
public:
    Head(const guide::Camera &camera, const guide::Pose &pose)
        : m_camera(camera), m_centre(pose.joints[guide::Joint::Head]), m_face(unit(pose.face)),
          m_up(unit(squareTo(topOfHead(pose), m_face))), m_side(cross(m_up, m_face))
    {
    }

    QPointF at(const HeadPoint &point) const
    {
        return pageOf(m_camera, m_centre + point.forward * halfDepth * m_face + point.up * halfHeight * m_up
                                    + point.side * halfWidth * m_side);
    }

    FigureShape outline() const
    {
        FigureShape shape;
        shape.addHull(ellipseAround(pageOf(m_camera, m_centre),
                                    {pageOf(m_camera, halfDepth * m_face), pageOf(m_camera, halfHeight * m_up),
                                     pageOf(m_camera, halfWidth * m_side)}));
        return shape;
    }

    // How much the surface looks at the viewer there, for a point of the surface.
    double towardsViewer(const HeadPoint &point) const
    {
        const Point3 normal =
            unit(point.forward / halfDepth * m_face + point.up / halfHeight * m_up + point.side / halfWidth * m_side);
        return project(m_camera, normal).depth;
    }

    double faceDepth() const { return project(m_camera, m_face).depth; }
    double sideDepth() const { return project(m_camera, m_side).depth; }

    FigureShape face() const
    {
        constexpr int rings = 19;
        constexpr int around = 72;
        const Point3 middle = unit(Point3{0.82, -0.57, 0});
        const Point3 across{0, 0, 1};
        const Point3 down = cross(across, middle);
        std::vector<QPointF> seen;
        for (int ring = 0; ring <= rings; ++ring) {
            const double angle = faceAngle * radiansOfDegree * ring / rings;
            for (int i = 0; i < around; ++i) {
                const double turn = 2 * std::numbers::pi * i / around;
                const Point3 place =
                    std::cos(angle) * middle + std::sin(angle) * (std::cos(turn) * across + std::sin(turn) * down);
                const HeadPoint point{place.x, place.y, place.z};
                if (towardsViewer(point) >= 0)
                    seen.push_back(at(point));
            }
        }
        FigureShape shape;
        if (seen.size() > 2)
            shape.addHull(seen);
        return shape;
    }

    // It begins `inside` the head: the face and the nose are one, without a seam.
    FigureShape nose(double inside = 1) const
    {
        std::vector<QPointF> points = circleAround(at(noseTip), 0.55);
        for (const double angle : {8 * radiansOfDegree, -27 * radiansOfDegree})
            points.push_back(at({inside * std::cos(angle), inside * std::sin(angle), 0}));
        FigureShape shape;
        shape.addHull(points);
        return shape;
    }

    FigureShape ear(double side) const
    {
        FigureShape shape;
        shape.addHull(circleAround(at({-0.04, -0.1, 0.98 * side}), 1.15));
        return shape;
    }

private:
    const guide::Camera &m_camera;
    Point3 m_centre;
    Point3 m_face;
    Point3 m_up;
    Point3 m_side;
};

void paintEyes(FigureCanvas &canvas, const Head &head)
{
    const QColor color = canvas.fillOf(canvas.colors().eyes);
    for (const double side : {-1.0, 1.0}) {
        const HeadPoint eye{0.87, -0.02, 0.49 * side};
        if (head.towardsViewer(eye) < eyeVisible)
            continue;
        QPainterPath path;
        path.addEllipse(head.at(eye), 0.5, 0.5);
        canvas.area(path, color);
    }
}

} // namespace

FigureShape headOf(const guide::Camera &camera, const guide::Pose &pose)
{
    return Head(camera, pose).outline();
}

void paintHead(FigureCanvas &canvas, const guide::Camera &camera, const guide::Pose &pose)
{
    const Head head(camera, pose);
    const FigureColors &colors = canvas.colors();
    const double near = head.sideDepth() >= 0 ? 1 : -1;
    const bool fromBehind = head.faceDepth() < faceGone;
    const bool earInFront = !fromBehind && std::abs(head.sideDepth()) > earBeside;
    canvas.part(head.ear(-near).path(), colors.skin);
    if (!earInFront)
        canvas.part(head.ear(near).path(), colors.skin);

    FigureShape withNose = head.outline();
    const bool hasNose = std::abs(head.faceDepth()) < noseHidden;
    if (hasNose)
        withNose.add(head.nose());
    canvas.line(withNose.path());
    if (hasNose)
        canvas.area(head.nose().path(), canvas.fillOf(colors.skin));
    const QPainterPath outline = head.outline().path();
    canvas.area(outline, canvas.fillOf(colors.hair));
    if (!fromBehind) {
        canvas.painter().save();
        canvas.painter().setClipPath(outline, Qt::IntersectClip);
        canvas.area(head.face().path(), canvas.fillOf(colors.skin));
        canvas.painter().restore();
        if (hasNose && head.faceDepth() > noseBehind)
            canvas.area(head.nose(0.9).path(), canvas.fillOf(colors.skin));
        paintEyes(canvas, head);
    }
    if (earInFront)
        canvas.part(head.ear(near).path(), colors.skin);
}

} // namespace document
