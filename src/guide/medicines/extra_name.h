// What people type for an extra, such as a drink for alcohol.
#pragma once

#include "guide/guide.h"
#include "guide/text/words.h"

#include <string_view>

namespace guide {

// The extra with this name; or with a name that the search takes for the same as a word of it: "red wine" is alcohol.
// nullptr if there is none.
const Extra *extraNamed(const Guide &guide, std::string_view typed, const FoldCase &fold);

} // namespace guide
