// Menu: in the colours and the type of its window, where Qt's own menus have those of the system.
#pragma once

#include <QMenu>

namespace ui {

class Menu : public QMenu
{
public:
    explicit Menu(QWidget *parent) : QMenu(parent) { setAttribute(Qt::WA_WindowPropagation); }
};

} // namespace ui
