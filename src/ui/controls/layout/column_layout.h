// ColumnLayout: one below the other, each as wide as the column and as high as its text then needs.
#pragma once

#include "ui/controls/layout/arranging_layout.h"

#include <QWidget>

namespace ui {

class ColumnLayout : public ArrangingLayout
{
    Q_OBJECT

public:
    using ArrangingLayout::ArrangingLayout;

    // `gapAbove` is the room above it, in pixels; it is left out above the first. A wide one takes all the width.
    enum class Width { Content, All };
    void add(QWidget *widget, int gapAbove, Width width);

    // Lines longer than this are hard to read; the rest of the width stays free, behind them.
    void setMaximumContentWidth(int width);
    int maximumContentWidth() const { return m_maximumContentWidth; }
    int contentWidth() const; // in the size that the widget has

protected:
    int arrange(const QRect &rect, Places places) const override;
    virtual QMargins marginsFor(int /*width*/) const { return contentsMargins(); }

private:
    int m_maximumContentWidth = QWIDGETSIZE_MAX;
};

} // namespace ui
