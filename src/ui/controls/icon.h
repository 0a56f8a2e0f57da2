// Signs: the small pictures on buttons. Drawn, because a glyph of a font may be missing on the reader's machine.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

enum class Icon {
    None,
    Back,
    Forward,
    Contents,
    More, // what there is no room for
    Cross,
    Theme,
    Print,
    Search,
    Clear,
    Warning,
    Phone,
    Calendar,
    House,
    Question,
    Stop,
    Add,
    Voice,
    Slower,
    Faster,
    Pair, // two that overlap
    Star,
    FullStar
};

void drawIcon(QPainter &painter, Icon sign, const QRectF &square, const QColor &ink);

} // namespace ui
