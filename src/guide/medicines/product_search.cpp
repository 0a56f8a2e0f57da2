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
constexpr std::size_t mostAskedAbout = 40;

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
    const std::vector<std::string> shorter = withoutForm(words);
    for (const std::string &name : shorter) {
        if (NameAnswer answer = exactly(name); answer.kind != NameAnswer::Kind::Nothing)
            return answer;
    }
    if (!shorter.empty()) {
        if (NameAnswer answer = nearly(shorter.back()); answer.kind != NameAnswer::Kind::NotInGuide)
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
    return takenApart(words);
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
