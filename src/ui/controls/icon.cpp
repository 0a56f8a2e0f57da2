#include "ui/controls/icon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

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

void drawVoice(QPainter &painter)
{
    QPainterPath speaker;
    speaker.moveTo(2, 6);
    speaker.lineTo(4.5, 6);
    speaker.lineTo(8, 3);
    speaker.lineTo(8, 13);
    speaker.lineTo(4.5, 10);
    speaker.lineTo(2, 10);
    speaker.closeSubpath();
    painter.drawPath(speaker);
    for (const qreal radius : {3.0, 6.0})
        painter.drawArc(QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius), -45 * 16, 90 * 16);
}

void drawPace(QPainter &painter, bool faster)
{
    QPainterPath angles;
    for (const qreal middle : {5.5, 10.5}) {
        const qreal tip = faster ? 2.5 : -2.5;
        angles.moveTo(middle - tip, 3.5);
        angles.lineTo(middle + tip, 8);
        angles.lineTo(middle - tip, 12.5);
    }
    painter.drawPath(angles);
}

QPainterPath star()
{
    constexpr int points = 5;
    constexpr qreal outer = 6.6;
    constexpr qreal inner = 2.9;
    QPolygonF outline;
    for (int i = 0; i < 2 * points; ++i) {
        const qreal turn = std::numbers::pi * i / points;
        const qreal radius = i % 2 == 0 ? outer : inner;
        outline << QPointF(8 + radius * std::sin(turn), 8.4 - radius * std::cos(turn));
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

} // namespace

void drawIcon(QPainter &painter, Icon sign, const QRectF &square, const QColor &ink)
{
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16); // drawn on a grid of 16
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Icon::None: break;
    case Icon::FullStar: painter.setBrush(ink); [[fallthrough]];
    case Icon::Star: painter.drawPath(star()); break;
    case Icon::Back: drawArrow(painter, false); break;
    case Icon::Forward: drawArrow(painter, true); break;
    case Icon::Contents:
        for (const qreal y : {4.0, 8.0, 12.0})
            painter.drawLine(QPointF(2, y), QPointF(14, y));
        break;
    case Icon::More:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const qreal x : {3.0, 8.0, 13.0})
            painter.drawEllipse(QPointF(x, 8), 1.6, 1.6);
        break;
    case Icon::Clear:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Icon::Cross:
        painter.setPen(Qt::NoPen);
        painter.fillRect(QRectF(6, 2, 4, 12), ink);
        painter.fillRect(QRectF(2, 6, 12, 4), ink);
        break;
    case Icon::Theme: {
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        QPainterPath half;
        half.moveTo(8, 2);
        half.arcTo(QRectF(2, 2, 12, 12), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, ink);
        break;
    }
    case Icon::Search:
        painter.drawEllipse(QPointF(6.8, 6.8), 4.4, 4.4);
        painter.drawLine(QPointF(10.2, 10.2), QPointF(14, 14));
        break;
    case Icon::Print:
        painter.drawRect(QRectF(4, 2, 8, 4));
        painter.drawRoundedRect(QRectF(2, 6, 12, 6), 1, 1);
        painter.drawRect(QRectF(4.5, 10, 7, 4));
        break;
    case Icon::Warning: {
        QPainterPath triangle;
        triangle.moveTo(8, 2);
        triangle.lineTo(14.5, 13.5);
        triangle.lineTo(1.5, 13.5);
        triangle.closeSubpath();
        painter.drawPath(triangle);
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 11.7));
        break;
    }
    case Icon::Phone: {
        QPainterPath handset;
        handset.moveTo(3, 3);
        handset.cubicTo(3, 9, 7, 13, 13, 13);
        handset.lineTo(13, 10);
        handset.lineTo(10, 9);
        handset.lineTo(9, 10.2);
        handset.cubicTo(7.6, 9.4, 6.6, 8.4, 5.8, 7);
        handset.lineTo(7, 6);
        handset.lineTo(6, 3);
        handset.closeSubpath();
        painter.drawPath(handset);
        break;
    }
    case Icon::Calendar:
        painter.drawRoundedRect(QRectF(2, 3.5, 12, 10.5), 1, 1);
        painter.drawLine(QPointF(2, 7), QPointF(14, 7));
        painter.drawLine(QPointF(5, 2), QPointF(5, 4.5));
        painter.drawLine(QPointF(11, 2), QPointF(11, 4.5));
        break;
    case Icon::House: {
        QPainterPath house;
        house.moveTo(2, 8);
        house.lineTo(8, 2.5);
        house.lineTo(14, 8);
        house.moveTo(4, 7);
        house.lineTo(4, 13.5);
        house.lineTo(12, 13.5);
        house.lineTo(12, 7);
        painter.drawPath(house);
        break;
    }
    case Icon::Stop:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        painter.drawLine(QPointF(3.7, 3.7), QPointF(12.3, 12.3));
        break;
    case Icon::Add:
        painter.drawLine(QPointF(8, 3), QPointF(8, 13));
        painter.drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    case Icon::Voice: drawVoice(painter); break;
    case Icon::Slower: drawPace(painter, false); break;
    case Icon::Faster: drawPace(painter, true); break;
    case Icon::Pair:
        painter.drawEllipse(QPointF(5.5, 8), 4, 4);
        painter.drawEllipse(QPointF(10.5, 8), 4, 4);
        break;
    case Icon::Question:
        painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
        for (const qreal x : {5.0, 8.0, 11.0})
            painter.drawPoint(QPointF(x, 8));
        break;
    }
    painter.restore();
}

} // namespace ui
