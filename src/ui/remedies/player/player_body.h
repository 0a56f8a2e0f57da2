// PlayerBody: where the parts of the player stand: the figure beside the words, or below them where there is too little
// room. The figure takes what height is left.
#pragma once

#include <QWidget>

namespace ui {

class Column;

// A ring, and words beside it, or below it in a narrow place.
class CountRow : public QWidget
{
    Q_OBJECT

public:
    // The row takes both.
    CountRow(QWidget *ring, Column *words, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override { return arrange(width, false); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int arrange(int width, bool move) const;

    QWidget *m_ring;
    Column *m_words;
};

class PlayerBody : public QWidget
{
    Q_OBJECT

public:
    // Takes them all. `below` stands under the figure.
    PlayerBody(Column *above, Column *words, QWidget *figure, Column *below, QWidget *parent = nullptr);

    void setBeside(bool beside);
    bool isBeside() const { return m_beside; }

    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override { return arrange(width, 0, false); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    // Returns the height that is needed; the figure grows to fill `height`.
    int arrange(int width, int height, bool move) const;

    Column *m_above;
    Column *m_words;
    QWidget *m_figure;
    Column *m_below;
    bool m_beside = true;
};

} // namespace ui
