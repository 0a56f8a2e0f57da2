// Column: widgets one below the other, each as wide as the column and as high as its text then needs. Panel: a column
// with a painted frame. CardRow: panels side by side where there is room.
//
// Painted rather than styled: a style sheet for each frame made a long page several times slower to open.
#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace ui {

class Column : public QWidget
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);

    // The column takes the widget. `gap` is the room above it, in pixels; it is left out above the first.
    void add(QWidget *widget, int gap);
    // As wide as the column, however long a line of text may be: for a table.
    void addWide(QWidget *widget, int gap);
    void remove(const QWidget *widget); // forgets it, without deleting it
    // Forgets the widgets, without deleting them.
    void clear() { m_items.clear(); }
    // Gives the items their places, in the size that the column has. A change of the size does it too.
    void arrangeNow();

    void setPadding(const QMargins &margins) { m_padding = margins; }
    // Lines longer than this are hard to read; the rest of the width stays free, on the right.
    void setMaximumContentWidth(int width) { m_maximumContentWidth = width; }
    int maximumContentWidth() const { return m_maximumContentWidth; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QWidget *widget = nullptr;
        int gap = 0;
        bool wide = false;
    };

    // Walks the items; with `move`, also puts them in their places. Returns the height.
    int arrange(int width, bool move) const;

    QMargins m_padding;
    int m_maximumContentWidth = QWIDGETSIZE_MAX;
    std::vector<Item> m_items;
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

    void add(QWidget *card);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;

    int m_minimumCardWidth;
    std::vector<QWidget *> m_cards;
};

} // namespace ui
