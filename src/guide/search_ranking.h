// SearchRanking: BM25F over the places of the guide; search.h says where it is from.
#pragma once

#include "guide/search_vocabulary.h"

#include <cstdint>
#include <vector>

namespace guide {

// The words of one place, field by field. Words that mean nothing (SearchVocabulary::noMeaning) may stand anywhere.
struct PlaceFields
{
    std::vector<Meaning> heading;
    std::vector<Meaning> names; // of the page: its title, or a medicine's names
    std::vector<Meaning> said;  // what people type for it
    std::vector<Meaning> text;
};

class SearchRanking
{
public:
    void build(const std::vector<PlaceFields> &places, std::size_t meanings);

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
