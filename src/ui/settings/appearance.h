// Appearance: from the system, the settings and nothing else to the one PageStyle of a window.
#pragma once

#include "document/style/page_style.h"
#include "ui/settings/settings.h"

#include <QPalette>

namespace ui {

inline constexpr qreal lyingDownPoints = 28; // read from the floor, two metres away

// `system` is the desktop's own palette and font; `percent` the size of text and interface, which is never smaller than
// `leastPoints`.
document::PageStyle styleFor(Theme theme, const QPalette &system, const QFont &systemFont, int percent,
                             qreal leastPoints = 0);

// The style as a palette, for what Qt draws itself: scroll bars, menus, tool tips, dialogs.
QPalette paletteOf(const document::PageStyle &style);

} // namespace ui
