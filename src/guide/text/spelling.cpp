#include "guide/text/spelling.h"

#include <algorithm>
#include <vector>

namespace guide {

namespace {

// The edits between `one` and each beginning of `other`, the empty one first: the last row of the table. Empty as soon
// as all of them are more than `most`.
std::vector<int> editsToEachPrefix(std::u32string_view one, std::u32string_view other, int most)
{
    // Three rows of the table: the swap looks two rows back.
    const std::size_t width = other.size() + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (std::size_t column = 0; column < width; ++column)
        last[column] = static_cast<int>(column);

    for (std::size_t row = 1; row <= one.size(); ++row) {
        current[0] = static_cast<int>(row);
        int least = current[0];
        for (std::size_t column = 1; column < width; ++column) {
            const int wrong = last[column - 1] + (one[row - 1] != other[column - 1]);
            current[column] = std::min({last[column] + 1, current[column - 1] + 1, wrong});
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                current[column] = std::min(current[column], beforeLast[column - 2] + 1);
            least = std::min(least, current[column]);
        }
        // No row is ever below the least of the two before it.
        if (least > most && *std::min_element(last.begin(), last.end()) > most)
            return {};
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last;
}

} // namespace

int editDistance(std::u32string_view one, std::u32string_view other, int most)
{
    const std::size_t difference = one.size() > other.size() ? one.size() - other.size() : other.size() - one.size();
    if (difference > static_cast<std::size_t>(most))
        return most + 1;
    const std::vector<int> edits = editsToEachPrefix(one, other, most);
    return edits.empty() ? most + 1 : std::min(edits.back(), most + 1);
}

int editsToPrefix(std::u32string_view typed, std::u32string_view word, int most)
{
    // What is longer than both together could not be nearer.
    const std::vector<int> edits =
        editsToEachPrefix(typed, word.substr(0, typed.size() + static_cast<std::size_t>(most)), most);
    return edits.empty() ? most + 1 : std::min(*std::min_element(edits.begin(), edits.end()), most + 1);
}

int editsAllowed(std::size_t letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

std::u32string lettersOf(std::string_view utf8)
{
    // Most words are plain, and an index reads many.
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::u32string(utf8.begin(), utf8.end());
    std::u32string letters;
    letters.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = first < 0x80         ? 1
                                   : first >> 5 == 0x6  ? 2
                                   : first >> 4 == 0xE  ? 3
                                   : first >> 3 == 0x1E ? 4
                                                        : 1;
        char32_t letter = length == 1 ? first : first & (0x7Fu >> length);
        bool whole = i + length <= utf8.size();
        for (std::size_t k = 1; whole && k < length; ++k) {
            const auto next = static_cast<unsigned char>(utf8[i + k]);
            whole = next >> 6 == 0x2;
            letter = letter << 6 | (next & 0x3Fu);
        }
        letters.push_back(whole ? letter : first);
        i += whole ? length : 1;
    }
    return letters;
}

} // namespace guide
