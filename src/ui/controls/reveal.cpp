#include "ui/controls/reveal.h"

#include <QScrollBar>

namespace ui {

void reveal(QScrollArea &area, QRect place)
{
    QScrollBar *bar = area.verticalScrollBar();
    const int room = area.viewport()->height();
    if (place.height() >= room) {
        bar->setValue(place.top());
        return;
    }
    const int margin = std::min(2 * area.fontMetrics().height(), (room - place.height()) / 2);
    if (place.top() < bar->value())
        bar->setValue(place.top() - margin);
    else if (place.bottom() >= bar->value() + room)
        bar->setValue(place.bottom() + 1 + margin - room);
}

} // namespace ui
