#include "ui/controls/list/focused_item.h"

#include <QAbstractItemView>
#include <QFocusEvent>

namespace ui {

FocusedItem::FocusedItem(QAbstractItemView &view) : QObject(&view)
{
    view.installEventFilter(this);
}

bool FocusedItem::eventFilter(QObject *watched, QEvent *event)
{
    // A view that is being destroyed loses the focus when only the widget is left of it.
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (!view || (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut))
        return QObject::eventFilter(watched, event);
    switch (static_cast<QFocusEvent *>(event)->reason()) {
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason: break; // it stays, for when the window is back
    case Qt::MouseFocusReason:
        if (event->type() == QEvent::FocusOut)
            leave(*view);
        break; // what was clicked becomes the current item
    default: event->type() == QEvent::FocusOut ? leave(*view) : comeBack(*view);
    }
    return QObject::eventFilter(watched, event);
}

void FocusedItem::leave(const QAbstractItemView &view)
{
    if (!view.selectionModel()->model())
        return; // the list is on its way out
    m_left = view.currentIndex();
    view.selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

// To what is selected, which may have changed meanwhile.
void FocusedItem::comeBack(const QAbstractItemView &view)
{
    if (view.currentIndex().isValid())
        return;
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    const QModelIndex to = selected.isEmpty() ? QModelIndex(m_left) : selected.front();
    if (to.isValid())
        view.selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
}

} // namespace ui
