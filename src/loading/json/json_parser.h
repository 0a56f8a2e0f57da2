// From the text of a JSON file to its tree.
//
// nlohmann/json does the parsing, through its SAX interface.
#pragma once

#include "loading/json/json_text.h"

#include <string>
#include <string_view>

namespace loading {

// `text` holds no NUL byte. Refuses what json_text.h says, but for the size; each fault has its place.
guide::Result<JsonValue, Problems> parseJson(const std::string &file, const std::string &text);

// The line of the byte at `offset`, from 1.
int lineAt(std::string_view text, std::size_t offset);

// A key as one step of a JSON pointer: RFC 6901 writes "~" as "~0" and "/" as "~1".
std::string escapedKey(std::string_view key);

} // namespace loading
