// Page: what a reader sees, complete, whatever it was made from. Screen, paper, HTML and plain text all show a Page.
#pragma once

#include "guide/guide.h"
#include "guide/page/sheet.h"
#include "guide/text/date.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace guide {

// A label and what belongs to it: "How long" and the minutes.
struct Fact
{
    std::string label;
    std::vector<Text> text;
};

struct Facts
{
    std::vector<Fact> facts;
};

// One source in full, with its number in the list.
struct SourceEntry
{
    int number = 0;
    Source source;
    Text text; // sourceText(source)
};

// One action, and the signs that call for it: complete in itself, and without a link that could lead away from help.
struct CareCard
{
    Urgency urgency = Urgency::EmergencyNow;
    std::string heading; // one action; ends in a colon
    std::vector<std::string> items;
    std::string numbers{}; // what to call, where the heading cannot say it; may be empty
    Text country{};        // on the screen alone: whose number it is, and the way to others
};

// The poses of a figure side by side. The caption may be empty.
struct FigureBlock
{
    std::shared_ptr<const Figure> figure; // never none
    std::string caption;
    bool textBeside = false;         // on paper, the paragraphs and facts that follow stand right of it
    std::vector<Blanks> beside = {}; // on paper, lines to write on stand left of it, which saves room
};

// Whether it is the one line of danger signs above a page, whose link leads nowhere off the screen. Paper leaves it
// out, as the foot of each sheet tells them in full; a file without feet has emergencyCallout() in its place.
bool isCheckLine(const Guide &guide, const Callout &callout);
Callout emergencyCallout();

// "Picture: ...", where a figure cannot be shown.
std::string pictureInWords(const Guide &guide, const Figure &figure);

// One thing of a table, and for which columns it holds.
struct TableRow
{
    std::string heading;
    std::vector<bool> cells; // as many as the table has columns
};

// Rows that belong together, below a heading of their own.
struct TableRowGroup
{
    std::string heading;
    std::vector<TableRow> rows;
};

// Things side by side. Where there is room for no more, a writer shows a cell as a dot or a dash; who cannot see it is
// told the word.
struct Table
{
    std::string caption;
    std::string rowsAre; // the heading of the column of row headings: "Side effect"
    std::string yes;     // the words of a cell
    std::string no;
    std::vector<std::string> columns;
    std::vector<TableRowGroup> groups;
};

// What the reader may choose on the screen, each with its reason. Elsewhere it is a list.
struct Choice
{
    std::string id;
    std::string label; // without a full stop
    Text why;
};

struct Choices
{
    std::vector<Choice> choices;
};

List listOf(const Choices &choices);

// Where the screen has room to fill in the sheet that the page is about. Elsewhere there is nothing.
struct SheetForm
{
    bool isStart = false; // above all that is to be chosen, for who wants the sheet as it is
};

using Block = std::variant<Heading, Paragraph, List, Callout, Cards, Action, Fold, Tiles, FigureBlock, Facts, Table,
                           SourceEntry, CareCard, TickTable, Blanks, Ticks, Contents, Choices, SheetForm>;

struct Page
{
    std::string id;
    std::string title;
    Text summary; // may be empty
    std::vector<Block> blocks;
    bool dense = false; // a sheet to fill in: its lines stand closer where that saves paper
    // Blocks that no search looks into, and no LinePlace counts: what only the date of the computer calls for, and what
    // a card says of other medicines. A fold is none itself, though what it holds may be.
    std::vector<std::size_t> asides{};
};

bool isAside(const Page &page, std::size_t block);

// "Last checked 22 November 2026. Check again by 22 November 2027.", with the dates of the section.
std::string datesInWords(const Guide &guide, const Section &section);

} // namespace guide
