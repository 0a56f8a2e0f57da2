// SearchPhrases: names and sayings that a query may hold whole, in whatever order of words.
#pragma once

#include "guide/search_vocabulary.h"

#include <cstdint>
#include <vector>

namespace guide {

class SearchPhrases
{
public:
    // `owner` is whatever the caller means by it. A phrase without any meaning is left out, and one is known once for
    // each owner.
    void add(std::vector<Meaning> meanings, std::uint32_t owner);

    // After the last add(), and before any in().
    void finish(std::size_t meanings);

    struct Found
    {
        std::uint32_t owner = 0;
        const std::vector<Meaning> *meanings = nullptr;
        float weight = 1;   // that of its weakest word
        bool whole = false; // the query holds nothing else
    };

    // The phrases of which the query holds every word; each word of the query stands for one word of a phrase at most.
    std::vector<Found> in(const std::vector<SoughtWord> &query) const;

private:
    struct Phrase
    {
        std::vector<Meaning> meanings; // in order, each once
        std::uint32_t owner = 0;
    };

    std::vector<Phrase> m_phrases;
    std::vector<std::uint32_t> m_starts; // of each meaning, in m_holding
    std::vector<std::uint32_t> m_holding; // the phrases that hold it
};

} // namespace guide
