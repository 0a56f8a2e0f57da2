// Drawing what paper_layout.h has placed. Used by paper.cpp.
#pragma once

#include "document/paper/paper_layout.h"

class QPainter;

namespace document {

// With the painter's origin at the top left of what is printed; `em` is the height of the body font.
void draw(QPainter &painter, const Placement &placement, const PageStyle &style, qreal width, qreal em);

} // namespace document
