#include "loading/json/letters.h"

#include <algorithm>
#include <array>

namespace loading {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array controls{
    Range{0x00, 0x1F}, Range{0x7F, 0x9F}, Range{0x2028, 0x202E}, Range{0x2066, 0x2069}, Range{0xFFFE, 0xFFFF},
};

constexpr std::array blanks{
    Range{0x20, 0x20},     Range{0xA0, 0xA0},     Range{0xAD, 0xAD},     Range{0x34F, 0x34F},     Range{0x61C, 0x61C},
    Range{0x115F, 0x1160}, Range{0x1680, 0x1680}, Range{0x17B4, 0x17B5}, Range{0x180B, 0x180F},   Range{0x2000, 0x200F},
    Range{0x202F, 0x202F}, Range{0x205F, 0x206F}, Range{0x2800, 0x2800}, Range{0x3000, 0x3000},   Range{0x3164, 0x3164},
    Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}, Range{0xFFA0, 0xFFA0}, Range{0xE0000, 0xE0FFF},
};

template<std::size_t Count>
bool isIn(const std::array<Range, Count> &ranges, char32_t letter)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const Range &range) { return letter >= range.first && letter <= range.last; });
}

// The letter at the beginning, which is taken off.
char32_t takeLetter(std::string_view &text)
{
    const auto byteAt = [&](std::size_t at) {
        return static_cast<unsigned char>(text[at]);
    };
    const unsigned char lead = byteAt(0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t letter = length == 1 ? lead : lead & (0x7F >> length);
    std::size_t at = 1;
    for (; at < length && at < text.size(); ++at)
        letter = letter << 6 | (byteAt(at) & 0x3F);
    text.remove_prefix(at);
    return letter;
}

} // namespace

bool isId(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool isBlank(std::string_view text)
{
    while (!text.empty()) {
        const char32_t letter = takeLetter(text);
        if (!isIn(blanks, letter) && !isIn(controls, letter))
            return false;
    }
    return true;
}

std::optional<char32_t> unseenControl(std::string_view text)
{
    while (!text.empty()) {
        if (text[0] >= ' ' && text[0] <= '~') {
            text.remove_prefix(1);
            continue;
        }
        if (const char32_t letter = takeLetter(text); isIn(controls, letter))
            return letter;
    }
    return {};
}

std::string nameOf(char32_t letter)
{
    std::string digits;
    for (; letter != 0 || digits.size() < 4; letter >>= 4)
        digits.insert(digits.begin(), "0123456789ABCDEF"[letter & 0xF]);
    return "U+" + digits;
}

} // namespace loading
