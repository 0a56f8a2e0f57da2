// Opens a menu that the reader can use whatever the text size.
#pragma once

class QMenu;
class QPoint;

namespace ui {

// With its corner at `position`, in global coordinates. Where large text would make it wider or higher than its screen,
// in smaller letters: Qt would cut it.
void popUp(QMenu &menu, const QPoint &position);

} // namespace ui
