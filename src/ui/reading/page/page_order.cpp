#include "ui/reading/page/page_order.h"

#include "ui/reading/fold_title.h"

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

// Takes all that stands behind `begin`.
template<typename Value>
std::vector<Value> takeFrom(std::vector<Value> &values, std::size_t begin)
{
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
    std::vector<Value> taken(std::make_move_iterator(from), std::make_move_iterator(values.end()));
    values.erase(from, values.end());
    return taken;
}

template<typename Value>
void append(std::vector<Value> &values, std::vector<Value> more)
{
    values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

template<typename Value>
void eraseAt(std::vector<Value> &values, std::size_t begin, std::size_t count)
{
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
    values.erase(from, from + static_cast<std::ptrdiff_t>(count));
}

// The place of what comes behind the one that `is` it.
template<typename Value, typename Is>
std::size_t placeBehind(const std::vector<Value> &values, Is is)
{
    return static_cast<std::size_t>(std::find_if(values.begin(), values.end(), is) - values.begin()) + 1;
}

} // namespace

int PageOrder::indexOf(const TextBlock *block) const
{
    return static_cast<int>(std::find(m_blocks.begin(), m_blocks.end(), block) - m_blocks.begin());
}

QWidget *PageOrder::widgetAt(const guide::LinePlace &place) const
{
    const auto found =
        std::find_if(m_places.crbegin(), m_places.crend(), [&](const auto &each) { return each.first == place; });
    return found == m_places.crend() ? nullptr : found->second;
}

void PageOrder::add(TextBlock *block)
{
    const int index = blockCount();
    m_blocks.push_back(block);
    if (qobject_cast<FoldTitle *>(block))
        m_stops.push_back({block, -1, nullptr, index});
    for (int i = 0; i < static_cast<int>(block->links().size()); ++i)
        m_stops.push_back({block, i, nullptr, index});
}

void PageOrder::add(QWidget *button)
{
    m_stops.push_back({nullptr, -1, button, blockCount() - 1});
}

PageOrder::Counts PageOrder::behind(const TextBlock *title) const
{
    return {placeBehind(m_blocks, [&](const TextBlock *each) { return each == title; }),
            placeBehind(m_stops, [&](const PageStop &each) { return each.block == title; }),
            placeBehind(m_places, [&](const auto &each) { return each.second == title; })};
}

void PageOrder::shiftStops(std::size_t from, std::ptrdiff_t blocks)
{
    for (std::size_t i = from; i < m_stops.size(); ++i)
        m_stops[i].after += static_cast<int>(blocks);
}

PageOrder::Counts PageOrder::insert(const Counts &at, const std::function<void()> &add)
{
    std::vector<TextBlock *> blocksBehind = takeFrom(m_blocks, at.blocks);
    std::vector<PageStop> stopsBehind = takeFrom(m_stops, at.stops);
    std::vector<std::pair<guide::LinePlace, QWidget *>> placesBehind = takeFrom(m_places, at.places);
    add();
    const Counts added{m_blocks.size() - at.blocks, m_stops.size() - at.stops, m_places.size() - at.places};
    append(m_blocks, std::move(blocksBehind));
    append(m_stops, std::move(stopsBehind));
    append(m_places, std::move(placesBehind));
    shiftStops(at.stops + added.stops, static_cast<std::ptrdiff_t>(added.blocks));
    if (m_beforeEnd) {
        m_beforeEnd->blocks += added.blocks;
        m_beforeEnd->stops += added.stops;
        m_beforeEnd->places += added.places;
    }
    return added;
}

void PageOrder::erase(const Counts &at, const Counts &count)
{
    eraseAt(m_blocks, at.blocks, count.blocks);
    eraseAt(m_stops, at.stops, count.stops);
    eraseAt(m_places, at.places, count.places);
    shiftStops(at.stops, -static_cast<std::ptrdiff_t>(count.blocks));
    if (m_beforeEnd) {
        m_beforeEnd->blocks -= count.blocks;
        m_beforeEnd->stops -= count.stops;
        m_beforeEnd->places -= count.places;
    }
}

void PageOrder::beginEnd()
{
    m_beforeEnd = counts();
}

void PageOrder::clearEnd()
{
    m_blocks.resize(m_beforeEnd->blocks);
    m_stops.resize(m_beforeEnd->stops);
    m_places.resize(m_beforeEnd->places);
    m_beforeEnd.reset();
}

} // namespace ui
