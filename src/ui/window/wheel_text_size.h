// WheelTextSize: the mouse's wheel with Ctrl, anywhere in a window, asks for larger or smaller text.
#pragma once

#include <QWidget>

namespace ui {

class WheelTextSize : public QObject
{
    Q_OBJECT

public:
    explicit WheelTextSize(QWidget &window);

Q_SIGNALS:
    void textSizeRequested(int change); // 1 or -1

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    int m_turned = 0; // since the last change, in eighths of a degree
};

} // namespace ui
