#include "document/figures/figure_trunk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace document {
namespace {

using guide::Joint;
using guide::Joints;
using guide::Point3;

struct Measure
{
    double place;
    double back;
    double front;
    double halfWidth;
};

// How far the flesh reaches from the spine.
constexpr std::array<Measure, 15> measures{{
    {-0.78, 1.8, 1.0, 3.4},
    {-0.66, 4.2, 2.8, 6.4},
    {-0.42, 5.7, 4.2, 8.0},
    {0.0, 6.5, 5.2, 9.1},
    {0.4, 5.9, 5.5, 8.7},
    {0.75, 4.9, 5.6, 7.8},
    {1.0, 4.4, 5.7, 7.2},
    {1.3, 4.4, 6.0, 7.4},
    {1.65, 4.7, 6.5, 8.0},
    {2.0, 5.0, 6.9, 8.6},
    {2.3, 5.0, 6.7, 8.8},
    {2.55, 4.6, 5.9, 8.6},
    {2.75, 3.9, 4.8, 7.6},
    {2.9, 3.2, 3.8, 5.4},
    {3.0, 2.6, 3.2, 3.8},
}};

constexpr double seat = -0.78;
constexpr double waist = 0.75;
constexpr double hem = 0.45;
constexpr double neck = 3;
constexpr double step = 0.08; // between two sections

// Through all values, without a corner.
double smooth(double before, double from, double to, double after, double fraction)
{
    const double t = fraction;
    return 0.5
           * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t * t
              + (3 * from - before - 3 * to + after) * t * t * t);
}

Point3 smooth(const Point3 &before, const Point3 &from, const Point3 &to, const Point3 &after, double fraction)
{
    return {smooth(before.x, from.x, to.x, after.x, fraction), smooth(before.y, from.y, to.y, after.y, fraction),
            smooth(before.z, from.z, to.z, after.z, fraction)};
}

double slopeAt(std::size_t index, double Measure::*value)
{
    const Measure &before = measures[index > 0 ? index - 1 : index];
    const Measure &after = measures[std::min(index + 1, measures.size() - 1)];
    return (after.*value - before.*value) / (after.place - before.place);
}

double measureAt(double place, double Measure::*value)
{
    const double inside = std::clamp(place, measures.front().place, measures.back().place);
    std::size_t next = 1;
    while (next + 1 < measures.size() && measures[next].place < inside)
        ++next;
    const Measure &from = measures[next - 1];
    const Measure &to = measures[next];
    const double width = to.place - from.place;
    const double t = (inside - from.place) / width;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * from.*value + (t3 - 2 * t2 + t) * width * slopeAt(next - 1, value)
           + (3 * t2 - 2 * t3) * to.*value + (t3 - t2) * width * slopeAt(next, value);
}

Point3 spineAt(const Joints &joints, double place)
{
    const Point3 &hip = joints[Joint::Hip];
    const Point3 &c7 = joints[Joint::C7];
    const std::array<Point3, 6> points{
        2.0 * hip - joints[Joint::L3],        hip, joints[Joint::L3], joints[Joint::T8], c7,
        c7 + 0.9 * (joints[Joint::Head] - c7)};
    if (place < 0)
        return between(hip, points[0], -place);
    const std::size_t from = std::min<std::size_t>(static_cast<std::size_t>(place), 2);
    return smooth(points[from], points[from + 1], points[from + 2], points[from + 3],
                  place - static_cast<double>(from));
}

