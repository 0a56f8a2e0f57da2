// Numbers as readers type them: "12 tablets", "at 1730", "since 2019", "38.5", "102f", "400mg".
#pragma once

#include "guide/text/words.h"

#include <optional>
#include <string_view>

namespace guide {

// A word that begins with a digit.
struct TextNumber
{
    double value = 0;
    std::size_t digits = 0;
    std::string_view unit;  // what stands at its end: "mg" of "400mg"
    std::size_t words = 1;  // "38.5" and "1,000" are two
    bool isDecimal = false; // "38.5"
    bool isPart = false;    // of "10:30" or "4/10", or the second word of a number; then it counts nothing
    bool isOfClock = false; // of "10:30"
};

std::optional<TextNumber> numberAt(std::string_view text, WordPlace word);

// Of no number that is a part.

// The year of what is long past.
bool isPastYear(const TextNumber &number);

// So many tablets can be counted: neither 1 nor 2030.
bool isCount(const TextNumber &number);

// In milligrams: more than any label allows at once.
bool isLargeDose(const TextNumber &number);

// The temperature of a fever, in °C or °F.
bool isOfFever(const TextNumber &number);

} // namespace guide
