// Words that the symptom check never says.
//
// False reassurance is the harm that such a tool can do. So it never says that something is normal or safe, never names
// a diagnosis, and never gives the number 111 without its country: the same number is an advice line in the United
// Kingdom and the ambulance in New Zealand.
#pragma once

#include "loading/json/json_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace loading {

// What is wrong with the words; empty if nothing. `countries` are the names that may stand beside 111.
std::string faultOfWording(std::string_view words, const std::vector<std::string> &countries);

// Checks every text of the file, spans joined.
void checkWording(const JsonText &json, const std::vector<std::string> &countries, Problems &problems);

} // namespace loading
