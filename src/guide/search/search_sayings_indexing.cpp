// What SearchSayings learns: the words of authors become symbols, and their sayings lists of these.

#include "guide/search/search_sayings.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::uint8_t mostWordsInAGap = 4; // of an idiom, at ".."

template<typename Visit>
void eachPiece(std::string_view saying, const Visit &visit)
{
    for (std::size_t begin = 0; begin < saying.size();) {
        const std::size_t end = std::min(saying.find(' ', begin), saying.size());
        visit(saying.substr(begin, end - begin));
        begin = end + 1;
    }
}

} // namespace

SearchSayings::SearchSayings(const SayingWords &words, WordForms forms)
    : m_forms(std::move(forms)), m_groupsWritten(&words.groups), m_otherWords(&words.otherWords)
{
    for (const std::string &word : words.small)
        m_small.add(folded(word));
    for (std::uint32_t i = 0; i < m_small.size(); ++i)
        m_kindOfSmall.push_back(i);
    for (const std::string &word : words.determiners) {
        if (const std::uint32_t small = m_small.numberOf(folded(word)); small != WordList::unknown)
            m_kindOfSmall[small] = m_small.numberOf(folded(words.determiners.front()));
    }
    for (const std::string &head : words.elisions)
        m_elisions.add(m_forms.fold(head));
    for (const SayingGroup &group : words.groups)
        m_groups.add(group.name);
    m_symbolOfGroup.assign(m_groups.size(), noSymbol);
}

std::string SearchSayings::folded(std::string_view word) const
{
    // Most words are plain, and authors write many.
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    };
    return std::all_of(word.begin(), word.end(), isPlain) ? std::string(word) : m_forms.fold(withoutApostrophes(word));
}

std::uint32_t SearchSayings::kindOfSmall(std::string_view folded) const
{
    const std::uint32_t small = m_small.numberOf(folded);
    return small == WordList::unknown ? WordList::unknown : m_kindOfSmall[small];
}

// The symbol of a word as an author writes it: "=fell" is that form alone. Small words have none.
SearchSayings::Symbol SearchSayings::symbolOf(std::string_view word)
{
    const std::uint32_t asWritten = m_words.add(word); // most stand in many sayings
    if (asWritten < m_symbolOfWord.size())
        return m_symbolOfWord[asWritten];
    const bool exact = word.starts_with('=');
    const std::string known = folded(exact ? word.substr(1) : word);
    Symbol symbol = noSymbol;
    if (!known.empty() && !m_small.contains(known)) {
        WordList &list = exact ? m_exact : m_stems;
        std::vector<Symbol> &symbols = exact ? m_symbolOfExact : m_symbolOfStem;
        const std::uint32_t number = list.add(exact ? known : m_forms.stem(known));
        if (number == symbols.size())
            symbols.push_back(newSymbol());
        symbol = symbols[number];
    }
    m_symbolOfWord.push_back(symbol);
    return symbol;
}

// The symbol of "<numb>"; of a group that is not there, one that no text holds. Its sayings are learnt in finish(): a
// group costs time only where it is named.
SearchSayings::Symbol SearchSayings::groupNamed(std::string_view slot)
{
    const std::uint32_t number = m_groups.add(slot.substr(1, slot.size() - 2));
    if (number == m_symbolOfGroup.size())
        m_symbolOfGroup.push_back(noSymbol);
    if (m_symbolOfGroup[number] == noSymbol) {
        m_symbolOfGroup[number] = newSymbol();
        if (number < m_groupsWritten->size())
            m_groupsToLearn.push_back(number);
    }
    return m_symbolOfGroup[number];
}

// The symbol of "stairs|ladder".
SearchSayings::Symbol SearchSayings::groupOf(std::string_view slot, Form form)
{
    const Symbol group = newSymbol();
    for (std::size_t begin = 0; begin < slot.size();) {
        const std::size_t end = std::min(slot.find('|', begin), slot.size());
        if (const Symbol member = symbolOfPiece(slot.substr(begin, end - begin), form); member != noSymbol)
            m_memberships.emplace_back(member, group);
        begin = end + 1;
    }
    return group;
}

