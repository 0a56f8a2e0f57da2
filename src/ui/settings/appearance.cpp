#include "ui/settings/appearance.h"

namespace ui {
namespace {

// The page is read, not operated: its text starts a little larger than a desktop's labels.
constexpr qreal smallestPoints = 12;

} // namespace

document::PageStyle styleFor(Theme theme, const QPalette &system, const QFont &systemFont, int percent,
                             qreal leastPoints)
{
    QFont font = systemFont;
    // A font may be set in pixels, and then has no points.
    const qreal points = systemFont.pointSizeF() > 0 ? systemFont.pointSizeF() : smallestPoints;
    font.setPointSizeF(std::max(std::max(points, smallestPoints) * percent / 100, leastPoints));
    const bool systemIsDark = system.color(QPalette::Window).lightness() < 128;
    // How strong the contrast is and how bright the screen are two wishes: glare hurts some eyes, and white letters on
    // black blur for others. The theme sets the first; the second was told to the desktop already.
    if (theme == Theme::HighContrast)
        return document::PageStyle::highContrast(font, systemIsDark);
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    return dark ? document::PageStyle::dark(font) : document::PageStyle::light(font);
}

QPalette paletteOf(const document::PageStyle &style)
{
    QPalette palette;
    palette.setColor(QPalette::Window, style.background);
    palette.setColor(QPalette::WindowText, style.text);
    palette.setColor(QPalette::Base, style.surface);
    palette.setColor(QPalette::AlternateBase, style.sidebar);
    palette.setColor(QPalette::Text, style.text);
    palette.setColor(QPalette::Button, style.surface);
    palette.setColor(QPalette::ButtonText, style.text);
    palette.setColor(QPalette::ToolTipBase, style.surface);
    palette.setColor(QPalette::ToolTipText, style.text);
    palette.setColor(QPalette::PlaceholderText, style.mutedText);
    palette.setColor(QPalette::Highlight, style.accent);
    palette.setColor(QPalette::HighlightedText, style.accentText);
    palette.setColor(QPalette::Link, style.link);
    palette.setColor(QPalette::LinkVisited, style.link);
    palette.setColor(QPalette::Light, style.surface);
    palette.setColor(QPalette::Midlight, style.line);
    palette.setColor(QPalette::Mid, style.border);
    palette.setColor(QPalette::Dark, style.border);
    palette.setColor(QPalette::Shadow, style.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, style.border);
    return palette;
}

} // namespace ui
