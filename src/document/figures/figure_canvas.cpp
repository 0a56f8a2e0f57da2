#include "document/figures/figure_canvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace document {
namespace {

constexpr double outlineWidth = 0.5; // units
constexpr double ofProps = 0.6;      // of the line of a part
constexpr double ofFarLines = 0.62;  // where nothing fades
constexpr double lineFade = 0.85;    // of the fade of a fill: a line must stay visible

QPen roundPen(const QColor &color, double width)
{
    return {QBrush(color), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto mix = [share](int from, int to) {
        return qRound((1 - share) * from + share * to);
    };
    return {mix(color.red(), other.red()), mix(color.green(), other.green()), mix(color.blue(), other.blue())};
}

FigureCanvas::FigureCanvas(QPainter &painter, const FigureColors &colors, double pixel)
    : m_painter(painter), m_colors(colors), m_pixel(pixel), m_outline(atLeastPixels(outlineWidth, 1))
{
}

double FigureCanvas::atLeastPixels(double units, double pixels) const
{
    return std::max(units, pixels * m_pixel);
}

QColor FigureCanvas::fillOf(const QColor &color) const
{
    return m_far ? mixed(color, m_colors.background, m_colors.fade) : color;
}

void FigureCanvas::outlined(const QPainterPath &path, const QColor &fill, const QColor &line, double width)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(roundPen(line, 2 * width));
    m_painter.drawPath(path);
    area(path, fill);
}

void FigureCanvas::line(const QPainterPath &path)
{
    const bool thinner = m_far && m_colors.fade == 0;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        roundPen(m_far ? mixed(m_colors.line, m_colors.background, lineFade * m_colors.fade) : m_colors.line,
                 2 * m_outline * (thinner ? ofFarLines : 1)));
    m_painter.drawPath(path);
}

void FigureCanvas::area(const QPainterPath &path, const QColor &fill)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawPath(path);
}

void FigureCanvas::part(const QPainterPath &path, const QColor &fill)
{
    line(path);
    area(path, fillOf(fill));
}

void FigureCanvas::prop(const QPainterPath &path, const QColor &fill, const QColor &line)
{
    outlined(path, fill, line, ofProps * m_outline);
}

void FigureCanvas::highlight(const QPainterPath &path, const QPainterPath &within)
{
    m_painter.save();
    m_painter.setClipPath(within, Qt::IntersectClip);
    if (!m_colors.hatched) {
        area(path, m_colors.highlight);
    } else {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(roundPen(m_colors.highlight, atLeastPixels(0.8, 1.1)));
        m_painter.drawPath(path);
        m_painter.setClipPath(path, Qt::IntersectClip);
        hatch(path.boundingRect());
    }
    m_painter.restore();
}

void FigureCanvas::hatch(const QRectF &area)
{
    const double step = atLeastPixels(1.5, 2.6) * 1.4142; // along x, of lines that rise by 45 degrees
    m_painter.setPen(roundPen(m_colors.highlight, atLeastPixels(0.75, 1.1)));
    const int lines = static_cast<int>(std::ceil((area.width() + area.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const double x = area.left() - area.height() + i * step;
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
    }
}

void FigureCanvas::ghost(const QPainterPath &path)
{
    if (!m_colors.hatched) {
        outlined(path, m_colors.ghost, m_colors.ghostLine, atLeastPixels(0.55, 1) / 2);
        return;
    }
    const double width = atLeastPixels(0.55, 1);
    QPen pen = roundPen(m_colors.ghostLine, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({1.6 / width, 1.5 / width});
    m_painter.setBrush(m_colors.ghost);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
}

} // namespace document
