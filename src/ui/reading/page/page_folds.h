// PageFolds: the folds of a page. What they hold is made when they open, and is a part of the page until they close.
#pragma once

#include "ui/reading/page/page_cursor.h"
#include "ui/reading/reading_position.h"

#include <functional>
#include <vector>

namespace ui {

class Column;
class FoldTitle;
class LazyScrollArea;
class PageBuilder;

class PageFolds
{
public:
    // Whether it is kept as the reader's own choice, or is only the program's, so that something can be found.
    enum class KeepState { No, Yes };

    PageFolds(LazyScrollArea &page, const PageContext &context, PageOrder &order, PageCursor &cursor)
        : m_page(page), m_context(context), m_order(order), m_cursor(cursor)
    {
    }

    // Before the first fold; it must live as long as the page is used.
    void setBuilder(PageBuilder &builder) { m_builder = &builder; }

    bool isEmpty() const { return m_folds.empty(); }
    // The title stands in the order already. Opened at once if the reader left it open.
    void add(std::size_t block, FoldTitle *title, Column *body);
    void toggle(const FoldTitle *title);
    void openHolding(int block);         // a number as LinePlace has it
    void openOf(const TextBlock &title); // if it is one
    void setAllOpen(bool open);
    // Opens the folds with a line that is wanted, and closes those that it opened before for another wish.
    void openWhere(const std::function<bool(const QString &line)> &isWanted);
    // What the reader goes on reading stays open, whatever is looked for next.
    void keepAround(const TextBlock &block);

    // A block or a stop, told without what folds hold.
    PlaceInOrder placeOfBlock(int block) const { return toPlace(block, &PageFolds::blockSpan); }
    PlaceInOrder placeOfStop(int stop) const { return toPlace(stop, &PageFolds::stopSpan); }
    int blockAt(const PlaceInOrder &place) const { return toIndex(place, &PageFolds::blockSpan); }
    int stopAt(const PlaceInOrder &place) const { return toIndex(place, &PageFolds::stopSpan); }

private:
    struct Fold
    {
        std::size_t block = 0; // of the page's content
        FoldTitle *title = nullptr;
        Column *body = nullptr;
        bool forFind = false;     // opened by openWhere
        PageOrder::Counts counts; // that it holds while it is open
    };

    // What a fold holds, of the blocks or of the stops.
    struct Span
    {
        int begin = 0; // behind the title
        int count = 0;
    };
    using SpanOf = Span (PageFolds::*)(const Fold &) const;
    Span blockSpan(const Fold &fold) const;
    Span stopSpan(const Fold &fold) const;
    PlaceInOrder toPlace(int index, SpanOf spanOf) const;
    int toIndex(const PlaceInOrder &place, SpanOf spanOf) const;

    void open(Fold &fold, KeepState keep);
    void close(Fold &fold, KeepState keep);
    void leave(const Fold &fold); // it closes: its title takes the cursor, and the focus
    void keepState(const Fold &fold, bool isOpen) const;
    bool holds(const Fold &fold, const std::function<bool(const QString &line)> &isWanted) const;

    LazyScrollArea &m_page;
    const PageContext &m_context;
    PageOrder &m_order;
    PageCursor &m_cursor;
    PageBuilder *m_builder = nullptr;
    std::vector<Fold> m_folds;
};

} // namespace ui
