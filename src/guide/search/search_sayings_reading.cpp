#include "guide/search/search_sayings_reading.h"

#include "guide/base/contains.h"

#include <algorithm>
#include <unordered_map>

namespace guide {
namespace {

constexpr std::uint16_t wordsBetweenSentences = 2;

} // namespace

SearchSayings::Reading::Reading(const SearchSayings &known, std::string_view text, const IsWord &isWord)
    : m_known(known), m_places(known.m_symbols)
{
    TextWords all = known.wordsOf(text, isWord);
    m_smallKinds = std::move(all.smallKinds);
    m_words = all.words.size();
    std::uint16_t word = 0;
    std::uint16_t sentence = 0;
    for (const TextWord &read : all.words) {
        if (read.beginsSentence && word > 0) {
            ++sentence;
            if (m_words > nearWords)
                word += wordsBetweenSentences;
        }
        m_sentences.resize(word + std::size_t{1}, sentence);
        m_among.resize(word + std::size_t{1}, read.among);
        for (const Symbol symbol : read.symbols) {
            if (m_places[symbol].empty())
                m_present.push_back(symbol);
            m_places[symbol].push_back({word});
        }
        ++word;
    }
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
        if (std::any_of(at->begin(), at->end(), [&](std::uint16_t word) { return contains(words, word); }))
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
    const std::span<const Symbol> slots = std::span(m_known.m_slots).subspan(saying.begin, saying.end - saying.begin);
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < slots.size(); ++i) {
        if (m_places[slots[i]].size() < m_places[slots[rarest]].size())
            rarest = i;
    }
    for (const Occurrence &anchor : m_places[slots[rarest]]) {
        std::vector<std::uint16_t> words = anchor;
        if (!fill(slots, rarest, 0, saying.window, words))
            continue;
        std::sort(words.begin(), words.end());
        if (saying.countsSmall && m_among[words.back()] - m_among[words.front()] >= saying.window)
            continue;
        visit(std::move(words));
    }
}

