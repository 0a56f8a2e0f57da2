#include "guide/medicines/product_page.h"

#include "guide/base/contains.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/date_notice.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

const ProductWords &wordsFor(const Guide &guide)
{
    return guide.words().medicines.product;
}

// The one that must not be missed, or else the first.
const MedicineClass *tellingClassOf(const Guide &guide, const Ingredient &ingredient)
{
    const MedicineClass *first = nullptr;
    for (const std::string &id : ingredient.classes) {
        const MedicineClass *known = guide.medicineClass(id);
        if (known && known->hidden)
            return known;
        if (!first)
            first = known;
    }
    return first;
}

// "codeine (an opioid)"
std::string ingredientInWords(const Guide &guide, const Ingredient &ingredient)
{
    const MedicineClass *known = tellingClassOf(guide, ingredient);
    const std::string &kind = known && known->hidden ? known->kind : ingredient.alsoCalled;
    return kind.empty() ? ingredient.name : fill(wordsFor(guide).kind, {{"name", ingredient.name}, {"kind", kind}});
}

bool isEasilyMissed(const Guide &guide, const Ingredient &ingredient, bool first)
{
    const MedicineClass *known = tellingClassOf(guide, ingredient);
    return (known && known->hidden) || (!first && !ingredient.card.empty());
}

Text contentsOfProduct(const Guide &guide, const Product &product)
{
    Text text{Plain{product.name + ": "}};
    for (std::size_t i = 0; i < product.ingredients.size(); ++i) {
        const Ingredient *ingredient = guide.ingredient(product.ingredients[i]);
        if (!ingredient)
            continue;
        const bool last = i > 0 && i + 1 == product.ingredients.size();
        std::string words = ingredientInWords(guide, *ingredient);
        if (last)
            words = fill(wordsFor(guide).last, {{"names", ""}, {"last", words}});
        else if (i > 0)
            words = ", " + words;
        if (isEasilyMissed(guide, *ingredient, i == 0))
            text.emplace_back(Strong{std::move(words)});
        else
            text.emplace_back(Plain{std::move(words)});
    }
    text.emplace_back(Plain{"."});
    return text;
}

Text contentsOfIngredient(const Guide &guide, const NamedThing &thing)
{
    const Ingredient *ingredient = guide.ingredient(thing.id);
    if (!ingredient)
        return {Plain{thing.name}};
    const std::string name = capitalized(thing.name);
    if (const MedicineClass *known = tellingClassOf(guide, *ingredient))
        return {Plain{fill(wordsFor(guide).oneOfThem, {{"name", name}, {"kind", known->kind}})}};
    std::string kind = ingredient->alsoCalled; // who typed one name may know no other
    if (const Medicine *medicine = guide.medicine(ingredient->card)) {
        if (inSentence(medicine->name) != inSentence(thing.name))
            kind = inSentence(medicine->name);
    } else if (ingredient->name != inSentence(thing.name)) {
        kind = ingredient->name;
    }
    return {Plain{kind.empty() ? name : fill(wordsFor(guide).kind, {{"name", name}, {"kind", kind}})}, Plain{"."}};
}

void appendCards(std::vector<Block> &blocks, const Guide &guide, const NamedThing &thing)
{
    Text links;
    for (const std::string &card : cardsOf(guide, thing)) {
        const Medicine *medicine = guide.medicine(card);
        links.emplace_back(Plain{links.empty() ? wordsFor(guide).readCard + ": " : ", "});
        links.emplace_back(Link{medicineTarget(*medicine), inSentence(medicine->name)});
    }
    if (!links.empty())
        blocks.emplace_back(Paragraph{std::move(links)});
}

// Each with its content and its countries.
List packsOf(const Guide &guide, const std::vector<NamedThing> &things)
{
    List packs;
    for (const NamedThing &thing : things) {
        Text text = contentsOf(guide, thing);
        if (const std::string countries = soldIn(guide, thing); !countries.empty())
            text.emplace_back(Plain{" " + wordsFor(guide).soldIn + " " + countries + "."});
        packs.items.push_back(std::move(text));
    }
    return packs;
}

// Of an ingredient that mostly comes with another: that, and the packs that bear its name.
void appendManyPacks(std::vector<Block> &blocks, const Guide &guide, const NamedThing &thing)
{
    const Ingredient *ingredient = thing.kind == NamedThing::Kind::Ingredient ? guide.ingredient(thing.id) : nullptr;
    if (!ingredient || ingredient->manyPacks.empty())
        return;
    blocks.emplace_back(Paragraph{ingredient->manyPacks});
    std::vector<NamedThing> bearing;
    for (const Product &product : guide.products()) {
        const auto &held = product.ingredients;
        if (contains(held, ingredient->id) && inSentence(product.name).find(ingredient->name) != std::string::npos)
            bearing.push_back({NamedThing::Kind::Product, product.id, product.name});
    }
    if (!bearing.empty())
        blocks.emplace_back(packsOf(guide, bearing));
}

