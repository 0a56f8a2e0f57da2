// Texts of the content with places to fill in: "Check again by {date}."
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace guide {

// The text with each {name} put as its value. The reader of the content has seen to it that each is there. What a value
// holds is never filled in again.
std::string fill(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace guide
