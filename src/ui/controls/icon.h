// Signs: the small pictures on buttons. Drawn, because a glyph of a font may be missing on the reader's machine.
#pragma once

#include "guide/care/urgency.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ui {

enum class Icon {
    None,
    Back,
    Forward,
    Contents,
    Cross,
    Theme,
    Print,
    Search,
    Clear,
    Warning,
    Phone,
    Calendar,
    House,
    Question
};

// Repeats what words say: never the only sign of an urgency.
Icon signOf(guide::Urgency urgency);

void drawIcon(QPainter &painter, Icon sign, const QRectF &square, const QColor &ink);

} // namespace ui
