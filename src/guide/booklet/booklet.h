// The whole guide on paper, as a booklet.
#pragma once

#include "guide/page/print_form.h"

#include <string_view>
#include <vector>

namespace guide {

// A title sheet, the contents, every page in reading order, and the sheets to fill in. The short form leaves out what
// the medicines do together, pair by pair. The page that lists the sources is there if the form asks for them.
std::vector<Page> bookletPages(const Guide &guide, std::string_view today, const PrintForm &form);

} // namespace guide
