// checkRoutines: what can be led through, from its first second to its last.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// After everything else: what the routines name is there. Each pose that a move names is one of its figure; each place
// and limit has its words; a routine has something to lead, and asks for no place without it.
void checkRoutines(const guide::GuideContent &content, Problems &problems);

} // namespace loading
