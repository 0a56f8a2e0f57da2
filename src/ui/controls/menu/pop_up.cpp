#include "ui/controls/menu/pop_up.h"

#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal leastPoints = 9;

// Of what stands beside the words: the tick, and room at both ends.
constexpr int besideWords = 72;

// The width that the menu tells may count the words cut already.
bool fits(const QMenu &menu, const QSize &room)
{
    const QFontMetrics metrics(menu.font());
    int widest = 0;
    for (const QAction *action : menu.actions())
        widest = std::max(widest, metrics.horizontalAdvance(action->text()));
    const QSize wanted = menu.sizeHint();
    return std::max(widest + besideWords, wanted.width()) <= room.width() && wanted.height() <= room.height();
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
