#include "ui/controls/flow_row.h"

#include <QEvent>
#include <QStyle>

#include <utility>

namespace ui {
FlowRow::FlowRow(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would be the height of one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget *widget)
{
    widget->setParent(this);
    m_widgets.push_back(widget);
    // The row may be on the screen already; but what was hidden on purpose stays so.
    if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->show();
}

void FlowRow::remove(const QWidget *widget)
{
    std::erase(m_widgets, widget);
    updateGeometry();
}

QSize FlowRow::sizeOf(const QWidget &widget) const
{
    QSize size = widget.sizeHint();
    for (const QWidget *other : m_widgets) {
        if (m_aligned && !other->isHidden())
            size.setWidth(std::max(size.width(), other->sizeHint().width()));
    }
    return size;
}

int FlowRow::widthInOneRow() const
{
    int width = m_padding.left() + m_padding.right() - m_gap;
    for (const QWidget *widget : m_widgets)
        width += widget->isHidden() ? 0 : sizeOf(*widget).width() + m_gap;
    return width;
}

int FlowRow::arrange(int width, bool move) const
{
    const int right = width - m_padding.right();
    const int spare = width - widthInOneRow();
    int x = m_padding.left();
    int y = m_padding.top();
    int rowHeight = 0;
    bool stretched = spare <= 0;
    for (std::size_t i = 0; i < m_widgets.size(); ++i) {
        QWidget *widget = m_widgets[i];
        if (widget->isHidden())
            continue;
        if (i >= m_stretchAt && !std::exchange(stretched, true))
            x += spare;
        QSize size = sizeOf(*widget);
        if (size.width() > right - m_padding.left()) {
            size.setWidth(right - m_padding.left());
            size.setHeight(widget->heightForWidth(size.width()));
        }
        if (x > m_padding.left() && x + size.width() > right) {
            x = m_padding.left();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        if (move)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight + m_padding.bottom();
}

QSize FlowRow::sizeHint() const
{
    return {widthInOneRow(), arrange(widthInOneRow(), false)};
}

QSize FlowRow::minimumSizeHint() const
{
    return {0, 0};
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

void FlowRow::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool FlowRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    // What changed its size while all was hidden asked for nothing, and the row may come back as wide as it went.
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutDirectionChange)
        arrange(width(), true);
    return QWidget::event(event);
}

} // namespace ui
