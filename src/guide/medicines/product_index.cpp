// How the index of names is built; product_search.cpp asks it.
#include "guide/medicines/product_search.h"

#include "guide/text/spelling.h"

#include <algorithm>
#include <set>

namespace guide {
namespace {

constexpr std::size_t longestPackName = 96; // bytes; no name is near that length, and the time to compare grows with it

// The sign that means "and" between two words means "plus" at the end of a name.
std::string withWordsForSigns(std::string_view typed)
{
    std::string out(typed);
    const auto last = out.find_last_not_of(' ');
    if (last != std::string::npos && last > 0 && out[last] == '+')
        out.replace(last, 1, " plus");
    return out;
}

// Those of a class that is easily missed.
std::set<std::string> hiddenIngredients(const MedicineContent &content)
{
    std::set<std::string> classes;
    for (const MedicineClass &each : content.classes) {
        if (each.hidden)
            classes.insert(each.id);
    }
    std::set<std::string> ingredients;
    for (const Ingredient &ingredient : content.ingredients) {
        if (std::any_of(ingredient.classes.begin(), ingredient.classes.end(),
                        [&](const std::string &each) { return classes.contains(each); }))
            ingredients.insert(ingredient.id);
    }
    return ingredients;
}

} // namespace

ProductIndex::ProductIndex(const MedicineContent &content, FoldCase fold) : m_fold(std::move(fold))
{
    for (const std::string &word : content.formWords)
        m_formWords.push_back(folded(word));
    for (const std::string &shop : content.shops)
        m_shops.push_back(folded(shop));
    addProducts(content);
    addMedicines(content);
    putInOrder();
    addTypos(content);
}

std::vector<std::string> ProductIndex::wordsOf(std::string_view typed) const
{
    std::vector<std::string> words =
        wordsBetweenApostrophes(m_fold(withWordsForSigns(typed.substr(0, longestPackName))));
    // "Back & Body" and "Back and Body" are one name; but a name may not vanish.
    if (words.size() > 1)
        std::erase(words, "and");
    return words;
}

std::string ProductIndex::folded(std::string_view typed) const
{
    return joinedWords(wordsOf(typed));
}

void ProductIndex::addName(std::uint32_t thing, const std::string &shown, bool onPack)
{
    Name name{thing, shown, {}, {}, onPack};
    for (const std::string &word : wordsOf(shown)) {
        name.words.push_back(static_cast<std::uint16_t>(name.folded.size()));
        name.folded += word;
    }
    if (!name.folded.empty())
        m_names.push_back(std::move(name));
}

void ProductIndex::addProducts(const MedicineContent &content)
{
    const auto add = [&](NamedThing::Kind kind, const std::string &id, const std::string &name, std::string contents) {
        m_things.push_back({{kind, id, name}, std::move(contents)});
        addName(static_cast<std::uint32_t>(m_things.size() - 1), name, kind == NamedThing::Kind::Product);
        return static_cast<std::uint32_t>(m_things.size() - 1);
    };
    const std::set<std::string> hidden = hiddenIngredients(content);
    for (const Product &product : content.products) {
        std::vector<std::string> ingredients = product.ingredients;
        std::sort(ingredients.begin(), ingredients.end());
        std::string contents;
        for (const std::string &ingredient : ingredients)
            contents += ingredient + ' ';
        add(NamedThing::Kind::Product, product.id, product.name, std::move(contents));
        m_things.back().hidden = std::any_of(ingredients.begin(), ingredients.end(),
                                             [&](const std::string &id) { return hidden.contains(id); });
    }
    for (const Ingredient &ingredient : content.ingredients) {
        const std::uint32_t thing =
            add(NamedThing::Kind::Ingredient, ingredient.id, ingredient.name, ingredient.id + ' ');
        addName(thing, ingredient.alsoCalled, false);
        for (const std::string &name : ingredient.otherNames)
            addName(thing, name, true);
    }
    for (const MedicineClass &each : content.classes) {
        const std::uint32_t thing = add(NamedThing::Kind::Class, each.id, each.name, "class " + each.id);
        for (const std::string &name : each.typed)
            addName(thing, name, false);
    }
}

// The names on the cards, but for those that a product bears: it knows more.
void ProductIndex::addMedicines(const MedicineContent &content)
{
    std::set<std::string> known;
    for (const Name &name : m_names)
        known.insert(name.folded);
    for (const Medicine &medicine : content.medicines) {
        auto thing = std::find_if(m_things.begin(), m_things.end(), [&](const Thing &each) {
            return each.named.kind == NamedThing::Kind::Ingredient && each.named.id == medicine.id;
        });
        if (thing == m_things.end())
            thing = m_things.insert(thing, {{NamedThing::Kind::Ingredient, medicine.id, medicine.name}, medicine.id});
        const auto add = [&](const std::string &name, bool onPack) {
            if (known.insert(folded(name)).second)
                addName(static_cast<std::uint32_t>(thing - m_things.begin()), name, onPack);
        };
        add(medicine.name, false);
        for (const auto *names : {&medicine.usNames, &medicine.ukNames, &medicine.otherNames}) {
            for (const std::string &name : *names)
                add(name, true);
        }
    }
}

void ProductIndex::addTypos(const MedicineContent &content)
{
    const auto add = [&](const std::string &typed, std::vector<std::string> means, const Text &note) {
        for (std::string &name : means)
            name = folded(name);
        m_typos.push_back({folded(typed), std::move(means), note});
    };
    for (const NameTypo &typo : content.nameTypos)
        add(typo.typed, typo.means, typo.note);
    for (const Medicine &medicine : content.medicines) {
        for (const std::string &typed : medicine.misspellings)
            add(typed, {medicine.name}, {});
    }
    std::stable_sort(m_typos.begin(), m_typos.end(),
                     [](const Typo &one, const Typo &other) { return one.folded < other.folded; });
}

void ProductIndex::putInOrder()
{
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name &one, const Name &other) { return one.folded < other.folded; });
    std::vector<std::u32string> letters;
    for (std::uint32_t i = 0; i < m_names.size(); ++i) {
        const Name &name = m_names[i];
        letters.push_back(lettersOf(name.folded));
        for (std::size_t word = 1; word < name.words.size(); ++word)
            m_endings.emplace_back(name.folded.substr(name.words[word]), i);
    }
    std::sort(m_endings.begin(), m_endings.end());
    m_nearNames = NearWords(letters);
}

} // namespace guide
