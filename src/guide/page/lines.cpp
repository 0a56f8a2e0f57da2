#include "guide/page/lines.h"

#include "guide/base/overloaded.h"

namespace guide {
namespace {

void append(std::vector<Line> &lines, const std::vector<Text> &items)
{
    for (const Text &item : items)
        lines.push_back({{}, item, true});
}

Line plainLine(const std::string &words, bool isItem = false)
{
    return {{}, {Plain{words}}, isItem};
}

} // namespace

Text lineText(const Line &line)
{
    Text text;
    if (!line.lead.empty())
        text.emplace_back(Strong{line.lead});
    text.insert(text.end(), line.text.begin(), line.text.end());
    return text;
}

Line lineOf(const Callout &callout)
{
    std::string title = callout.title;
    if (title.find_last_of(".:?!") != title.size() - 1)
        title += ".";
    return {title + " ", callout.text};
}

Line lineOf(const SourceEntry &entry, SourceNumber number)
{
    const std::string digits = std::to_string(entry.number);
    return {number == SourceNumber::Point ? digits + ". " : "[" + digits + "] ", entry.text};
}

std::vector<Line> linesOf(const Facts &facts)
{
    std::vector<Line> lines;
    for (const Fact &fact : facts.facts) {
        if (fact.text.size() == 1) {
            lines.push_back({fact.label + ": ", fact.text.front()});
            continue;
        }
        lines.push_back({fact.label + ":", {}});
        append(lines, fact.text);
    }
    return lines;
}

std::string columnsInWords(const Table &table, const TableRow &row)
{
    std::string columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i])
            columns += (columns.empty() ? "" : ", ") + table.columns[i];
    }
    return columns.empty() ? columns : table.yes + ": " + columns + ".";
}

std::vector<Line> linesOf(const Block &block)
{
    std::vector<Line> lines;
    const Overloaded collect{
        [&](const Heading &heading) { lines.push_back(plainLine(heading.text)); },
        [&](const Paragraph &paragraph) {
            lines.push_back({{}, paragraph.text});
        },
        [&](const List &list) { append(lines, list.items); },
        [&](const Callout &callout) { lines.push_back(lineOf(callout)); },
        [&](const Cards &cards) {
            for (const Card &card : cards.cards) {
                lines.push_back(plainLine(card.title));
                for (const Text &paragraph : card.paragraphs)
                    lines.push_back({{}, paragraph});
            }
        },
        [&](const Facts &facts) { lines = linesOf(facts); },
        [&](const Table &table) { lines.push_back(plainLine(table.caption)); },
        [&](const SourceEntry &entry) { lines.push_back(lineOf(entry, SourceNumber::Point)); },
        [&](const CareCard &card) {
            lines.push_back(plainLine(card.heading));
            lines.push_back(plainLine(card.numbers));
            for (const std::string &item : card.items)
                lines.push_back(plainLine(item, true));
        },
        [&](const Choices &choices) {
            for (const Choice &choice : choices.choices) {
                lines.push_back(plainLine(choice.label));
                lines.push_back({{}, choice.why});
            }
        },
        [&](const Fold &fold) { lines.push_back(plainLine(fold.title)); },
        [&](const Tiles &tiles) {
            for (const Tile &tile : tiles.tiles) {
                lines.push_back(plainLine(tile.title));
                lines.push_back(plainLine(tile.text));
            }
        },
        [&](const FigureBlock &figure) {
            lines.push_back(plainLine(figure.figure->alternative));
            if (!figure.caption.empty())
                lines.push_back(plainLine(figure.caption));
        },
        [](const Action &) {},
        [](const TickTable &) {},
        [](const Blanks &) {},
        [](const Ticks &) {},
        [](const Contents &) {},
        [](const SheetForm &) {},
    };
    std::visit(collect, block);
    return lines;
}

} // namespace guide
