#include "guide/page/page_sources.h"

#include "guide/page/block_texts.h"
#include "guide/text/fill.h"

#include <set>

namespace guide {

Text sourceText(const Source &source, const Words &words)
{
    std::string told = source.reference;
    if (!told.ends_with('.'))
        told += ".";
    if (!source.url.empty())
        told += " " + source.url;
    if (!source.doi.empty() && source.url.find(source.doi) == std::string::npos)
        told += " doi:" + source.doi;
    const std::string &seen = words.pages.source.seen[static_cast<std::size_t>(source.seen)];
    told += " " + fill(seen, {{"date", readableDate(source.read, words.dates)}});
    if (!source.note.empty())
        told += " " + source.note;
    return {Plain{std::move(told)}};
}

SourceEntry sourceEntry(const Guide &guide, std::size_t index)
{
    const Source &source = guide.sources()[index];
    return {static_cast<int>(index) + 1, source, sourceText(source, guide.words())};
}

void appendCitedSources(Page &page, const Guide &guide)
{
    std::set<int> numbers;
    const auto collect = [&](const Text &text) {
        for (const std::string &source : citedSources(text))
            numbers.insert(guide.sourceNumber(source));
    };
    collect(page.summary);
    for (Block &block : page.blocks) {
        for (const Text *text : textsOf(block))
            collect(*text);
    }
    for (const int number : numbers)
        page.blocks.emplace_back(sourceEntry(guide, static_cast<std::size_t>(number) - 1));
}

} // namespace guide
