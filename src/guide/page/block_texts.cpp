#include "guide/page/block_texts.h"

#include "guide/base/overloaded.h"

namespace guide {
namespace {

void append(std::vector<Text *> &texts, std::vector<Text> &more)
{
    for (Text &text : more)
        texts.push_back(&text);
}

// Each group has a mark of its own.
std::vector<std::vector<Text *>> groupsOf(Block &block)
{
    std::vector<std::vector<Text *>> groups;
    const Overloaded collect{
        [&](Paragraph &paragraph) { groups.push_back({&paragraph.text}); },
        [&](List &list) { append(groups.emplace_back(), list.items); },
        [&](Callout &callout) { groups.push_back({&callout.text}); },
        [&](Cards &cards) {
            for (Card &card : cards.cards)
                append(groups.emplace_back(), card.paragraphs);
        },
        [&](Facts &facts) {
            std::vector<Text *> &texts = groups.emplace_back();
            for (Fact &fact : facts.facts)
                append(texts, fact.text);
        },
        [&](Choices &choices) {
            for (Choice &choice : choices.choices)
                groups.push_back({&choice.why});
        },
        [](Heading &) {},
        [](Action &) {},
        [](Fold &) {},
        [](Tiles &) {},
        [](FigureBlock &) {},
        [](Table &) {},
        [](SourceEntry &) {},
        [](CareCard &) {},
        [](TickTable &) {},
        [](Blanks &) {},
        [](Ticks &) {},
        [](Contents &) {},
        [](SheetForm &) {},
    };
    std::visit(collect, block);
    return groups;
}

} // namespace

std::vector<Text *> textsOf(Block &block)
{
    std::vector<Text *> texts;
    for (const std::vector<Text *> &group : groupsOf(block))
        texts.insert(texts.end(), group.begin(), group.end());
    return texts;
}

void gatherSources(Block &block)
{
    for (const std::vector<Text *> &group : groupsOf(block)) {
        if (!group.empty())
            gatherSources(group);
    }
}

} // namespace guide
