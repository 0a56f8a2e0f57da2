#include "guide/search_phrases.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace guide {
namespace {

constexpr std::size_t leastLettersOfABeginning = 3; // fewer begin too many names
constexpr std::size_t longestPhrase = 64;           // nobody types more words than these

} // namespace

void SearchPhrases::add(std::vector<Meaning> meanings, std::uint32_t owner)
{
    std::sort(meanings.begin(), meanings.end());
    meanings.erase(std::unique(meanings.begin(), meanings.end()), meanings.end());
    while (!meanings.empty() && meanings.back() == SearchVocabulary::noMeaning)
        meanings.pop_back();
    if (meanings.empty() || meanings.size() > longestPhrase)
        return;
    // Phrases of one owner are added one after the other.
    for (auto phrase = m_phrases.rbegin(); phrase != m_phrases.rend() && phrase->owner == owner; ++phrase) {
        if (phrase->meanings == meanings)
            return;
    }
    m_phrases.push_back({std::move(meanings), owner});
}

void SearchPhrases::finish(std::size_t meanings)
{
    m_starts.assign(meanings + 1, 0);
    for (const Phrase &phrase : m_phrases) {
        for (const Meaning meaning : phrase.meanings)
            ++m_starts[meaning + 1];
    }
    for (std::size_t i = 0; i < meanings; ++i)
        m_starts[i + 1] += m_starts[i];
    m_holding.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::uint32_t i = 0; i < m_phrases.size(); ++i) {
        for (const Meaning meaning : m_phrases[i].meanings)
            m_holding[next[meaning]++] = i;
    }
}

std::vector<SearchPhrases::Found> SearchPhrases::in(const std::vector<SoughtWord> &query) const
{
    struct Seen
    {
        std::size_t words = 0;
        std::uint64_t meanings = 0; // those of the phrase that were met, one bit each
        float weight = 1;
        std::size_t lastWord = SIZE_MAX;
    };
    std::unordered_map<std::uint32_t, Seen> seen;
    for (std::size_t word = 0; word < query.size(); ++word) {
        const SoughtWord &sought = query[word];
        if (sought.how == SoughtWord::How::Beginning && sought.folded.size() < leastLettersOfABeginning)
            continue;
        for (std::size_t i = 0; i < sought.certain; ++i) {
            const auto [meaning, weight] = sought.meanings[i];
            for (std::uint32_t at = m_starts[meaning]; at < m_starts[meaning + 1]; ++at) {
                Seen &phrase = seen[m_holding[at]];
                const std::vector<Meaning> &whole = m_phrases[m_holding[at]].meanings;
                phrase.meanings |= std::uint64_t{1} << (std::lower_bound(whole.begin(), whole.end(), meaning) - whole.begin());
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
        const Phrase &whole = m_phrases[index];
        const auto met = static_cast<std::size_t>(std::popcount(phrase.meanings));
        if (phrase.words >= whole.meanings.size() && met == whole.meanings.size())
            found.push_back({whole.owner, &whole.meanings, phrase.weight, phrase.words == query.size()});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.owner != b.owner ? a.owner < b.owner : *a.meanings < *b.meanings;
    });
    return found;
}

} // namespace guide
