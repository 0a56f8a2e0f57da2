#include "guide/search/search_sayings.h"

#include "guide/base/contains.h"
#include "guide/search/search_sayings_reading.h"
#include "guide/text/spelling.h"

#include <algorithm>
#include <unordered_map>

namespace guide {
namespace {

constexpr std::size_t longestText = 4000; // letters; nobody pastes more of what hurts
constexpr std::size_t leastLettersOfATypo = 5;

// No full stop of "38.5".
bool endsSentence(std::string_view between)
{
    return between.find_first_of(".!?;") < between.find_last_of(" \n\r\t") && between.size() > 1;
}

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

// Most texts hold no typo.
const WordList &SearchSayings::written() const
{
    for (std::uint32_t i = m_lastWritten; i < m_words.size(); ++i)
        m_written.add(folded(m_words[i].substr(m_words[i].starts_with('='))));
    m_lastWritten = static_cast<std::uint32_t>(m_words.size());
    return m_written;
}

const NearWords &SearchSayings::longWords() const
{
    if (!m_near) {
        for (std::uint32_t i = 0; i < written().size(); ++i) {
            std::u32string letters = lettersOf(m_written[i]);
            if (letters.size() >= leastLettersOfATypo) {
                m_letters.push_back(std::move(letters));
                m_longWords.push_back(i);
            }
        }
        m_near.emplace(m_letters);
    }
    return *m_near;
}

// In any form: "clicking" is no typo where "click" is none.
bool SearchSayings::isOtherWord(std::string_view folded) const
{
    if (m_otherStems.size() == 0) {
        for (const std::string &word : *m_otherWords)
            m_otherStems.add(m_forms.stem(this->folded(word)));
    }
    return m_otherStems.contains(m_forms.stem(folded));
}

void SearchSayings::addSymbols(std::string_view folded, std::vector<Symbol> &symbols) const
{
    if (const std::uint32_t exact = m_exact.numberOf(folded); exact != WordList::unknown)
        addWithGroups(m_symbolOfExact[exact], symbols);
    if (const std::uint32_t stem = m_stems.numberOf(m_forms.stem(folded)); stem != WordList::unknown)
        addWithGroups(m_symbolOfStem[stem], symbols);
}

void SearchSayings::addWithGroups(Symbol symbol, std::vector<Symbol> &symbols) const
{
    if (symbol == noSymbol || contains(symbols, symbol))
        return;
    symbols.push_back(symbol);
    for (std::size_t i = symbols.size() - 1; i < symbols.size(); ++i) {
        for (const Symbol group : groupsOf(symbols[i])) {
            if (!contains(symbols, group))
                symbols.push_back(group);
        }
    }
}

// "arrive" of "j'arrive"; empty where nothing was left out.
std::string_view SearchSayings::withoutElision(std::string_view word) const
{
    for (const std::string_view apostrophe : {"'", "\u2019"}) {
        const std::size_t at = word.find(apostrophe);
        if (at != std::string_view::npos && m_elisions.contains(m_forms.fold(word.substr(0, at))))
            return word.substr(at + apostrophe.size());
    }
    return {};
}

std::vector<SearchSayings::Symbol> SearchSayings::symbolsOf(std::string_view folded, const IsWord &isWord) const
{
    std::vector<Symbol> symbols;
    addSymbols(folded, symbols);
    if (!symbols.empty() || folded.size() < leastLettersOfATypo || beginsWithDigit(folded) // a number is no typo
        || isWord(folded) || isOtherWord(folded))
        return symbols;
    const std::u32string letters = lettersOf(folded);
    int most = editsAllowed(letters.size());
    std::vector<std::uint32_t> near;
    for (const std::uint32_t word : longWords().candidates(letters, most)) {
        const int allowed = std::min(most, editsAllowed(m_letters[word].size()));
        const int edits = editDistance(letters, m_letters[word], allowed);
        // Few people miss the first letter, and who types "paint" does not mean "faint".
        if (edits > allowed || m_letters[word][0] != letters[0])
            continue;
        if (edits < most)
            near.clear();
        most = edits;
        near.push_back(word);
    }
    for (const std::uint32_t word : near)
        addSymbols(m_written[m_longWords[word]], symbols);
    return symbols;
}

std::vector<SearchSayings::Found> SearchSayings::in(std::string_view text, const IsWord &isWord,
                                                    const std::vector<std::uint16_t> &taken) const
{
    return Reading(*this, readablePart(text), isWord).read(taken);
}

std::vector<std::uint16_t> SearchSayings::takenByIdioms(std::string_view text, const IsWord &isWord) const
{
    return Reading(*this, readablePart(text), isWord).takenByIdioms();
}

bool SearchSayings::knows(std::string_view folded, const IsWord &isWord) const
{
    return m_small.contains(folded) || beginsWithDigit(folded) || isWord(folded) || says(folded, isWord);
}

SearchSayings::TextWords SearchSayings::wordsOf(std::string_view text, const IsWord &isWord) const
{
    std::unordered_map<std::string, std::vector<Symbol>> met; // a long text says much more than once
    TextWords read;
    std::vector<TextWord> &words = read.words;
    std::size_t from = 0;
    std::uint16_t among = 0;
    bool beginsSentence = false;
    eachWord(text, [&](WordPlace place) {
        const std::string_view typed = text.substr(place.begin, place.end - place.begin);
        beginsSentence = beginsSentence || endsSentence(text.substr(from, place.begin - from));
        from = place.end;
        std::string letters = folded(typed);
        ++among;
        read.smallKinds.push_back(kindOfSmall(letters));
        if (letters.empty() || read.smallKinds.back() != WordList::unknown)
            return;
        const std::string_view rest = withoutElision(typed);
        if (!rest.empty())
            letters = folded(rest);
        const auto [at, isNew] = met.try_emplace(letters);
        if (isNew)
            at->second = symbolsOf(letters, isWord);
        words.push_back({at->second, numberAt(text, place), among, beginsSentence});
        beginsSentence = false;
    });
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].number)
            readNumber(words, i);
    }
    return read;
}

// "Took 12 tablets" says many, "a stroke in 1999" a past year, and "at 1730" nothing.
void SearchSayings::readNumber(std::vector<TextWord> &words, std::size_t at) const
{
    const TextNumber &number = *words[at].number;
    if (number.isOfClock)
        words[at].symbols.clear();
    if (number.isPart)
        return;
    const NumberGroups &groups = m_numberGroups;
    std::vector<Symbol> unit;
    if (!number.unit.empty())
        addSymbols(number.unit, unit);
    else if (const std::size_t next = at + number.words; next < words.size())
        unit = words[next].symbols;
    const auto isOf = [&](Symbol group) {
        return group != noSymbol && contains(unit, group);
    };
    const auto add = [&](Symbol group) {
        addWithGroups(group, words[at].symbols);
    };
    const bool isTime = at > 0 && groups.clock != noSymbol && contains(words[at - 1].symbols, groups.clock);
    if (isPastYear(number))
        add(groups.pastYear);
    if (isOf(groups.milligrams)) {
        if (isLargeDose(number))
            add(groups.manyPills);
    } else if (isCount(number) && !isTime) {
        add(groups.many);
        if (!isOf(groups.measure))
            add(groups.manyPills);
    }
    if (isOfFever(number) && !isOf(groups.measure) && (number.isDecimal || isOf(groups.degrees)))
        add(groups.thermometer);
}

} // namespace guide
