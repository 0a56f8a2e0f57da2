#include "ui/controls/touch/touch_gestures.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QGestureEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScroller>
#include <QTapAndHoldGesture>
#include <QTouchEvent>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal scaleOfStep = 1.25; // as far as two sizes of text are apart, or so

// In a window of the system.
QWidget *widgetIn(const QObject &window, const QPoint &global)
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->windowHandle() == &window)
            return each->childAt(each->mapFromGlobal(global));
    }
    return nullptr;
}

bool isByTouch(const QMouseEvent &event)
{
    return event.device() && event.device()->type() == QInputDevice::DeviceType::TouchScreen;
}

} // namespace

TouchGestures::TouchGestures(QWidget &window) : QObject(&window), m_window(window)
{
    // Of the application: the dialogs and lists of the window scroll too.
    qApp->installEventFilter(this);
}

void TouchGestures::scrollByTouch(QAbstractScrollArea &area)
{
    QWidget *place = area.viewport();
    if (QScroller::hasScroller(place))
        return;
    QScroller::grabGesture(place, QScroller::TouchGesture);
    QScroller *scroller = QScroller::scroller(place);
    QScrollerProperties properties = scroller->scrollerProperties();
    // At its end a page stands still: nothing is behind it.
    for (const auto metric :
         {QScrollerProperties::HorizontalOvershootPolicy, QScrollerProperties::VerticalOvershootPolicy})
        properties.setScrollMetric(metric, QScrollerProperties::OvershootAlwaysOff);
    scroller->setScrollerProperties(properties);
    connect(scroller, &QScroller::stateChanged, this,
            [this](QScroller::State state) { m_scrolled = m_scrolled || state == QScroller::Dragging; });
}

// What the finger pressed moved with it, and is no longer meant: it is let go of far away.
void TouchGestures::letGo(QObject &pressed)
{
    const QPointF away(-QWIDGETSIZE_MAX, -QWIDGETSIZE_MAX);
    QMouseEvent event(QEvent::MouseButtonRelease, away, away, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&pressed, &event);
}

// What is under the finger, before the touch reaches it.
void TouchGestures::prepare(const QObject &touched, const QTouchEvent &touch)
{
    if (!m_prepared) {
        m_prepared = true;
        m_window.grabGesture(Qt::TapAndHoldGesture);
    }
    const QPoint global = touch.points().constFirst().globalPosition().toPoint();
    for (QWidget *under = widgetIn(touched, global); under; under = under->parentWidget()) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(under))
            scrollByTouch(*area);
    }
}

bool TouchGestures::follow(const QGestureEvent &event)
{
    const auto *hold = static_cast<QTapAndHoldGesture *>(event.gesture(Qt::TapAndHoldGesture));
    if (!hold)
        return false;
    if (hold->state() == Qt::GestureFinished) {
        m_longPress = hold->position().toPoint();
        Q_EMIT pressedLong(*m_longPress);
    }
    return true;
}

// Qt's own gesture counts some steps twice.
void TouchGestures::pinch(const QTouchEvent &touch)
{
    if (touch.points().size() != 2)
        return;
    const qreal apart =
        QLineF(touch.points().front().globalPosition(), touch.points().back().globalPosition()).length();
    if (m_apartAtFirst == 0)
        m_apartAtFirst = std::max<qreal>(1, apart);
    m_apart = std::max<qreal>(1, apart);
}

// What is under the fingers is made anew with the text: only now.
void TouchGestures::lift()
{
    if (m_apartAtFirst > 0)
        zoom(m_apart / m_apartAtFirst);
    m_apartAtFirst = 0;
    if (m_longPress)
        Q_EMIT liftedAfter(*m_longPress);
    m_longPress.reset();
}

void TouchGestures::zoom(qreal scale)
{
    const int steps = static_cast<int>(std::lround(std::log(scale) / std::log(scaleOfStep)));
    if (steps != 0)
        Q_EMIT textSizeRequested(steps);
}

bool TouchGestures::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfWindow = watched->isWindowType() && watched == m_window.windowHandle();
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        if (!m_scrolled || !watched->isWidgetType() || !isByTouch(*static_cast<QMouseEvent *>(event)))
            return false;
        letGo(*watched);
        return true;
    case QEvent::TouchBegin:
        m_scrolled = false;
        if (watched->isWindowType())
            prepare(*watched, *static_cast<QTouchEvent *>(event));
        return false;
    case QEvent::TouchUpdate:
        if (isOfWindow)
            pinch(*static_cast<QTouchEvent *>(event));
        return false;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (isOfWindow)
            lift();
        return false;
    case QEvent::Gesture: return watched == &m_window && follow(*static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (!isOfWindow || gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        m_zoomed *= 1 + gesture->value();
        if (m_zoomed >= scaleOfStep || m_zoomed <= 1 / scaleOfStep) {
            zoom(m_zoomed);
            m_zoomed = 1;
        }
        return true;
    }
    default: return false;
    }
}

} // namespace ui
