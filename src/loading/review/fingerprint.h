// fingerprint: a short sign of a JSON value, which another value has only by a rare chance.
#pragma once

#include "loading/json/json_text.h"

#include <string>

namespace loading {

// 12 hexadecimal digits: 48 bits of FNV-1a. The order of keys, white space and line breaks mean nothing. It notices a
// typo, and does not withstand somebody who looks for two texts with one fingerprint.
std::string fingerprint(const JsonValue &value);

} // namespace loading
