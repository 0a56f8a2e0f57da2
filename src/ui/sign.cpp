#include "ui/sign.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

void drawArrow(QPainter &painter, bool forward)
{
    QPainterPath arrow;
    arrow.moveTo(3, 8);
    arrow.lineTo(13, 8);
    arrow.moveTo(forward ? 9 : 7, 4);
    arrow.lineTo(forward ? 13 : 3, 8);
    arrow.lineTo(forward ? 9 : 7, 12);
    painter.drawPath(arrow);
}

} // namespace

void drawSign(QPainter &painter, Sign sign, const QRectF &square, const QColor &ink)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16); // drawn on a grid of 16
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::None: break;
    case Sign::Back: drawArrow(painter, false); break;
    case Sign::Forward: drawArrow(painter, true); break;
    case Sign::Contents:
        for (const qreal y : {4.0, 8.0, 12.0})
            painter.drawLine(QPointF(2, y), QPointF(14, y));
        break;
    case Sign::Cross:
        painter.setPen(Qt::NoPen);
        painter.fillRect(QRectF(6, 2, 4, 12), ink);
        painter.fillRect(QRectF(2, 6, 12, 4), ink);
        break;
    case Sign::Theme: {
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        QPainterPath half;
        half.moveTo(8, 2);
        half.arcTo(QRectF(2, 2, 12, 12), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, ink);
        break;
    }
    case Sign::Print:
        painter.drawRect(QRectF(4, 2, 8, 4));
        painter.drawRoundedRect(QRectF(2, 6, 12, 6), 1, 1);
        painter.drawRect(QRectF(4.5, 10, 7, 4));
        break;
    }
    painter.restore();
}

} // namespace ui
