#include "guide/search/search_sayings.h"

#include "guide/search/search_sayings_reading.h"
#include "guide/text/spelling.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::size_t longestText = 4000; // letters; nobody pastes more of what hurts
constexpr std::size_t leastLettersOfATypo = 5;

} // namespace

std::string_view readablePart(std::string_view text)
{
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && letters++ == longestText)
            return text.substr(0, i);
        if (i == 4 * longestText) // bytes that are no letters
            return text.substr(0, i);
    }
    return text;
}

SearchSayings::SearchSayings(const SayingWords &words, WordForms forms) : m_forms(std::move(forms))
{
    for (const std::string &word : words.small)
        m_small.add(folded(word));
    for (const std::string &word : words.otherWords)
        m_otherWords.add(folded(word));
    for (const SayingGroup &group : words.groups) {
        m_groups.add(group.name);
        m_symbolOfGroup.push_back(newSymbol());
    }
    for (std::size_t i = 0; i < words.groups.size(); ++i) {
        for (const std::string &saying : words.groups[i].sayings)
            addTo(m_parts, {m_symbolOfGroup[i], 0, 0, false}, saying);
    }
}

SearchSayings::Symbol SearchSayings::newSymbol()
{
    m_groupsOf.emplace_back();
    return static_cast<Symbol>(m_groupsOf.size() - 1);
}

// The symbol of a word as an author writes it: "=fell" is that form alone.
SearchSayings::Symbol SearchSayings::symbolOf(std::string_view word)
{
    const bool exact = word.starts_with('=');
    const std::string known = folded(exact ? word.substr(1) : word);
    m_written.add(known);
    WordList &list = exact ? m_exact : m_stems;
    std::vector<Symbol> &symbols = exact ? m_symbolOfExact : m_symbolOfStem;
    const std::uint32_t number = list.add(exact ? known : m_forms.stem(known));
    if (number == symbols.size())
        symbols.push_back(newSymbol());
    return symbols[number];
}

// The symbol of "<numb>"; of a group that is not there, one that no text holds.
SearchSayings::Symbol SearchSayings::groupNamed(std::string_view slot)
{
    const std::uint32_t number = m_groups.add(slot.substr(1, slot.size() - 2));
    if (number == m_symbolOfGroup.size())
        m_symbolOfGroup.push_back(newSymbol());
    return m_symbolOfGroup[number];
}

// The symbol of "stairs|ladder".
SearchSayings::Symbol SearchSayings::groupOf(std::string_view slot)
{
    const std::uint32_t number = m_groups.add(slot);
    if (number == m_symbolOfGroup.size()) {
        const Symbol group = newSymbol();
        m_symbolOfGroup.push_back(group);
        for (std::size_t begin = 0; begin < slot.size();) {
            const std::size_t end = std::min(slot.find('|', begin), slot.size());
            const std::string_view word = slot.substr(begin, end - begin);
            m_groupsOf[word.starts_with('<') ? groupNamed(word) : symbolOf(word)].push_back(group);
            begin = end + 1;
        }
    }
    return m_symbolOfGroup[number];
}

SearchSayings::Symbol SearchSayings::symbolOfPiece(std::string_view word)
{
    if (word.find('|') != std::string_view::npos)
        return groupOf(word);
    if (word.starts_with('<'))
        return groupNamed(word);
    const bool counts = !word.empty() && !m_small.contains(folded(word.substr(word.starts_with('='))));
    return counts ? symbolOf(word) : noSymbol;
}

void SearchSayings::addTo(std::vector<Saying> &sayings, Saying saying, std::string_view words)
{
    std::vector<Symbol> slots;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        const std::string_view word = words.substr(begin, end - begin);
        begin = end + 1;
        const std::uint32_t piece = m_pieces.add(word); // most stand in many sayings
        if (piece == m_symbolOfPiece.size())
            m_symbolOfPiece.push_back(symbolOfPiece(word));
        if (m_symbolOfPiece[piece] != noSymbol)
            slots.push_back(m_symbolOfPiece[piece]);
    }
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    if (slots.empty())
        return;
    if (slots.size() == 1 && &sayings == &m_parts) {
        m_groupsOf[slots[0]].push_back(saying.owner);
        return;
    }
    saying.begin = static_cast<std::uint32_t>(m_slots.size());
    m_slots.insert(m_slots.end(), slots.begin(), slots.end());
    saying.end = static_cast<std::uint32_t>(m_slots.size());
    sayings.push_back(saying);
}

