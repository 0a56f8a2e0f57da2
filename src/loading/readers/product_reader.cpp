#include "loading/checks/medicine_wording.h"
#include "loading/readers/choice_lists.h"
#include "loading/readers/content_readers.h"

namespace loading {
namespace {

guide::Ingredient readIngredient(FieldReader &entry)
{
    guide::Ingredient ingredient;
    ingredient.id = entry.id();
    ingredient.name = entry.string("name");
    ingredient.alsoCalled = entry.optionalString("also_called");
    ingredient.otherNames = entry.stringsOrNone("other_names");
    if (entry.has("card"))
        ingredient.card = entry.mention("card", Mention::Kind::Medicine);
    ingredient.classes = entry.mentionsOrNone("classes", Mention::Kind::MedicineClass);
    if (entry.has("meaning"))
        ingredient.meaning = entry.text("meaning");
    if (entry.has("many_packs"))
        ingredient.manyPacks = entry.text("many_packs");
    return ingredient;
}

guide::Product readProduct(FieldReader &entry)
{
    guide::Product product;
    product.id = entry.id();
    product.name = entry.string("name");
    product.countries = someChoices(entry, "countries", guide::countryIds);
    product.ingredients = entry.mentions("ingredients", Mention::Kind::Ingredient);
    product.form = entry.string("form");
    product.note = entry.optionalString("note");
    product.sale = entry.optionalString("sale");
    product.withdrawn = entry.optionalFlag("withdrawn");
    product.trust = entry.choice("trust", guide::trustIds);
    product.sources = entry.mentionsOrNone("sources", Mention::Kind::Source);
    if (product.sources.empty() != (product.trust == guide::Trust::Own))
        entry.fault("sources", product.sources.empty() ? "names no source, expected one, or the trust \"own\""
                                                       : "names a source, expected none with the trust \"own\"");
    return product;
}

guide::MedicineClass readClass(FieldReader &entry)
{
    guide::MedicineClass each;
    each.id = entry.id();
    each.name = entry.string("name");
    each.kind = entry.string("kind");
    each.examples = entry.string("examples");
    each.typed = entry.stringsOrNone("typed");
    each.meaning = entry.text("meaning");
    if (entry.has("too_much"))
        each.tooMuch = entry.text("too_much");
    each.hidden = entry.flag("hidden");
    each.offered = entry.flag("offered");
    each.judged = entry.flag("judged");
    each.noneKnown = entry.mentionsOrNone("none_known", Mention::Kind::Medicine);
    each.notLookedInto = entry.mentionsOrNone("not_looked_into", Mention::Kind::Medicine);
    return each;
}

} // namespace

void readProducts(FieldReader &reader, guide::MedicineContent &content)
{
    content.formWords = reader.stringsOrNone("form_words");
    content.shops = reader.stringsOrNone("shops");
    reader.objectsOrNone("ingredients",
                         [&](FieldReader &entry) { content.ingredients.push_back(readIngredient(entry)); });
    reader.objectsOrNone("products", [&](FieldReader &entry) { content.products.push_back(readProduct(entry)); });
    reader.objectsOrNone("typos", [&](FieldReader &entry) {
        guide::NameTypo typo{entry.string("typed"), entry.strings("means")};
        if (entry.has("note"))
            typo.note = entry.text("note");
        content.nameTypos.push_back(std::move(typo));
    });
    refuseSafe(reader.json(), reader.notes());
    refuseDoses(reader.json(), reader.notes());
}

void readMedicineClasses(FieldReader &reader, guide::MedicineContent &content)
{
    reader.objectsOrNone("classes", [&](FieldReader &entry) { content.classes.push_back(readClass(entry)); });
    reader.objectsOrNone("pairs", [&](FieldReader &entry) { readMedicinePair(entry, content.pairs); });
    refuseSafe(reader.json(), reader.notes());
}

} // namespace loading
