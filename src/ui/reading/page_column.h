// PageColumn: the column of a page. The margins beside it shrink in a narrow window, where every letter counts.
#pragma once

#include "ui/controls/column.h"

namespace ui {

class PageColumn : public Column
{
public:
    static constexpr int sideMargin = 44; // pixels

    using Column::Column;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        adapt(width());
        Column::resizeEvent(event);
    }
    int heightForWidth(int width) const override
    {
        const_cast<PageColumn *>(this)->adapt(width);
        return Column::heightForWidth(width);
    }

private:
    static constexpr int narrowMargin = 18;
    static constexpr int roomyCharacters = 54; // from here on there is room for wide margins

    void adapt(int width)
    {
        const int margin = width < roomyCharacters * fontMetrics().averageCharWidth() ? narrowMargin : sideMargin;
        setPadding({margin, margin * 3 / 5, margin, margin});
    }
};

} // namespace ui
