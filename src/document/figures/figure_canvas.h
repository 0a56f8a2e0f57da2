// FigureCanvas: how the parts of a figure are filled and outlined. Used by the painters of figures.
#pragma once

#include "document/figures/figure_shape.h"
#include "document/style/figure_colors.h"

class QPainter;

namespace document {

class FigureCanvas
{
public:
    // The painter counts in the units of figures, y up. `pixel` is the size of a pixel in them.
    FigureCanvas(QPainter &painter, const FigureColors &colors, double pixel);

    QPainter &painter() { return m_painter; }
    const FigureColors &colors() const { return m_colors; }
    double outline() const { return m_outline; } // how far the line of a part reaches beyond it
    double atLeastPixels(double units, double pixels) const;

    // What is drawn from now on is on the side away from the viewer.
    void setFar(bool far) { m_far = far; }

    // An even line around the part.
    void part(const QPainterPath &path, const QColor &fill);
    void prop(const QPainterPath &path, const QColor &fill, const QColor &line);
    void area(const QPainterPath &path, const QColor &fill); // without a line
    void line(const QPainterPath &path);                     // around a part, to be filled later
    QColor fillOf(const QColor &color) const;                // as the side away from the viewer has it

    // The part that works: within both paths.
    void highlight(const QPainterPath &path, const QPainterPath &within);

    // The pose that a movement began with.
    void ghost(const QPainterPath &path);

private:
    void outlined(const QPainterPath &path, const QColor &fill, const QColor &line, double width);
    void hatch(const QRectF &area);

    QPainter &m_painter;
    const FigureColors &m_colors;
    double m_pixel;
    double m_outline;
    bool m_far = false;
};

// `share` of the other color.
QColor mixed(const QColor &color, const QColor &other, double share);

} // namespace document
