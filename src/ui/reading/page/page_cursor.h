// PageCursor: where the reader is on a page by keys: on a block, which is the reading cursor, or on a stop of Tab.
//
// Either is shown while the page, or a button on it, has the focus, and has the accessible focus then: a screen reader
// speaks it.
#pragma once

#include "ui/reading/page/page_order.h"
#include "ui/reading/page_context.h"

#include <QPointer>

namespace ui {

class FoldTitle;
class LazyScrollArea;

class PageCursor
{
public:
    // Indices are those of `order`; -1 for none.
    PageCursor(LazyScrollArea &page, const PageOrder &order, Density density)
        : m_page(page), m_order(order), m_density(density)
    {
    }

    int block() const { return m_block; }
    bool isOnStop() const { return m_stop >= 0; }
    // A button may have the focus through a click.
    int stop() const;
    FoldTitle *foldTitle() const;      // that it is on; nullptr for none
    bool activateLink();               // that it is on; false for none
    bool isBlockSeen() const;          // its block begins on the screen
    bool isButtonSeen(int stop) const; // all of it, on the page

    // Scrolls there, and takes the focus to the page.
    void goTo(int block);
    void goToStop(int stop);
    // A step from block to block, or on through one that is higher than the page.
    void step(int step);
    // The next stop before or behind it that can be seen; false behind the last one.
    bool stepStop(bool next);
    // For who reads lying down; the next button before the next block, false where there is none.
    bool stepButton(int step);
    void leaveStop();

    // Without showing it, or scrolling there.
    void set(int block, int stop);
    void show();
    void hide();
    // A voice reads a block: shown wherever the focus is, and not told to a screen reader, as it would speak too.
    void follow(TextBlock *block);

    // The order changed there.
    void inserted(const PageOrder::Counts &at, const PageOrder::Counts &count);
    void erased(const PageOrder::Counts &at, const PageOrder::Counts &count);
    void clamp();

private:
    bool canStopAt(const PageStop &stop) const;
    bool isBesidePage(const QWidget *button) const;
    void showBlock();
    void hideBlock();
    void showStop();
    void hideStop();

    LazyScrollArea &m_page;
    const PageOrder &m_order;
    Density m_density;
    QPointer<TextBlock> m_spoken; // by a voice
    int m_block = -1;
    int m_stop = -1; // kept while the focus is elsewhere, so that it comes back to the same link
};

} // namespace ui
