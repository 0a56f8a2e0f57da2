// The review: content must not lose what safety hangs on by a typo of the pen.
//
// reviewed.json beside the content keeps what safety hangs on as it was when somebody last looked at it. A change of
// the content is a fault until reviewed.json is written anew, on purpose, so that the change is seen twice.
#pragma once

#include "loading/guide_loader.h"

#include <string>

namespace loading {

inline const std::string reviewedFile = "reviewed.json";

// Every difference between the content and reviewed.json, with its place in the content; also that reviewed.json cannot
// be read. `guide` is what was loaded from the same files.
Problems changesSinceReview(const guide::Guide &guide, const ReadFile &readFile);

// The text of a reviewed.json that says the content is right as it stands. The same content always gives the same text.
guide::Result<std::string, Problems> reviewedText(const guide::Guide &guide, const ReadFile &readFile);

} // namespace loading
