// The side effects of all medicines side by side.
#pragma once

#include "guide/page/page.h"

namespace guide {

// One column for each chosen medicine (by id; with none, for all), one row for each line of the content's comparison
// that one of them has; serious effects in a group of their own.
Table comparisonTable(const Guide &guide, const std::vector<std::string> &chosen = {});

Page comparePage(const Guide &guide, std::string_view today, const std::vector<std::string> &chosen = {});

// The heading of its column, for where there is little room; its name, if it has no column.
std::string shortName(const Guide &guide, const Medicine &medicine);

} // namespace guide
