// What a pack, an ingredient or a class means for who takes it.
#include "guide/medicines/product_page.h"

#include "guide/medicines/medicine_card.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

std::vector<std::string> classesOf(const Guide &guide, const NamedThing &thing)
{
    if (thing.kind == NamedThing::Kind::Class)
        return {thing.id};
    std::vector<std::string> classes;
    for (const std::string &id : ingredientsOf(guide, thing.id)) {
        const Ingredient *ingredient = guide.ingredient(id);
        if (!ingredient)
            continue;
        for (const std::string &each : ingredient->classes) {
            if (std::find(classes.begin(), classes.end(), each) == classes.end())
                classes.push_back(each);
        }
    }
    return classes;
}

// As the card of each ingredient tells it, and then what holds for its classes.
void appendTooMuch(Facts &facts, const Guide &guide, const NamedThing &thing, std::string_view country)
{
    std::vector<Text> told;
    const std::vector<std::string> cards = cardsOf(guide, thing);
    for (const std::string &card : cards) {
        const Medicine *medicine = guide.medicine(card);
        if (medicine->overdose.empty())
            continue;
        Text text = medicine->overdose.front();
        if (cards.size() > 1)
            text.insert(text.begin(), Strong{capitalized(medicine->name) + ": "});
        told.push_back(std::move(text));
    }
    for (const std::string &id : classesOf(guide, thing)) {
        const MedicineClass *known = guide.medicineClass(id);
        if (known && !known->tooMuch.empty())
            told.push_back(known->tooMuch);
    }
    if (told.empty())
        return;
    facts.facts.push_back({guide.words().medicines.of(CardLine::Overdose), std::move(told)});
    for (Fact &numbers : poisonFacts(guide, country))
        facts.facts.push_back(std::move(numbers));
}

void appendProductFacts(Facts &facts, const Guide &guide, const Product &product, const NamedThing &thing)
{
    const ProductWords &words = guide.words().medicines.product;
    if (!product.note.empty())
        facts.facts.push_back({words.note, {{Plain{product.note}}}});
    facts.facts.push_back({words.form, {{Plain{capitalized(product.form) + "."}}}});
    const std::string sale = product.sale.empty() ? "" : " " + product.sale;
    facts.facts.push_back({words.soldIn, {{Plain{capitalized(soldIn(guide, thing)) + "." + sale}}}});
    facts.facts.push_back({words.known, {cited({Plain{words.of(product.trust)}}, product.sources)}});
}

} // namespace

std::string namesWithoutCard(const Guide &guide, const NamedThing &thing)
{
    std::string names;
    for (const std::string &id : ingredientsOf(guide, thing.id)) {
        const Ingredient *ingredient = guide.ingredient(id);
        if (ingredient && ingredient->card.empty())
            names += (names.empty() ? "" : ", ") + ingredient->name;
    }
    return names;
}

void appendMeaning(std::vector<Block> &blocks, const Guide &guide, const NamedThing &thing, std::string_view country)
{
    const ProductWords &words = guide.words().medicines.product;
    const Product *product = thing.kind == NamedThing::Kind::Product ? guide.product(thing.id) : nullptr;
    if (product && product->withdrawn)
        blocks.emplace_back(
            Callout{CalloutKind::Warning, words.withdrawn, cited({Plain{words.doNotTake}}, product->sources)});
    Facts facts;
    for (const std::string &id : classesOf(guide, thing)) {
        if (const MedicineClass *known = guide.medicineClass(id))
            facts.facts.push_back({capitalized(known->kind), {known->meaning}});
    }
    for (const std::string &id : ingredientsOf(guide, thing.id)) {
        if (const Ingredient *ingredient = guide.ingredient(id); ingredient && !ingredient->meaning.empty())
            facts.facts.push_back({capitalized(ingredient->name), {ingredient->meaning}});
    }
    appendTooMuch(facts, guide, thing, country);
    if (product)
        appendProductFacts(facts, guide, *product, thing);
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    if (const std::string names = namesWithoutCard(guide, thing); !names.empty())
        blocks.emplace_back(Paragraph{{Plain{fill(words.noCard, {{"name", names}})}}});
}

} // namespace guide
