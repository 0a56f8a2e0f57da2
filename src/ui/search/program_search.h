// Which pages about the program fit what was typed.
#pragma once

#include "ui/reading/open/open_page.h"

#include <vector>

namespace ui {

// Those that know every word of it, but for the small ones: who types more speaks of something else. A word may be
// typed in part, from three letters on.
std::vector<ProgramPage> programPagesFor(const std::vector<ProgramPage> &pages, const QString &typed);

} // namespace ui
