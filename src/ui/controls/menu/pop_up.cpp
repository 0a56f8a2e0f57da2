#include "ui/controls/menu/pop_up.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal leastPoints = 9;

bool fits(const QMenu &menu, const QSize &room)
{
    const QSize wanted = menu.sizeHint();
    return wanted.width() <= room.width() && wanted.height() <= room.height();
}

} // namespace

void popUp(QMenu &menu, const QPoint &position)
{
    const QScreen *at = QGuiApplication::screenAt(position);
    const QScreen *screen = at ? at : QGuiApplication::primaryScreen();
    QFont font = menu.font();
    while (screen && font.pointSizeF() > leastPoints && !fits(menu, screen->availableSize())) {
        font.setPointSizeF(std::max(leastPoints, font.pointSizeF() * 0.9));
        menu.setFont(font);
    }
    menu.popup(position);
}

} // namespace ui
