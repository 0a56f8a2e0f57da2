// PageBuilder: the blocks of a Page as widgets. A new kind of block is an error of the compiler here until it has one.
#pragma once

#include "guide/page.h"
#include "ui/text_block.h"

namespace ui {

class Column;
class FlowRow;
class SectionPage;

class PageBuilder
{
public:
    // Tells `page` of every block and button it makes, in reading order.
    PageBuilder(const PageContext &context, SectionPage &page) : m_context(context), m_page(page) {}

    // The caller takes the column.
    Column *build(const guide::Page &content);
    // At the end of a column that is there.
    void append(Column &column, const guide::Page &content);

private:
    TextBlock *add(Column &column, const guide::Text &text, document::TextRole role, int gap, const QString &marker = {});
    int em() const;

    void write(Column &column, const guide::Heading &heading);
    void write(Column &column, const guide::Paragraph &paragraph);
    void write(Column &column, const guide::List &list);
    void write(Column &column, const guide::Callout &callout);
    void write(Column &column, const guide::Cards &cards);
    void write(Column &column, const guide::Action &action);
    void write(Column &column, const guide::Facts &facts);
    void write(Column &column, const guide::SourceEntry &entry);
    void write(Column &column, const guide::CareCard &card);
    void write(Column &column, const guide::Table &table);

    const PageContext &m_context;
    SectionPage &m_page;
    FlowRow *m_actions = nullptr; // while one action follows another
};

} // namespace ui
