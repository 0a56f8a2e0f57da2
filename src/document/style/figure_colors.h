// FigureColors: the colours of a drawn person and of what stands around them.
//
// Lines, and the part that works, keep a contrast of 3:1 or more to what they lie on (WCAG 2.2, 1.4.11); the tests
// compute it. The lines of mats, and of the pale pose behind another, are decoration, but for high contrast.
#pragma once

#include <QColor>

namespace document {

struct FigureColors
{
    QColor background; // what the figure stands on; a tile puts its own colour here
    QColor line;
    QColor skin;
    QColor shirt;
    QColor trousers;
    QColor hair;
    QColor eyes;
    QColor highlight; // the part that works
    QColor arrow;
    QColor propFace;
    QColor propSide;
    QColor propLine;
    QColor pillow;
    QColor pillowLine;
    QColor mat;
    QColor matLine;
    QColor ghost; // the pose that a movement began with
    QColor ghostLine;
    QColor ball;
    // How far the limbs away from the viewer fade into the background: 0 where thinner lines tell them instead.
    double fade = 0;
    bool hatched = false; // the part that works is hatched, not filled: paper may have no colours

    static FigureColors light();
    static FigureColors dark();
    static FigureColors highContrast(bool dark);
    static FigureColors paper(); // black on white
};

} // namespace document
