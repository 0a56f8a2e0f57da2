// WhenShown: the reader before a dialog that waits for an answer.
#pragma once

#include <QApplication>
#include <QEvent>

#include <functional>

// While it lives, each dialog of the kind that comes up is handed to `act` once it stands there. Only CHECK may be used
// in `act`: it is called from within the event loop of the dialog.
template<typename Dialog>
class WhenShown : public QObject
{
public:
    explicit WhenShown(std::function<void(Dialog &)> act) : m_act(std::move(act)) { qApp->installEventFilter(this); }

    int times() const { return m_times; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *dialog = event->type() == QEvent::Show ? qobject_cast<Dialog *>(object) : nullptr;
        if (dialog) {
            ++m_times;
            QMetaObject::invokeMethod(
                dialog, [this, dialog] { m_act(*dialog); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void(Dialog &)> m_act;
    int m_times = 0;
};
