#include "ui/window/mouse_history.h"

#include <QApplication>
#include <QMouseEvent>

namespace ui {

MouseHistory::MouseHistory(QWidget &window) : QObject(&window), m_window(window)
{
    // Of the application, because the widgets under the mouse swallow these buttons.
    qApp->installEventFilter(this);
}

bool MouseHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == &m_window) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? Q_EMIT backRequested() : Q_EMIT forwardRequested();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
