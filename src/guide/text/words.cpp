#include "guide/text/words.h"

#include <algorithm>
#include <array>

namespace guide {
namespace {

// What stands at one place of the text, and how many bytes it takes.
struct Sign
{
    enum class Kind { Letter, Apostrophe, Other, AboveAscii };

    Kind kind = Kind::Other;
    std::size_t bytes = 1;
};

Sign signAbove(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    if (byte(at) == 0xC2 && byte(at + 1) >= 0xA0 && byte(at + 1) <= 0xBF)
        return {Sign::Kind::Other, 2};
    if (byte(at) == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81) && at + 2 < text.size()) {
        const bool quote = byte(at + 1) == 0x80 && (byte(at + 2) == 0x98 || byte(at + 2) == 0x99);
        return {quote ? Sign::Kind::Apostrophe : Sign::Kind::Other, 3};
    }
    return {Sign::Kind::Letter, 1};
}

constexpr std::array<Sign::Kind, 256> signs = [] {
    std::array<Sign::Kind, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        kinds[c] = letter      ? Sign::Kind::Letter
                   : c >= 128  ? Sign::Kind::AboveAscii
                   : c == '\'' ? Sign::Kind::Apostrophe
                               : Sign::Kind::Other;
    }
    return kinds;
}();

// All that a byte tells by itself: an index reads every one, and most are such.
Sign::Kind kindOf(char c)
{
    return signs[static_cast<unsigned char>(c)];
}

Sign signAt(std::string_view text, std::size_t at)
{
    const Sign::Kind kind = kindOf(text[at]);
    return kind == Sign::Kind::AboveAscii ? signAbove(text, at) : Sign{kind, 1};
}

} // namespace

WordPlace nextWord(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size() && kindOf(text[at]) != Sign::Kind::Letter) {
        const Sign sign = signAt(text, at);
        if (sign.kind == Sign::Kind::Letter)
            break;
        at += sign.bytes;
    }
    if (at >= text.size())
        return {text.size(), text.size()};
    WordPlace place{at, at};
    while (at < text.size()) {
        if (kindOf(text[at]) == Sign::Kind::Letter) {
            ++at;
            continue;
        }
        if (kindOf(text[at]) == Sign::Kind::Other)
            break;
        const Sign sign = signAt(text, at);
        const std::size_t next = at + sign.bytes;
        const bool inside = sign.kind == Sign::Kind::Letter
                            || (sign.kind == Sign::Kind::Apostrophe && next < text.size()
                                && signAt(text, next).kind == Sign::Kind::Letter);
        if (!inside)
            break;
        at = next;
    }
    place.end = at;
    return place;
}

bool beginsWithDigit(std::string_view word)
{
    return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

std::string withoutApostrophes(std::string_view word)
{
    if (std::all_of(word.begin(), word.end(), [](char c) { return kindOf(c) == Sign::Kind::Letter; }))
        return std::string(word);
    std::string letters;
    letters.reserve(word.size());
    for (std::size_t at = 0; at < word.size();) {
        const Sign sign = signAt(word, at);
        if (sign.kind == Sign::Kind::Letter)
            letters += word[at];
        at += sign.bytes;
    }
    return letters;
}

std::vector<std::string> wordsBetweenApostrophes(std::string_view text)
{
    std::vector<std::string> words;
    eachWord(text, [&](WordPlace place) {
        words.emplace_back();
        for (std::size_t at = place.begin; at < place.end;) {
            const Sign sign = signAt(text, at);
            if (sign.kind == Sign::Kind::Letter)
                words.back() += text[at];
            else
                words.emplace_back();
            at += sign.bytes;
        }
    });
    return words;
}

std::string joinedWords(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += word;
    return out;
}

} // namespace guide
