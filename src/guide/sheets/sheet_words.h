// What a reader is told of every checklist alike, from content.
#pragma once

#include "guide/sheets/checklist.h"

#include <array>
#include <string>

namespace guide {

struct SheetWords
{
    std::array<std::string, 5> per; // by Per; empty for SomeDays, where the item tells it

    const std::string &of(Per value) const { return per[static_cast<std::size_t>(value)]; }

    friend bool operator==(const SheetWords &, const SheetWords &) = default;
};

} // namespace guide
