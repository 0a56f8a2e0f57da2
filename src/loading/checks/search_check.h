// What no single file can know of the words of the search: none leads to a heading that is not there, none says two
// things.
#pragma once

#include "guide/guide.h"
#include "guide/text/words.h"
#include "loading/json/problems.h"

namespace loading {

// The content must have been read without a fault.
void checkSearchWords(const guide::GuideContent &content, Problems &problems);

// The words that were put together in vain: neither they nor those beside them stand in the guide. It takes the search
// of the whole guide to know this, and the forms of the words in its language.
Problems vainSearchWords(const guide::Guide &guide, const guide::WordForms &forms);

} // namespace loading
