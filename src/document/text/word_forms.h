// The forms of words in the language of the guide, for everything that is looked up.
#pragma once

#include "guide/text/words.h"

#include <string>

namespace document {

// Case and accents are folded away. What is not UTF-8 comes back as replacement characters.
std::string foldWord(std::string_view text);

// Folding, and the stems of the Snowball project for that language (BCP 47: "en"); words of a language that it does not
// know are their own stems.
guide::WordForms wordForms(const std::string &language);

} // namespace document
