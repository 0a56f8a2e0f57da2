#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QMargins>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

// The frame is the desktop's, and its size is not known before the window is shown.
constexpr QMargins frame(8, 38, 8, 8);
constexpr int leastSide = 320; // less was never asked for by hand
constexpr int largestSide = 16384;

// Of two stretches of a line. In 64 bits: the numbers of a file may be the largest there are.
qint64 shared(qint64 begin, qint64 length, qint64 otherBegin, qint64 otherLength)
{
    return std::max<qint64>(0, std::min(begin + length, otherBegin + otherLength) - std::max(begin, otherBegin));
}

qint64 sharedArea(const WindowPlace &place, const QRect &screen)
{
    return shared(place.x, place.width, screen.x(), screen.width())
           * shared(place.y, place.height, screen.y(), screen.height());
}

// As long as wished, within the room.
int lengthWithin(int wished, int room)
{
    return std::clamp(wished, std::min(leastSide, room), room);
}

} // namespace

QRect placeOnScreen(const WindowPlace &wished, const QList<QRect> &screens)
{
    const auto best = std::max_element(screens.begin(), screens.end(), [&](const QRect &one, const QRect &other) {
        return sharedArea(wished, one) < sharedArea(wished, other);
    });
    if (best == screens.end())
        return {0, 0, lengthWithin(wished.width, largestSide), lengthWithin(wished.height, largestSide)};
    const QRect inFrame = best->marginsRemoved(frame);
    const QRect room = inFrame.isValid() ? inFrame : *best;
    const int width = lengthWithin(wished.width, room.width());
    const int height = lengthWithin(wished.height, room.height());
    return {std::clamp(wished.x, room.x(), room.x() + room.width() - width),
            std::clamp(wished.y, room.y(), room.y() + room.height() - height), width, height};
}

QList<QRect> usableScreens()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->availableGeometry().isValid())
            screens.append(screen->availableGeometry());
    }
    return screens;
}

void giveFirstSize(QWidget &window, QSize wished)
{
    window.resize(placeOnScreen({0, 0, wished.width(), wished.height()}, usableScreens().mid(0, 1)).size());
}

void restorePlace(QWidget &window, const WindowPlace &place)
{
    window.setGeometry(placeOnScreen(place, usableScreens()));
    if (place.maximized)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

WindowPlace placeOf(const QWidget &window)
{
    const QRect rect = window.isMaximized() || window.isFullScreen() ? window.normalGeometry() : window.geometry();
    return {rect.x(), rect.y(), rect.width(), rect.height(), window.isMaximized()};
}

} // namespace ui
