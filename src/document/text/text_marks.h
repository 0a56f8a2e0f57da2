// The marks of a text that a search found, in the QString that shows it.
#pragma once

#include "guide/search/search_excerpt.h"

#include <utility>
#include <vector>

namespace document {

// Beginning and end of each mark, counted as QString counts. The guide counts bytes of UTF-8.
std::vector<std::pair<int, int>> marksInQString(const guide::MarkedText &text);

} // namespace document
