#include "guide/medicines/together_parts.h"

#include "guide/base/contains.h"

#include <algorithm>

namespace guide {
namespace {

void addOnce(std::vector<std::string> &ids, const std::string &id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

bool isJudged(const Guide &guide, const std::string &classId)
{
    const MedicineClass *known = guide.medicineClass(classId);
    return known && known->judged;
}

void addJudged(std::vector<std::string> &ids, const Guide &guide, const Ingredient &ingredient)
{
    for (const std::string &each : ingredient.classes) {
        if (isJudged(guide, each))
            addOnce(ids, each);
    }
    if (ingredient.classes.empty())
        addOnce(ids, ingredient.card.empty() ? ingredient.id : ingredient.card);
}

bool namesAsNone(const Guide &guide, const std::string &classId, const std::string &other)
{
    const MedicineClass *known = guide.medicineClass(classId);
    return known && contains(known->noneKnown, other);
}

bool isNoneFound(const Guide &guide, const std::string &one, const std::string &other)
{
    return namesAsNone(guide, one, other) || namesAsNone(guide, other, one);
}

} // namespace

bool isSamePart(const PairPart &part, const std::string &one, const std::string &other)
{
    return (part.one == one && part.other == other) || (part.one == other && part.other == one);
}

std::vector<PairPart> partsOf(const Guide &guide, const std::string &one, const std::string &other)
{
    std::vector<PairPart> parts;
    for (const std::string &in : judgedAs(guide, one)) {
        for (const std::string &with : judgedAs(guide, other)) {
            const MedicinePair *pair = guide.pair(in, with);
            // One medicine in both is told as such.
            const bool told = !pair && in == with && guide.ingredient(in);
            const bool there = std::any_of(parts.begin(), parts.end(),
                                           [&](const PairPart &part) { return isSamePart(part, in, with); });
            if (!told && !there)
                parts.push_back({in, with, pair, !pair && isNoneFound(guide, in, with)});
        }
    }
    std::stable_sort(parts.begin(), parts.end(), [](const PairPart &a, const PairPart &b) {
        return std::pair(a.verdict(), a.pair != nullptr) > std::pair(b.verdict(), b.pair != nullptr);
    });
    return parts;
}

std::vector<std::string> ingredientsInBoth(const Guide &guide, const std::string &one, const std::string &other)
{
    const std::vector<std::string> others = ingredientsOf(guide, other);
    std::vector<std::string> both;
    for (const std::string &id : ingredientsOf(guide, one)) {
        if (std::find(others.begin(), others.end(), id) == others.end())
            continue;
        const Ingredient *ingredient = guide.ingredient(id);
        const bool counts = !ingredient || ingredient->classes.empty()
                            || std::any_of(ingredient->classes.begin(), ingredient->classes.end(),
                                           [&](const std::string &each) { return isJudged(guide, each); });
        if (counts)
            addOnce(both, id);
    }
    return both;
}

std::vector<std::string> judgedAs(const Guide &guide, const std::string &id)
{
    if (guide.medicine(id) || guide.medicineClass(id))
        return {id};
    std::vector<std::string> ids;
    const std::vector<std::string> ingredients = ingredientsOf(guide, id);
    for (const std::string &each : ingredients) {
        if (const Ingredient *ingredient = guide.ingredient(each))
            addJudged(ids, guide, *ingredient);
    }
    if (ids.empty()) // nothing in it is judged: it stands for itself
        return ingredients.empty() ? std::vector{id} : ingredients;
    return ids;
}

std::vector<std::string> ingredientsOf(const Guide &guide, const std::string &id)
{
    if (const Product *product = guide.product(id))
        return product->ingredients;
    if (guide.medicine(id) || guide.ingredient(id))
        return {id};
    return {};
}

} // namespace guide
