#include "ui/controls/layout/card_layout.h"

#include <QWidget>

#include <algorithm>

namespace ui {

int CardLayout::endOfRow(int first, int columns) const
{
    int end = first + 1;
    while (end < count() && end - first < columns
           && (!m_mayShareRow || m_mayShareRow(*itemAt(first)->widget(), *itemAt(end)->widget())))
        ++end;
    return end;
}

int CardLayout::arrange(const QRect &rect, Places places) const
{
    const QMargins margins = contentsMargins();
    const int room = rect.width() - margins.left() - margins.right();
    const auto [leastWidth, gap, mostInRow, lastRow] = m_measures;
    // A single card takes the whole row.
    const int columns =
        std::clamp((room + gap) / (leastWidth + gap), 1, std::clamp(count(), 1, std::max(mostInRow, 1)));
    int y = rect.top() + margins.top();
    for (int first = 0; first < count();) {
        const int end = endOfRow(first, columns);
        const int inRow = lastRow == LastRow::Filled ? end - first : columns;
        const int width = (room - (inRow - 1) * gap) / inRow;
        int height = 0;
        for (int i = first; i < end; ++i)
            height = std::max(height, heightOf(*itemAt(i), width));
        for (int i = first; places == Places::Taken && i < end; ++i) {
            const int x = rect.left() + margins.left() + (i - first) * (width + gap);
            itemAt(i)->widget()->setGeometry(mirrored(rect, {x, y, width, height}));
        }
        y += height + (end < count() ? gap : 0);
        first = end;
    }
    return y - rect.top() + margins.bottom();
}

} // namespace ui
