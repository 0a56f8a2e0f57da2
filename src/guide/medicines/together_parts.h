// What two things taken together are made of, and how each part of the one is judged with each of the other.
#pragma once

#include "guide/medicines/together.h"

namespace guide {

bool isSamePart(const PairPart &part, const std::string &one, const std::string &other);

// Each once, the worst first; of equal verdicts, what is known comes first.
std::vector<PairPart> partsOf(const Guide &guide, const std::string &one, const std::string &other);

// The ingredients of both, but for what only adds a little, such as caffeine.
std::vector<std::string> ingredientsInBoth(const Guide &guide, const std::string &one, const std::string &other);

} // namespace guide
