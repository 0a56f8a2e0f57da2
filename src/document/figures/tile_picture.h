// The pictures of the tiles: drawn, so that they are crisp at every size and right in every theme.
#pragma once

#include "document/style/page_style.h"

class QPainter;
class QRectF;

namespace document {

// In the middle of the rectangle, as large as fits. A picture only repeats what the tile's words say.
void drawTilePicture(QPainter &painter, const QRectF &rect, guide::TilePicture picture, const PageStyle &style);

} // namespace document
