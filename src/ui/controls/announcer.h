// Announcer: says a sentence to a screen reader, and the focus stays where it is. A window has one, made when it is
// needed.
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class Announcer : public QWidget
{
    Q_OBJECT

public:
    // In the window that `part` stands in, if it is seen.
    static void say(const QWidget &part, const QString &words);

private:
    explicit Announcer(QWidget *window);
    void announce(const QString &words);

    QTimer m_gone; // what was said a while ago is no part of the window
};

} // namespace ui
