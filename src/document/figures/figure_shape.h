// FigureShape: the outline of one part of a figure, made of convex pieces. Used by the painters of figures.
//
// A part is a loft: a row of circles or ellipses, each joined to the next by the convex hull of both.
#pragma once

#include "guide/remedies/figure.h"

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace document {

// A circle in space keeps its radius on the page.
struct LoftCircle
{
    guide::Point3 centre;
    double radius = 0;
};

class FigureShape
{
public:
    void addHull(const std::vector<QPointF> &points);
    // Each circle joined to the next.
    void addLoft(const guide::Camera &camera, const std::vector<LoftCircle> &circles);
    // All circles in one hull.
    void addHull(const guide::Camera &camera, const std::vector<LoftCircle> &circles);
    // Each outline joined to the next.
    void addLoft(const std::vector<std::vector<QPointF>> &outlines);
    void add(const FigureShape &other);

    QPainterPath path() const; // around all of them

private:
    std::vector<QPolygonF> m_pieces;
};

// On the page of figures: x right, y up, in units.
QPointF pageOf(const guide::Camera &camera, const guide::Point3 &point);

std::vector<QPointF> circleAround(const QPointF &centre, double radius);

// The outline of an ellipsoid or an ellipse with these half axes, as the page shows it.
std::vector<QPointF> ellipseAround(const QPointF &centre, const std::vector<QPointF> &halfAxes);

// Counter-clockwise.
QPolygonF convexHull(std::vector<QPointF> points);

} // namespace document
