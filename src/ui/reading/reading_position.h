// ReadingPosition: where the reader is on a page, so that Back, or a change of the text size, can bring them there
// again.
//
// Told in blocks, because the same words stand at other pixels when their size or the window's has changed; and without
// what folds hold, because they may be open at one time and closed at another.
#pragma once

namespace ui {

// One of the blocks of a page, or of its stops for Tab.
struct PlaceInOrder
{
    int index = -1; // among those that stand in no fold; -1 for none
    int inFold = 0; // so many behind the title of a fold that is there; what is closed leads to the title

    bool operator==(const PlaceInOrder &other) const = default;
};

struct ReadingPosition
{
    PlaceInOrder top;        // the first block that is on the screen; none for a page that was just opened
    double above = 0;        // how much of it is not, in parts of its height; negative for the gap before it
    PlaceInOrder block;      // the reading cursor; none before it was used
    PlaceInOrder stop;       // the link or button with the focus, if one has it
    bool cursorSeen = false; // the block of the cursor begins on the screen
    bool stopSeen = false;   // the button with the focus is on the screen
};

} // namespace ui
