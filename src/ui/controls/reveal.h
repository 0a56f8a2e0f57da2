// Scrolls to a place no further than needed, so that the reader keeps sight of what stands around it.
#pragma once

#include <QRect>
#include <QScrollArea>

namespace ui {

// Shows `place`, which is in pixels of what scrolls, with some room around it. What is higher than the area shows its
// beginning; QScrollArea would show its middle.
void reveal(QScrollArea &area, QRect place);

} // namespace ui
