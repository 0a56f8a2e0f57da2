#include "ui/controls/column.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int cardGap = 14;
constexpr int mostCardsInRow = 2; // two read best
constexpr int bandCorner = 10;
constexpr int barWidth = 5;

} // namespace

Column::Column(QWidget *parent) : QWidget(parent), m_layout(new ColumnLayout(this)) {}

Column::Column(QWidget *parent, ColumnLayout *(*makeLayout)(QWidget *)) : QWidget(parent), m_layout(makeLayout(this)) {}

QWidget *Column::last() const
{
    const QLayoutItem *item = m_layout->itemAt(m_layout->count() - 1);
    return item ? item->widget() : nullptr;
}

void Column::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)}) {
    }
}

Panel::Panel(const QColor &background, const QColor &bar, const QColor &outline, QWidget *parent)
    : Column(parent), m_background(background), m_bar(bar), m_outline(outline)
{
    setPadding(bar.isValid() ? QMargins(18, 10, 16, 10) : QMargins(16, 14, 16, 14));
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    const qreal edge = m_outlineWidth / 2.0;
    shape.addRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), bandCorner, bandCorner);
    painter.fillPath(shape, m_background);
    if (m_bar.isValid()) {
        painter.setClipPath(shape);
        painter.fillRect(0, 0, barWidth, height(), m_bar);
        painter.setClipping(false);
    }
    if (m_outline.isValid()) {
        painter.setPen(QPen(m_outline, m_outlineWidth));
        painter.drawPath(shape);
    }
}

CardRow::CardRow(int minimumCardWidth, QWidget *parent)
    : QWidget(parent), m_layout(new CardLayout(this, {minimumCardWidth, cardGap, mostCardsInRow}))
{
}

} // namespace ui
