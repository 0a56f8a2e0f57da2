// The words around a hit.
#pragma once

#include "guide/text/words.h"

#include <string>
#include <vector>

namespace guide {

// A text and the words in it that were looked for.
struct MarkedText
{
    std::string text;
    std::vector<WordPlace> marks; // in order; places in `text`
};

// About `letters` letters of the text around as many of the marks as fit, cut between words; a cut is shown as an
// ellipsis, and every mark is moved with its word.
MarkedText excerptOf(const MarkedText &found, std::size_t letters);

} // namespace guide
