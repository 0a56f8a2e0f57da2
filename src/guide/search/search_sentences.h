// What a search asks its reader, from content. What readers type stands in search_words.h.
#pragma once

#include <string>

namespace guide {

struct SearchSentences
{
    std::string didYouMean; // {word}

    friend bool operator==(const SearchSentences &, const SearchSentences &) = default;
};

} // namespace guide
