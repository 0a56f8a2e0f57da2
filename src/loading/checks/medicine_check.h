// What no single file can know of the medicines: every pair has its verdict, every medicine its column and its place.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// The content must have been read without a fault.
void checkMedicines(const guide::GuideContent &content, Problems &problems);

} // namespace loading