double eased(double value)
{
    const double t = std::clamp(value, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

std::vector<QPointF> outlineOf(const guide::Camera &camera, const TrunkSection &section)
{
    return ellipseAround(pageOf(camera, section.centre), {pageOf(camera, section.halfWidth * section.right),
                                                          pageOf(camera, section.halfDepth * section.forward)});
}

FigureShape trunkBetween(const guide::Camera &camera, const Joints &joints, double from, double to)
{
    const int count = static_cast<int>(std::ceil((to - from) / step));
    std::vector<std::vector<QPointF>> outlines;
    for (int i = 0; i <= count; ++i)
        outlines.push_back(outlineOf(camera, trunkAt(joints, from + (to - from) * i / count)));
    FigureShape shape;
    shape.addLoft(outlines);
    return shape;
}

// From the spine towards the edge where a strip lies.
Point3 towards(guide::TrunkEdge edge, const TrunkSection &section)
{
    switch (edge) {
    case guide::TrunkEdge::Back: return -1.0 * section.forward;
    case guide::TrunkEdge::Right: return section.right;
    case guide::TrunkEdge::Left: return -1.0 * section.right;
    case guide::TrunkEdge::Front:
    case guide::TrunkEdge::Middle: break;
    }
    return section.forward;
}

QPainterPath stripOf(const guide::Camera &camera, const Joints &joints, const guide::TrunkStrip &strip)
{
    constexpr int sections = 40;
    constexpr double beyond = 1.5; // the line of the trunk, and what its sections leave out
    std::vector<QPointF> outer;
    std::vector<QPointF> inner;
    for (int i = 0; i <= sections; ++i) {
        const double t = static_cast<double>(i) / sections;
        const double place = strip.from + (strip.to - strip.from) * t;
        const TrunkSection section = trunkAt(joints, place);
        const QPointF along = pageOf(camera, spineAt(joints, std::min(place + 0.05, neck)))
                              - pageOf(camera, spineAt(joints, place - 0.05));
        QPointF across(-along.y(), along.x());
        across /= std::max(1e-9, std::hypot(across.x(), across.y()));
        if (QPointF::dotProduct(across, pageOf(camera, towards(strip.edge, section))) < 0)
            across = -across;
        const double reach =
            std::hypot(QPointF::dotProduct(across, pageOf(camera, section.halfWidth * section.right)),
                       QPointF::dotProduct(across, pageOf(camera, section.halfDepth * section.forward)));
        const double taper = strip.belt ? 1 : std::pow(std::sin(std::numbers::pi * std::min(t, 1 - t)), 0.55);
        const QPointF centre = pageOf(camera, section.centre);
        if (strip.edge == guide::TrunkEdge::Middle) {
            outer.push_back(centre + reach * strip.depth * taper * across);
            inner.push_back(centre - reach * strip.depth * taper * across);
        } else {
            outer.push_back(centre + (reach + beyond) * across);
            inner.push_back(centre + reach * (1 - 2 * strip.depth * taper) * across);
        }
    }
    QPolygonF polygon(QList<QPointF>(outer.begin(), outer.end()));
    for (auto point = inner.rbegin(); point != inner.rend(); ++point)
        polygon.append(*point);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

TrunkSection trunkAt(const Joints &joints, double place)
{
    const Point3 along = unit(spineAt(joints, std::min(place + 0.02, neck)) - spineAt(joints, place - 0.02));
    const Point3 hips = unit(joints[Joint::HipRight] - joints[Joint::HipLeft]);
    const Point3 shoulders = unit(joints[Joint::ShoulderRight] - joints[Joint::ShoulderLeft]);
    // The pelvis and the shoulders are stiff; the spine between them turns.
    const double turnedBy = eased((place / neck - 0.12) / (0.87 - 0.12));
    TrunkSection section;
    section.right = unit(squareTo(turned(hips, shoulders, turnedBy), along));
    section.forward = cross(along, section.right);
    const double back = measureAt(place, &Measure::back);
    const double front = measureAt(place, &Measure::front);
    section.halfWidth = measureAt(place, &Measure::halfWidth);
    section.halfDepth = (front + back) / 2;
    section.centre = spineAt(joints, place) + (front - back) / 2 * section.forward;
    return section;
}

FigureShape pelvisOf(const guide::Camera &camera, const Joints &joints)
{
    return trunkBetween(camera, joints, seat, waist);
}

FigureShape shirtOf(const guide::Camera &camera, const Joints &joints)
{
    FigureShape shape = trunkBetween(camera, joints, hem, neck);
    const Point3 collar = between(joints[Joint::C7], joints[Joint::T8], 0.2);
    for (const Joint joint : {Joint::ShoulderRight, Joint::ShoulderLeft}) {
        const Point3 &shoulder = joints[joint];
        shape.addLoft(camera, {{collar, 3.2}, {between(collar, shoulder, 0.5), 3.3}, {shoulder, 3.2}});
    }
    return shape;
}

QPainterPath highlightOf(const guide::Camera &camera, const Joints &joints, const guide::Highlight &highlight)
{
    if (const auto *spot = std::get_if<guide::TrunkSpot>(&highlight)) {
        QPainterPath path;
        path.addEllipse(pageOf(camera, spot->centre), spot->halfWidth, spot->halfHeight);
        return path;
    }
    return stripOf(camera, joints, std::get<guide::TrunkStrip>(highlight));
}

QPainterPath shoulderBladesOf(const guide::Camera &camera, const Joints &joints, const guide::ShoulderBlades &blades)
{
    constexpr double height = 7.2;
    constexpr double width = 4.4;
    const TrunkSection section = trunkAt(joints, 2.4);
    const Point3 up = unit(joints[Joint::C7] - joints[Joint::T8]);
    const Point3 middle = section.centre - section.halfDepth * section.forward - blades.drop * up;
    QPainterPath path;
    for (const double side : {-1.0, 1.0}) {
        const auto at = [&](double out, double above) {
            return pageOf(camera, middle + side * (blades.gap + out) * section.right + above * up);
        };
        path.addPolygon(
            QPolygonF{{at(0, height / 2), at(width, height / 2), at(width * 0.35, -height / 2), at(0, height / 2)}});
        path.closeSubpath();
    }
    return path;
}

} // namespace document
