#pragma once

#include "guide/guide.h"
#include "guide/medicines/product_search.h"
#include "guide/search/search_vocabulary.h"

// What a search makes of the name of a pack.

namespace guide {

// What counts of a medicine that the words typed may mean, beside those that are in them as they stand.
inline constexpr float weightOfAMedicine = 0.75F;

// Whether a reader must be told of the name: it is more than the name of one of the guide's own cards.
bool tellsMoreThanACard(const Guide &guide, const NameAnswer &answer);

// The cards of what the name may stand for, as one word that is sought. No terms if there is no card.
QueryWord soughtCards(const Guide &guide, const SearchVocabulary &vocabulary, const NameAnswer &answer);

// The packs that a name of several words is near to, where only the first word, so many bytes long, has a slip:
// "tilenol pm" is Tylenol PM, and not Tylenol. Kind::Nothing if there are none.
NameAnswer packsWithASlip(const ProductIndex &products, const std::string &name, std::size_t first);

// The ids of what the words name, each alone, that can be taken together: medicines, packs, kinds and extras.
std::vector<std::string> takenAmong(const Guide &guide, const ProductIndex &products, const FoldCase &fold,
                                    const std::vector<std::string> &words);

std::string joinedBySpaces(const std::vector<std::string> &words);

} // namespace guide
