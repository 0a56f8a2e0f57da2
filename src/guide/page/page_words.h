// What a reader is told on every kind of page, from content.
#pragma once

#include <string>

namespace guide {

struct PageWords
{
    std::string sources; // the heading above what the page cites

    friend bool operator==(const PageWords &, const PageWords &) = default;
};

} // namespace guide