const std::string &askWhich(const Guide &guide, const NameAnswer &answer)
{
    return answer.things.size() == 1 ? wordsFor(guide).thisPack : wordsFor(guide).whichPack;
}

} // namespace

Text contentsOf(const Guide &guide, const NamedThing &thing)
{
    switch (thing.kind) {
    case NamedThing::Kind::Product:
        if (const Product *product = guide.product(thing.id))
            return contentsOfProduct(guide, *product);
        break;
    case NamedThing::Kind::Ingredient: return contentsOfIngredient(guide, thing);
    case NamedThing::Kind::Class:
        if (const MedicineClass *known = guide.medicineClass(thing.id))
            return {Plain{known->name + ". "}, Plain{fill(wordsFor(guide).examples, {{"examples", known->examples}})}};
        break;
    }
    return {Plain{thing.name}};
}

std::string soldIn(const Guide &guide, const NamedThing &thing)
{
    std::string countries;
    if (thing.kind != NamedThing::Kind::Product)
        return countries;
    if (const Product *product = guide.product(thing.id)) {
        for (const Country country : product->countries)
            countries += (countries.empty() ? "" : ", ") + wordsFor(guide).of(country);
    }
    return countries;
}

std::vector<std::string> cardsOf(const Guide &guide, const NamedThing &thing)
{
    std::vector<std::string> cards;
    if (thing.kind == NamedThing::Kind::Class)
        return cards;
    for (const std::string &id : ingredientsOf(guide, thing.id)) {
        const Ingredient *ingredient = guide.ingredient(id);
        const std::string &card = ingredient ? ingredient->card : id;
        if (guide.medicine(card) && std::find(cards.begin(), cards.end(), card) == cards.end())
            cards.push_back(card);
    }
    return cards;
}

std::string nameAnswerSentence(const Guide &guide, std::string_view typed, const NameAnswer &answer)
{
    const ProductWords &words = wordsFor(guide);
    const std::string unknown = fill(words.notInGuide, {{"name", typed}});
    switch (answer.kind) {
    case NameAnswer::Kind::Nothing: break;
    case NameAnswer::Kind::One: {
        const std::string names = namesWithoutCard(guide, answer.things.front());
        const std::string noCard = names.empty() ? "" : " " + fill(words.noCard, {{"name", names}});
        return plainText(contentsOf(guide, answer.things.front())) + noCard;
    }
    case NameAnswer::Kind::Which: return askWhich(guide, answer);
    case NameAnswer::Kind::Near: {
        std::string names;
        for (const NamedThing &thing : answer.things)
            names += (names.empty() ? "" : ", ") + thing.name;
        const std::string note = answer.note.empty() ? "" : plainText(answer.note) + " ";
        return unknown + " " + note + words.nearNames + " " + names + ".";
    }
    case NameAnswer::Kind::NotInGuide: return unknown + " " + words.askPharmacist;
    }
    return {};
}

Page nameAnswerPage(const Guide &guide, std::string_view typed, const NameAnswer &answer, std::string_view today,
                    std::string_view country)
{
    const ProductWords &words = wordsFor(guide);
    Page page{{}, fill(words.title, {{"name", typed}}), {}, {}};
    switch (answer.kind) {
    case NameAnswer::Kind::Nothing: break;
    case NameAnswer::Kind::One: {
        const NamedThing &thing = answer.things.front();
        page.title = fill(words.title, {{"name", capitalized(thing.name)}});
        page.summary = contentsOf(guide, thing);
        appendMeaning(page.blocks, guide, thing, country);
        appendManyPacks(page.blocks, guide, thing);
        appendCards(page.blocks, guide, thing);
        break;
    }
    case NameAnswer::Kind::Which:
    case NameAnswer::Kind::Near: {
        page.summary = {Plain{askWhich(guide, answer)}};
        if (answer.kind == NameAnswer::Kind::Near)
            page.summary = {Plain{fill(words.notInGuide, {{"name", typed}})}, Plain{" "}, Plain{words.nearNames}};
        if (!answer.note.empty())
            page.blocks.emplace_back(Paragraph{answer.note});
        page.blocks.emplace_back(packsOf(guide, answer.things));
        page.blocks.emplace_back(Paragraph{{Plain{words.checkPack}}});
        break;
    }
    case NameAnswer::Kind::NotInGuide:
        page.summary = {Plain{fill(words.notInGuide, {{"name", typed}})}, Plain{" "}, Plain{words.askPharmacist}};
        break;
    }
    appendDateNotice(page, guide, today);
    return page;
}

} // namespace guide
