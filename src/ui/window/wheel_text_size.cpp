#include "ui/window/wheel_text_size.h"

#include <QApplication>
#include <QWheelEvent>

#include <cstdlib>

namespace ui {

WheelTextSize::WheelTextSize(QWidget &window) : QObject(&window), m_window(window)
{
    // Of the application: what scrolls under the mouse would take the wheel.
    qApp->installEventFilter(this);
}

bool WheelTextSize::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != &m_window)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier)) {
        m_turned = 0;
        return false;
    }
    // A touch pad turns by less than a step at a time.
    m_turned += wheel->angleDelta().y();
    if (std::abs(m_turned) >= QWheelEvent::DefaultDeltasPerStep) {
        const int change = m_turned > 0 ? 1 : -1;
        m_turned = 0;
        Q_EMIT textSizeRequested(change);
    }
    return true;
}

} // namespace ui
