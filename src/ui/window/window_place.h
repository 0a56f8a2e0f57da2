// Where a window stands, so that all of it can be seen.
#pragma once

#include "ui/settings/settings.h"

#include <QList>
#include <QRect>

class QWidget;

namespace ui {

// The rectangle that is nearest to the one wished for and lies, with its frame, on one screen: the one it shares most
// with, or else the first. `screens` are what windows may use of each; without any, it is only made a sane size.
QRect placeOnScreen(const WindowPlace &wished, const QList<QRect> &screens);

// What windows may use of each screen now, the main one first.
QList<QRect> usableScreens();

// Before a window is first shown: this size, or as much of it as the main screen has room for. The system says where.
void giveFirstSize(QWidget &window, QSize wished);

// To the place where it was; on the screens that are there now.
void restorePlace(QWidget &window, const WindowPlace &place);

// Where it stands now, or stood before it was maximized.
WindowPlace placeOf(const QWidget &window);

} // namespace ui
