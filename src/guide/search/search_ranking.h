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

// The words of one place, field by field. Words that mean nothing (SearchVocabulary::noTerm) may stand anywhere.
struct PlaceFields
{
    WordRange heading;
    WordRange names;    // of the page: its title, or a medicine's names
    WordRange keywords; // what people type for it
    WordRange text;
};

class SearchRanking
{
public:
    // The places say where in `words` theirs are.
    void build(const std::vector<TermId> &words, const std::vector<PlaceFields> &places, std::size_t terms);

    // Inverse document frequency: the rarer a word, the more it says of a place.
    float idf(TermId term) const { return m_idf[term]; }

    bool knows(TermId term) const { return m_starts[term] < m_starts[term + 1]; }

    // For each place, how well it fits; 0 where none of the words stands.
    std::vector<float> scores(const std::vector<QueryWord> &words) const;

private:
    struct Posting
    {
        std::uint32_t place;
        float frequency; // weighed over the fields, and by their lengths
    };

    std::size_t m_places = 0;
    std::vector<std::uint32_t> m_starts; // of each term, in m_postings
    std::vector<Posting> m_postings;
    std::vector<float> m_idf;
};

} // namespace guide
