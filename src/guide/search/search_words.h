// SearchWords: what readers type, and what the guide calls it. Written by authors, beside the pages.
#pragma once

#include "guide/care/symptom.h"

#include <string>
#include <vector>

namespace guide {

// What somebody types who looks for one place of the guide.
struct PlaceWords
{
    std::string page;
    std::string heading; // on that page; empty: the page itself
    std::vector<std::string> phrases;
};

// What somebody types who may have a danger sign, and the questions of the symptom check that ask for it.
struct SignWords
{
    std::vector<std::string> phrases;
    std::vector<SymptomIndex> symptoms; // at least one of them is a danger sign
};

struct SearchWords
{
    std::vector<std::string> stopWords;             // "the", "does": they find nothing by themselves
    std::vector<std::vector<std::string>> synonyms; // single words, each of which finds what the others find
    std::vector<PlaceWords> places;
    std::vector<SignWords> signs;
};

} // namespace guide
