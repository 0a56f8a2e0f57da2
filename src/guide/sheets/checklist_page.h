// What stands on a page in place of a ChecklistReference.
#pragma once

#include "guide/page/page.h"

#include <vector>

namespace guide {

// Every habit with its reason and its items, the form, then the spasm count, the notes and the emergency signs.
void appendChecklist(std::vector<Block> &blocks, const Guide &guide, const Checklist &checklist);

} // namespace guide
