#include "support/page_parts.h"

#include <algorithm>

using namespace guide;

namespace {

std::vector<std::string> headingsOf(const Page &page)
{
    std::vector<std::string> headings;
    for (const Block &block : page.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.push_back(heading->text);
    }
    return headings;
}

// What a paragraph or a list says, an item on a line; nothing of any other block.
std::string linesIn(const Block &block)
{
    std::string words;
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        words += plainText(paragraph->text) + "\n";
    if (const auto *list = std::get_if<List>(&block)) {
        for (const Text &item : list->items)
            words += plainText(item) + "\n";
    }
    return words;
}

} // namespace

bool hasHeading(const Page &page, const std::string &text)
{
    const std::vector<std::string> headings = headingsOf(page);
    return std::find(headings.begin(), headings.end(), text) != headings.end();
}

std::string wordsUnder(const Page &page, const std::string &heading)
{
    std::string words;
    bool under = false;
    for (const Block &block : page.blocks) {
        if (const auto *found = std::get_if<Heading>(&block))
            under = found->text == heading;
        if (!under)
            continue;
        words += linesIn(block);
    }
    return words;
}

std::string leadOf(const Page &page)
{
    std::string words;
    for (const Block &block : page.blocks) {
        if (std::holds_alternative<Fold>(block))
            break;
        words += linesIn(block);
    }
    return words;
}

std::string inFold(const Page &page, const std::string &title)
{
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto *fold = std::get_if<Fold>(&page.blocks[i]);
        if (!fold || fold->title != title)
            continue;
        const auto begin = page.blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        Page held;
        held.blocks.assign(begin, begin + static_cast<std::ptrdiff_t>(fold->size));
        return leadOf(held);
    }
    return {};
}

std::string factOf(const Page &page, const std::string &label)
{
    std::string words;
    for (const Block &block : page.blocks) {
        const auto *facts = std::get_if<Facts>(&block);
        for (const Fact &fact : facts ? facts->facts : std::vector<Fact>()) {
            if (fact.label != label)
                continue;
            for (const Text &text : fact.text)
                words += plainText(text) + "\n";
        }
    }
    return words;
}

bool lists(const Page &page, int source)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const Block &block) {
        const auto *entry = std::get_if<SourceEntry>(&block);
        return entry && entry->number == source;
    });
}
