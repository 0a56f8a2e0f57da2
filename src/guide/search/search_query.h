// SearchQuery: what was typed, word by word, and what has to be asked about it.
#pragma once

#include "guide/guide.h"
#include "guide/medicines/medicine_search.h"
#include "guide/medicines/product_search.h"
#include "guide/search/search_vocabulary.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// "Did you mean", as a sentence. `instead` is the query with the typo mended; empty for medicines, which nobody chooses
// for the reader. `target` is the page that tells what is in the pack, where the sentence is about one alone.
struct SearchQuestion
{
    std::string sentence;
    std::string instead;
    std::string target = {};
};

struct SearchQuery
{
    std::vector<QueryWord> words; // each term once; small words only where there are no others
    std::vector<SearchQuestion> questions;
};

// A word that the guide does not know may be a typo, or two words without the blank. Where it is near the name of a
// medicine, the rule of medicine_search.h holds: it stands for the medicines that are as near, and is asked about. The
// name of a pack says what is in it, and stands for the medicines of which the guide has cards; no other word is put in
// the place of a medicine.
// Whether a word was understood as it is written.
using IsUnderstood = std::function<bool(std::string_view folded)>;

SearchQuery readQuery(std::string_view typed, const SearchVocabulary &vocabulary, const MedicineIndex &names,
                      const ProductIndex &products, const Guide &guide, const IsUnderstood &isUnderstood);

} // namespace guide
