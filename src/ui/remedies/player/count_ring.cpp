#include "ui/remedies/player/count_ring.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int leastDiameter = 132; // pixels: digits of half that can be read from two metres
constexpr int stroke = 9;

} // namespace

CountRing::CountRing(const document::PageStyle &style, int lines, QWidget *parent)
    : QWidget(parent), m_style(style), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing below it is to be painted each time
}

void CountRing::show(int count, double done)
{
    const int degrees = static_cast<int>(360 * std::clamp(done, 0.0, 1.0));
    if (count == m_count && degrees == m_degrees)
        return;
    m_count = count;
    m_degrees = degrees;
    update();
}

QSize CountRing::sizeHint() const
{
    const int side = std::max(leastDiameter, std::min(m_most, m_lines * QFontMetrics(m_style.font).height()));
    return {side, side};
}

void CountRing::setMost(int side)
{
    if (side == m_most)
        return;
    m_most = side;
    updateGeometry();
}

void CountRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.background);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    ring.adjust(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(m_style.line, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    painter.setPen(QPen(m_style.accent, stroke, Qt::SolidLine, Qt::RoundCap));
    if (m_degrees > 0)
        painter.drawArc(ring, 90 * 16, -m_degrees * 16);
    if (m_count < 1)
        return;
    QFont digits = m_style.font;
    digits.setPixelSize(side * 52 / 100);
    digits.setWeight(QFont::Bold);
    painter.setFont(digits);
    painter.setPen(m_style.heading);
    painter.drawText(ring, Qt::AlignCenter, QString::number(m_count));
}

} // namespace ui
