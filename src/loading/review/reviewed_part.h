// reviewedPart: what safety hangs on in one content file, in the form in which reviewed.json keeps it.
#pragma once

#include "loading/json/json_text.h"

#include <string>

namespace loading {

// An object: the lists and texts of the file that count, the entries of a list by their id, in the order of the
// alphabet. What decides stands there as it is: "urgency": "emergency-now". A text stands there by its first words and
// its fingerprint. The offset of each value is that of what it was made from. An object without members: nothing in the
// file counts.
JsonValue reviewedPart(const std::string &file, const JsonValue &root);

} // namespace loading
