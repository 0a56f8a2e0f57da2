// The side effects of all medicines side by side.
#pragma once

#include "guide/page/page.h"

namespace guide {

// One column for each medicine, one row for each line of the content's comparison; serious effects in a group of their
// own.
Table comparisonTable(const Guide &guide);

Page comparePage(const Guide &guide, std::string_view today);

// The heading of its column, for where there is little room; its name, if it has no column.
std::string shortName(const Guide &guide, const Medicine &medicine);

} // namespace guide
