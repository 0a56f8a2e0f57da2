#include "guide/search/search_phrases.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace guide {
namespace {

constexpr std::size_t leastLettersOfABeginning = 3; // fewer begin too many names
constexpr std::size_t longestPhrase = 64;           // nobody types more words than these

} // namespace

void SearchPhrases::add(std::vector<TermId> &terms, std::uint32_t owner)
{
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    while (!terms.empty() && terms.back() == SearchVocabulary::noTerm)
        terms.pop_back();
    if (terms.empty() || terms.size() > longestPhrase)
        return;
    // Phrases of one owner are added one after the other.
    for (auto phrase = m_phrases.rbegin(); phrase != m_phrases.rend() && phrase->owner == owner; ++phrase) {
        if (std::ranges::equal(termsOf(*phrase), terms))
            return;
    }
    const auto begin = static_cast<std::uint32_t>(m_terms.size());
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    m_phrases.push_back({begin, static_cast<std::uint32_t>(m_terms.size()), owner});
}

void SearchPhrases::finish(std::size_t terms)
{
    m_starts.assign(terms + 1, 0);
    for (const TermId term : m_terms)
        ++m_starts[term + 1];
    for (std::size_t i = 0; i < terms; ++i)
        m_starts[i + 1] += m_starts[i];
    m_holding.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        for (const TermId term : termsOf(m_phrases[i]))
            m_holding[next[term]++] = i;
    }
}

std::vector<SearchPhrases::Found> SearchPhrases::in(const std::vector<QueryWord> &query) const
{
    struct Seen
    {
        std::size_t words = 0;
        std::uint64_t terms = 0; // those of the phrase that were met, one bit each
        float weight = 1;
        std::size_t lastWord = SIZE_MAX;
    };
    std::unordered_map<std::uint32_t, Seen> seen;
    for (std::size_t word = 0; word < query.size(); ++word) {
        const QueryWord &sought = query[word];
        if (sought.how == QueryWord::How::Beginning && sought.folded.size() < leastLettersOfABeginning)
            continue;
        for (std::size_t i = 0; i < sought.certain; ++i) {
            const auto [term, weight] = sought.terms[i];
            for (std::uint32_t at = m_starts[term]; at < m_starts[term + 1]; ++at) {
                Seen &phrase = seen[m_holding[at]];
                const std::span<const TermId> whole = termsOf(m_phrases[m_holding[at]]);
                phrase.terms |= std::uint64_t{1}
                                << (std::lower_bound(whole.begin(), whole.end(), term) - whole.begin());
                if (phrase.lastWord == word)
                    continue;
                phrase.lastWord = word;
                ++phrase.words;
                phrase.weight = std::min(phrase.weight, weight);
            }
        }
    }
    std::vector<Found> found;
    for (const auto &[index, phrase] : seen) {
        const std::span<const TermId> whole = termsOf(m_phrases[index]);
        const auto met = static_cast<std::size_t>(std::popcount(phrase.terms));
        if (phrase.words >= whole.size() && met == whole.size())
            found.push_back({m_phrases[index].owner, whole, phrase.weight, phrase.words == query.size()});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.owner != b.owner ? a.owner < b.owner : std::ranges::lexicographical_compare(a.terms, b.terms);
    });
    return found;
}

} // namespace guide
