#include "document/figures/tile_picture.h"

#include <QPainter>
#include <QPainterPath>

namespace document {
namespace {

// All pictures are drawn in a square of this side.
constexpr qreal side = 100;
constexpr qreal lineWidth = 2.5;

class Drawing
{
public:
    Drawing(QPainter &painter, const PageStyle &style) : m_painter(painter), m_style(style) {}

    void draw(guide::TilePicture picture)
    {
        switch (picture) {
        case guide::TilePicture::Ease: return drawHeat();
        case guide::TilePicture::Danger: return drawQuestion();
        case guide::TilePicture::Medicine: return drawMedicine();
        case guide::TilePicture::Checklist: return drawChecklist();
        case guide::TilePicture::Visit: return drawVisit();
        case guide::TilePicture::Causes: return drawCauses();
        }
    }

private:
    void pen(const QColor &color, qreal width = lineWidth)
    {
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    void line(const QColor &fill)
    {
        pen(m_style.heading);
        m_painter.setBrush(fill);
    }

    void wave(qreal x, qreal y)
    {
        QPainterPath path({x, y});
        path.cubicTo(x - 7, y - 7, x + 7, y - 13, x, y - 20);
        m_painter.drawPath(path);
    }

    // A hot-water bottle, and the warmth that rises from it.
    void drawHeat()
    {
        line(m_style.warning.background);
        m_painter.drawRoundedRect(QRectF(30, 42, 40, 50), 12, 12);
        m_painter.setBrush(m_style.surface);
        m_painter.drawRoundedRect(QRectF(42, 34, 16, 9), 3, 3);
        pen(m_style.heading, 1.5);
        for (int i = 0; i < 4; ++i)
            m_painter.drawLine(QPointF(40 + 7 * i, 54), QPointF(40 + 7 * i, 80));
        pen(m_style.accent);
        m_painter.setBrush(Qt::NoBrush);
        wave(36, 28);
        wave(50, 26);
        wave(64, 28);
    }

    // A question in red.
    void drawQuestion()
    {
        QPainterPath bubble;
        bubble.addEllipse(QRectF(14, 8, 74, 70));
        QPainterPath tail({24, 62});
        tail.lineTo(12, 94);
        tail.lineTo(46, 77);
        tail.closeSubpath();
        pen(m_style.danger, 3.5);
        m_painter.setBrush(m_style.surface);
        m_painter.drawPath(bubble.united(tail));
        QPainterPath hook({40, 34});
        hook.cubicTo(40, 20, 62, 20, 62, 34);
        hook.cubicTo(62, 43, 51, 43, 51, 53);
        m_painter.setBrush(Qt::NoBrush);
        pen(m_style.danger, 6);
        m_painter.drawPath(hook);
        m_painter.drawPoint(QPointF(51, 64));
    }

    void drawMedicine()
    {
        line(m_style.surface);
        m_painter.drawRoundedRect(QRectF(26, 8, 42, 16), 4, 4);
        line(m_style.warning.background);
        m_painter.drawRoundedRect(QRectF(29, 24, 36, 66), 7, 7);
        line(m_style.surface);
        m_painter.drawRect(QRectF(29, 38, 36, 34));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.accent);
        m_painter.drawRect(QRectF(44, 45, 6, 20));
        m_painter.drawRect(QRectF(37, 52, 20, 6));
        line(m_style.summary.background);
        m_painter.save();
        m_painter.translate(82, 80);
        m_painter.rotate(-30);
        m_painter.drawRoundedRect(QRectF(-13, -5, 26, 10), 5, 5);
        m_painter.drawLine(QPointF(0, -5), QPointF(0, 5));
        m_painter.restore();
        m_painter.drawEllipse(QPointF(14, 82), 7, 7);
        m_painter.drawLine(QPointF(10, 82), QPointF(18, 82));
    }

    void sheet()
    {
        line(m_style.surface);
        m_painter.drawRoundedRect(QRectF(20, 10, 60, 82), 5, 5);
    }

    void drawChecklist()
    {
        sheet();
        for (int row = 0; row < 4; ++row) {
            const qreal y = 22 + 17 * row;
            pen(m_style.heading, 2);
            m_painter.setBrush(m_style.surface);
            m_painter.drawRoundedRect(QRectF(28, y, 10, 10), 1.5, 1.5);
            pen(m_style.border, 3);
            m_painter.drawLine(QPointF(46, y + 5), QPointF(72, y + 5));
            if (row == 3)
                break;
            pen(m_style.accent, 3.5);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPolyline(QPolygonF{{29.5, y + 5}, {33, y + 8}, {39, y - 1}});
        }
    }

    // A clipboard with a person on it.
    void drawVisit()
    {
        sheet();
        line(m_style.summary.background);
        m_painter.drawRoundedRect(QRectF(38, 5, 24, 11), 3, 3);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.heading);
        m_painter.drawEllipse(QPointF(50, 31), 7, 7);
        QPainterPath back({36, 66});
        back.cubicTo(34, 46, 40, 41, 50, 41);
        back.cubicTo(60, 41, 66, 46, 64, 66);
        back.closeSubpath();
        line(m_style.summary.background);
        m_painter.drawPath(back);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.accent);
        m_painter.drawEllipse(QPointF(50, 54), 5, 7);
        pen(m_style.border, 3);
        m_painter.drawLine(QPointF(30, 75), QPointF(70, 75));
        m_painter.drawLine(QPointF(30, 83), QPointF(58, 83));
    }

    // The bones of the back, and a muscle beside them that is tight.
    void drawCauses()
    {
        line(m_style.surface);
        for (int bone = 0; bone < 5; ++bone)
            m_painter.drawRoundedRect(QRectF(38, 9 + 17.5 * bone, 24, 12), 4, 4);
        pen(m_style.accent, 4);
        m_painter.setBrush(Qt::NoBrush);
        for (int strand = 0; strand < 3; ++strand) {
            const qreal x = 70 + 7 * strand;
            QPainterPath path({x, 14});
            path.cubicTo(x + 7, 36, x - 7, 62, x, 88);
            m_painter.drawPath(path);
        }
        pen(m_style.warning.bar, 3.5);
        for (const qreal y : {34.0, 50.0, 66.0})
            m_painter.drawLine(QPointF(12, y), QPointF(29, 50 + (y - 50) / 2));
    }

    QPainter &m_painter;
    const PageStyle &m_style;
};

} // namespace

void drawTilePicture(QPainter &painter, const QRectF &rect, guide::TilePicture picture, const PageStyle &style)
{
    const qreal scale = std::min(rect.width(), rect.height()) / side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-side / 2, -side / 2);
    Drawing(painter, style).draw(picture);
    painter.restore();
}

} // namespace document