// The symbol of one word of a saying, as it is written.
SearchSayings::Symbol SearchSayings::symbolOfPiece(std::string_view word, Form form)
{
    if (word.find('|') != std::string_view::npos)
        return groupOf(word, form);
    if (word.starts_with('<'))
        return groupNamed(word);
    return form == Form::AsWritten && !word.starts_with('=') ? symbolOf('=' + std::string(word)) : symbolOf(word);
}

void SearchSayings::addTo(std::vector<Saying> &sayings, Saying saying, std::string_view words)
{
    std::vector<Symbol> slots;
    eachPiece(words, [&](std::string_view piece) {
        if (piece.size() == 2 && piece[0] == '~')
            saying.window = piece[1] == '0' ? anywhere : static_cast<std::uint16_t>(piece[1] - '0');
        else if (const Symbol symbol = symbolOfPiece(piece); symbol != noSymbol)
            slots.push_back(symbol);
    });
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    if (slots.empty())
        return;
    if (slots.size() == 1 && &sayings == &m_parts) {
        m_memberships.emplace_back(slots[0], saying.owner);
        return;
    }
    if (saying.window == 0) // with one word between its words at most
        saying.window = static_cast<std::uint16_t>(slots.size() + 1);
    saying.begin = static_cast<std::uint32_t>(m_slots.size());
    m_slots.insert(m_slots.end(), slots.begin(), slots.end());
    saying.end = static_cast<std::uint32_t>(m_slots.size());
    sayings.push_back(saying);
}

void SearchSayings::add(const std::string &saying, std::uint32_t owner, bool sideBySide)
{
    addTo(m_sayings, {owner, 0, 0, sideBySide ? std::uint16_t{0} : nearWords, sideBySide}, saying);
}

void SearchSayings::addDenial(std::string_view slot)
{
    if (const Symbol symbol = symbolOfPiece(slot); symbol != noSymbol)
        m_denials.push_back(symbol);
    for (std::size_t begin = 0; begin < slot.size();) {
        const std::size_t end = std::min(slot.find('|', begin), slot.size());
        const std::uint32_t small = m_small.numberOf(folded(slot.substr(begin, end - begin)));
        if (small != WordList::unknown && m_kindOfSmall[small] == small) // a determiner stands everywhere
            m_smallDenials.push_back(small);
        begin = end + 1;
    }
}

void SearchSayings::addIdiom(const std::string &idiom)
{
    Idiom added{.begin = static_cast<std::uint32_t>(m_idiomWords.size()),
                .firstDenial = static_cast<std::uint32_t>(m_denials.size()),
                .firstSmallDenial = static_cast<std::uint32_t>(m_smallDenials.size())};
    std::vector<Symbol> symbols;
    std::uint8_t gap = 0;
    bool anySmall = false;
    auto firstSmall = static_cast<std::uint32_t>(m_smallOfIdioms.size());
    bool isLeft = false;
    eachPiece(idiom, [&](std::string_view piece) {
        if (piece == "..") {
            gap = mostWordsInAGap;
            anySmall = true;
            if (m_groups.contains("joining"))
                m_joining = groupNamed("<joining>");
            return;
        }
        if (piece.starts_with('!')) {
            addDenial(piece.substr(1));
            return;
        }
        isLeft = isLeft || piece.starts_with('(');
        piece.remove_prefix(piece.starts_with('('));
        const bool closes = piece.ends_with(')');
        piece.remove_suffix(closes);
        if (const Symbol symbol = symbolOfPiece(piece, Form::AsWritten); symbol != noSymbol) {
            const auto lastSmall = static_cast<std::uint32_t>(m_smallOfIdioms.size());
            m_idiomWords.push_back({symbol, gap, isLeft, anySmall, firstSmall, lastSmall});
            symbols.push_back(symbol);
            gap = 0;
            anySmall = false;
            firstSmall = lastSmall;
        } else if (const std::uint32_t small = kindOfSmall(folded(piece.substr(piece.starts_with('='))));
                   small != WordList::unknown) {
            m_smallOfIdioms.push_back(small);
        }
        isLeft = isLeft && !closes;
    });
    if (symbols.empty())
        return;
    added.end = static_cast<std::uint32_t>(m_idiomWords.size());
    added.lastDenial = static_cast<std::uint32_t>(m_denials.size());
    added.lastSmallDenial = static_cast<std::uint32_t>(m_smallDenials.size());
    m_idioms.push_back(added);
    std::sort(symbols.begin(), symbols.end());
    symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
    const auto begin = static_cast<std::uint32_t>(m_slots.size());
    m_slots.insert(m_slots.end(), symbols.begin(), symbols.end());
    m_idiomSymbols.push_back({0, begin, static_cast<std::uint32_t>(m_slots.size()), 0, false});
}

