// The addresses of the pages that tell what a name on a pack stands for.
#pragma once

#include "guide/guide.h"
#include "guide/medicines/product_search.h"

#include <optional>
#include <string>
#include <string_view>

namespace guide {

// The page that tells what it is: "product/nurofen-plus"; of a medicine of the guide alone, its card.
std::string targetOf(const Guide &guide, const NamedThing &thing);

// The other way; nothing for any other address.
std::optional<NamedThing> thingAt(const Guide &guide, std::string_view target);

} // namespace guide
