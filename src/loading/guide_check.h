// What no single file can know: every id that is mentioned is defined, no id is defined twice, nothing is left unused.
#pragma once

#include "guide/guide.h"
#include "loading/field_reader.h"

namespace loading {

// Adds to notes.problems. The content must have been read without a fault.
void checkGuide(const guide::GuideContent &content, Notes &notes);

} // namespace loading
