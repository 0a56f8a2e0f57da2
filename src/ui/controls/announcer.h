// Announcer: says a sentence to a screen reader, where nothing that is seen says it. The focus stays where it is.
#pragma once

#include <QTimer>
#include <QWidget>

namespace ui {

class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    void announce(const QString &words);

private:
    QTimer m_gone; // what was said a while ago is no part of the window
};

} // namespace ui
