#include "document/export/export.h"

#include "document/text/text_writer.h"
#include "guide/page/block_texts.h"
#include "guide/page/lines.h"

#include <algorithm>

namespace document {
namespace {

constexpr std::size_t lineLength = 78;

class TextWriter
{
public:
    explicit TextWriter(const guide::Guide &guide) : m_guide(guide) {}

    std::string take() { return std::move(m_out); }

    void page(const guide::Page &page)
    {
        if (!page.title.empty())
            underlined(page.title, '=');
        if (!page.summary.empty()) {
            wrapped(words(page.summary), {});
            blank();
        }
        for (guide::Block block : page.blocks) {
            guide::gatherSources(block);
            std::visit([this](const auto &each) { write(each); }, block);
        }
    }

    void blank() { m_out += '\n'; }

private:
    std::string words(const guide::Text &text) const
    {
        std::string out = guide::plainText(text);
        if (const auto mark = sourceMarkOf(text))
            out += " " + numbersOf(*mark, m_guide).toStdString();
        return out;
    }

    // `first` stands before the first line; the others are indented as far.
    void wrapped(const std::string &text, const std::string &first)
    {
        const std::string indent(guide::letterCount(first), ' ');
        std::string line = first;
        std::size_t at = 0;
        bool empty = true;
        while (at < text.size()) {
            std::size_t end = text.find(' ', at);
            end = end == std::string::npos ? text.size() : end;
            const std::string word = text.substr(at, end - at);
            at = end + 1;
            if (word.empty())
                continue;
            if (!empty && guide::letterCount(line) + 1 + guide::letterCount(word) > lineLength) {
                m_out += line + "\n";
                line = indent;
                empty = true;
            }
            line += (empty ? "" : " ") + word;
            empty = false;
        }
        m_out += line + "\n";
    }

    void underlined(const std::string &title, char rule)
    {
        wrapped(title, {});
        m_out += std::string(std::min(guide::letterCount(title), lineLength), rule) + "\n\n";
    }

    void write(const guide::Heading &heading)
    {
        if (heading.level == 2) {
            underlined(heading.text, '-');
        } else {
            wrapped(heading.text, {});
            blank();
        }
    }

    // What has no look of its own: its lines, as paragraphs and as items of a list.
    template<typename Other>
    void write(const Other &block)
    {
        const std::vector<guide::Line> lines = guide::linesOf(guide::Block(block));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            wrapped(words(lineText(lines[i])), lines[i].isItem ? "- " : "");
            if (!lines[i].isItem || i + 1 == lines.size())
                blank();
        }
    }

    void write(const guide::List &list)
    {
        int number = 0;
        for (const guide::Text &item : list.items)
            wrapped(words(item), list.ordered ? std::to_string(++number) + ". " : "- ");
        blank();
    }

    void write(const guide::Callout &callout)
    {
        const bool isLine = guide::isCheckLine(m_guide, callout);
        wrapped(words(lineText(guide::lineOf(isLine ? guide::emergencyCallout() : callout))), "| ");
        blank();
    }

    void write(const guide::Cards &cards)
    {
        for (const guide::Card &card : cards.cards) {
            wrapped(card.title, {});
            for (const guide::Text &paragraph : card.paragraphs)
                wrapped(words(paragraph), "  ");
            blank();
        }
    }

    void write(const guide::Fold &fold) { write(guide::Heading{fold.title, 3}); }

    void write(const guide::Tiles &tiles)
    {
        for (const guide::Tile &tile : tiles.tiles)
            wrapped(tile.title + ": " + tile.text, "- ");
        blank();
    }

    void write(const guide::FigureBlock &figure)
    {
        for (const guide::Blanks &blanks : figure.beside)
            write(blanks);
        wrapped(guide::pictureInWords(m_guide, *figure.figure), {});
        if (!figure.caption.empty())
            wrapped(figure.caption, {});
        blank();
    }

    void write(const guide::Facts &facts)
    {
        for (const guide::Line &line : guide::linesOf(facts))
            wrapped(words(lineText(line)), line.isItem ? "  - " : "- ");
        blank();
    }

    // Row by row, as a sentence: no line is wide enough for eight columns, and a voice reads rows anyway.
    void write(const guide::Table &table)
    {
        wrapped(table.caption, {});
        blank();
        for (const guide::TableRowGroup &group : table.groups) {
            m_out += group.heading + "\n\n";
            for (const guide::TableRow &row : group.rows)
                wrapped(row.heading + ": " + sentenceOf(table, row), "- ");
            blank();
        }
    }

    // Of the columns that it does not hold for, a row says nothing.
    static std::string sentenceOf(const guide::Table &table, const guide::TableRow &row)
    {
        const std::string columns = guide::columnsInWords(table, row);
        return columns.empty() ? dash().toStdString() : columns;
    }

    void write(const guide::SourceEntry &entry)
    {
        const guide::Line line = lineOf(entry, guide::SourceNumber::Brackets);
        wrapped(words(line.text), line.lead);
        blank();
    }

    void write(const guide::CareCard &card)
    {
        wrapped(card.heading, {});
        if (!card.numbers.empty())
            wrapped(card.numbers, {});
        for (const std::string &item : card.items)
            wrapped(item, "- ");
        blank();
    }

    // One line for each row, and below it the boxes: no line holds both.
    void write(const guide::TickTable &table)
    {
        wrapped(table.heading, {});
        blank();
        for (const guide::TickGroup &group : table.groups) {
            m_out += group.heading + "\n\n";
            for (const guide::TickRow &row : group.rows) {
                wrapped(row.text, "- ");
                std::string boxes;
                for (const std::string &column : table.columns)
                    boxes += "[ ] " + column + "  ";
                wrapped(row.once ? "[ ] " + table.once : boxes, "  ");
            }
            blank();
        }
    }

    void write(const guide::Blanks &blanks)
    {
        const std::string line(40, '_');
        for (const guide::Blank &each : blanks.blanks)
            wrapped(each.label + " " + (each.answer.empty() ? line : each.answer), {});
        for (int i = 0; i < blanks.moreLines; ++i)
            wrapped(line, {});
        blank();
    }

    void write(const guide::Ticks &ticks)
    {
        for (const guide::Tick &tick : ticks.ticks)
            wrapped(tick.text, tick.ticked ? "[x] " : "[ ] ");
        blank();
    }

    void write(const guide::Choices &choices) { write(guide::listOf(choices)); }

    void write(const guide::Contents &contents)
    {
        for (const guide::ContentsGroup &group : contents.groups) {
            wrapped(group.heading, {});
            for (const guide::ContentsEntry &entry : group.entries)
                wrapped(entry.title, "- ");
            blank();
        }
    }

    const guide::Guide &m_guide;
    std::string m_out;
};

} // namespace

std::string plainTextOf(const std::vector<guide::Page> &pages, const guide::Guide &guide)
{
    TextWriter writer(guide);
    for (const guide::Page &page : pages)
        writer.page(page);
    return writer.take();
}

} // namespace document
