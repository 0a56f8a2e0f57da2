#include "document/figures/figure_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace document {
namespace {

constexpr int corners = 32; // of what is round: no corner shows at 900 pixels

double turn(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

void append(std::vector<QPointF> &points, const std::vector<QPointF> &more)
{
    points.insert(points.end(), more.begin(), more.end());
}

} // namespace

QPointF pageOf(const guide::Camera &camera, const guide::Point3 &point)
{
    const guide::Projected at = project(camera, point);
    return {at.x, at.y};
}

std::vector<QPointF> circleAround(const QPointF &centre, double radius)
{
    return ellipseAround(centre, {{radius, 0}, {0, radius}});
}

std::vector<QPointF> ellipseAround(const QPointF &centre, const std::vector<QPointF> &halfAxes)
{
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const QPointF normal(std::cos(angle), std::sin(angle));
        double reach = 0;
        QPointF point;
        for (const QPointF &axis : halfAxes) {
            const double along = QPointF::dotProduct(axis, normal);
            reach += along * along;
            point += along * axis;
        }
        points.push_back(reach > 0 ? centre + point / std::sqrt(reach) : centre);
    }
    return points;
}

QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](const QPointF &a, const QPointF &b) { return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y()); });
    std::vector<QPointF> hull;
    const auto walk = [&](auto begin, auto end) {
        const std::size_t first = hull.size();
        for (auto point = begin; point != end; ++point) {
            while (hull.size() >= first + 2 && turn(hull[hull.size() - 2], hull.back(), *point) <= 0)
                hull.pop_back();
            hull.push_back(*point);
        }
        if (!hull.empty())
            hull.pop_back(); // begins the way back
    };
    walk(points.begin(), points.end());
    walk(points.rbegin(), points.rend());
    return QPolygonF(QList<QPointF>(hull.begin(), hull.end()));
}

void FigureShape::addHull(const std::vector<QPointF> &points)
{
    m_pieces.push_back(convexHull(points));
}

void FigureShape::addLoft(const std::vector<std::vector<QPointF>> &outlines)
{
    for (std::size_t i = 1; i < outlines.size(); ++i) {
        std::vector<QPointF> points = outlines[i - 1];
        append(points, outlines[i]);
        addHull(points);
    }
}

void FigureShape::addLoft(const guide::Camera &camera, const std::vector<LoftCircle> &circles)
{
    std::vector<std::vector<QPointF>> outlines;
    for (const LoftCircle &circle : circles)
        outlines.push_back(circleAround(pageOf(camera, circle.centre), circle.radius));
    addLoft(outlines);
}

void FigureShape::addHull(const guide::Camera &camera, const std::vector<LoftCircle> &circles)
{
    std::vector<QPointF> points;
    for (const LoftCircle &circle : circles)
        append(points, circleAround(pageOf(camera, circle.centre), circle.radius));
    addHull(points);
}

void FigureShape::add(const FigureShape &other)
{
    m_pieces.insert(m_pieces.end(), other.m_pieces.begin(), other.m_pieces.end());
}

QPainterPath FigureShape::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF &piece : m_pieces) {
        path.addPolygon(piece);
        path.closeSubpath();
    }
    // One outline: soft edges that lie on each other would add up to hard ones.
    return path.simplified();
}

} // namespace document
