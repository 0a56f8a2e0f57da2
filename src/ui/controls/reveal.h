// Scrolls to a place no further than needed, so that the reader keeps sight of what stands around it.
#pragma once

#include <QRect>
#include <QScrollArea>

namespace ui {

// Shows `place`, which is in pixels of what scrolls, with some room around it. What is higher than the area shows its
// beginning; QScrollArea would show its middle.
void reveal(QScrollArea &area, QRect place);

// As the first, of the widget in the area that has the focus; with what it stands in, such as a question with its
// replies, where there is room for that.
void revealFocus(QScrollArea &area);

// The focus goes to the next widget of the window, or to the one before. Where that is out of sight by more than a
// screen, the area scrolls on instead, so that nothing between goes unread.
void walk(QScrollArea &area, bool on);

} // namespace ui
