// Words: all that a reader is told and that belongs to no one page, from content. A comment names the places that
// fill() puts values in.
#pragma once

#include "guide/care/care_words.h"
#include "guide/page/page_words.h"

namespace guide {

struct Words
{
    PageWords pages;
    CareWords care;

    friend bool operator==(const Words &, const Words &) = default;
};

} // namespace guide
