// The letters of ids, and those of Unicode that nobody can see. All text is valid UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loading {

// Small letters, digits and hyphens, at least one. Ids are names of files and words of the command line, so they hold
// nothing that either could take otherwise.
bool isId(std::string_view text);

// Nothing that a reader could see: no text at all, or spaces of any kind and letters without width alone.
bool isBlank(std::string_view text);

// The first letter that steers how text is shown and is none itself: control characters, the separators of lines and
// paragraphs, and what turns the direction of writing. A page makes its own lines, and turned words can lie: "take 10"
// for "take 01". No XML or HTML may hold most of them.
std::optional<char32_t> unseenControl(std::string_view text);

// "U+202E"
std::string nameOf(char32_t letter);

} // namespace loading
