#include "guide/search/search_sayings_reading.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t nearWords = 8; // so many words of a text, small ones aside, still belong together

} // namespace

SearchSayings::Reading::Reading(const SearchSayings &book, std::string_view text, const IsWord &isWord)
    : m_book(book), m_places(book.m_groupsOf.size())
{
    std::unordered_map<std::string, std::vector<Symbol>> known; // a long text says much more than once
    std::uint16_t word = 0;
    eachWord(text, [&](WordPlace place) {
        const std::string folded = book.folded(text.substr(place.begin, place.end - place.begin));
        if (folded.empty() || book.m_small.contains(folded))
            return;
        const auto [at, isNew] = known.try_emplace(folded);
        if (isNew)
            at->second = book.symbolsOf(folded, isWord);
        for (const Symbol symbol : at->second) {
            if (m_places[symbol].empty())
                m_present.push_back(symbol);
            m_places[symbol].push_back({word});
        }
        ++word;
    });
    m_words = word;
}

std::vector<std::uint32_t> SearchSayings::Reading::complete(const std::vector<Saying> &sayings,
                                                            const BySymbol &holding) const
{
    std::unordered_map<std::uint32_t, std::uint32_t> met;
    std::vector<std::uint32_t> all;
    for (const Symbol symbol : m_present) {
        for (std::uint32_t at = holding.starts[symbol]; at < holding.starts[symbol + 1]; ++at) {
            const std::uint32_t saying = holding.sayings[at];
            if (++met[saying] == sayings[saying].end - sayings[saying].begin)
                all.push_back(saying);
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

// Puts an occurrence of each slot into `words`, near those that stand there; of several the earliest in the text.
bool SearchSayings::Reading::fill(std::span<const Symbol> slots, std::size_t anchor, std::size_t slot,
                                  std::size_t window, std::vector<std::uint16_t> &words) const
{
    if (slot == slots.size())
        return true;
    if (slot == anchor)
        return fill(slots, anchor, slot + 1, window, words);
    const std::size_t first = *std::min_element(words.begin(), words.end());
    const std::size_t last = *std::max_element(words.begin(), words.end());
    const std::vector<Occurrence> &places = m_places[slots[slot]];
    const std::size_t earliest = last + 1 > window ? last + 1 - window : 0;
    auto at = std::lower_bound(places.begin(), places.end(), earliest,
                               [](const Occurrence &place, std::size_t word) { return place.front() < word; });
    for (; at != places.end() && at->front() < first + window; ++at) {
        if (at->back() >= first + window)
            continue;
        if (std::any_of(at->begin(), at->end(),
                        [&](std::uint16_t word) { return std::find(words.begin(), words.end(), word) != words.end(); }))
            continue;
        words.insert(words.end(), at->begin(), at->end());
        if (fill(slots, anchor, slot + 1, window, words))
            return true;
        words.resize(words.size() - at->size());
    }
    return false;
}

template<typename Visit>
void SearchSayings::Reading::eachPlace(const Saying &saying, const Visit &visit) const
{
    const std::span<const Symbol> slots = std::span(m_book.m_slots).subspan(saying.begin, saying.end - saying.begin);
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < slots.size(); ++i) {
        if (m_places[slots[i]].size() < m_places[slots[rarest]].size())
            rarest = i;
    }
    for (const Occurrence &anchor : m_places[slots[rarest]]) {
        std::vector<std::uint16_t> words = anchor;
        const std::size_t window = saying.sideBySide ? slots.size() + 1 : nearWords;
        if (!fill(slots, rarest, 0, window, words))
            continue;
        std::sort(words.begin(), words.end());
        visit(std::move(words));
    }
}

// What is said in several words stands for its group too, and for the alternatives that name the group: "weak|<numb>".
void SearchSayings::Reading::readParts()
{
    std::vector<std::pair<Symbol, Occurrence>> found;
    for (const std::uint32_t part : complete(m_book.m_parts, m_book.m_partsHolding)) {
        const Saying &saying = m_book.m_parts[part];
        eachPlace(saying, [&](const Occurrence &words) {
            found.emplace_back(saying.owner, words);
            for (const Symbol outer : m_book.m_groupsOf[saying.owner])
                found.emplace_back(outer, words);
        });
    }
    for (auto &[group, words] : found) {
        if (m_places[group].empty())
            m_present.push_back(group);
        m_places[group].push_back(std::move(words));
    }
    for (const auto &[group, words] : found) {
        std::vector<Occurrence> &places = m_places[group];
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
}

std::vector<SearchSayings::Found> SearchSayings::Reading::read()
{
    readParts();
    std::vector<Found> found;
    for (const std::uint32_t index : complete(m_book.m_sayings, m_book.m_sayingsHolding)) {
        const Saying &saying = m_book.m_sayings[index];
        eachPlace(saying, [&](Occurrence words) {
            const std::size_t reach =
                m_words > nearWords ? words.back() - words.front() + std::size_t{1} : words.size();
            found.push_back({saying.owner, std::move(words), reach});
        });
    }
    return found;
}

} // namespace guide
