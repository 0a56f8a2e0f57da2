#include "guide/medicines/product_search.h"

#include "guide/base/contains.h"
#include "guide/medicines/brand_name.h"
#include "guide/text/spelling.h"

#include <algorithm>
#include <array>
#include <set>

namespace guide {
namespace {

constexpr std::size_t leastLettersOfABeginning = 3;
constexpr std::size_t leastLettersWithoutTheFirst = 6;
constexpr std::size_t leastDigitsOfAStrength = 3;
constexpr std::size_t mostAskedAbout = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "200", "12", "200mg", "5ml": of a strength. A bare number may belong to a name ("Dolo 650"), so it counts as one only
// before a unit.
bool isUnit(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> units{"mg", "mcg", "g", "ml", "micrograms", "units"};
    return contains(units, word);
}

bool isStrength(std::string_view word)
{
    const std::size_t digits =
        static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), isDigit) - word.begin());
    return digits > 0 && isUnit(word.substr(digits));
}

bool isNumber(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), isDigit);
}

} // namespace

bool looksLikeMedicine(std::string_view word)
{
    // Stems of the international nonproprietary names of the WHO, of which no common English word is made.
    static constexpr std::array<std::string_view, 30> endings{
        "oxetine",    "azepam",  "azolam",   "sartan",  "statin",   "cillin", "mycin",   "floxacin",
        "prazole",    "tidine",  "profen",   "coxib",   "triptan",  "dipine", "gliptin", "gliflozin",
        "parin",      "xaban",   "gatran",   "setron",  "azosin",   "olol",   "ipril",   "opril",
        "triptyline", "pramine", "barbital", "cycline", "conazole", "adol"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

ProductIndex::Names ProductIndex::bearing(std::string_view folded) const
{
    Names names;
    auto at = std::lower_bound(m_names.begin(), m_names.end(), folded,
                               [](const Name &name, std::string_view begin) { return name.folded < begin; });
    for (; at != m_names.end() && at->folded == folded; ++at)
        names.push_back(static_cast<std::uint32_t>(at - m_names.begin()));
    return names;
}

// Longer names alone, those first in which a word ends there.
ProductIndex::Names ProductIndex::beginning(std::string_view folded, std::size_t most) const
{
    Names whole;
    Names part;
    auto at = std::upper_bound(m_names.begin(), m_names.end(), folded,
                               [](std::string_view begin, const Name &name) { return begin < name.folded; });
    for (; at != m_names.end() && at->folded.starts_with(folded) && whole.size() < most; ++at) {
        (at->endsWordAt(folded.size()) ? whole : part).push_back(static_cast<std::uint32_t>(at - m_names.begin()));
    }
    whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}

bool ProductIndex::isNameOrItsFirstWords(std::string_view typed) const
{
    const std::string whole = folded(typed);
    if (whole.empty())
        return false;
    if (!bearing(whole).empty())
        return true;
    const Names longer = beginning(whole, 1);
    const auto endsThere = [&](std::uint32_t name) {
        return m_names[name].endsWordAt(whole.size());
    };
    return std::any_of(longer.begin(), longer.end(), endsThere);
}

// All that are near enough, the nearest first.
ProductIndex::Names ProductIndex::nearest(const std::string &folded) const
{
    const std::u32string letters = lettersOf(folded);
    std::vector<std::pair<int, std::uint32_t>> near;
    for (const std::uint32_t candidate : m_nearNames.candidates(letters, editsAllowed(letters.size()))) {
        const std::u32string name = lettersOf(m_names[candidate].folded);
        if (m_names[candidate].onPack && !mayBeTheBrand(name, letters))
            continue;
        int allowed = editsAllowed(std::min(letters.size(), name.size()));
        // Few people miss the first letter, and other medicines differ just there; of a short name little else is left.
        if (!letters.empty() && !name.empty() && letters.front() != name.front())
            allowed = letters.size() < leastLettersWithoutTheFirst ? 0 : std::min(allowed, 1);
        const int distance = editDistance(letters, name, allowed);
        if (distance <= allowed)
            near.emplace_back(distance, candidate);
    }
    std::sort(near.begin(), near.end());
    Names names;
    for (const auto &[distance, name] : near)
        names.push_back(name);
    return names;
}

const ProductIndex::Typo *ProductIndex::typo(std::string_view folded) const
{
    const auto found = std::lower_bound(m_typos.begin(), m_typos.end(), folded,
                                        [](const Typo &typo, std::string_view begin) { return typo.folded < begin; });
    return found != m_typos.end() && found->folded == folded ? &*found : nullptr;
}

void ProductIndex::append(std::vector<NamedThing> &things, const Names &names) const
{
    for (const std::uint32_t name : names) {
        const NamedThing &thing = m_things[m_names[name].thing].named;
        const bool there = std::any_of(things.begin(), things.end(), [&](const NamedThing &each) {
            return each.kind == thing.kind && each.id == thing.id;
        });
        if (!there && things.size() < mostAskedAbout)
            things.push_back({thing.kind, thing.id, m_names[name].shown});
    }
}

// What bears the name, with every pack that begins so and holds something else.
NameAnswer ProductIndex::exactly(std::string_view folded) const
{
    const Names names = bearing(folded);
    NameAnswer answer;
    append(answer.things, names);
    if (answer.things.empty())
        return {};
    std::set<std::string_view> contents;
    bool onPack = false;
    bool hidden = false;
    for (const std::uint32_t name : names) {
        const Thing &thing = m_things[m_names[name].thing];
        contents.insert(thing.contents);
        onPack = onPack || m_names[name].onPack;
        hidden = hidden || thing.hidden;
    }
    if (onPack) {
        Names longer;
        Names others;
        for (const std::uint32_t name : beginning(folded, m_names.size())) {
            if (!m_names[name].endsWordAt(folded.size()))
                continue;
            longer.push_back(name);
            if (!contents.contains(m_things[m_names[name].thing].contents))
                others.push_back(name);
        }
        // Once it is a question, no pack is left out that holds what is easily missed.
        append(answer.things, hidden && (!others.empty() || answer.things.size() > 1) ? longer : others);
    }
    answer.kind = answer.things.size() == 1 ? NameAnswer::Kind::One : NameAnswer::Kind::Which;
    return answer;
}

// A listed typo means its names; but whatever else is near stands beside them.
NameAnswer ProductIndex::nearly(const std::string &folded) const
{
    NameAnswer answer;
    if (const Typo *listed = typo(folded)) {
        for (const std::string &name : listed->means)
            append(answer.things, bearing(name));
        answer.note = listed->note;
    }
    append(answer.things, nearest(folded));
    answer.kind = answer.things.empty() ? NameAnswer::Kind::NotInGuide : NameAnswer::Kind::Near;
    return answer;
}

bool ProductIndex::isForm(const std::string &word) const
{
    return contains(m_formWords, word);
}

// Without a form or a strength at the end; nothing if none stands there.
std::string ProductIndex::withoutForm(std::vector<std::string> words) const
{
    const std::size_t before = words.size();
    while (words.size() > 1) {
        const std::string &last = words.back();
        const bool form = isForm(last);
        if (!form && !isStrength(last) && !isUnit(last))
            break;
        const bool strength = !form;
        words.pop_back();
        if (strength && !bearing(joinedWords(words)).empty()) // "Dolo 650": its number belongs to the name
            break;
        while (strength && words.size() > 1 && isNumber(words.back()))
            words.pop_back();
    }
    return words.size() < before ? joinedWords(words) : std::string();
}

NameAnswer ProductIndex::find(std::string_view typed) const
{
    const std::vector<std::string> words = wordsOf(typed);
    const std::string whole = folded(typed);
    if (whole.empty())
        return {};
    if (NameAnswer answer = exactly(whole); answer.kind != NameAnswer::Kind::Nothing)
        return answer;
    if (typo(whole))
        return nearly(whole);
    if (const std::string name = withoutForm(words); !name.empty()) {
        if (NameAnswer answer = exactly(name); answer.kind != NameAnswer::Kind::Nothing)
            return answer;
        if (NameAnswer answer = nearly(name); answer.kind != NameAnswer::Kind::NotInGuide)
            return answer;
    }
    if (whole.size() >= leastLettersOfABeginning) {
        NameAnswer answer{NameAnswer::Kind::Which, {}};
        append(answer.things, beginning(whole, mostAskedAbout));
        if (!answer.things.empty())
            return answer;
    }
    if (NameAnswer answer = nearly(whole); answer.kind != NameAnswer::Kind::NotInGuide)
        return answer;
    return sameBrand(words);
}

// What bears the first words of "Lemsip Max Hot Lemon", as many of them as any name begins with.
NameAnswer ProductIndex::sameBrand(std::vector<std::string> words) const
{
    while (words.size() > 1 && isForm(words.back()))
        words.pop_back();
    // No pack has a number so high in its name to tell what else is in it: it is a strength without its unit.
    if (words.size() > 1 && isNumber(words.back()) && words.back().size() >= leastDigitsOfAStrength)
        words.pop_back();
    const std::u32string whole = lettersOf(joinedWords(words));
    NameAnswer answer{NameAnswer::Kind::NotInGuide, {}};
    for (; !words.empty() && answer.things.empty(); words.pop_back()) {
        const std::string first = joinedWords(words);
        std::vector<std::string> brands{first};
        if (const Typo *listed = typo(first))
            brands.insert(brands.end(), listed->means.begin(), listed->means.end());
        for (const std::string &brand : brands) {
            Names names = bearing(brand);
            for (const std::uint32_t longer : beginning(brand, m_names.size())) {
                if (m_names[longer].endsWordAt(brand.size()))
                    names.push_back(longer);
            }
            std::erase_if(names,
                          [&](std::uint32_t name) { return !mayBeTheBrand(lettersOf(m_names[name].folded), whole); });
            append(answer.things, names);
        }
    }
    if (!answer.things.empty())
        answer.kind = NameAnswer::Kind::Near;
    return answer;
}

std::vector<NamedThing> ProductIndex::filter(std::string_view typed, std::size_t most) const
{
    const std::string whole = folded(typed);
    std::vector<NamedThing> things;
    if (whole.empty())
        return things;
    append(things, bearing(whole));
    append(things, beginning(whole, most));
    auto at = std::lower_bound(m_endings.begin(), m_endings.end(), whole,
                               [](const auto &ending, const std::string &begin) { return ending.first < begin; });
    for (; at != m_endings.end() && at->first.starts_with(whole) && things.size() < most; ++at)
        append(things, {at->second});
    if (things.size() > most)
        things.resize(most);
    return things;
}

} // namespace guide
