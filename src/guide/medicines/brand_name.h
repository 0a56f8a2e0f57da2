// What stands behind a brand: a number, or "PM".
#pragma once

#include <string_view>

namespace guide {

// Whether the name of a brand may be meant by what was typed, both folded and in letters: with a number or "PM" behind
// it, "Tylenol 3" or "Motrin PM", it is another pack, unless the name has one too.
bool mayBeTheBrand(std::u32string_view name, std::u32string_view typed);

} // namespace guide
