// How a name that no pack bears is taken apart: into its brand, its strength and form, the shop, and what is in it.
#include "guide/base/contains.h"
#include "guide/medicines/brand_name.h"
#include "guide/medicines/product_search.h"
#include "guide/text/spelling.h"

#include <algorithm>
#include <array>

namespace guide {
namespace {

constexpr std::size_t leastDigitsOfAStrength = 3;
constexpr std::size_t mostWordsOfAnIngredient = 3;

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

std::string joinedFrom(const std::vector<std::string> &words, std::size_t first, std::size_t count)
{
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
    return joinedWords(std::vector<std::string>(begin, begin + static_cast<std::ptrdiff_t>(count)));
}

} // namespace

bool ProductIndex::isForm(const std::string &word) const
{
    return contains(m_formWords, word);
}

// Without the last form or strength, without the last two, and so on; nothing if none stands there.
std::vector<std::string> ProductIndex::withoutForm(std::vector<std::string> words) const
{
    std::vector<std::string> shorter;
    while (words.size() > 1) {
        const std::string &last = words.back();
        const bool form = isForm(last);
        if (!form && !isStrength(last) && !isUnit(last))
            break;
        const bool strength = !form;
        words.pop_back();
        shorter.push_back(joinedWords(words));
        if (strength && !bearing(shorter.back()).empty()) // "Dolo 650": its number belongs to the name
            break;
        while (strength && words.size() > 1 && isNumber(words.back())) {
            words.pop_back();
            shorter.back() = joinedWords(words);
        }
    }
    return shorter;
}

// "Percocet 5/325", "Flexeril 10", "Nurofen Plus 32 tablets": the words without the figures, units and forms behind the
// name. All of them, where the figure may belong to the name and tell of more in the pack: a digit alone, or any where
// a pack of the brand has one. "Tylenol 4" is not Tylenol.
std::vector<std::string> ProductIndex::withoutFigures(const std::vector<std::string> &words) const
{
    std::vector<std::string> brand = words;
    std::size_t digits = 0;
    while (brand.size() > 1 && bearing(joinedWords(brand)).empty()) {
        const std::string &last = brand.back();
        if (isNumber(last))
            digits += last.size();
        else if (!isForm(last) && !isStrength(last) && !isUnit(last))
            break;
        brand.pop_back();
    }
    if (digits == 1)
        return words;
    const std::string name = joinedWords(brand);
    for (const std::uint32_t longer : beginning(name, m_names.size())) {
        const std::string &folded = m_names[longer].folded;
        if (digits > 0 && std::any_of(folded.begin() + static_cast<std::ptrdiff_t>(name.size()), folded.end(), isDigit))
            return words;
    }
    return brand;
}

// How many of the first words are the name of a shop or a maker, which stands on packs of all kinds.
std::size_t ProductIndex::wordsOfShop(const std::vector<std::string> &words) const
{
    for (const std::size_t count : {std::size_t{2}, std::size_t{1}}) {
        if (words.size() > count && contains(m_shops, joinedFrom(words, 0, count)))
            return count;
    }
    return 0;
}

// The ingredients that the name tells by itself: "Dispirin soluble aspirin".
void ProductIndex::appendIngredients(NameAnswer &answer, const std::vector<std::string> &words) const
{
    for (std::size_t first = 0; first < words.size();) {
        std::size_t taken = 1;
        for (std::size_t count = std::min(mostWordsOfAnIngredient, words.size() - first); count > 0; --count) {
            Names names = bearing(joinedFrom(words, first, count));
            std::erase_if(names, [this](std::uint32_t name) {
                return m_names[name].onPack || m_things[m_names[name].thing].named.kind != NamedThing::Kind::Ingredient;
            });
            if (names.empty())
                continue;
            append(answer.things, names);
            taken = count;
            break;
        }
        first += taken;
    }
}

// A question in any case: the name itself is not known.
NameAnswer ProductIndex::takenApart(const std::vector<std::string> &words) const
{
    const std::vector<std::string> brand = withoutFigures(words);
    NameAnswer answer;
    if (brand.size() < words.size()) {
        answer = exactly(joinedWords(brand));
        if (answer.kind == NameAnswer::Kind::Nothing)
            answer = nearly(joinedWords(brand));
    } else if (const std::size_t shop = wordsOfShop(words)) {
        std::string rest;
        for (std::size_t i = shop; i < words.size(); ++i)
            rest += words[i] + ' ';
        answer = find(rest);
    }
    if (answer.things.empty()) {
        appendIngredients(answer, words);
        if (wordsOfShop(words) == 0)
            appendSameBrand(answer, brand);
    }
    answer.kind = answer.things.empty() ? NameAnswer::Kind::NotInGuide : NameAnswer::Kind::Near;
    return answer;
}

// What bears the first words of "Lemsip Max Hot Lemon", as many of them as any name begins with.
void ProductIndex::appendSameBrand(NameAnswer &answer, std::vector<std::string> words) const
{
    while (words.size() > 1 && isForm(words.back()))
        words.pop_back();
    // No pack has a number so high in its name to tell what else is in it: it is a strength without its unit.
    if (words.size() > 1 && isNumber(words.back()) && words.back().size() >= leastDigitsOfAStrength)
        words.pop_back();
    const std::u32string whole = lettersOf(joinedWords(words));
    std::vector<NamedThing> found;
    for (; !words.empty() && found.empty(); words.pop_back()) {
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
            append(found, names);
        }
    }
    for (NamedThing &thing : found) {
        const bool there = std::any_of(answer.things.begin(), answer.things.end(), [&](const NamedThing &each) {
            return each.kind == thing.kind && each.id == thing.id;
        });
        if (!there)
            answer.things.push_back(std::move(thing));
    }
}

} // namespace guide
