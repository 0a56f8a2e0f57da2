// FlowRow: widgets in a row, in the direction of the language, each as wide as it asks, going on in the next row where
// the width ends.
#pragma once

#include <QWidget>

#include <vector>

namespace ui {

class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    // The row takes the widget.
    void add(QWidget *widget);
    void remove(const QWidget *widget); // forgets it, without deleting it
    // What is added from now on stands at the right end, if all fits into one row.
    void addStretch() { m_stretchAt = m_widgets.size(); }
    void setPadding(const QMargins &margins) { m_padding = margins; }
    void setGap(int gap) { m_gap = gap; } // between widgets and rows, in pixels
    // All as wide as the widest, so that they stand below each other.
    void setAligned(bool aligned) { m_aligned = aligned; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool move) const;
    int widthInOneRow() const;
    QSize sizeOf(const QWidget &widget) const;

    int m_gap = 10;
    QMargins m_padding;
    std::vector<QWidget *> m_widgets;
    std::size_t m_stretchAt = SIZE_MAX;
    bool m_aligned = false;
};

} // namespace ui
