#include "ui/controls/list/focused_item.h"

#include <QAbstractItemView>
#include <QFocusEvent>

namespace ui {

FocusedItem::FocusedItem(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.installEventFilter(this);
}

bool FocusedItem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_view || (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut))
        return QObject::eventFilter(watched, event);
    switch (static_cast<QFocusEvent *>(event)->reason()) {
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason: break; // it stays, for when the window is back
    case Qt::MouseFocusReason:
        if (event->type() == QEvent::FocusOut)
            leave();
        break; // what was clicked becomes the current item
    default: event->type() == QEvent::FocusOut ? leave() : comeBack();
    }
    return QObject::eventFilter(watched, event);
}

void FocusedItem::leave()
{
    if (!m_view.selectionModel()->model())
        return; // the list is on its way out
    m_left = m_view.currentIndex();
    m_view.selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

// To what is selected, which may have changed meanwhile.
void FocusedItem::comeBack()
{
    if (m_view.currentIndex().isValid())
        return;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    const QModelIndex to = selected.isEmpty() ? QModelIndex(m_left) : selected.front();
    if (to.isValid())
        m_view.selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
}

} // namespace ui
