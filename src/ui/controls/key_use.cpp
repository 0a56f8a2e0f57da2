#include "ui/controls/key_use.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>

namespace ui {
namespace {

bool inUse = true;

void setInUse(bool keys)
{
    if (inUse == keys)
        return;
    inUse = keys;
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    focus->update();
    if (auto *area = qobject_cast<QAbstractScrollArea *>(focus))
        area->viewport()->update(); // and what it holds
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
           || key == Qt::Key_Meta;
}

} // namespace

bool keysInUse()
{
    return inUse;
}

KeyUse::KeyUse(QObject *parent) : QObject(parent)
{
    inUse = true;
    qApp->installEventFilter(this);
}

bool KeyUse::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!isModifier(static_cast<QKeyEvent *>(event)->key())) // Ctrl is held for the wheel too
            setInUse(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: setInUse(false); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
