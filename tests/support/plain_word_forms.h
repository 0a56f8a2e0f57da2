// Small letters, and plurals: enough of a language for a made-up guide.
#pragma once

#include "guide/search/search.h"
#include "support/small_letters.h"

inline guide::WordForms plainWordForms()
{
    return {inSmallLetters, [](std::string_view word) {
                return std::string(word.size() > 3 && word.ends_with('s') ? word.substr(0, word.size() - 1) : word);
            }};
}
