// SearchRanking: BM25F over the places of the guide; search.h says where it is from.
#pragma once

#include "guide/search/search_vocabulary.h"

#include <cstdint>
#include <vector>

namespace guide {

// Some words of a list that holds those of all places, one behind the other.
struct WordRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

// The words of one place, field by field. Words that mean nothing (SearchVocabulary::noMeaning) may stand anywhere.
struct PlaceFields
{
    WordRange heading;
    WordRange names; // of the page: its title, or a medicine's names
    WordRange said;  // what people type for it
    WordRange text;
};

class SearchRanking
{
public:
    // The places say where in `words` theirs are.
    void build(const std::vector<Meaning> &words, const std::vector<PlaceFields> &places, std::size_t meanings);

    // How telling a word is: the rarer, the more.
    float weightOf(Meaning meaning) const { return m_weights[meaning]; }

    bool knows(Meaning meaning) const { return m_starts[meaning] < m_starts[meaning + 1]; }

    // For each place, how well it fits; 0 where none of the words stands.
    std::vector<float> scores(const std::vector<SoughtWord> &words) const;

private:
    struct Posting
    {
        std::uint32_t place;
        float frequency; // weighed over the fields, and by their lengths
    };

    std::size_t m_places = 0;
    std::vector<std::uint32_t> m_starts; // of each meaning, in m_postings
    std::vector<Posting> m_postings;
    std::vector<float> m_weights;
};

} // namespace guide
