// Desktop: what only the desktop can do, asked for over its session bus. Without a bus, or a desktop that answers,
// nothing happens.
#pragma once

#include <QObject>

namespace ui {

class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr) : QObject(parent) {}
    // Lets the screen sleep again; should the program be killed, the desktop does so itself.
    ~Desktop() override;

    // While `awake`, the screen does not turn dark and does not lock. Source: freedesktop.org,
    // org.freedesktop.ScreenSaver.
    void keepAwake(bool awake, const QString &reason = {});

    // A message outside of the window, with a sound; it takes the place of the last one. Source: freedesktop.org,
    // Desktop Notifications Specification 1.2, and Sound Naming Specification.
    void tell(const QString &title, const QString &words);

private:
    void letSleep();

    bool m_awake = false;   // wanted
    quint32 m_awakeKey = 0; // what lets the screen sleep again; 0 until the desktop has answered
    quint32 m_message = 0;  // the last one
};

} // namespace ui
