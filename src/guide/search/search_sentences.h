// What a search tells and asks its reader, from content. What readers type stands in search_words.h.
#pragma once

#include <string>

namespace guide {

struct SearchSentences
{
    std::string didYouMean; // {word}
    std::string tryThis;    // in the empty field
    std::string whatToType; // above the examples

    friend bool operator==(const SearchSentences &, const SearchSentences &) = default;
};

} // namespace guide
