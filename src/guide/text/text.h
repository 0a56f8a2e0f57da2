// Text: what a reader reads, as typed spans.
//
// Content never holds markup. A span says what it is, so nothing is ever escaped, and a new kind of span is an error of
// the compiler in every place that must know it. All strings are UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace guide {

struct Plain
{
    std::string text;
};

struct Strong
{
    std::string text;
};

// A way to another page of the guide; `target` is a page id, "seek-care" or "medication/ID". Links never leave the
// guide.
struct Link
{
    std::string target;
    std::string text;
};

// Stands behind the claim that it supports; `source` is the id of a Source.
struct Citation
{
    std::string source;
};

using Span = std::variant<Plain, Strong, Link, Citation>;
using Text = std::vector<Span>;

// The words alone: links as their text, citations left out.
std::string plainText(const Text &text);

// Letters and signs as a reader counts them, not bytes.
std::size_t letterCount(std::string_view utf8);

// The ids of the sources that the text cites, in order, with repeats.
std::vector<std::string> citedSources(const Text &text);

// Cites behind the text each of the sources that it does not cite yet, once.
void appendCitations(Text &text, const std::vector<std::string> &sources);

// The text with a citation of each of the sources behind it.
Text cited(Text text, const std::vector<std::string> &sources);

} // namespace guide
