#include "guide/text/text.h"

#include "guide/base/contains.h"
#include "guide/base/overloaded.h"

#include <algorithm>

namespace guide {

std::string_view wordsOf(const Span &span)
{
    return std::visit(Overloaded{
                          [](const Plain &plain) -> std::string_view { return plain.text; },
                          [](const Strong &strong) -> std::string_view { return strong.text; },
                          [](const Link &link) -> std::string_view { return link.text; },
                          [](const Citation &) { return std::string_view(); },
                          [](const Own &) { return std::string_view(); },
                          [](const SourceMark &) { return std::string_view(); },
                      },
                      span);
}

std::string plainText(const Text &text)
{
    std::size_t bytes = 0;
    for (const Span &span : text)
        bytes += wordsOf(span).size();
    std::string words;
    words.reserve(bytes);
    for (const Span &span : text)
        words += wordsOf(span);
    return words;
}

std::size_t letterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

std::vector<std::string> citedSources(const Text &text)
{
    std::vector<std::string> sources;
    for (const Span &span : text) {
        if (const auto *citation = std::get_if<Citation>(&span))
            sources.push_back(citation->source);
        else if (const auto *mark = std::get_if<SourceMark>(&span))
            sources.insert(sources.end(), mark->sources.begin(), mark->sources.end());
    }
    return sources;
}

void gatherSources(const std::vector<Text *> &texts)
{
    SourceMark all;
    const auto append = [](std::vector<std::string> &list, const std::string &item) {
        if (std::find(list.begin(), list.end(), item) == list.end())
            list.push_back(item);
    };
    const Overloaded take{
        [&](const Citation &citation) {
            append(all.sources, citation.source);
            return true;
        },
        [&](const Own &own) {
            append(all.reasons, own.reason);
            return true;
        },
        [&](const SourceMark &mark) {
            for (const std::string &source : mark.sources)
                append(all.sources, source);
            for (const std::string &reason : mark.reasons)
                append(all.reasons, reason);
            return true;
        },
        [](const auto &) { return false; },
    };
    for (Text *text : texts)
        std::erase_if(*text, [&](const Span &span) { return std::visit(take, span); });
    if (!all.sources.empty() || !all.reasons.empty())
        texts.back()->emplace_back(std::move(all));
}

void appendCitations(Text &text, const std::vector<std::string> &sources)
{
    std::vector<std::string> cited = citedSources(text);
    for (const std::string &source : sources) {
        if (contains(cited, source))
            continue;
        text.emplace_back(Citation{source});
        cited.push_back(source);
    }
}

Text cited(Text text, const std::vector<std::string> &sources)
{
    for (const std::string &source : sources)
        text.emplace_back(Citation{source});
    return text;
}

} // namespace guide
