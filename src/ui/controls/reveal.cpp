#include "ui/controls/reveal.h"

#include <QAbstractButton>
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

namespace {

QRect placeIn(const QScrollArea &area, const QWidget &widget)
{
    return {widget.mapTo(area.widget(), QPoint(0, 0)), widget.size()};
}

bool holds(const QScrollArea &area, const QWidget *widget)
{
    return widget && area.widget()->isAncestorOf(widget);
}

// Of the widget, or of the part of the area that it stands in if that is seen whole.
QRect wholePlaceOf(const QScrollArea &area, const QWidget &widget)
{
    const QWidget *part = &widget;
    while (part->parentWidget() != area.widget())
        part = part->parentWidget();
    return placeIn(area, part->height() <= area.viewport()->height() ? *part : widget);
}

bool takesFocus(const QWidget &widget)
{
    // Tab goes to one of several buttons that exclude each other; an arrow goes to each.
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool onWay = (widget.focusPolicy() & Qt::TabFocus) || (button && button->autoExclusive());
    return onWay && widget.isVisible() && widget.isEnabled() && !widget.focusProxy();
}

QWidget *nextInWindow(QWidget *widget, bool on)
{
    QWidget *next = widget;
    do
        next = on ? next->nextInFocusChain() : next->previousInFocusChain();
    while (next != widget && !takesFocus(*next));
    return next;
}

} // namespace

void revealFocus(QScrollArea &area)
{
    const QWidget *focus = area.window()->focusWidget();
    if (holds(area, focus))
        reveal(area, wholePlaceOf(area, *focus));
}

void walk(QScrollArea &area, bool on)
{
    QWidget *focus = area.window()->focusWidget();
    QWidget *next = focus ? nextInWindow(focus, on) : nullptr;
    if (!next)
        return;
    QScrollBar *bar = area.verticalScrollBar();
    const int room = area.viewport()->height();
    const int step = std::max(1, room - 2 * area.fontMetrics().height());
    const int edge = on ? bar->maximum() : bar->minimum();
    bool isFar = holds(area, focus) && bar->value() != edge; // out of the area, once it was seen to its end
    if (holds(area, next)) {
        const QRect place = wholePlaceOf(area, *next);
        isFar = on ? place.bottom() >= bar->value() + room + step : place.top() < bar->value() - step;
    }
    if (isFar) {
        bar->setValue(bar->value() + (on ? step : -step));
        return;
    }
    next->setFocus(on ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    revealFocus(area);
}

} // namespace ui
