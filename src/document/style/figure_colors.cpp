#include "document/style/figure_colors.h"

namespace document {

FigureColors FigureColors::light()
{
    FigureColors colors;
    colors.background = QColor(0xff, 0xff, 0xff);
    colors.line = colors.hair = colors.eyes = QColor(0x12, 0x32, 0x3a);
    colors.skin = QColor(0xec, 0xd8, 0xc0);
    colors.shirt = QColor(0xd5, 0xe6, 0xe0);
    colors.trousers = QColor(0x8a, 0xb0, 0xb2);
    colors.highlight = colors.arrow = QColor(0x0f, 0x5c, 0x63);
    colors.propFace = QColor(0xee, 0xf1, 0xec);
    colors.propSide = QColor(0xe2, 0xe8, 0xe3);
    colors.propLine = QColor(0x7c, 0x8e, 0x90);
    colors.pillow = QColor(0xfb, 0xf7, 0xec);
    colors.pillowLine = QColor(0x7f, 0x8f, 0x90);
    colors.mat = QColor(0xea, 0xf1, 0xed);
    colors.matLine = QColor(0xb9, 0xca, 0xc4);
    colors.ghost = QColor(0xe9, 0xee, 0xec);
    colors.ghostLine = QColor(0xa3, 0xb4, 0xb4);
    colors.ball = QColor(0xf0, 0xbd, 0x92);
    colors.fade = 0.52;
    return colors;
}

FigureColors FigureColors::dark()
{
    FigureColors colors;
    colors.background = QColor(0x1e, 0x27, 0x2a);
    colors.line = QColor(0xdb, 0xe6, 0xe5);
    colors.hair = colors.eyes = QColor(0x0f, 0x17, 0x19);
    colors.skin = QColor(0xb3, 0x9a, 0x81);
    colors.shirt = QColor(0x31, 0x49, 0x4d);
    colors.trousers = QColor(0x4b, 0x71, 0x76);
    colors.highlight = colors.arrow = QColor(0x8a, 0xd3, 0xcf);
    colors.propFace = QColor(0x2a, 0x35, 0x38);
    colors.propSide = QColor(0x24, 0x2f, 0x32);
    colors.propLine = QColor(0x6f, 0x82, 0x86);
    colors.pillow = QColor(0x33, 0x3f, 0x42);
    colors.pillowLine = QColor(0x77, 0x89, 0x8c);
    colors.mat = QColor(0x24, 0x30, 0x33);
    colors.matLine = QColor(0x3b, 0x4a, 0x4d);
    colors.ghost = QColor(0x26, 0x31, 0x34);
    colors.ghostLine = QColor(0x6d, 0x82, 0x86);
    colors.ball = QColor(0xc9, 0x8a, 0x5c);
    colors.fade = 0.55;
    return colors;
}

FigureColors FigureColors::paper()
{
    FigureColors colors;
    const QColor black(0, 0, 0);
    const QColor white(0xff, 0xff, 0xff);
    colors.background = colors.skin = colors.shirt = colors.trousers = colors.propFace = colors.propSide =
        colors.pillow = colors.mat = colors.ghost = colors.ball = white;
    colors.line = colors.hair = colors.eyes = colors.highlight = colors.arrow = colors.propLine = colors.pillowLine =
        colors.matLine = colors.ghostLine = black;
    colors.hatched = true;
    return colors;
}

} // namespace document
