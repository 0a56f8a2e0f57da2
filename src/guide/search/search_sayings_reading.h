// Reading: one text, as SearchSayings reads it.
#pragma once

#include "guide/search/search_sayings.h"

#include <optional>

namespace guide {

class SearchSayings::Reading
{
public:
    Reading(const SearchSayings &known, std::string_view text, const IsWord &isWord);

    std::vector<Found> read(const std::vector<std::uint16_t> &taken);
    std::vector<std::uint16_t> takenByIdioms();

private:
    // Where a symbol stands: the words of the text, in order.
    using Occurrence = std::vector<std::uint16_t>;

    void readParts();
    void leaveOut(const std::vector<std::uint16_t> &taken);
    std::optional<std::size_t> follow(const Idiom &idiom, std::uint32_t at, std::size_t next,
                                      std::vector<std::uint16_t> &taken) const;
    bool hasSmallOf(const IdiomWord &word, std::size_t before, std::size_t at) const;
    bool isJoined(std::size_t from, std::size_t to) const;
    bool isDenied(const Idiom &idiom, std::size_t first, std::size_t end) const;
    std::vector<std::uint32_t> complete(const std::vector<Saying> &sayings, const BySymbol &holding) const;
    // Calls `visit` with the words of each place where the saying stands; a few are enough.
    template<typename Visit>
    void eachPlace(const Saying &saying, const Visit &visit) const;
    bool fill(std::span<const Symbol> slots, std::size_t anchor, std::size_t slot, std::size_t window,
              std::vector<std::uint16_t> &words) const;

    const SearchSayings &m_known;
    std::vector<std::vector<Occurrence>> m_places; // of each symbol, in the order of the text
    std::vector<Symbol> m_present;
    std::vector<std::uint16_t> m_sentences;  // which sentence each word stands in
    std::vector<std::uint16_t> m_among;      // which word each is where the small ones count
    std::vector<std::uint32_t> m_smallKinds; // of each of these; WordList::unknown for one that counts
    std::size_t m_words = 0;
};

} // namespace guide