SearchSayings::BySymbol SearchSayings::indexed(const std::vector<Saying> &sayings) const
{
    BySymbol index;
    index.starts.assign(m_symbols + 1, 0);
    const auto eachSlot = [&](const auto &visit) {
        for (std::uint32_t i = 0; i < sayings.size(); ++i) {
            for (std::uint32_t at = sayings[i].begin; at < sayings[i].end; ++at)
                visit(m_slots[at], i);
        }
    };
    eachSlot([&](Symbol symbol, std::uint32_t) { ++index.starts[symbol + 1]; });
    for (std::size_t i = 0; i < m_symbols; ++i)
        index.starts[i + 1] += index.starts[i];
    index.sayings.resize(index.starts.back());
    std::vector<std::uint32_t> next(index.starts.begin(), index.starts.end() - 1);
    eachSlot([&](Symbol symbol, std::uint32_t saying) { index.sayings[next[symbol]++] = saying; });
    return index;
}

// Those that a saying names, and what stands beside the numbers in them.
void SearchSayings::nameNumberGroups()
{
    const auto named = [&](std::string_view name) {
        const std::uint32_t number = m_groups.numberOf(name);
        return number != WordList::unknown ? m_symbolOfGroup[number] : noSymbol;
    };
    const auto beside = [&](std::string_view name) {
        return m_groups.contains(name) ? groupNamed('<' + std::string(name) + '>') : noSymbol;
    };
    m_numberGroups = {named("many"), named("manypills"), named("pastyear"), named("thermometer"),
                      noSymbol,      noSymbol,           noSymbol,          noSymbol};
    if (m_numberGroups.manyPills != noSymbol) {
        m_numberGroups.clock = beside("clock");
        m_numberGroups.measure = beside("measure");
        m_numberGroups.milligrams = beside("milligrams");
    }
    if (m_numberGroups.thermometer != noSymbol) {
        m_numberGroups.measure = beside("measure");
        m_numberGroups.degrees = beside("degrees");
    }
}

void SearchSayings::learnGroups()
{
    while (!m_groupsToLearn.empty()) {
        const std::uint32_t group = m_groupsToLearn.back();
        m_groupsToLearn.pop_back();
        for (const std::string &saying : (*m_groupsWritten)[group].sayings)
            addTo(m_parts, {m_symbolOfGroup[group], 0, 0, 0, false}, saying);
    }
}

void SearchSayings::finish()
{
    learnGroups(); // which name others
    nameNumberGroups();
    learnGroups();
    m_groupsOf.starts.assign(m_symbols + 1, 0);
    for (const auto &[member, group] : m_memberships)
        ++m_groupsOf.starts[member + 1];
    for (std::size_t i = 0; i < m_symbols; ++i)
        m_groupsOf.starts[i + 1] += m_groupsOf.starts[i];
    m_groupsOf.sayings.resize(m_memberships.size());
    std::vector<std::uint32_t> next(m_groupsOf.starts.begin(), m_groupsOf.starts.end() - 1);
    for (const auto &[member, group] : m_memberships)
        m_groupsOf.sayings[next[member]++] = group;
    m_memberships = {};
    m_partsHolding = indexed(m_parts);
    m_sayingsHolding = indexed(m_sayings);
    m_idiomsHolding = indexed(m_idiomSymbols);
    m_symbolOfWord = {};
}

} // namespace guide
