// The texts of a block that may cite sources.
#pragma once

#include "guide/page/page.h"

#include <vector>

namespace guide {

// In reading order. They stay the block's own.
std::vector<Text *> textsOf(Block &block);

// Moves what the block rests on into one mark at its end; of cards and choices, at the end of each.
void gatherSources(Block &block);

} // namespace guide
