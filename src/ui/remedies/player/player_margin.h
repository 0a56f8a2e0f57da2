// The room between the edge of the player and all that stands in it, so that its parts stand in one line.
#pragma once

namespace ui {

inline constexpr int playerMargin = 20; // pixels

} // namespace ui
