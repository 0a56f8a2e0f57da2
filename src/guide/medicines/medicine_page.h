// The card of a medicine as a Page: the signs that need help stand first, then the other effects and what to do about
// each, then what else to know, names and evidence.
#pragma once

#include "guide/page/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// What the target of every card begins with; the id of the medicine follows.
inline constexpr std::string_view medicineTargetStart = "medication/";

// Where a link to the card leads: "medication/ibuprofen". It is the id of the card's Page too.
std::string medicineTarget(const Medicine &medicine);

// `country` is the code of one of Care::numbers: its emergency number alone stands on the card. Without one, all do.
// The verdicts on the pairs with other medicines are asides: a search finds a pair by itself, and no card by the name
// of another.
Page medicinePage(const Guide &guide, const Medicine &medicine, std::string_view today, std::string_view country = {});

// All names that are printed on packs: US, UK and other, each once, without the medicine's own.
std::vector<std::string> packNames(const Medicine &medicine);

// What stands on a page in place of a MedicineListReference: every medicine, by how it is sold, with a link to its
// card.
void appendMedicineList(std::vector<Block> &blocks, const Guide &guide);

// What is true of a class of medicines, and the danger signs that all have in common.
Page classFactsPage(const Guide &guide, std::string_view today);

} // namespace guide
