// What a checklist may not say twice, nor otherwise than the rest of the guide.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// Ids of habits and items are each their own, some items are chosen at first, a page shows the checklist, and what
// counts as often is told with the same numbers in both places.
void checkChecklists(const guide::GuideContent &content, Problems &problems);

} // namespace loading
