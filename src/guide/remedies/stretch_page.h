// Stretches and routines as they stand on a page, and as sheets of their own.
#pragma once

#include "guide/page/page.h"
#include "guide/remedies/routine_plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// What stands on a page in place of a StretchListReference: a card for each, with its figure, and the rest in a fold;
// then the way to a routine of the reader's own.
void appendStretches(std::vector<Block> &blocks, const Guide &guide, const StretchFilter &filter);

// What stands on a page in place of a RoutineListReference: a button to each.
void appendRoutines(std::vector<Block> &blocks, const Guide &guide);

// Where a link to the routine leads: "routine/first-aid". It is the id of its Page too.
std::string routineTarget(const Routine &routine);

// The first page of the contents with a button that leads there; nullptr where none does.
const Section *sectionLeadingTo(const Guide &guide, std::string_view target);

// What stands on the screen before a pack is put on.
Page packPage(const Guide &guide, const Pack &pack, std::string_view today);

// What stands on the screen before the start; the form of the choices is its SheetForm.
Page routinePage(const Guide &guide, const Routine &routine, std::string_view today);

// On paper: when to stop, and what to do, with figures. The sources behind its numbers stand at its end.
Page stretchSheet(const Guide &guide, const Stretch &stretch, std::string_view today);
Page routineSheet(const Guide &guide, const Routine &routine, const RoutineChoice &choice, std::string_view today);

} // namespace guide
