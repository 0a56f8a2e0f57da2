// The colours of the theme of high contrast: 7:1 for every text (WCAG 2.2, 1.4.6), 3:1 for every line.
#include "document/style/page_style.h"

namespace document {
namespace {

const QColor pureBlack(0, 0, 0);
const QColor pureWhite(0xff, 0xff, 0xff);
const QColor separator(0x76, 0x76, 0x76);

CalloutColors edged(const QColor &background, const QColor &bar)
{
    return {background, bar, bar};
}

PageStyle blackOnWhite()
{
    PageStyle style;
    style.background = style.surface = style.sidebar = pureWhite;
    style.text = style.heading = pureBlack;
    style.mutedText = QColor(0x30, 0x30, 0x30);
    style.link = QColor(0x00, 0x00, 0x8f);
    style.stripe = QColor(0xf0, 0xf0, 0xf0);
    style.hover = QColor(0xe2, 0xe2, 0xe2);
    style.border = QColor(0x4a, 0x4a, 0x4a);
    style.accent = QColor(0x00, 0x2b, 0x66);
    style.selection = QColor(0xd6, 0xe6, 0xff);
    style.mark = QColor(0xff, 0xea, 0x80);
    style.danger = QColor(0x7a, 0x00, 0x00);
    style.accentText = style.dangerText = pureWhite;
    style.focus = QColor(0xa0, 0x00, 0x6e);
    style.summary = edged(QColor(0xe9, 0xf6, 0xef), QColor(0x00, 0x51, 0x3c));
    style.evidence = edged(QColor(0xe8, 0xf0, 0xff), QColor(0x15, 0x39, 0x7f));
    style.warning = edged(QColor(0xff, 0xf0, 0xe0), QColor(0x7a, 0x36, 0x00));
    style.note = edged(QColor(0xf8, 0xf5, 0xe0), QColor(0x54, 0x47, 0x00));
    return style;
}

PageStyle whiteOnBlack()
{
    PageStyle style;
    style.background = style.surface = style.sidebar = pureBlack;
    style.text = style.heading = pureWhite;
    style.mutedText = QColor(0xe0, 0xe0, 0xe0);
    style.link = QColor(0x8f, 0xe3, 0xff);
    style.stripe = QColor(0x1c, 0x1c, 0x1c);
    style.hover = QColor(0x2c, 0x2c, 0x2c);
    style.border = QColor(0xb8, 0xb8, 0xb8);
    style.accent = QColor(0xff, 0xe1, 0x4d);
    style.selection = QColor(0x00, 0x30, 0x4d);
    style.mark = QColor(0x40, 0x36, 0x00);
    style.danger = QColor(0xff, 0xbf, 0xb5);
    style.accentText = style.dangerText = pureBlack;
    style.focus = QColor(0xff, 0x9e, 0xde);
    style.summary = edged(QColor(0x00, 0x26, 0x1d), QColor(0x6f, 0xe0, 0xc0));
    style.evidence = edged(QColor(0x0a, 0x1a, 0x38), QColor(0xa9, 0xc6, 0xff));
    style.warning = edged(QColor(0x33, 0x1a, 0x00), QColor(0xff, 0xb0, 0x66));
    style.note = edged(QColor(0x26, 0x21, 0x00), QColor(0xe8, 0xd4, 0x6a));
    return style;
}

FigureColors figureOnWhite()
{
    FigureColors colors;
    colors.background = colors.pillow = pureWhite;
    colors.line = colors.hair = colors.eyes = pureBlack;
    colors.skin = QColor(0xf0, 0xd9, 0xbf);
    colors.shirt = QColor(0xe3, 0xec, 0xea);
    colors.trousers = QColor(0xa9, 0xc0, 0xc2);
    colors.highlight = colors.arrow = QColor(0x00, 0x2b, 0x66);
    colors.propFace = colors.ghost = QColor(0xf2, 0xf2, 0xf2);
    colors.propSide = QColor(0xe0, 0xe0, 0xe0);
    colors.mat = QColor(0xee, 0xee, 0xee);
    colors.propLine = colors.pillowLine = QColor(0x4a, 0x4a, 0x4a);
    colors.matLine = colors.ghostLine = QColor(0x66, 0x66, 0x66);
    colors.ball = QColor(0xff, 0xc9, 0x99);
    return colors;
}

FigureColors figureOnBlack()
{
    FigureColors colors;
    colors.background = pureBlack;
    colors.line = colors.eyes = pureWhite;
    colors.hair = QColor(0x2a, 0x2a, 0x2a);
    colors.skin = QColor(0x7a, 0x63, 0x50);
    colors.shirt = QColor(0x1f, 0x3a, 0x40);
    colors.trousers = QColor(0x35, 0x58, 0x5e);
    colors.highlight = colors.arrow = QColor(0xff, 0xe1, 0x4d);
    colors.propFace = QColor(0x26, 0x26, 0x26);
    colors.propSide = QColor(0x1a, 0x1a, 0x1a);
    colors.pillow = QColor(0x30, 0x30, 0x30);
    colors.mat = QColor(0x1c, 0x1c, 0x1c);
    colors.ghost = QColor(0x20, 0x20, 0x20);
    colors.propLine = colors.pillowLine = QColor(0xb8, 0xb8, 0xb8);
    colors.matLine = colors.ghostLine = QColor(0x8c, 0x8c, 0x8c);
    colors.ball = QColor(0x8a, 0x5a, 0x30);
    return colors;
}

} // namespace

PageStyle PageStyle::highContrast(const QFont &font, bool dark)
{
    PageStyle style = dark ? whiteOnBlack() : blackOnWhite();
    style.font = font;
    style.line = separator;
    style.figure = FigureColors::highContrast(dark);
    return style;
}

// Limbs that are far away have thinner lines, as on paper: faded ones would lose their contrast.
FigureColors FigureColors::highContrast(bool dark)
{
    return dark ? figureOnBlack() : figureOnWhite();
}

} // namespace document
