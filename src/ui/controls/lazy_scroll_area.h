// LazyScrollArea: a scroll area that opens at once, however long what it holds.
//
// What the screen shows is made and laid out first; the rest follows in steps too short to be felt, while the reader
// looks on. A position on the page is only known when all of it is made: makeRest() first. With a screen reader, which
// reads a page through as soon as it opens, all of it is made at once.
#pragma once

#include "ui/controls/reveal.h"

#include <QBasicTimer>
#include <QScrollArea>

namespace ui {

class LazyScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit LazyScrollArea(QWidget *parent = nullptr);

    bool isWhole() const { return m_whole; }
    void makeRest();

    // In what scrolls, in pixels.
    QRect placeOf(const QWidget &widget) const;
    void reveal(QRect place) { ui::reveal(*this, place); }
    // At once: for what changed after it was made.
    void layOut();

protected:
    // Makes the next part of the content. Returns whether there was one.
    virtual bool makeNext() = 0;

    // Takes it. Its size policy must tell a height for its width.
    void setContent(QWidget *content);

    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void makeWhatIsSeen();

    bool m_whole = false;
    QBasicTimer m_rest; // runs while parts are missing
};

} // namespace ui
