// Words: where they begin and end in a text.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// The same letters for everything that counts as equal: "advil" for "ADVIL".
using FoldCase = std::function<std::string(std::string_view)>;

// The part that the forms of a word have in common: "stretch" for "stretching". Takes and gives folded words.
using Stem = std::function<std::string(std::string_view)>;

// What a search must know of the language. The standard library knows too little of Unicode, and of English.
struct WordForms
{
    FoldCase fold;
    Stem stem;
};

// The bytes from `begin` to `end` of a text.
struct WordPlace
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

// The first word at or behind `from`; begin == end == text.size() if there is none. A word is letters and digits. An
// apostrophe belongs to it when letters stand on both sides; a hyphen parts two words. Every byte above ASCII counts as
// a letter, but for the punctuation that typeset English uses (U+00A0 to U+00BF, U+2000 to U+206F).
WordPlace nextWord(std::string_view text, std::size_t from);

bool beginsWithDigit(std::string_view word);

// The word without its apostrophes: nobody types them with care.
std::string withoutApostrophes(std::string_view word);

// Calls `visit` with the place of each word, in order.
template<typename Visit>
void eachWord(std::string_view text, Visit visit)
{
    for (WordPlace place = nextWord(text, 0); place.begin < place.end; place = nextWord(text, place.end))
        visit(place);
}

// The words, where an apostrophe parts two: "advil" and "s" of "advil's", whichever apostrophe it is.
std::vector<std::string> wordsBetweenApostrophes(std::string_view text);

// The words without anything between them.
std::string joinedWords(const std::vector<std::string> &words);

} // namespace guide
