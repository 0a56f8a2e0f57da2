// SearchPhrases: names and sayings that a query may hold whole, in whatever order of words.
#pragma once

#include "guide/search/search_vocabulary.h"

#include <cstdint>
#include <span>
#include <vector>

namespace guide {

class SearchPhrases
{
public:
    // Sorts the terms. `owner` is whatever the caller means by it. A phrase without any term is left out, and one
    // is known once for each owner.
    void add(std::vector<TermId> &terms, std::uint32_t owner);

    // After the last add(), and before any in().
    void finish(std::size_t terms);

    struct Found
    {
        std::uint32_t owner = 0;
        std::span<const TermId> terms;
        float weight = 1;   // that of its weakest word
        bool whole = false; // the query holds nothing else
    };

    // The phrases of which the query holds every word; each word of the query stands for one word of a phrase at most.
    std::vector<Found> in(const std::vector<QueryWord> &query) const;

private:
    struct Phrase
    {
        std::uint32_t begin = 0; // in m_terms
        std::uint32_t end = 0;
        std::uint32_t owner = 0;
    };

    std::span<const TermId> termsOf(const Phrase &phrase) const
    {
        return std::span(m_terms).subspan(phrase.begin, phrase.end - phrase.begin);
    }

    std::vector<Phrase> m_phrases;
    std::vector<TermId> m_terms;          // of all phrases; those of each in order, each once
    std::vector<std::uint32_t> m_starts;  // of each term, in m_holding
    std::vector<std::uint32_t> m_holding; // the phrases that hold it
};

} // namespace guide
