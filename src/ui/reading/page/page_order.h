// PageOrder: what stands on a page, in reading order: its blocks, what Tab stops at, and what shows each line of the
// guide. What a fold holds is a part of it while the fold is open.
#pragma once

#include "guide/page/lines.h"
#include "ui/reading/text_block.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

// Something that Tab stops at: a link of a block, the title of a fold, or a button.
struct PageStop
{
    TextBlock *block = nullptr;
    int link = -1; // none for the title of a fold
    QWidget *button = nullptr;
    int after = 0; // the number of blocks that stand before it
};

class PageOrder
{
public:
    // So many of each. As a place: what stands there has so many before it.
    struct Counts
    {
        std::size_t blocks = 0;
        std::size_t stops = 0;
        std::size_t places = 0;
    };

    const std::vector<TextBlock *> &blocks() const { return m_blocks; }
    const std::vector<PageStop> &stops() const { return m_stops; }
    int blockCount() const { return static_cast<int>(m_blocks.size()); }
    int stopCount() const { return static_cast<int>(m_stops.size()); }
    TextBlock *block(int index) const { return m_blocks[static_cast<std::size_t>(index)]; }
    const PageStop &stop(int index) const { return m_stops[static_cast<std::size_t>(index)]; }
    int indexOf(const TextBlock *block) const;              // blockCount() if it does not stand there
    QWidget *widgetAt(const guide::LinePlace &place) const; // the last that shows it; nullptr for none

    // At the end. A block comes with its links.
    void add(TextBlock *block);
    void add(QWidget *button);
    void add(const guide::LinePlace &place, QWidget *widget) { m_places.emplace_back(place, widget); }

    // Right behind the title of a fold, which is a block, a stop and a place.
    Counts behind(const TextBlock *title) const;
    // What `add` adds stands there, and not at the end. Returns what it was.
    Counts insert(const Counts &at, const std::function<void()> &add);
    void erase(const Counts &at, const Counts &count);

    // What is added from now on, until it is cleared, is the end of the page.
    void beginEnd();
    void clearEnd();

private:
    Counts counts() const { return {m_blocks.size(), m_stops.size(), m_places.size()}; }
    void shiftStops(std::size_t from, std::ptrdiff_t blocks);

    std::vector<TextBlock *> m_blocks;
    std::vector<PageStop> m_stops;
    std::vector<std::pair<guide::LinePlace, QWidget *>> m_places;
    std::optional<Counts> m_beforeEnd;
};

} // namespace ui
