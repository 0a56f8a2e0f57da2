// PageContext: what every part of a page is made from.
#pragma once

#include "document/text/text_writer.h"
#include "guide/guide.h"

#include <string>

namespace ui {

// The guide and the style must outlive all that is made from it.
struct PageContext
{
    const guide::Guide &guide;
    const document::PageStyle &style;
    std::string today; // an ISO date
};

} // namespace ui
