#include "guide/search/search_packs.h"

#include "guide/medicines/product_page.h"

namespace guide {

bool tellsMoreThanACard(const Guide &guide, const NameAnswer &answer)
{
    if (answer.kind != NameAnswer::Kind::One)
        return answer.kind == NameAnswer::Kind::Which || answer.kind == NameAnswer::Kind::Near;
    const NamedThing &thing = answer.things.front();
    const Ingredient *ingredient = guide.ingredient(thing.id);
    return thing.kind == NamedThing::Kind::Product || (ingredient && !guide.medicine(ingredient->id));
}

SoughtWord soughtCards(const Guide &guide, const SearchVocabulary &vocabulary, const NameAnswer &answer)
{
    SoughtWord name;
    name.how = SoughtWord::How::Typo;
    for (const NamedThing &thing : answer.things) {
        for (const std::string &card : cardsOf(guide, thing))
            name.meanings.push_back(
                {vocabulary.meaningOf(vocabulary.folded(guide.medicine(card)->name)), weightOfAMedicine});
    }
    name.certain = name.meanings.size();
    return name;
}

} // namespace guide
