// What no single file can know of the words of the search: none leads to a heading that is not there, none says two
// things.
#pragma once

#include "guide/guide.h"
#include "loading/problems.h"

namespace loading {

// The content must have been read without a fault.
void checkSearchWords(const guide::GuideContent &content, Problems &problems);

} // namespace loading
