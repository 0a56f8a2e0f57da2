#include "document/figures/figure_arrows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace document {
namespace {

constexpr int pieces = 48;     // of a curve
constexpr double notch = 0.16; // of the head's length
constexpr double headWidth = 4.4 / 4.2;
constexpr double halo = 1.6;

QPointF at(const guide::PagePoint &point)
{
    return {point.x, point.y};
}

// Through `via` at its middle.
std::vector<QPointF> gentleCurve(const QPointF &from, const QPointF &via, const QPointF &to)
{
    const QPointF control = 2 * via - (from + to) / 2;
    std::vector<QPointF> points;
    for (int i = 0; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        points.push_back((1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to);
    }
    return points;
}

// On the circle through the three; a straight line has none.
std::vector<QPointF> circleThrough(const QPointF &a, const QPointF &b, const QPointF &c)
{
    const double twice = 2 * (a.x() * (b.y() - c.y()) + b.x() * (c.y() - a.y()) + c.x() * (a.y() - b.y()));
    if (std::abs(twice) < 1e-6)
        return gentleCurve(a, b, c);
    const double aa = QPointF::dotProduct(a, a);
    const double bb = QPointF::dotProduct(b, b);
    const double cc = QPointF::dotProduct(c, c);
    const QPointF centre((aa * (b.y() - c.y()) + bb * (c.y() - a.y()) + cc * (a.y() - b.y())) / twice,
                         (aa * (c.x() - b.x()) + bb * (a.x() - c.x()) + cc * (b.x() - a.x())) / twice);
    const double radius = std::hypot(a.x() - centre.x(), a.y() - centre.y());
    const auto angleOf = [&](const QPointF &point) {
        return std::atan2(point.y() - centre.y(), point.x() - centre.x());
    };
    constexpr double round = 2 * std::numbers::pi;
    const auto after = [&](double angle) {
        return std::fmod(angle - angleOf(a) + 2 * round, round);
    };
    const double sweep = after(angleOf(b)) < after(angleOf(c)) ? after(angleOf(c)) : after(angleOf(c)) - round;
    std::vector<QPointF> points;
    for (int i = 0; i <= pieces; ++i) {
        const double angle = angleOf(a) + sweep * i / pieces;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

// Cuts `length` off the end, and returns the tip that was there.
QPointF cutEnd(std::vector<QPointF> &points, double length)
{
    const QPointF tip = points.back();
    while (points.size() > 2 && std::hypot(points.back().x() - tip.x(), points.back().y() - tip.y()) < length)
        points.pop_back();
    return tip;
}

QPainterPath headAt(const QPointF &tip, const QPointF &base, double length)
{
    QPointF along = tip - base;
    along /= std::max(1e-9, std::hypot(along.x(), along.y()));
    const QPointF across(-along.y(), along.x());
    const QPointF back = tip - length * along;
    QPainterPath path(tip);
    path.lineTo(back + length * headWidth / 2 * across);
    path.lineTo(back + length * notch * along);
    path.lineTo(back - length * headWidth / 2 * across);
    path.closeSubpath();
    return path;
}

QPainterPath lineThrough(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

} // namespace

void paintArrow(FigureCanvas &canvas, const guide::Arrow &arrow)
{
    std::vector<QPointF> points = arrow.arc ? circleThrough(at(arrow.from), at(arrow.via), at(arrow.to))
                                            : gentleCurve(at(arrow.from), at(arrow.via), at(arrow.to));
    const double length = canvas.atLeastPixels(4.2, 7.5);
    const double cut = length * (1 - notch);
    QPainterPath heads;
    heads.setFillRule(Qt::WindingFill);
    const QPointF tip = cutEnd(points, cut);
    heads.addPath(headAt(tip, points.back(), length));
    if (arrow.both) {
        std::reverse(points.begin(), points.end());
        const QPointF other = cutEnd(points, cut);
        heads.addPath(headAt(other, points.back(), length));
    }
    const QPainterPath shaft = lineThrough(points);
    const double width = canvas.atLeastPixels(1.15, 2);
    const FigureColors &colors = canvas.colors();
    const auto paint = [&](const QColor &color, double wider) {
        QPainter &painter = canvas.painter();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width + wider, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shaft);
        painter.setBrush(color);
        painter.setPen(wider > 0 ? QPen(color, wider, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : QPen(Qt::NoPen));
        painter.drawPath(heads);
    };
    paint(colors.background, halo);
    paint(colors.arrow, 0);
}

} // namespace document
