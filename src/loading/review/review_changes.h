// What is not as it was reviewed, told as an author understands it.
#pragma once

#include "loading/json/json_text.h"

#include <string>
#include <vector>

namespace loading {

struct ReviewChange
{
    std::size_t offset = 0; // in the content file: of what changed, or of what it was taken from
    std::string message;
};

// `now` is a reviewedPart, `reviewed` what reviewed.json keeps of the same file. Empty if they are the same.
std::vector<ReviewChange> changesSince(const JsonValue &reviewed, const JsonValue &now);

} // namespace loading
