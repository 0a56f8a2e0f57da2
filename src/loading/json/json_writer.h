// JSON values as text.
#pragma once

#include "loading/json/json_text.h"

#include <string>

namespace loading {

// On one line: {"core": true, "symptoms": ["fever"]}
std::string onOneLine(const JsonValue &value);

// A file in which each value `depth` levels below the root stands on a line of its own, however large it is: a tool
// that compares files line by line then shows each changed value.
std::string linesOf(const JsonValue &root, int depth);

} // namespace loading
