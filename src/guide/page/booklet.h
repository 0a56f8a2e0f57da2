// The whole guide on paper, as a booklet.
#pragma once

#include "guide/page/page.h"

#include <string_view>
#include <vector>

namespace guide {

// A title sheet, the contents, every page in reading order with all its folds, and the sheets to fill in.
std::vector<Page> bookletPages(const Guide &guide, std::string_view today);

} // namespace guide
