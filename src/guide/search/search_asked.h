// SearchAsked: what the words of a reader ask beside naming things: danger signs above all, one medicine or both, and
// what kind of answer is wanted.
#pragma once

#include "guide/search/search_sayings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

struct Asked
{
    std::vector<SymptomIndex> signs;  // of every kind found, the most urgent first; then what else to ask
    bool harmless = false;            // idioms alone sounded dangerous
    bool denying = false;             // a danger sign is told not to be there, and none is there
    bool comparing = false;           // one or the other
    bool mixing = false;              // both
    std::vector<std::size_t> answers; // in SearchWords::answers; "how many days" is not "how many" as well
    std::string notice;               // that the guide is in another language than these words
};

class SearchAsked
{
public:
    // The words and the symptoms must outlive this.
    SearchAsked(const SearchWords &words, const std::vector<Symptom> &symptoms, WordForms forms);

    // What a longer saying holds whole is not told as well, unless it is more urgent: "numb" is no sign of its own in
    // "numb between the legs". A single word, which may mean much, is never told beside the longer saying. A harmless
    // saying takes the alarm from what it holds whole, and from nothing else; the words of an idiom are no signs at
    // all.
    Asked in(std::string_view text, const SearchSayings::IsWord &isWord) const;

    // Whether the word, or one that it is a typo of, stands in a saying of any language that was read so far.
    bool understands(std::string_view folded, const SearchSayings::IsWord &isWord) const;

    // Whether a sign that can be denied holds the word.
    bool canBeDenied(std::string_view folded) const { return m_deniable.contains(folded); }

private:
    static void addAll(SearchSayings &into, const std::vector<std::string> &sayings, std::uint32_t owner,
                       bool sideBySide = false);
    void addSignsOf(SearchSayings &into, bool otherLanguages) const;
    const SearchSayings &idioms() const;
    const SearchSayings &otherLanguages() const;
    std::vector<SearchSayings::Found> foundIn(std::string_view text, const SearchSayings::IsWord &isWord, bool foreign,
                                              const std::vector<std::uint16_t> &taken) const;
    void addSigns(Asked &asked, const std::vector<SearchSayings::Found> &found) const;
    Urgency urgencyOf(std::uint32_t sign) const;

    const SearchWords &m_words;
    const std::vector<Symptom> &m_symptoms;
    WordForms m_forms;
    SearchSayings m_sayings;
    WordList m_deniable;
    // Learnt when first needed: the one where there may be a sign, the other where a word is of no known language. All
    // three count the words of a text alike.
    mutable std::optional<SearchSayings> m_idioms;
    mutable std::optional<SearchSayings> m_otherLanguages;
    // The owners of sayings: the signs first.
    std::uint32_t m_harmless;
    std::uint32_t m_comparing;
    std::uint32_t m_mixing;
    std::uint32_t m_denying;
    std::uint32_t m_firstAnswer;
    std::uint32_t m_firstLanguage;
};

} // namespace guide
