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

Facts cardFacts(const Medicine &medicine, const MedicineWords &words);

// What stands right below, each list in one line, with the numbers of poison lines at the end.
Facts moreCardFacts(const Guide &guide, const Medicine &medicine);

// The effects that are not serious: those that are as frequent together, the numbers before what they are of.
Facts otherEffects(const Medicine &medicine);

// What to do about each serious effect of this urgency. A number stands only where there is one.
Facts seriousEffects(const Medicine &medicine, Urgency urgency, const MedicinePageWords &words);

} // namespace guide
