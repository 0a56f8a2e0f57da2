// NearWords: which of many words may be a typo of the pen away, without comparing with every word.
//
// An index of trigrams: each word is known by the groups of three letters in it, with two blanks before it and two
// behind. One typo changes four of them at most (a swap; three for any other), so a word that is near shares most of
// them: the q-gram lemma of E. Ukkonen ("Approximate string-matching with q-grams and maximal matches", Theoretical
// Computer Science 92, 1992, pages 191-211, doi:10.1016/0304-3975(92)90143-4), with the filter for lengths of L.
// Gravano and others ("Approximate string joins in a database (almost) for free", VLDB 2001, pages 491-500).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

class NearWords
{
public:
    NearWords() = default;
    // Words keep their places in the list.
    explicit NearWords(const std::vector<std::u32string> &words);

    // Every word that is at most `edits` away, and some that are not: measure with editDistance(). In the order of the
    // list. None is left out while edits <= editsAllowed(letters.size()).
    std::vector<std::uint32_t> candidates(std::u32string_view letters, int edits) const;

    // The same for words that begin with something that is at most `edits` away. Here a swap may be missed.
    std::vector<std::uint32_t> beginnings(std::u32string_view letters, int edits) const;

private:
    std::vector<std::uint32_t> sharing(std::u32string_view padded, int least, std::size_t shortest,
                                       std::size_t longest) const;

    std::vector<std::uint32_t> m_starts; // of each bucket, in m_words
    std::vector<std::uint32_t> m_words;
    std::vector<std::uint32_t> m_lengths; // of each word of the list, in letters
};

} // namespace guide
