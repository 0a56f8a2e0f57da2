#include "document/figures/figure_props.h"

#include "guide/base/overloaded.h"

#include <array>
#include <cmath>
#include <numbers>

namespace document {
namespace {

using guide::Point3;

QPainterPath polygonOf(const guide::Camera &camera, const std::vector<Point3> &corners)
{
    QPolygonF polygon;
    for (const Point3 &corner : corners)
        polygon.append(pageOf(camera, corner));
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

// Corners of a rectangle on the floor, each rounded.
std::vector<Point3> roundedRectangle(const guide::MatProp &mat)
{
    constexpr double radius = 0.7;
    constexpr int perCorner = 6;
    std::vector<Point3> corners;
    for (int corner = 0; corner < 4; ++corner) {
        const double x = corner == 0 || corner == 3 ? mat.mostX - radius : mat.leastX + radius;
        const double z = corner < 2 ? mat.mostZ - radius : mat.leastZ + radius;
        for (int i = 0; i <= perCorner; ++i) {
            const double angle = std::numbers::pi / 2 * (corner + static_cast<double>(i) / perCorner);
            corners.push_back({x + radius * std::cos(angle), 0, z + radius * std::sin(angle)});
        }
    }
    return corners;
}

std::vector<Point3> ellipseOnFloor(const guide::RugProp &rug)
{
    constexpr int count = 64;
    std::vector<Point3> corners;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        corners.push_back(rug.centre + Point3{rug.halfX * std::cos(angle), 0, rug.halfZ * std::sin(angle)});
    }
    return corners;
}

// Between a ball, at 1, and a box, at 0.
double rounded(double value, double roundness)
{
    return std::copysign(std::pow(std::abs(value), roundness), value);
}

std::vector<QPointF> pillowPoints(const guide::Camera &camera, const guide::PillowProp &pillow)
{
    constexpr int rings = 20;
    constexpr int around = 48;
    constexpr double upright = 0.55;
    constexpr double flat = 0.7;
    std::vector<QPointF> points;
    for (int ring = 0; ring <= rings; ++ring) {
        const double height = std::numbers::pi * (static_cast<double>(ring) / rings - 0.5);
        for (int i = 0; i < around; ++i) {
            const double turn = 2 * std::numbers::pi * i / around;
            const double out = rounded(std::cos(height), upright);
            points.push_back(pageOf(camera, pillow.centre
                                                + Point3{pillow.half.x * out * rounded(std::cos(turn), flat),
                                                         pillow.half.y * rounded(std::sin(height), upright),
                                                         pillow.half.z * out * rounded(std::sin(turn), flat)}));
        }
    }
    return points;
}

class PropPainter
{
public:
    PropPainter(FigureCanvas &canvas, const guide::Camera &camera)
        : m_canvas(canvas), m_camera(camera), m_colors(canvas.colors())
    {
    }

    void operator()(const guide::BoxProp &box)
    {
        const Point3 &a = box.least;
        const Point3 &b = box.most;
        side({1, 0, 0}, {{b.x, a.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {b.x, a.y, b.z}}, m_colors.propSide);
        side({0, 0, 1}, {{a.x, a.y, b.z}, {b.x, a.y, b.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}, m_colors.propFace);
        side({0, 1, 0}, {{a.x, b.y, a.z}, {b.x, b.y, a.z}, {b.x, b.y, b.z}, {a.x, b.y, b.z}}, m_colors.propFace);
        side({-1, 0, 0}, {{a.x, a.y, a.z}, {a.x, b.y, a.z}, {a.x, b.y, b.z}, {a.x, a.y, b.z}}, m_colors.propSide);
        side({0, 0, -1}, {{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, b.y, a.z}, {a.x, b.y, a.z}}, m_colors.propFace);
        side({0, -1, 0}, {{a.x, a.y, a.z}, {b.x, a.y, a.z}, {b.x, a.y, b.z}, {a.x, a.y, b.z}}, m_colors.propSide);
    }

    void operator()(const guide::MatProp &mat)
    {
        m_canvas.prop(polygonOf(m_camera, roundedRectangle(mat)), m_colors.mat, m_colors.matLine);
    }

    void operator()(const guide::RugProp &rug)
    {
        m_canvas.prop(polygonOf(m_camera, ellipseOnFloor(rug)), m_colors.mat, m_colors.matLine);
    }

    void operator()(const guide::PillowProp &pillow)
    {
        FigureShape shape;
        shape.addHull(pillowPoints(m_camera, pillow));
        m_canvas.prop(shape.path(), m_colors.pillow, m_colors.pillowLine);
    }

    void operator()(const guide::CylinderProp &cylinder)
    {
        const auto end = [&](double z) {
            return ellipseAround(
                pageOf(m_camera, cylinder.centre + Point3{0, 0, z}),
                {pageOf(m_camera, {cylinder.radius, 0, 0}), pageOf(m_camera, {0, cylinder.radius, 0})});
        };
        const double nearEnd = project(m_camera, {0, 0, 1}).depth >= 0 ? cylinder.half : -cylinder.half;
        FigureShape whole;
        whole.addLoft({end(-cylinder.half), end(cylinder.half)});
        m_canvas.prop(whole.path(), m_colors.pillow, m_colors.pillowLine);
        FigureShape face;
        face.addHull(end(nearEnd));
        m_canvas.prop(face.path(), m_colors.pillow, m_colors.pillowLine);
    }

    void operator()(const guide::BallProp &ball)
    {
        QPainterPath path;
        path.addEllipse(pageOf(m_camera, ball.centre), ball.radius, ball.radius);
        m_canvas.part(path, m_colors.ball);
    }

    void operator()(const guide::WallProp &wall)
    {
        const std::array<QColor, 3> fills{m_colors.propFace, m_colors.propSide, m_colors.mat};
        m_canvas.prop(polygonOf(m_camera, wall.corners), fills[static_cast<std::size_t>(wall.tone)], m_colors.propLine);
    }

private:
    // A side that looks away is hidden by the others.
    void side(const Point3 &normal, const std::vector<Point3> &corners, const QColor &fill)
    {
        if (project(m_camera, normal).depth > 1e-9)
            m_canvas.prop(polygonOf(m_camera, corners), fill, m_colors.propLine);
    }

    FigureCanvas &m_canvas;
    const guide::Camera &m_camera;
    const FigureColors &m_colors;
};

} // namespace

void paintProp(FigureCanvas &canvas, const guide::Camera &camera, const guide::Prop &prop)
{
    std::visit(PropPainter(canvas, camera), prop.shape);
}

} // namespace document
