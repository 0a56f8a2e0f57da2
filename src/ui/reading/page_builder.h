// PageBuilder: the blocks of a Page as widgets, made one after the other, so that a long page can be shown before its
// end is made. A block without a look of its own here is shown as its lines.
#pragma once

#include "guide/page/lines.h"
#include "ui/reading/text_block.h"

#include <optional>

namespace ui {

class Column;
class FlowRow;
class ItemList;
class PageParts;

class PageBuilder
{
public:
    // Tells `page` of every block and button it makes, in reading order.
    PageBuilder(const PageContext &context, guide::Page content, PageParts &page);

    // The same into a column that is there.
    PageBuilder(const PageContext &context, guide::Page content, PageParts &page, Column &column);

    // The page's widgets go into it; it is empty at first. The caller takes it, and must not delete it before the
    // builder.
    Column *column() const { return m_column; }
    // Makes the next block, or a fold with all that it holds if it is open. Returns whether there was one.
    bool next();

    std::size_t nextBlock() const { return m_next; } // that next() makes
    // Makes what the fold at that block holds, into its body.
    void buildFold(std::size_t fold, Column &body);
    // The fold that holds the block of that number (see LinePlace), if one does.
    std::optional<std::size_t> foldHolding(int block) const;
    const guide::Page &content() const { return m_content; }
    guide::LinePlace placeOf(std::size_t block) const { return {m_numbers[block], 0}; }
    // Of the text with the margins beside it, in pixels.
    int textWidth() const;
    // Tiles, which take all the room there is.
    bool hasWideBlocks() const;

private:
    void begin();
    void build(std::size_t block, Column &column);
    TextBlock *add(Column &column, const guide::Text &text, document::TextRole role, int gap,
                   const QString &marker = {});
    TextBlock *add(Column &column, TextBlock *block, int gap);
    // The list at the end of the column, if it is of the same block; else a new one, which stands `gap` below the rest.
    Column &listIn(Column &column, int gap);
    // The widget shows the next line of the block; see lines.h.
    void addPlace(QWidget *widget);
    int em() const;
    static QString bullet();

    void write(Column &column, const guide::Heading &heading);
    void writeVerdict(Column &column, const guide::Heading &heading); // one with a tone
    // What has no look of its own: its lines, as paragraphs and as items of a list.
    template<typename Other>
    void write(Column &column, const Other &block)
    {
        writeLines(column, guide::linesOf(guide::Block(block)));
    }
    void writeLines(Column &column, const std::vector<guide::Line> &lines);
    void write(Column &column, const guide::List &list);
    void write(Column &column, const guide::Callout &callout);
    void write(Column &column, const guide::Cards &cards);
    void write(Column &column, const guide::Action &action);
    void write(Column &column, const guide::Fold &fold);
    void write(Column &column, const guide::Tiles &tiles);
    void write(Column &column, const guide::FigureBlock &figure);
    void write(Column &column, const guide::Facts &facts);
    void write(Column &column, const guide::SourceEntry &entry);
    void write(Column &column, const guide::CareCard &card);
    void write(Column &column, const guide::Table &table);
    void write(Column &column, const guide::TickTable &table);
    void write(Column &column, const guide::Blanks &blanks);
    void write(Column &column, const guide::Ticks &ticks);
    void write(Column &column, const guide::Contents &contents);
    void write(Column &column, const guide::Choices &choices);
    void write(Column &column, const guide::SheetForm &form);

    const PageContext &m_context;
    guide::Page m_content;
    std::size_t m_next = 0;                  // the block of m_content that comes next
    std::vector<int> m_numbers;              // of the blocks, as LinePlace counts them
    int m_block = guide::LinePlace::opening; // of the line that comes next
    int m_line = 0;
    std::size_t m_place = 0; // of the block in m_content
    bool m_isAside = false;
    PageParts &m_page;
    Column *m_column;
    FlowRow *m_actions = nullptr; // while one action follows another
    ItemList *m_list = nullptr;   // the last one; only compared, it may be gone
    std::size_t m_listPlace = 0;  // of its block in m_content
};

} // namespace ui
