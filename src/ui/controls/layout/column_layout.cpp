#include "ui/controls/layout/column_layout.h"

#include <algorithm>

namespace ui {
namespace {

class ColumnItem : public QWidgetItem
{
public:
    ColumnItem(QWidget *widget, int gapAbove, ColumnLayout::Width width)
        : QWidgetItem(widget), m_gapAbove(gapAbove), m_width(width)
    {
    }

    int gapAbove() const { return m_gapAbove; }
    bool isWide() const { return m_width == ColumnLayout::Width::All; }

private:
    int m_gapAbove;
    ColumnLayout::Width m_width;
};

} // namespace

void ColumnLayout::add(QWidget *widget, int gapAbove, Width width)
{
    // The column gives it its size; without this, Qt would lay it out once more for the size that it likes best.
    widget->setAttribute(Qt::WA_Resized);
    ArrangingLayout::add(std::make_unique<ColumnItem>(widget, gapAbove, width));
}

void ColumnLayout::setMaximumContentWidth(int width)
{
    m_maximumContentWidth = width;
    invalidate();
}

int ColumnLayout::contentWidth() const
{
    const int width = parentWidget()->width();
    const QMargins margins = marginsFor(width);
    return std::clamp(width - margins.left() - margins.right(), 0, m_maximumContentWidth);
}

int ColumnLayout::arrange(const QRect &rect, Places places) const
{
    const QMargins margins = marginsFor(rect.width());
    const int room = rect.width() - margins.left() - margins.right();
    const int content = std::min(room, m_maximumContentWidth);
    int y = rect.top() + margins.top();
    bool first = true;
    for (const std::unique_ptr<QLayoutItem> &each : items()) {
        const auto &item = static_cast<const ColumnItem &>(*each);
        if (item.isEmpty())
            continue;
        QWidget &widget = *item.widget();
        y += first ? 0 : item.gapAbove();
        first = false;
        // What has a width of its own, such as a button, keeps it.
        const bool stretches = widget.sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
        const int width = item.isWide() ? room : stretches ? content : std::min(content, widget.sizeHint().width());
        const int height = heightOf(item, width);
        if (places == Places::Taken)
            widget.setGeometry(mirrored(rect, {rect.left() + margins.left(), y, width, height}));
        y += height;
    }
    return y - rect.top() + margins.bottom();
}

} // namespace ui
