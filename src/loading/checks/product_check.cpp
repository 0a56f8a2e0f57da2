#include "loading/checks/product_check.h"

#include "guide/medicines/product_search.h"

#include <algorithm>
#include <map>
#include <set>

namespace loading {
namespace {

constexpr const char *productsFile = "medications/products.json";
constexpr const char *classesFile = "medications/classes.json";

std::string at(std::string_view list, std::size_t index)
{
    return std::string(list) + "/" + std::to_string(index);
}

// Enough for the names of packs, which are in Latin letters.
std::string inSmallLetters(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// With each medicine of the guide either a verdict, or the word that none is known, or that nobody looked; with alcohol
// and whatever else is an extra too, where the class is offered beside them.
void checkVerdicts(const guide::MedicineContent &content, Problems &problems)
{
    std::set<std::pair<std::string, std::string>> told;
    for (const guide::MedicinePair &pair : content.pairs)
        told.insert(std::minmax(pair.between[0], pair.between[1]));
    for (std::size_t i = 0; i < content.classes.size(); ++i) {
        const guide::MedicineClass &each = content.classes[i];
        const auto check = [&](const std::string &id) {
            const bool judged = told.contains(std::minmax(each.id, id));
            const auto silent = std::count(each.noneKnown.begin(), each.noneKnown.end(), id)
                                + std::count(each.notLookedInto.begin(), each.notLookedInto.end(), id);
            if (judged + silent == 1)
                return;
            note(problems, {classesFile, 0, at("/classes", i),
                            "\"" + each.id + "\" has " + (judged + silent == 0 ? "no" : "more than one") + " word on \""
                                + id + "\", expected one: a pair, or its id in \"none_known\" or \"not_looked_into\""});
        };
        for (const guide::Medicine &medicine : content.medicines)
            check(medicine.id);
        if (each.offered) {
            for (const guide::Extra &extra : content.extras)
                check(extra.id);
        }
    }
}

bool isOwn(const guide::Text &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](const guide::Span &span) { return std::holds_alternative<guide::Own>(span); });
}

// A warning stands on what was read.
void checkGrounds(const guide::MedicineContent &content, Problems &problems)
{
    const auto isClass = [&](const std::string &id) {
        return std::any_of(content.classes.begin(), content.classes.end(),
                           [&](const guide::MedicineClass &each) { return each.id == id; });
    };
    for (const guide::MedicinePair &pair : content.pairs) {
        // To ask first may be the guide's own caution, where it says so.
        const bool mayBeOwn = pair.verdict == guide::Verdict::AskFirst && isOwn(pair.whatCanHappen);
        if (pair.verdict != guide::Verdict::CommonlyCombined && !mayBeOwn
            && (isClass(pair.between[0]) || isClass(pair.between[1])) && guide::citedSources(pair.whatCanHappen).empty()
            && guide::citedSources(pair.whatToDo).empty()) {
            note(problems, {classesFile, 0, "/pairs",
                            "the pair of \"" + pair.between[0] + "\" and \"" + pair.between[1]
                                + "\" warns and cites no source, expected one"});
        }
    }
    for (std::size_t i = 0; i < content.classes.size(); ++i) {
        const guide::MedicineClass &each = content.classes[i];
        if (each.hidden && guide::citedSources(each.meaning).empty())
            note(problems, {classesFile, 0, at("/classes", i) + "/meaning", "warns and cites no source, expected one"});
    }
}

// The card of an ingredient, and all that is in a pack.
void checkIngredients(const guide::MedicineContent &content, Problems &problems)
{
    const auto isMedicine = [&](const std::string &id) {
        return std::any_of(content.medicines.begin(), content.medicines.end(),
                           [&](const guide::Medicine &medicine) { return medicine.id == id; });
    };
    for (std::size_t i = 0; i < content.ingredients.size(); ++i) {
        const guide::Ingredient &ingredient = content.ingredients[i];
        if (!ingredient.card.empty() && !isMedicine(ingredient.card)) {
            note(problems, {productsFile, 0, at("/ingredients", i) + "/card",
                            "\"" + ingredient.card + "\" is not a medicine of the guide"});
        }
        if (isMedicine(ingredient.id) && ingredient.card != ingredient.id) {
            note(problems, {productsFile, 0, at("/ingredients", i),
                            "\"" + ingredient.id + "\" is a medicine of the guide, expected its id as the \"card\""});
        }
    }
}

// In one country a name is one answer.
void checkOneAnswer(const guide::MedicineContent &content, Problems &problems)
{
    std::map<std::pair<std::string, guide::Country>, std::string> answers;
    const guide::ProductIndex index(content, inSmallLetters);
    for (std::size_t i = 0; i < content.products.size(); ++i) {
        const guide::Product &product = content.products[i];
        for (const guide::Country country : product.countries) {
            const auto [other, first] = answers.emplace(std::pair(index.folded(product.name), country), product.id);
            if (!first) {
                note(problems, {productsFile, 0, at("/products", i) + "/name",
                                "\"" + product.name + "\" is the name of \"" + other->second
                                    + "\" in the same country; keep one, or tell them apart"});
            }
        }
        for (const guide::NamedThing &thing : index.find(product.name).things) {
            if (thing.kind != guide::NamedThing::Kind::Product
                && index.folded(thing.name) == index.folded(product.name)) {
                note(problems, {productsFile, 0, at("/products", i) + "/name",
                                "\"" + product.name + "\" is a name of \"" + thing.id + "\" too; keep one"});
            }
        }
    }
}

// A typo is nobody's name, and means names that are known.
void checkTypos(const guide::MedicineContent &content, Problems &problems)
{
    const guide::ProductIndex index(content, inSmallLetters);
    for (std::size_t i = 0; i < content.nameTypos.size(); ++i) {
        const guide::NameTypo &typo = content.nameTypos[i];
        if (index.isName(typo.typed)) {
            note(problems,
                 {productsFile, 0, at("/typos", i) + "/typed", "\"" + typo.typed + "\" is a name itself; remove it"});
        }
        for (std::size_t j = 0; j < typo.means.size(); ++j) {
            if (!index.isName(typo.means[j])) {
                note(problems, {productsFile, 0, at(at("/typos", i) + "/means", j),
                                "there is no product, ingredient or class \"" + typo.means[j] + "\""});
            }
        }
    }
}

} // namespace

void checkProducts(const guide::MedicineContent &content, Problems &problems)
{
    checkVerdicts(content, problems);
    checkGrounds(content, problems);
    checkIngredients(content, problems);
    checkOneAnswer(content, problems);
    checkTypos(content, problems);
}

} // namespace loading