// What is said in several words stands for its group too, and for the alternatives that name the group: "weak|<numb>".
void SearchSayings::Reading::readParts()
{
    std::vector<std::pair<Symbol, Occurrence>> found;
    for (const std::uint32_t part : complete(m_known.m_parts, m_known.m_partsHolding)) {
        const Saying &saying = m_known.m_parts[part];
        eachPlace(saying, [&](const Occurrence &words) {
            found.emplace_back(saying.owner, words);
            for (const Symbol outer : m_known.groupsOf(saying.owner))
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

// Puts the words of the text that an idiom takes, from its word `at` on, into `taken`, and tells which word of the text
// stands behind them; nothing where they do not follow.
std::optional<std::size_t> SearchSayings::Reading::follow(const Idiom &idiom, std::uint32_t at, std::size_t next,
                                                          std::vector<std::uint16_t> &taken) const
{
    if (at == idiom.end)
        return next;
    const IdiomWord &word = m_known.m_idiomWords[at];
    const std::vector<Occurrence> &places = m_places[word.symbol];
    auto place = std::lower_bound(places.begin(), places.end(), next,
                                  [](const Occurrence &each, std::size_t from) { return each.front() < from; });
    for (; place != places.end() && place->front() <= next + word.mostBetween; ++place) {
        if (m_sentences[place->front()] != m_sentences[next - 1] || isJoined(next, place->front()))
            break;
        if (!hasSmallOf(word, next - 1, place->front()))
            continue;
        const std::size_t before = taken.size();
        if (!word.isLeft)
            taken.insert(taken.end(), place->begin(), place->end());
        if (const auto end = follow(idiom, at + 1, place->back() + std::size_t{1}, taken))
            return end;
        taken.resize(before);
    }
    return {};
}

// Whether the small words between two words of the text stand in the idiom too.
bool SearchSayings::Reading::hasSmallOf(const IdiomWord &word, std::size_t before, std::size_t at) const
{
    std::uint32_t next = word.firstSmall;
    for (std::size_t among = m_among[before]; !word.anySmall && among + 1 < m_among[at]; ++among) {
        while (next < word.lastSmall && m_known.m_smallOfIdioms[next] != m_smallKinds[among])
            ++next;
        if (next++ >= word.lastSmall)
            return false;
    }
    return true;
}

// Whether a word such as "and" stands there: then another thing is told of.
bool SearchSayings::Reading::isJoined(std::size_t from, std::size_t to) const
{
    if (m_known.m_joining == noSymbol)
        return false;
    const std::vector<Occurrence> &joins = m_places[m_known.m_joining];
    return std::any_of(joins.begin(), joins.end(),
                       [&](const Occurrence &words) { return words.front() >= from && words.front() < to; });
}

// Whether a word that must not stand beside the idiom does, which stands from `first` up to `end`, or a small one
// within.
bool SearchSayings::Reading::isDenied(const Idiom &idiom, std::size_t first, std::size_t end) const
{
    for (std::size_t among = m_among[first]; among + 1 < m_among[end - 1]; ++among) {
        const auto denials = std::span(m_known.m_smallDenials)
                                 .subspan(idiom.firstSmallDenial, idiom.lastSmallDenial - idiom.firstSmallDenial);
        if (contains(denials, m_smallKinds[among]))
            return true;
    }
    const std::size_t from = first > nearWords ? first - nearWords : 0;
    return std::any_of(m_known.m_denials.begin() + idiom.firstDenial, m_known.m_denials.begin() + idiom.lastDenial,
                       [&](Symbol symbol) {
                           return std::any_of(m_places[symbol].begin(), m_places[symbol].end(),
                                              [&](const Occurrence &words) {
                                                  return words.back() >= from && words.front() < end + nearWords;
                                              });
                       });
}

std::vector<std::uint16_t> SearchSayings::Reading::takenByIdioms()
{
    readParts();
    std::vector<std::uint16_t> taken;
    for (const std::uint32_t index : complete(m_known.m_idiomSymbols, m_known.m_idiomsHolding)) {
        const Idiom &idiom = m_known.m_idioms[index];
        const IdiomWord &first = m_known.m_idiomWords[idiom.begin];
        for (const Occurrence &begin : m_places[first.symbol]) {
            std::vector<std::uint16_t> words;
            if (!first.isLeft)
                words = begin;
            const auto end = follow(idiom, idiom.begin + 1, begin.back() + std::size_t{1}, words);
            if (end && !isDenied(idiom, begin.front(), *end))
                taken.insert(taken.end(), words.begin(), words.end());
        }
    }
    std::sort(taken.begin(), taken.end());
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    return taken;
}

void SearchSayings::Reading::leaveOut(const std::vector<std::uint16_t> &taken)
{
    if (taken.empty())
        return;
    for (const Symbol symbol : m_present) {
        std::erase_if(m_places[symbol], [&](const Occurrence &words) {
            return std::any_of(words.begin(), words.end(), [&](std::uint16_t word) {
                return std::binary_search(taken.begin(), taken.end(), word);
            });
        });
    }
    std::erase_if(m_present, [&](Symbol symbol) { return m_places[symbol].empty(); });
}

std::vector<SearchSayings::Found> SearchSayings::Reading::read(const std::vector<std::uint16_t> &taken)
{
    readParts();
    leaveOut(taken);
    std::vector<Found> found;
    for (const std::uint32_t index : complete(m_known.m_sayings, m_known.m_sayingsHolding)) {
        const Saying &saying = m_known.m_sayings[index];
        eachPlace(saying, [&](Occurrence words) {
            const std::size_t reach = m_words > nearWords && saying.window != anywhere
                                          ? words.back() - words.front() + std::size_t{1}
                                          : words.size();
            found.push_back({saying.owner, std::move(words), reach});
        });
    }
    return found;
}

} // namespace guide
