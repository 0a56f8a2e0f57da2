// MouseHistory: the mouse's back and forward buttons, anywhere in a window.
#pragma once

#include <QWidget>

namespace ui {

class MouseHistory : public QObject
{
    Q_OBJECT

public:
    explicit MouseHistory(QWidget &window);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace ui
