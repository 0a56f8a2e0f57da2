// TouchGestures: a touch screen in a window. One finger scrolls whatever scrolls under it, two ask for another text
// size, and one that rests on a place asks for what a long press does.
//
// Nothing is set up before the first touch: most computers have no touch screen.
#pragma once

#include <QPoint>
#include <QWidget>

#include <optional>

class QAbstractScrollArea;
class QGestureEvent;
class QTouchEvent;

namespace ui {

class TouchGestures : public QObject
{
    Q_OBJECT

public:
    explicit TouchGestures(QWidget &window);

Q_SIGNALS:
    void textSizeRequested(int change);     // by so many steps, once the fingers are lifted
    void pressedLong(const QPoint &global); // the finger is still there
    void liftedAfter(const QPoint &global); // a long press at this place

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare(const QObject &touched, const QTouchEvent &touch);
    void scrollByTouch(QAbstractScrollArea &area);
    static void letGo(QObject &pressed);
    bool follow(const QGestureEvent &event);
    void pinch(const QTouchEvent &touch);
    void lift();
    void zoom(qreal scale);

    QWidget &m_window;
    bool m_prepared = false;
    bool m_scrolled = false; // since the finger came down
    std::optional<QPoint> m_longPress;
    qreal m_apartAtFirst = 0; // two fingers, in pixels; 0 for one
    qreal m_apart = 0;
    qreal m_zoomed = 1; // by a touch pad, since the last change
};

} // namespace ui
