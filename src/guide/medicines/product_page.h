// What is in a pack: said first and in one sentence, then what that means, then where to read on.
#pragma once

#include "guide/medicines/product_search.h"
#include "guide/page/page.h"

#include <string_view>

namespace guide {

// "Nurofen Plus: ibuprofen and codeine (an opioid)." Whatever is easily missed is strong: a second medicine of the
// guide, and what belongs to a class that is told so. Of an ingredient what it is, of a class its examples.
Text contentsOf(const Guide &guide, const NamedThing &thing);

// "the UK, Ireland": where the product is sold under this name with this content; empty for anything else.
std::string soldIn(const Guide &guide, const NamedThing &thing);

// The ids of the cards to read, each once, in the order of the ingredients.
std::vector<std::string> cardsOf(const Guide &guide, const NamedThing &thing);

// The names of what is in it that has no card: what of the pack nobody can read on about. Empty where all have one.
std::string namesWithoutCard(const Guide &guide, const NamedThing &thing);

// What follows from the classes of what is in it, each class once; what to do after too much; then the note, how it is
// sold, and how well the guide knows it. `country` as for medicinePage().
void appendMeaning(std::vector<Block> &blocks, const Guide &guide, const NamedThing &thing, std::string_view country);

// The answer in a sentence or two, for where no page is: what is in the pack, that several bear the name, which names
// are near, or that the guide does not know it. Empty for Nothing.
std::string nameAnswerSentence(const Guide &guide, std::string_view typed, const NameAnswer &answer);

// All of it, for what somebody typed. Where the answer is a question, each pack with its content and its countries.
Page nameAnswerPage(const Guide &guide, std::string_view typed, const NameAnswer &answer, std::string_view today,
                    std::string_view country = {});

} // namespace guide
