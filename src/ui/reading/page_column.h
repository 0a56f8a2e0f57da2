// PageColumn: the column of a page. The margins beside it shrink in a narrow window, where every letter counts.
#pragma once

#include "ui/controls/column.h"

namespace ui {

class PageColumnLayout : public ColumnLayout
{
public:
    static constexpr int sideMargin = 44; // pixels

    using ColumnLayout::ColumnLayout;

protected:
    QMargins marginsFor(int width) const override
    {
        const int letter = parentWidget()->fontMetrics().averageCharWidth();
        const int margin = width < roomyCharacters * letter ? narrowMargin : sideMargin;
        const int top = width < tallCharacters * letter ? narrowMargin : margin;
        return {margin, top * 3 / 5, margin, margin};
    }

private:
    static constexpr int narrowMargin = 18;
    static constexpr int tallCharacters = 72;  // with fewer, large text leaves little room below the title
    static constexpr int roomyCharacters = 54; // from here on there is room for wide margins
};

class PageColumn : public Column
{
public:
    static constexpr int sideMargin = PageColumnLayout::sideMargin;

    PageColumn() : Column(nullptr, [](QWidget *column) -> ColumnLayout * { return new PageColumnLayout(column); }) {}
};

} // namespace ui
