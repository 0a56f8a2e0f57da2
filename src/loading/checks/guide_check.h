// What no single file can know: every id that is mentioned is defined, no id is defined twice, nothing is left unused.
#pragma once

#include "guide/guide.h"
#include "loading/json/field_reader.h"

namespace loading {

// The fault with its place in the file of the mention. Only a fault needs it, and so nothing of a file is kept for it.
using PlaceFault = std::function<Problem(const Mention &mention, std::string message)>;

// Adds to notes.problems. The content must have been read without a fault.
void checkGuide(const guide::GuideContent &content, Notes &notes, const PlaceFault &placeFault);

} // namespace loading
