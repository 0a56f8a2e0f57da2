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

// Stands behind a claim that no source makes, and that this guide chose; `reason` is a sentence.
struct Own
{
    std::string reason;
};

// All that a block rests on, in one mark at its end: see gatherSources().
struct SourceMark
{
    std::vector<std::string> sources; // ids, each once, in the order of the claims
    std::vector<std::string> reasons; // of what is this guide's own choice
};

using Span = std::variant<Plain, Strong, Link, Citation, Own, SourceMark>;
using Text = std::vector<Span>;

// What a reader reads of a span in the line itself: nothing of a citation, a choice or a mark.
std::string_view wordsOf(const Span &span);

// Moves the citations and the choices of some texts, in order, into one mark at the end of the last of them. Without
// any, nothing changes.
void gatherSources(const std::vector<Text *> &texts);

// The words alone: links as their text, citations left out.
std::string plainText(const Text &text);

// Letters and signs as a reader counts them, not bytes.
std::size_t letterCount(std::string_view utf8);

// The ids of the sources that the text cites, in a mark too, in order, with repeats.
std::vector<std::string> citedSources(const Text &text);

// Cites behind the text each of the sources that it does not cite yet, once.
void appendCitations(Text &text, const std::vector<std::string> &sources);

// The text with a citation of each of the sources behind it.
Text cited(Text text, const std::vector<std::string> &sources);

} // namespace guide
