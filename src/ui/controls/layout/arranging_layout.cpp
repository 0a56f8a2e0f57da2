#include "ui/controls/layout/arranging_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

constexpr int usualWidth = 200; // pixels; of what has no size yet

} // namespace

ArrangingLayout::ArrangingLayout(QWidget *widget) : QLayout(widget)
{
    setContentsMargins(0, 0, 0, 0);
}

ArrangingLayout::~ArrangingLayout() = default;

void ArrangingLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void ArrangingLayout::add(std::unique_ptr<QWidgetItem> item)
{
    QWidget *widget = item->widget();
    addChildWidget(widget);
    addItem(item.release());
    invalidate();
    if (!widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        showUnarranged(*widget);
}

QLayoutItem *ArrangingLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *ArrangingLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

QSize ArrangingLayout::sizeHint() const
{
    const int width = std::max(parentWidget()->width(), usualWidth);
    return {width, heightForWidth(width)};
}

void ArrangingLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Places::Taken);
}

QRect ArrangingLayout::mirrored(const QRect &within, const QRect &rect) const
{
    return QStyle::visualRect(parentWidget()->layoutDirection(), within, rect);
}

void showUnarranged(QWidget &widget)
{
    QLayout *around = widget.parentWidget()->layout();
    QLayout *inside = widget.layout();
    for (QLayout *layout : {around, inside ? inside : around})
        layout->setEnabled(false);
    widget.show();
    for (QLayout *layout : {around, inside ? inside : around})
        layout->setEnabled(true);
}

int heightOf(const QLayoutItem &item, int width)
{
    const QWidget &widget = *item.widget();
    const int asked = widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
    return std::max(asked, widget.minimumHeight());
}

} // namespace ui
