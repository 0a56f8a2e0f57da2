#include "guide/text/text.h"

#include "guide/base/overloaded.h"

#include <algorithm>

namespace guide {

std::string plainText(const Text &text)
{
    std::size_t bytes = 0;
    const Overloaded count{[&](const auto &span) { bytes += span.text.size(); },
                           [](const Citation &) {
                           }};
    for (const Span &span : text)
        std::visit(count, span);
    std::string words;
    words.reserve(bytes);
    const Overloaded append{
        [&](const Plain &span) { words += span.text; },
        [&](const Strong &span) { words += span.text; },
        [&](const Link &span) { words += span.text; },
        [](const Citation &) {},
    };
    for (const Span &span : text)
        std::visit(append, span);
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
    }
    return sources;
}

void appendCitations(Text &text, const std::vector<std::string> &sources)
{
    std::vector<std::string> cited = citedSources(text);
    for (const std::string &source : sources) {
        if (std::find(cited.begin(), cited.end(), source) != cited.end())
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