void SearchSayings::add(const std::string &saying, std::uint32_t owner, bool sideBySide)
{
    addTo(m_sayings, {owner, 0, 0, sideBySide}, saying);
}

SearchSayings::BySymbol SearchSayings::indexed(const std::vector<Saying> &sayings) const
{
    BySymbol index;
    index.starts.assign(m_groupsOf.size() + 1, 0);
    const auto eachSlot = [&](const auto &visit) {
        for (std::uint32_t i = 0; i < sayings.size(); ++i) {
            for (std::uint32_t at = sayings[i].begin; at < sayings[i].end; ++at)
                visit(m_slots[at], i);
        }
    };
    eachSlot([&](Symbol symbol, std::uint32_t) { ++index.starts[symbol + 1]; });
    for (std::size_t i = 0; i < m_groupsOf.size(); ++i)
        index.starts[i + 1] += index.starts[i];
    index.sayings.resize(index.starts.back());
    std::vector<std::uint32_t> next(index.starts.begin(), index.starts.end() - 1);
    eachSlot([&](Symbol symbol, std::uint32_t saying) { index.sayings[next[symbol]++] = saying; });
    return index;
}

void SearchSayings::finish()
{
    m_partsHolding = indexed(m_parts);
    m_sayingsHolding = indexed(m_sayings);
    m_pieces = {};
    m_symbolOfPiece = {};
    m_letters.reserve(m_written.size());
    for (std::uint32_t i = 0; i < m_written.size(); ++i)
        m_letters.push_back(lettersOf(m_written[i]));
    m_near = NearWords(m_letters);
}

void SearchSayings::addSymbols(std::string_view folded, std::vector<Symbol> &symbols) const
{
    const auto add = [&](Symbol symbol) {
        if (std::find(symbols.begin(), symbols.end(), symbol) != symbols.end())
            return;
        symbols.push_back(symbol);
        for (std::size_t i = symbols.size() - 1; i < symbols.size(); ++i) {
            for (const Symbol group : m_groupsOf[symbols[i]]) {
                if (std::find(symbols.begin(), symbols.end(), group) == symbols.end())
                    symbols.push_back(group);
            }
        }
    };
    if (const std::uint32_t exact = m_exact.numberOf(folded); exact != WordList::unknown)
        add(m_symbolOfExact[exact]);
    if (const std::uint32_t stem = m_stems.numberOf(m_forms.stem(folded)); stem != WordList::unknown)
        add(m_symbolOfStem[stem]);
    // A number: "took 12 tablets".
    if (!folded.empty() && std::all_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        const bool few = folded.size() == 1 && folded[0] < '4';
        if (const std::uint32_t group = m_groups.numberOf("many"); !few && group != WordList::unknown)
            add(m_symbolOfGroup[group]);
    }
}

std::vector<SearchSayings::Symbol> SearchSayings::symbolsOf(std::string_view folded, const IsWord &isWord) const
{
    std::vector<Symbol> symbols;
    addSymbols(folded, symbols);
    if (!symbols.empty() || folded.size() < leastLettersOfATypo || m_otherWords.contains(folded) || isWord(folded))
        return symbols;
    const std::u32string letters = lettersOf(folded);
    int most = editsAllowed(letters.size());
    std::vector<std::uint32_t> near;
    for (const std::uint32_t word : m_near.candidates(letters, most)) {
        const int allowed = std::min(most, editsAllowed(m_letters[word].size()));
        const int edits = editDistance(letters, m_letters[word], allowed);
        // Few people miss the first letter, and who types "paint" does not mean "faint".
        if (edits > allowed || m_letters[word].size() < leastLettersOfATypo || m_letters[word][0] != letters[0])
            continue;
        if (edits < most)
            near.clear();
        most = edits;
        near.push_back(word);
    }
    for (const std::uint32_t word : near)
        addSymbols(m_written[word], symbols);
    return symbols;
}

std::vector<SearchSayings::Found> SearchSayings::in(std::string_view text, const IsWord &isWord) const
{
    return Reading(*this, readablePart(text), isWord).read();
}

} // namespace guide
