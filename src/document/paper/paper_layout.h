// Where the boxes of a page stand: on which sheet, and how far down. Used by paper.cpp.
#pragma once

#include "document/paper/paper_box.h"

#include <vector>

namespace document {

// Some parts of a box on one sheet. `y` counts from the top of what is printed, where the head of a table, if any,
// begins.
struct Placement
{
    const PaperBox *box = nullptr;
    std::size_t firstPart = 0;
    std::size_t endPart = 0;
    bool withHead = false;
    int sheet = 0; // from 0, within the page
    qreal y = 0;
};

struct PaperLayout
{
    std::vector<Placement> placements; // sheet by sheet, from the top
    int sheets = 1;
};

// Headings stand with what follows them, and no box is parted unless it is taller than a whole sheet; then between its
// parts. Where the last sheet would be nearly empty, the one before it gives it some of its boxes. What stands on the
// second sheet of a page or a later one begins at `continuedTop`, below the line that names the page.
PaperLayout place(const std::vector<PaperBox> &boxes, qreal sheetHeight, qreal continuedTop);

} // namespace document
