#include "guide/text/aloud.h"

#include <algorithm>
#include <utility>

namespace guide {
namespace {

constexpr std::string_view dash = "\u2013";
constexpr std::string_view noBreakSpace = "\u00a0";
constexpr std::size_t leastDigits = 3; // of a telephone number

bool isDigit(char each)
{
    return each >= '0' && each <= '9';
}

bool isLetterOrDigit(char each)
{
    return isDigit(each) || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
}

char byteAt(std::string_view text, std::size_t place)
{
    return place < text.size() ? text[place] : ' ';
}

char byteBefore(std::string_view text, std::size_t place)
{
    return place > 0 ? text[place - 1] : ' ';
}

bool joinsDigits(char each)
{
    return each == '.' || each == ',';
}

// "112" of "1,112" and of "0.112" is no number by itself; nor is it of "112.5".
bool isWithinNumber(std::string_view text, std::size_t begin, std::size_t end)
{
    return isDigit(byteBefore(text, begin)) || isDigit(byteAt(text, end))
           || (joinsDigits(byteBefore(text, begin)) && begin > 1 && isDigit(byteBefore(text, begin - 1)))
           || (joinsDigits(byteAt(text, end)) && isDigit(byteAt(text, end + 1)));
}

// "9 9 9", and a rest where the number is parted.
std::string digitByDigit(std::string_view number)
{
    std::string said;
    bool parted = false;
    for (const char each : number) {
        if (!isDigit(each)) {
            parted = true;
            continue;
        }
        if (!said.empty())
            said += parted ? ", " : " ";
        said += each;
        parted = false;
    }
    return said;
}

// The number that ends there is 1, and not the end of a range.
bool isOne(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (isDigit(byteBefore(text, begin)) || joinsDigits(byteBefore(text, begin)))
        --begin;
    return text.substr(begin, end - begin) == "1" && !text.substr(0, begin).ends_with(dash);
}

template<typename Item, typename Written>
void sortLongestFirst(std::vector<Item> &items, Written written)
{
    std::stable_sort(items.begin(), items.end(),
                     [&](const Item &one, const Item &other) { return written(one).size() > written(other).size(); });
}

} // namespace

// Instead of `length` bytes of the text, where there are any.
struct Aloud::Said
{
    std::string words{};
    std::size_t length = 0;
};

Aloud::Aloud(AloudWords words, std::vector<std::string> telephoneNumbers)
    : m_words(std::move(words)), m_telephoneNumbers(std::move(telephoneNumbers))
{
    const auto written = [](const auto &item) -> const std::string & {
        return item.written;
    };
    sortLongestFirst(m_words.units, written);
    sortLongestFirst(m_words.marks, written);
    sortLongestFirst(m_telephoneNumbers, [](const std::string &number) -> const std::string & { return number; });
}

std::string Aloud::inWords(std::string_view text) const
{
    std::string words;
    for (std::size_t place = 0; place < text.size();) {
        Said said = telephoneNumberAt(text, place);
        if (said.length == 0)
            said = markAt(text, place);
        if (said.length == 0)
            said = unitAt(text, place);
        if (said.length == 0)
            said = dashAt(text, place);
        if (said.length == 0)
            said = {std::string(1, text[place]), 1};
        words += said.words;
        place += said.length;
    }
    return words;
}

Aloud::Said Aloud::telephoneNumberAt(std::string_view text, std::size_t at) const
{
    for (const std::string &number : m_telephoneNumbers) {
        if (text.substr(at).starts_with(number) && !isWithinNumber(text, at, at + number.size()))
            return {digitByDigit(number), number.size()};
    }
    return {};
}

Aloud::Said Aloud::unitAt(std::string_view text, std::size_t at) const
{
    if (!isDigit(byteBefore(text, at)))
        return {};
    const std::string_view rest = text.substr(at);
    const bool isHyphened = rest.starts_with('-');
    const std::size_t gap = isHyphened || rest.starts_with(' ') ? 1
                            : rest.starts_with(noBreakSpace)    ? noBreakSpace.size()
                                                                : 0;
    for (const AloudUnit &unit : m_words.units) {
        if (rest.substr(gap).starts_with(unit.written) && !isLetterOrDigit(byteAt(rest, gap + unit.written.size())))
            return {" " + (isHyphened || isOne(text, at) ? unit.one : unit.many), gap + unit.written.size()};
    }
    return {};
}

Aloud::Said Aloud::dashAt(std::string_view text, std::size_t at) const
{
    if (!text.substr(at).starts_with(dash) || !isLetterOrDigit(byteBefore(text, at))
        || !isDigit(byteAt(text, at + dash.size())))
        return {};
    return {" " + m_words.betweenNumbers + " ", dash.size()};
}

Aloud::Said Aloud::markAt(std::string_view text, std::size_t at) const
{
    for (const AloudMark &mark : m_words.marks) {
        if (!text.substr(at).starts_with(mark.written))
            continue;
        // "24/7" is none in "124/70"; a sign such as "\u00d7" may touch what it stands between.
        const bool follows = isLetterOrDigit(byteBefore(text, at));
        const bool precedes = isLetterOrDigit(byteAt(text, at + mark.written.size()));
        if ((follows && isLetterOrDigit(mark.written.front())) || (precedes && isLetterOrDigit(mark.written.back())))
            continue;
        return {(follows ? " " : "") + mark.said + (precedes ? " " : ""), mark.written.size()};
    }
    return {};
}

std::vector<std::string> telephoneNumbersIn(std::string_view text)
{
    std::vector<std::string> numbers;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (!isDigit(text[begin]))
            continue;
        std::size_t end = begin;
        std::size_t digits = 0;
        for (std::size_t each = begin; isDigit(byteAt(text, each)) || isDigit(byteAt(text, each + 1)); ++each) {
            if (!isDigit(byteAt(text, each)) && byteAt(text, each) != ' ' && byteAt(text, each) != '-')
                break;
            digits += isDigit(text[each]) ? 1 : 0;
            end = each + 1;
        }
        if (digits >= leastDigits)
            numbers.emplace_back(text.substr(begin, end - begin));
        begin = end;
    }
    return numbers;
}

} // namespace guide
