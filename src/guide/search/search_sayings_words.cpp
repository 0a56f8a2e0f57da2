// Which words a text holds that count, and what its numbers mean.

#include "guide/search/search_sayings.h"

#include "guide/base/contains.h"

#include <unordered_map>

namespace guide {
namespace {

// No full stop of "38.5".
bool endsSentence(std::string_view between)
{
    return between.find_first_of(".!?;") < between.find_last_of(" \n\r\t") && between.size() > 1;
}

} // namespace

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
