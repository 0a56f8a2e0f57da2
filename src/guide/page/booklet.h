// The guide on paper: what a page needs to stand alone, and the whole guide as a booklet.
#pragma once

#include "guide/page/page.h"

#include <string_view>
#include <vector>

namespace guide {

// The page with every source that it cites in full at its end. Within a booklet, the list of sources serves all pages.
Page standingAlone(Page page, const Guide &guide);

// A title sheet, the contents, every page in reading order, and the sheets to fill in.
std::vector<Page> bookletPages(const Guide &guide, std::string_view today);

} // namespace guide
