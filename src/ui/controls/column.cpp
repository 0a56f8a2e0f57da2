#include "ui/controls/column.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {
namespace {

constexpr int cardGap = 14;
constexpr int bandCorner = 10;
constexpr int barWidth = 5;

int heightOf(const QWidget &widget, int width)
{
    const int asked =
        widget.sizePolicy().hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    return std::max(asked, widget.minimumHeight());
}

QSizePolicy growingPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace

Column::Column(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(growingPolicy());
}

void Column::add(QWidget *widget, int gap)
{
    widget->setParent(this);
    m_items.push_back({widget, gap});
    // The column gives it its size; without this, Qt would lay it out once more for the size that it likes best.
    widget->setAttribute(Qt::WA_Resized);
    // Counted at once, and shown even if the column is on the screen already; but what was hidden on purpose stays so.
    if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->show();
}

void Column::addWide(QWidget *widget, int gap)
{
    add(widget, gap);
    m_items.back().wide = true;
}

void Column::remove(const QWidget *widget)
{
    std::erase_if(m_items, [widget](const Item &item) { return item.widget == widget; });
}

int Column::arrange(int width, bool move) const
{
    const int room = width - m_padding.left() - m_padding.right();
    const int content = std::min(room, m_maximumContentWidth);
    int y = m_padding.top();
    bool first = true;
    for (const Item &item : m_items) {
        if (item.widget->isHidden())
            continue;
        y += first ? 0 : item.gap;
        first = false;
        // What has a width of its own, such as a button, keeps it.
        const bool stretches = item.widget->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
        const int itemWidth = item.wide   ? room
                              : stretches ? content
                                          : std::min(content, item.widget->sizeHint().width());
        const int height = heightOf(*item.widget, itemWidth);
        if (move)
            item.widget->setGeometry(m_padding.left(), y, itemWidth, height);
        y += height;
    }
    return y + m_padding.bottom();
}

QSize Column::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, arrange(width, false)};
}

int Column::heightForWidth(int width) const
{
    return arrange(width, false);
}

void Column::arrangeNow()
{
    arrange(width(), true);
}

void Column::resizeEvent(QResizeEvent *)
{
    arrangeNow();
}

bool Column::event(QEvent *event)
{
    // An item that came, went or changed its size: the columns around this one must know too.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrangeNow();
    }
    return QWidget::event(event);
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

CardRow::CardRow(int minimumCardWidth, QWidget *parent) : QWidget(parent), m_minimumCardWidth(minimumCardWidth)
{
    setSizePolicy(growingPolicy());
}

void CardRow::add(QWidget *card)
{
    card->setParent(this);
    m_cards.push_back(card);
}

int CardRow::arrange(int width, bool move) const
{
    const int count = static_cast<int>(m_cards.size());
    // Two in a row read best; a single card takes the whole row.
    const int columns = std::clamp((width + cardGap) / (m_minimumCardWidth + cardGap), 1, std::clamp(count, 1, 2));
    const int cardWidth = (width - (columns - 1) * cardGap) / columns;
    int y = 0;
    for (int row = 0; row < count; row += columns) {
        const int end = std::min(row + columns, count);
        int height = 0;
        for (int i = row; i < end; ++i)
            height = std::max(height, heightOf(*m_cards[static_cast<std::size_t>(i)], cardWidth));
        for (int i = row; move && i < end; ++i) {
            m_cards[static_cast<std::size_t>(i)]->setGeometry((i - row) * (cardWidth + cardGap), y, cardWidth, height);
        }
        y += height + (end < count ? cardGap : 0);
    }
    return y;
}

QSize CardRow::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, arrange(width, false)};
}

int CardRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void CardRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

} // namespace ui
