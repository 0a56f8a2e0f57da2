// Remedy: one thing to do at home, told the same way each time.
#pragma once

#include "guide/text/text.h"

#include <string>
#include <vector>

namespace guide {

struct Remedy
{
    std::string id;
    std::string title;
    Text summary;
    std::vector<Text> how; // steps, in order
    Text howLong;
    Text howOften;
    std::vector<Text> notFor;
    Text why;
    Text stopIf; // may be empty
};

} // namespace guide
