// The checklist on paper: one sheet for each week, with what the reader chose.
#pragma once

#include "guide/page/page.h"

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// More would be a stack of paper that nobody asked for.
inline constexpr int mostWeeks = 12;

struct ChecklistChoice
{
    std::vector<std::string> items;    // ids of items; unknown ones are left out
    std::vector<std::string> ownLines; // what the reader added, ticked each day; empty ones are left out
    int weeks = 1;                     // 1 to mostWeeks; others are brought into that range
    std::string name = {};             // empty: a line to write it on
};

// The checklist that the section shows, or nothing.
const Checklist *checklistOn(const Guide &guide, const Section &section);

// The items that the checklist starts with.
ChecklistChoice firstChoice(const Checklist &checklist);

// Every item.
ChecklistChoice everyItem(const Checklist &checklist);

// One page for each week. Items stand in the order of the checklist; a habit of which nothing was chosen is left out.
std::vector<Page> checklistSheets(const Guide &guide, const Checklist &checklist, const ChecklistChoice &choice,
                                  std::string_view today);

} // namespace guide
