#include "guide/search/search_ranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace guide {
namespace {

// The parameters of BM25F, set by the table of queries of the tests.
constexpr float saturation = 1.2F; // k1: how soon one more of the same word stops to count
struct Field
{
    WordRange PlaceFields::*words;
    float weight;
    float lengthCounts; // b: 0 for not at all, 1 for fully
};
constexpr std::array<Field, 4> fields{{
    {&PlaceFields::heading, 3.0F, 0.3F},
    {&PlaceFields::names, 2.0F, 0.1F},
    {&PlaceFields::keywords, 2.5F, 0.3F},
    {&PlaceFields::text, 1.0F, 0.5F},
}};

// A place that holds one of two equally rare words keeps this much of its score: all words count, but none is a
// must.
constexpr float leastShare = 0.4F;

std::span<const TermId> wordsAt(const std::vector<TermId> &words, WordRange range)
{
    return std::span(words).subspan(range.begin, range.end - range.begin);
}

std::size_t lengthOf(std::span<const TermId> words)
{
    return words.size() - static_cast<std::size_t>(std::count(words.begin(), words.end(), SearchVocabulary::noTerm));
}

} // namespace

void SearchRanking::build(const std::vector<TermId> &words, const std::vector<PlaceFields> &places, std::size_t terms)
{
    m_places = places.size();
    std::array<float, fields.size()> averages{};
    for (std::size_t field = 0; field < fields.size(); ++field) {
        std::size_t total = 0;
        std::size_t used = 0;
        for (const PlaceFields &place : places) {
            const std::size_t length = lengthOf(wordsAt(words, place.*fields[field].words));
            total += length;
            used += length > 0;
        }
        averages[field] =
            static_cast<float>(std::max<std::size_t>(total, 1)) / static_cast<float>(std::max<std::size_t>(used, 1));
    }

    struct Entry
    {
        TermId term;
        Posting posting;
    };
    std::vector<Entry> entries;
    std::vector<float> frequency(terms);
    std::vector<TermId> touched;
    m_starts.assign(terms + 1, 0);
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        touched.clear();
        for (std::size_t field = 0; field < fields.size(); ++field) {
            const std::span<const TermId> inField = wordsAt(words, places[i].*fields[field].words);
            const float b = fields[field].lengthCounts;
            const float length = static_cast<float>(lengthOf(inField)) / averages[field];
            const float each = fields[field].weight / (1 - b + b * length);
            for (const TermId term : inField) {
                if (term == SearchVocabulary::noTerm)
                    continue;
                if (frequency[term] == 0)
                    touched.push_back(term);
                frequency[term] += each;
            }
        }
        for (const TermId term : touched) {
            entries.push_back({term, {i, frequency[term]}});
            ++m_starts[term + 1];
            frequency[term] = 0;
        }
    }

    m_idf.resize(terms);
    const auto count = static_cast<float>(m_places);
    for (std::size_t i = 0; i < terms; ++i) {
        const auto holding = static_cast<float>(m_starts[i + 1]);
        m_idf[i] = std::log(1 + (count - holding + 0.5F) / (holding + 0.5F));
        m_starts[i + 1] += m_starts[i];
    }
    m_postings.resize(entries.size());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const Entry &entry : entries)
        m_postings[next[entry.term]++] = entry.posting;
}

std::vector<float> SearchRanking::scores(const std::vector<QueryWord> &words) const
{
    std::vector<float> total(m_places);
    std::vector<float> share(m_places);
    std::vector<float> ofWord(m_places);
    std::vector<std::uint32_t> touched;
    float whole = 0;
    for (const QueryWord &word : words) {
        touched.clear();
        float rarest = 0;
        for (const auto &[term, weight] : word.terms) {
            if (m_starts[term] < m_starts[term + 1])
                rarest = std::max(rarest, weight * m_idf[term]);
        }
        // Of the terms that a word may have, the best counts.
        for (const auto &[term, weight] : word.terms) {
            const float worth = weight * m_idf[term] * (saturation + 1);
            for (std::uint32_t at = m_starts[term]; at < m_starts[term + 1]; ++at) {
                const Posting &posting = m_postings[at];
                const float score = worth * posting.frequency / (saturation + posting.frequency);
                if (ofWord[posting.place] == 0)
                    touched.push_back(posting.place);
                ofWord[posting.place] = std::max(ofWord[posting.place], score);
            }
        }
        whole += rarest;
        for (const std::uint32_t place : touched) {
            total[place] += ofWord[place];
            share[place] += std::min(rarest, ofWord[place]);
            ofWord[place] = 0;
        }
    }
    for (std::size_t i = 0; whole > 0 && i < m_places; ++i)
        total[i] *= leastShare + (1 - leastShare) * share[i] / whole;
    return total;
}

} // namespace guide
