// SearchSayings: reads a text, however long it is, for sayings of authors.
//
// Each word of a saying is a word in any form, a word in one form only ("=fell"), one of several ("stairs|ladder"), or
// a group of sayings ("<numb>"). A saying is found where all its words stand near each other, in whatever order. Small
// words between them do not count.
//
// Words at most so far apart that a saying names ("hand drops ~4" within 4 words) say it, else within 8; "~0" is
// anywhere in the text. The end of a sentence parts words as two more do.
//
// An idiom takes its words out of the text: "suicide squad", "heart attack on a plate". Its words stand in one
// sentence, in order and in no other form, one behind the other, or a few words apart at "..", without an "and" or
// "but" (the group "joining") between them; words in parentheses have to stand there and are left in the text: "bloody
// (back|spasm)". Of the small words, only those stand between them that the idiom is written with, or none, and one
// determiner for another: "hit the gym" is "hit my gym" and "hit gym" too, but "collapsed the tent" is not "collapsed
// in a tent". A word behind "!" must not stand within eight words before or behind the idiom: "catch my breath after
// gym !can't". A small one, but for the determiners, must not stand within it: "(telly) .. fainted !i" leaves "telly i
// fainted".
//
// A typo in a longer word is forgiven, where the guide has no such word.
//
// A number stands for the groups that tell what it may be, as search_numbers.h reads it: "manypills" where it may count
// tablets, "many" where it counts whatever else, a "pastyear", or a "thermometer" that tells of a fever. What it counts
// is told by the words beside it: none behind a word of the group "clock" ("at 9"), no tablets before one of "measure"
// ("8 hours ago"), a dose before one of "milligrams", a temperature before one of "degrees".
#pragma once

#include "guide/search/search_numbers.h"
#include "guide/search/search_words.h"
#include "guide/text/near_words.h"
#include "guide/text/word_list.h"
#include "guide/text/words.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// As much of a text as is read.
std::string_view readablePart(std::string_view text);

class SearchSayings
{
public:
    // The words must outlive this.
    SearchSayings(const SayingWords &words, WordForms forms);

    // `owner` is whatever the caller means by it. `sideBySide`: with one word between its words at most, a small one
    // too.
    void add(const std::string &saying, std::uint32_t owner, bool sideBySide = false);

    void addIdiom(const std::string &idiom);

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

    // Where a saying stands several times, several of them are told. `taken`: words of the text that count no more.
    std::vector<Found> in(std::string_view text, const IsWord &isWord,
                          const std::vector<std::uint16_t> &taken = {}) const;

    // The words of the text that stand in idioms, in order.
    std::vector<std::uint16_t> takenByIdioms(std::string_view text, const IsWord &isWord) const;

    // Whether the word stands in a saying, in whatever form it is written there.
    bool holds(std::string_view folded) const { return written().contains(folded); }

    // Whether the word, or one that it is a typo of, stands in a saying.
    bool says(std::string_view folded, const IsWord &isWord) const { return !symbolsOf(folded, isWord).empty(); }

    // A small word, a number, a word of the guide, or one of these sayings or a typo of it.
    bool knows(std::string_view folded, const IsWord &isWord) const;

private:
    using Symbol = std::uint32_t; // what stands for one word of a saying

    struct Saying
    {
        std::uint32_t owner = 0; // or the group that it stands for
        std::uint32_t begin = 0; // in m_slots
        std::uint32_t end = 0;
        std::uint16_t window = 0; // so many words of a text at most, small ones aside
        bool countsSmall = false; // the small words too
    };

    // One word of an idiom, in the order of the idiom.
    struct IdiomWord
    {
        Symbol symbol = 0;
        std::uint8_t mostBetween = 0; // words between the one before it and this, small ones aside
        bool isLeft = false;          // in the text
        bool anySmall = false;        // between the one before it and this, whichever small words
        std::uint32_t firstSmall = 0; // else those in m_smallOfIdioms
        std::uint32_t lastSmall = 0;  // the one behind them
    };

    struct Idiom
    {
        std::uint32_t begin = 0; // in m_idiomWords
        std::uint32_t end = 0;
        std::uint32_t firstDenial = 0;      // in m_denials
        std::uint32_t lastDenial = 0;       // the one behind it
        std::uint32_t firstSmallDenial = 0; // in m_smallDenials
        std::uint32_t lastSmallDenial = 0;  // the one behind it
    };

    // The sayings that hold each symbol, one symbol behind the other.
    struct BySymbol
    {
        std::vector<std::uint32_t> starts;
        std::vector<std::uint32_t> sayings;
    };

    class Reading;

    // A word of a text that counts.
    struct TextWord
    {
        std::vector<Symbol> symbols;
        std::optional<TextNumber> number;
        std::uint16_t among = 0; // which word it is where the small ones count
        bool beginsSentence = false;
    };

