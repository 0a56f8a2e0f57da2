// The blocks that only paper needs: what is filled in by hand, and the contents of a booklet. Elsewhere they are lists.
#pragma once

#include <string>
#include <vector>

namespace guide {

struct TickRow
{
    std::string text;
    bool once = false; // one box instead of one for each column
};

struct TickGroup
{
    std::string heading; // may be empty
    std::vector<TickRow> rows;
};

// Rows of boxes to tick, or to write a number in. Each sheet that the table reaches repeats its heading and columns.
struct TickTable
{
    std::string heading;
    std::vector<std::string> columns;
    std::string once; // what stands beside a single box
    std::vector<TickGroup> groups;
};

// A label, and the room to write behind it; or what is written there already.
struct Blank
{
    std::string label;
    std::string answer = {};
};

// Side by side on one line.
struct Blanks
{
    std::vector<Blank> blanks;
    int moreLines = 0; // empty ones below, as wide as the sheet
};

struct Tick
{
    std::string text;
    bool ticked = false;
};

// Boxes in a row that wraps, each with its words behind it.
struct Ticks
{
    std::vector<Tick> ticks;
};

struct ContentsEntry
{
    std::string title;
    std::string page; // an id
};

struct ContentsGroup
{
    std::string heading;
    std::vector<ContentsEntry> entries;
};

// The list of contents of a booklet. Paper fills in the numbers of the sheets.
struct Contents
{
    std::vector<ContentsGroup> groups;
};

} // namespace guide
