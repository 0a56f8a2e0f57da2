// SearchVocabulary: every word of the guide, and what a typed word may mean among them.
//
// A term is what counts as one word for the search: all forms of one stem, and the words that content puts together
// ("pee", "urine"), and the names of one medicine. A typed word that the guide does not know is taken as the beginning
// of a word, then as a word with a typo; both are told apart, so that a typo can be asked about.
#pragma once

#include "guide/search/search_words.h"
#include "guide/text/near_words.h"
#include "guide/text/word_list.h"
#include "guide/text/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

using TermId = std::uint32_t;

struct WeighedTerm
{
    TermId term = 0;
    float weight = 1; // 1 for the word itself, less for a guess
};

// One typed word.
struct QueryWord
{
    enum class How { Itself, Beginning, Typo, Unknown };

    std::string folded;
    How how = How::Unknown;
    std::vector<WeighedTerm> terms; // the heaviest first; those of words it is the beginning of, too
    std::size_t certain = 0;        // so many of them are the word itself, or as good as any guess
    std::string nearest;            // for a typo: the word that is most likely meant

    bool isGuess() const { return how == How::Typo || how == How::Unknown; }
};

class SearchVocabulary
{
public:
    SearchVocabulary(const SearchWords &words, WordForms forms);

    // Words of one term. To be told before any text; a word that has a term keeps it.
    void putTogether(const std::vector<std::string> &words);

    // The term of a word of the guide, which it is given if it has none; noTerm for a small word. `shown` is false
    // for the references of sources: their addresses hold pieces of words, which must not stand in the way of whole
    // ones.
    static constexpr TermId noTerm = UINT32_MAX;
    TermId indexWord(std::string_view word, bool shown = true);

    // After the last indexWord(), and before any sought().
    void finish();

    std::size_t words() const { return m_words.size(); }
    std::size_t terms() const { return m_terms; }

    std::string folded(std::string_view word) const { return m_forms.fold(withoutApostrophes(word)); }
    bool isStopWord(std::string_view folded) const { return m_stopWords.contains(folded); }
    // noTerm for a small word and for one that no text holds in any form.
    TermId termOf(std::string_view folded) const;

    // True for a small word, and for one that stands in the guide.
    bool isSaid(std::string_view folded) const { return isStopWord(folded) || usesOf(folded) > 0; }
    // How often it stands in the guide, in this very form.
    std::uint32_t usesOf(std::string_view folded) const;

    QueryWord sought(std::string_view folded) const;

    // The words that look most like it, the nearest first, for one that led nowhere.
    std::vector<std::string> nearest(std::string_view folded, std::size_t most) const;

private:
    struct Word
    {
        TermId term = noTerm;
        std::uint32_t uses = 0; // outside the references
    };

    void addBeginnings(QueryWord &sought, float weight) const;
    void addTypos(QueryWord &sought) const;
    TermId termOfStem(std::string_view stem);
    std::uint32_t learned(std::string_view word);

    static constexpr std::uint32_t stopWord = UINT32_MAX; // among m_wordOf

    WordForms m_forms;
    WordList m_stopWords;
    WordList m_written;                  // each word as a text has it: most need not be folded again; while learning
    std::vector<std::uint32_t> m_wordOf; // each of m_written, in m_words
    WordList m_folded;
    std::vector<Word> m_words; // each of m_folded
    WordList m_stems;
    std::vector<TermId> m_termOf;          // each of m_stems
    std::vector<std::uint32_t> m_alphabet; // m_words in order of the alphabet
    std::vector<std::u32string> m_letters;
    NearWords m_near;
    std::size_t m_terms = 0;
};

} // namespace guide