    struct TextWords
    {
        std::vector<TextWord> words;
        std::vector<std::uint32_t> smallKinds; // of every word; WordList::unknown for one that counts
    };

    static constexpr Symbol noSymbol = UINT32_MAX;
    static constexpr std::uint16_t anywhere = UINT16_MAX;
    static constexpr std::uint16_t nearWords = 8; // so many words of a text, small ones aside, still belong together

    enum class Form { Any, AsWritten };

    Symbol newSymbol() { return m_symbols++; }
    std::span<const Symbol> groupsOf(Symbol symbol) const
    {
        return std::span(m_groupsOf.sayings)
            .subspan(m_groupsOf.starts[symbol], m_groupsOf.starts[symbol + 1] - m_groupsOf.starts[symbol]);
    }
    std::uint32_t kindOfSmall(std::string_view folded) const; // WordList::unknown for a word that counts
    Symbol symbolOf(std::string_view word);
    Symbol symbolOfPiece(std::string_view word, Form form = Form::Any);
    void addDenial(std::string_view slot);
    Symbol groupNamed(std::string_view slot);
    Symbol groupOf(std::string_view slot, Form form);
    void learnGroups();
    void nameNumberGroups();
    void addTo(std::vector<Saying> &sayings, Saying saying, std::string_view words);
    std::string folded(std::string_view word) const;
    BySymbol indexed(const std::vector<Saying> &sayings) const;
    TextWords wordsOf(std::string_view text, const IsWord &isWord) const;
    void readNumber(std::vector<TextWord> &words, std::size_t at) const;
    std::vector<Symbol> symbolsOf(std::string_view folded, const IsWord &isWord) const;
    void addWithGroups(Symbol symbol, std::vector<Symbol> &symbols) const;
    void addSymbols(std::string_view folded, std::vector<Symbol> &symbols) const;
    const WordList &written() const;
    const NearWords &longWords() const;
    bool isOtherWord(std::string_view folded) const;
    std::string_view withoutElision(std::string_view word) const;

    WordForms m_forms;
    WordList m_small;
    std::vector<std::uint32_t> m_kindOfSmall; // the number of the word itself, or of the first determiner
    WordList m_elisions;
    WordList m_exact;  // words of one form
    WordList m_stems;  // words of any form
    WordList m_groups; // by name
    std::vector<Symbol> m_symbolOfExact;
    std::vector<Symbol> m_symbolOfStem;
    std::vector<Symbol> m_symbolOfGroup;
    std::uint32_t m_symbols = 0;
    const std::vector<SayingGroup> *m_groupsWritten = nullptr;
    const std::vector<std::string> *m_otherWords = nullptr;
    std::vector<std::uint32_t> m_groupsToLearn;
    std::vector<std::pair<Symbol, Symbol>> m_memberships; // of a symbol in a group; while learning
    BySymbol m_groupsOf;
    std::vector<Symbol> m_slots; // of all sayings
    std::vector<Saying> m_parts; // those of several words that stand for a group
    std::vector<Saying> m_sayings;
    std::vector<IdiomWord> m_idiomWords;        // of all idioms
    std::vector<std::uint32_t> m_smallOfIdioms; // kinds
    std::vector<Symbol> m_denials;              // of all idioms: what must not stand beside them
    std::vector<std::uint32_t> m_smallDenials;  // kinds of small words: what must not stand within them
    struct NumberGroups
    {
        Symbol many = noSymbol;
        Symbol manyPills = noSymbol;
        Symbol pastYear = noSymbol;
        Symbol thermometer = noSymbol;
        Symbol clock = noSymbol;
        Symbol measure = noSymbol;
        Symbol milligrams = noSymbol;
        Symbol degrees = noSymbol;
    };
    NumberGroups m_numberGroups;
    Symbol m_joining = noSymbol; // "and", "but": no idiom goes on behind them, unless it holds them
    std::vector<Idiom> m_idioms;
    std::vector<Saying> m_idiomSymbols; // of each idiom, each symbol once
    BySymbol m_partsHolding;
    BySymbol m_idiomsHolding;
    BySymbol m_sayingsHolding;
    WordList m_words; // of the sayings, as they are written
    std::vector<Symbol> m_symbolOfWord;
    mutable std::uint32_t m_lastWritten = 0;
    mutable WordList m_written;                     // the same folded, for typos
    mutable WordList m_otherStems;                  // of the words that are no typos
    mutable std::vector<std::uint32_t> m_longWords; // in m_written
    mutable std::vector<std::u32string> m_letters;  // of each of these
    mutable std::optional<NearWords> m_near;
};

} // namespace guide
