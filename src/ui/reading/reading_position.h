// ReadingPosition: where the reader is on a page, so that Back, or a change of the text size, can bring them there
// again.
//
// Told in blocks, because the same words stand at other pixels when their size or the window's has changed.
#pragma once

namespace ui {

struct ReadingPosition
{
    int top = -1;            // the first block that is on the screen; -1 for a page that was just opened
    double above = 0;        // how much of it is not, in parts of its height; negative for the gap before it
    int block = -1;          // the reading cursor; -1 before it was used
    int stop = -1;           // the link or button with the focus; -1 for none
    bool cursorSeen = false; // the block of the cursor begins on the screen
};

} // namespace ui
