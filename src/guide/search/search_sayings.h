// SearchSayings: reads a text, however long it is, for sayings of authors.
//
// Each word of a saying is a word in any form, a word in one form only ("=fell"), one of several ("stairs|ladder"), or
// a group of sayings ("<numb>"). A saying is found where all its words stand near each other, in whatever order. Small
// words between them do not count.
//
// A typo in a longer word is forgiven, where the guide has no such word.
#pragma once

#include "guide/search/search_words.h"
#include "guide/text/near_words.h"
#include "guide/text/word_list.h"
#include "guide/text/words.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// As much of a text as is read.
std::string_view readablePart(std::string_view text);

class SearchSayings
{
public:
    SearchSayings(const SayingWords &words, WordForms forms);

    // `owner` is whatever the caller means by it. `sideBySide`: with one word between its words at most.
    void add(const std::string &saying, std::uint32_t owner, bool sideBySide = false);

    // After the last add(), and before any in().
    void finish();

    // A word that stands in the guide is no typo of another.
    using IsWord = std::function<bool(std::string_view folded)>;

    struct Found
    {
        std::uint32_t owner = 0;
        std::vector<std::uint16_t> words; // in order: which of the words of the text say it
        std::size_t reach = 0;            // in a long text, how far apart these stand; in a short one all are near
    };

    // Where a saying stands several times, several of them are told.
    std::vector<Found> in(std::string_view text, const IsWord &isWord) const;

private:
    using Symbol = std::uint32_t; // what stands for one word of a saying

    struct Saying
    {
        std::uint32_t owner = 0; // or the group that it stands for
        std::uint32_t begin = 0; // in m_slots
        std::uint32_t end = 0;
        bool sideBySide = false;
    };

    // The sayings that hold each symbol, one symbol behind the other.
    struct BySymbol
    {
        std::vector<std::uint32_t> starts;
        std::vector<std::uint32_t> sayings;
    };

    class Reading;

    static constexpr Symbol noSymbol = UINT32_MAX;

    Symbol newSymbol();
    Symbol symbolOf(std::string_view word);
    Symbol symbolOfPiece(std::string_view word);
    Symbol groupNamed(std::string_view slot);
    Symbol groupOf(std::string_view slot);
    void addTo(std::vector<Saying> &sayings, Saying saying, std::string_view words);
    std::string folded(std::string_view word) const { return m_forms.fold(withoutApostrophes(word)); }
    BySymbol indexed(const std::vector<Saying> &sayings) const;
    std::vector<Symbol> symbolsOf(std::string_view folded, const IsWord &isWord) const;
    void addSymbols(std::string_view folded, std::vector<Symbol> &symbols) const;

    WordForms m_forms;
    WordList m_small;
    WordList m_otherWords;
    WordList m_written; // every word of the sayings, for typos
    WordList m_exact;   // words of one form
    WordList m_stems;   // words of any form
    WordList m_groups;  // by name, or as they are written
    std::vector<Symbol> m_symbolOfExact;
    std::vector<Symbol> m_symbolOfStem;
    std::vector<Symbol> m_symbolOfGroup;
    std::vector<std::vector<Symbol>> m_groupsOf; // of each symbol
    std::vector<Symbol> m_slots;                 // of all sayings
    std::vector<Saying> m_parts;                 // those of several words that stand for a group
    std::vector<Saying> m_sayings;
    BySymbol m_partsHolding;
    BySymbol m_sayingsHolding;
    WordList m_pieces; // of sayings, as they are written; while learning
    std::vector<Symbol> m_symbolOfPiece;
    std::vector<std::u32string> m_letters; // of each of m_written
    NearWords m_near;
};

} // namespace guide
