#include "guide/search/search_numbers.h"

namespace guide {
namespace {

constexpr std::size_t digitsOfAYear = 4; // and of "at 1730"
constexpr double firstPastYear = 1900;
constexpr double lastPastYear = 2019;
constexpr double leastCount = 4;
constexpr double largeDose = 2000; // twice the 1,000 mg of acetaminophen

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether a digit stands at `at` and one of `marks` between it and the number.
bool isJoined(std::string_view text, std::size_t mark, std::size_t at, std::string_view marks)
{
    return at < text.size() && isDigit(text[at]) && marks.find(text[mark]) != std::string_view::npos;
}

} // namespace

std::optional<TextNumber> numberAt(std::string_view text, WordPlace word)
{
    const std::string_view typed = text.substr(word.begin, word.end - word.begin);
    TextNumber number;
    while (number.digits < typed.size() && isDigit(typed[number.digits])) {
        number.value = 10 * number.value + (typed[number.digits] - '0');
        ++number.digits;
    }
    if (number.digits == 0)
        return {};
    number.unit = typed.substr(number.digits);
    if (word.begin >= 2 && isJoined(text, word.begin - 1, word.begin - 2, ".,:/")) {
        number.isPart = true;
        number.isOfClock = text[word.begin - 1] == ':';
    } else if (number.unit.empty() && isJoined(text, word.end, word.end + 1, ".,:/")) {
        std::size_t more = 0;
        while (word.end + 1 + more < text.size() && isDigit(text[word.end + 1 + more]))
            ++more;
        number.isDecimal = more == 1 && (text[word.end] == '.' || text[word.end] == ',');
        const bool isThousands = more == 3 && text[word.end] == ',';
        number.isPart = !number.isDecimal && !isThousands;
        number.isOfClock = text[word.end] == ':';
        if (!number.isPart)
            number.words = 2;
        if (number.isDecimal)
            number.value += 0.1 * (text[word.end + 1] - '0');
        if (isThousands) {
            number.digits += more;
            number.value *= 1000;
        }
    }
    return number;
}

bool isPastYear(const TextNumber &number)
{
    return number.unit.empty() && number.words == 1 && number.digits == digitsOfAYear && number.value >= firstPastYear
           && number.value <= lastPastYear;
}

bool isCount(const TextNumber &number)
{
    return number.digits < digitsOfAYear && number.value >= leastCount;
}

bool isLargeDose(const TextNumber &number)
{
    return number.value >= largeDose;
}

bool isOfFever(const TextNumber &number)
{
    return (number.value >= 38 && number.value < 43) || (number.value >= 100.4 && number.value < 108);
}

} // namespace guide
