// Where the reader is on a page, and how to bring them there.
#include "ui/column.h"
#include "ui/section_page.h"

#include <QScrollBar>

#include <cmath>

namespace ui {

SectionPage::Position SectionPage::position() const
{
    Position position{0, 0, m_cursor, currentStop(), m_cursor >= 0 && beginsOnScreen(m_cursor)};
    const int scroll = verticalScrollBar()->value();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    while (position.top < last && placeOf(*blockAt(position.top)).bottom() < scroll)
        ++position.top;
    const QRect place = placeOf(*blockAt(position.top));
    position.above = static_cast<double>(scroll - place.top()) / std::max(1, place.height());
    return position;
}

void SectionPage::restore(const Position &position)
{
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

QRect SectionPage::placeOf(const QWidget &widget) const
{
    return {widget.mapTo(this->widget(), QPoint(0, 0)), widget.size()};
}

bool SectionPage::beginsOnScreen(int block) const
{
    const QRect place = placeOf(*blockAt(block));
    const int firstLine = std::min(place.height(), 2 * fontMetrics().height());
    const int top = verticalScrollBar()->value();
    return place.top() >= top && place.top() + firstLine <= top + viewport()->height();
}

void SectionPage::reveal(QRect place)
{
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height();
    // What is higher than the page shows its beginning; QScrollArea would show its middle.
    if (place.height() >= room) {
        bar->setValue(place.top());
        return;
    }
    const int margin = std::min(2 * fontMetrics().height(), (room - place.height()) / 2);
    if (place.top() < bar->value())
        bar->setValue(place.top() - margin);
    else if (place.bottom() >= bar->value() + room)
        bar->setValue(place.bottom() + 1 + margin - room);
}

} // namespace ui
