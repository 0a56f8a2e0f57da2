// What the rules of the symptom check and its screens must hold together.
#pragma once

#include "guide/guide.h"
#include "loading/json/problems.h"

namespace loading {

// Adds to `problems`. The content must have been read without a fault.
void checkCare(const guide::GuideContent &content, Problems &problems);

} // namespace loading
