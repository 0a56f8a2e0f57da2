// MouseSelection: selects text by the mouse, on everything that an area holds: dragging, a double click on a word, a
// triple click on a block, Shift and a click. A finger drags the page instead.
#pragma once

#include "ui/reading/selection/text_selection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPoint>

class QMouseEvent;
class QScrollArea;

namespace ui {

class MouseSelection : public QObject
{
    Q_OBJECT

public:
    // What the blocks make nothing of comes to the area: they let all presses through.
    MouseSelection(QWidget &area, TextSelection &selection);

    // The content of what scrolls at a point on the screen; nullptr for none.
    QWidget *contentAt(const QPoint &global) const;
    // The block that stands there itself.
    static TextBlock *blockAt(const QWidget &content, const QPoint &global);

    // Returns whether there is one.
    bool selectWordAt(const QPoint &global);

Q_SIGNALS:
    void finished(); // the button is up again, and something is selected

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit { Letter, Word, Block };

    bool press(const QMouseEvent &event);
    bool pressTwice(const QMouseEvent &event);
    void move(const QPoint &global);
    void release();
    // Of the block that is nearest to the point.
    SelectedPart partAt(const QWidget &content, const QPoint &global) const;
    void scrollTowards(const QPoint &global);

    QWidget &m_area;
    TextSelection &m_selection;
    Unit m_unit = Unit::Letter;
    bool m_pressed = false;
    bool m_moved = false;
    QPoint m_pressedAt; // on the screen
    QPoint m_movedTo;
    QElapsedTimer m_sinceTwice; // since the last double click
    QBasicTimer m_scrolling;    // runs while the mouse is above or below what scrolls
};

// The word at a place of a text, as start and end.
std::pair<int, int> wordAt(const QString &text, int place);

} // namespace ui
