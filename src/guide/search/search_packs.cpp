#include "guide/search/search_packs.h"

#include "guide/medicines/extra_name.h"
#include "guide/medicines/product_page.h"

#include <algorithm>
#include <cctype>

namespace guide {

bool tellsMoreThanACard(const Guide &guide, const NameAnswer &answer)
{
    if (answer.kind != NameAnswer::Kind::One)
        return answer.kind == NameAnswer::Kind::Which || answer.kind == NameAnswer::Kind::Near;
    const NamedThing &thing = answer.things.front();
    const Ingredient *ingredient = guide.ingredient(thing.id);
    return thing.kind == NamedThing::Kind::Product || (ingredient && !guide.medicine(ingredient->id));
}

QueryWord soughtCards(const Guide &guide, const SearchVocabulary &vocabulary, const NameAnswer &answer)
{
    QueryWord name;
    name.how = QueryWord::How::Typo;
    for (const NamedThing &thing : answer.things) {
        for (const std::string &card : cardsOf(guide, thing))
            name.terms.push_back({vocabulary.termOf(vocabulary.folded(guide.medicine(card)->name)), weightOfAMedicine});
    }
    name.certain = name.terms.size();
    return name;
}

NameAnswer packsWithASlip(const ProductIndex &products, const std::string &name, std::size_t first)
{
    const std::string_view rest = std::string_view(name).substr(first);
    NameAnswer answer = products.find(name);
    std::erase_if(answer.things, [rest](const NamedThing &thing) {
        const std::string_view shown = thing.name;
        return thing.kind != NamedThing::Kind::Product || shown.size() < rest.size()
               || !std::equal(rest.begin(), rest.end(), shown.end() - static_cast<std::ptrdiff_t>(rest.size()),
                              [](char typed, char printed) {
                                  return typed == static_cast<char>(std::tolower(static_cast<unsigned char>(printed)));
                              });
    });
    return answer.kind == NameAnswer::Kind::Near && !answer.things.empty() ? answer : NameAnswer();
}

std::vector<std::string> takenAmong(const Guide &guide, const ProductIndex &products, const FoldCase &fold,
                                    const std::vector<std::string> &words)
{
    std::vector<std::string> ids;
    for (const std::string &word : words) {
        const NameAnswer answer = products.isName(word) ? products.find(word) : NameAnswer();
        if (answer.kind == NameAnswer::Kind::One)
            ids.push_back(answer.things.front().id);
        else if (const Extra *extra = extraNamed(guide, word, fold))
            ids.push_back(extra->id);
    }
    return ids;
}

std::string joinedBySpaces(const std::vector<std::string> &words)
{
    std::string joined;
    for (const std::string &word : words)
        joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

} // namespace guide
