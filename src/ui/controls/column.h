// Column: widgets one below the other, each as wide as the column and as high as its text then needs. Panel: a column
// with a painted frame. CardRow: panels side by side where there is room.
//
// Painted rather than styled: a style sheet for each frame made a long page several times slower to open.
#pragma once

#include "ui/controls/layout/card_layout.h"
#include "ui/controls/layout/column_layout.h"

#include <QColor>
#include <QWidget>

namespace ui {

class Column : public QWidget
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);

    // The column takes the widget. `gapAbove` is the room above it, in pixels; it is left out above the first.
    void add(QWidget *widget, int gapAbove) { m_layout->add(widget, gapAbove, ColumnLayout::Width::Content); }
    // As wide as the column, however long a line of text may be: for a table.
    void addWide(QWidget *widget, int gapAbove) { m_layout->add(widget, gapAbove, ColumnLayout::Width::All); }
    QWidget *last() const;                                           // the one below all others, if there is one
    void remove(QWidget *widget) { m_layout->removeWidget(widget); } // forgets it, without deleting it
    // Forgets the widgets, without deleting them.
    void clear();
    // Gives the items their places, in the size that the column has. A change of the size does it too.
    void arrangeNow() { m_layout->setGeometry(rect()); }

    void setPadding(const QMargins &margins) { m_layout->setContentsMargins(margins); }
    // Lines longer than this are hard to read; the rest of the width stays free, behind them.
    void setMaximumContentWidth(int width) { m_layout->setMaximumContentWidth(width); }
    int maximumContentWidth() const { return m_layout->maximumContentWidth(); }
    // What a widget in it gets, in the size that the column has.
    int contentWidth() const { return m_layout->contentWidth(); }

protected:
    // `makeLayout` makes the layout of the column for it.
    Column(QWidget *parent, ColumnLayout *(*makeLayout)(QWidget *));

private:
    ColumnLayout *m_layout;
};

class Panel : public Column
{
    Q_OBJECT

public:
    // `bar` is the strip on the left, `outline` the line around; an invalid colour leaves it out.
    Panel(const QColor &background, const QColor &bar, const QColor &outline, QWidget *parent = nullptr);

    void setOutlineWidth(int width) { m_outlineWidth = width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_background;
    QColor m_bar;
    QColor m_outline;
    int m_outlineWidth = 1;
};

class CardRow : public QWidget
{
    Q_OBJECT

public:
    // Cards narrower than this, in pixels, go below each other.
    CardRow(int minimumCardWidth, QWidget *parent = nullptr);

    void add(QWidget *card) { m_layout->add(card); }

private:
    CardLayout *m_layout;
};

} // namespace ui
