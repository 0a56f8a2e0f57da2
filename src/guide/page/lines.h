// The lines of a block, as a reader reads them: what stands as one paragraph or one item of a list, in reading order.
//
// The rule stands here once, for screen, paper, plain text, HTML and search. A line is named by its place, which is the
// same on every day and for every reader, so that what a search finds can be shown where it stands.
#pragma once

#include "guide/page/page.h"

#include <string>
#include <vector>

namespace guide {

struct Line
{
    std::string lead; // strong, before the text, with the blank behind it: "How long: "
    Text text;
    bool isItem = false; // of a list
};

// The lead and the text as one.
Text lineText(const Line &line);

// A callout is one line: "Check first. " and the words behind it.
Line lineOf(const Callout &callout);

// A source is one line. Its number is written as its citations are: "3." on the screen, else "[3]".
enum class SourceNumber { Point, Brackets };
Line lineOf(const SourceEntry &entry, SourceNumber number);

// A fact of one text is one line; of several, the label is a line and each text an item.
std::vector<Line> linesOf(const Facts &facts);

// Of any block. None for what is only a button, and for sheets to fill in; of a table its caption alone; of a figure
// its alternative, and its caption if it has one. A line without words is not shown, and keeps its number: the phone
// numbers of a CareCard depend on the reader's country.
std::vector<Line> linesOf(const Block &block);

// For which columns a row of a table holds: "yes: Ibuprofen, Naproxen."; empty for none. A voice reads rows.
std::string columnsInWords(const Table &table, const TableRow &row);

// Where a line stands on its page.
struct LinePlace
{
    static constexpr int opening = -1; // the block of the title (line 0) and the summary (line 1)

    int block = opening; // among the blocks of the page that are not in Page::asides
    int line = 0;

    bool operator==(const LinePlace &other) const = default;
};

} // namespace guide
