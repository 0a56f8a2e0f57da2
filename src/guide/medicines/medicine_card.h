// What a card says first: the signs of an emergency, and the lines that fit one screen and one sheet.
#pragma once

#include "guide/page/page.h"

#include <string_view>
#include <vector>

namespace guide {

// The signs in the fewest words, in the order of the medicine, and what to do for them: a card for each thing to do,
// that of the first sign first. Nothing where there is no sign. `country` as for medicinePage().
void appendDangerSigns(std::vector<Block> &blocks, const Guide &guide, const Medicine &medicine,
                       std::string_view country);

// Whom to call stands right after what to do about too much. `country` as for medicinePage().
Facts cardFacts(const Guide &guide, const Medicine &medicine, std::string_view country);

// What stands right below, each list in one line.
Facts moreCardFacts(const Guide &guide, const Medicine &medicine);

// The number of the poison line of the country, or all of them. Nothing in a guide without them.
std::vector<Fact> poisonFacts(const Guide &guide, std::string_view country);

// The effects that are not serious: those that are as frequent together, the numbers before what they are of.
Facts otherEffects(const Medicine &medicine);

// What to do about each serious effect of this urgency. A number stands only where there is one.
Facts seriousEffects(const Medicine &medicine, Urgency urgency, const MedicinePageWords &words);

} // namespace guide
