// MarkLayer: marks words on a page, over whatever widgets they stand in, without changing those.
//
// It lies over the content of a scroll area and takes neither clicks nor the focus. Marked words keep the contrast of
// the theme: the colour is mixed into what is behind the letters alone. A line below them says it without colour.
#pragma once

#include "document/style/page_style.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace ui {

struct WordMark
{
    QPointer<QWidget>
        widget;     // a TextBlock: the words from `start` to `end`; a table or list: the cell; any other: all of it
    int start = -1; // of a table: the row; -1 for the heading of the column
    int end = -1;   // of a table: the column; -1 for the heading of the row
};

class MarkLayer : public QWidget
{
    Q_OBJECT

public:
    MarkLayer(const document::PageStyle &style, QWidget *content);

    // `current` is the mark with a ring; -1 for none.
    void setMarks(std::vector<WordMark> marks, int current = -1);

    // The mark with the ring stands on the screen, all of it.
    bool currentPlaceIsSeen() const;

    // What is seen of it, in the content; empty where the widget is gone.
    std::vector<QRect> placesOf(const WordMark &mark) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOn(const QRect &part, const WordMark &mark) const;

    const document::PageStyle &m_style;
    std::vector<WordMark> m_marks;
    int m_current = -1;
};

} // namespace ui
