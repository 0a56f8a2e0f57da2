// Where the reader is on a page, and how to bring them there.
#include "ui/controls/column.h"
#include "ui/reading/page_builder.h"
#include "ui/reading/section_page.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

ReadingPosition SectionPage::position() const
{
    ReadingPosition position{0, 0, m_cursor, currentStop(), m_cursor >= 0 && beginsOnScreen(m_cursor)};
    const int scroll = verticalScrollBar()->value();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    while (position.top < last && placeOf(*blockAt(position.top)).bottom() < scroll)
        ++position.top;
    const QRect place = placeOf(*blockAt(position.top));
    position.above = static_cast<double>(scroll - place.top()) / std::max(1, place.height());
    return position;
}

void SectionPage::restore(const ReadingPosition &position)
{
    if (position.top >= 0 || position.block >= 0)
        makeRest();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    m_cursor = std::min(position.block, last);
    m_stop = std::min(position.stop, static_cast<int>(m_stops.size()) - 1);
    if (position.top >= 0) {
        const QRect place = placeOf(*blockAt(std::min(position.top, last)));
        verticalScrollBar()->setValue(place.top() + static_cast<int>(std::lround(position.above * place.height())));
    }
    // Larger text may have pushed it off the screen.
    if (m_cursor >= 0 && position.cursorSeen && !beginsOnScreen(m_cursor))
        reveal(placeOf(*blockAt(m_cursor)));
}

void SectionPage::addPlace(const guide::LinePlace &place, QWidget *widget)
{
    m_places.emplace_back(place, widget);
}

QWidget *SectionPage::widgetAt(const guide::LinePlace &place)
{
    makeRest();
    const auto found =
        std::find_if(m_places.crbegin(), m_places.crend(), [&](const auto &each) { return each.first == place; });
    return found == m_places.crend() ? nullptr : found->second;
}

void SectionPage::goTo(const TextBlock &block)
{
    setCursor(static_cast<int>(std::find(m_blocks.begin(), m_blocks.end(), &block) - m_blocks.begin()));
}

bool SectionPage::beginsOnScreen(int block) const
{
    const QRect place = placeOf(*blockAt(block));
    const int firstLine = std::min(place.height(), 2 * fontMetrics().height());
    const int top = verticalScrollBar()->value();
    return place.top() >= top && place.top() + firstLine <= top + viewport()->height();
}

} // namespace ui
