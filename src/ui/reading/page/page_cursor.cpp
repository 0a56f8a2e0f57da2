#include "ui/reading/page/page_cursor.h"

#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/fold_title.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

void announce(QWidget *block, int child = -1)
{
    QAccessibleEvent event(block, QAccessible::Focus);
    if (child >= 0)
        event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

// Moves an index that stands at `begin` or behind it.
void shift(int &index, std::size_t begin, std::ptrdiff_t by)
{
    if (index >= static_cast<int>(begin))
        index += static_cast<int>(by);
}

} // namespace

int PageCursor::stop() const
{
    const std::vector<PageStop> &stops = m_order.stops();
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (stops[i].button && stops[i].button->hasFocus())
            return static_cast<int>(i);
    }
    return m_stop;
}

FoldTitle *PageCursor::foldTitle() const
{
    const bool onTitle = m_block >= 0 && (m_stop < 0 || (m_order.stop(m_stop).block && m_order.stop(m_stop).link < 0));
    return onTitle ? qobject_cast<FoldTitle *>(m_order.block(m_block)) : nullptr;
}

bool PageCursor::activateLink()
{
    if (m_stop < 0 || !m_order.stop(m_stop).block)
        return false;
    TextBlock &block = *m_order.stop(m_stop).block;
    block.activate(block.links()[static_cast<std::size_t>(m_order.stop(m_stop).link)]);
    return true;
}

bool PageCursor::isBlockSeen() const
{
    if (m_block < 0)
        return false;
    const QRect place = m_page.placeOf(*m_order.block(m_block));
    const int firstLine = std::min(place.height(), 2 * m_page.fontMetrics().height());
    const int top = m_page.verticalScrollBar()->value();
    return place.top() >= top && place.top() + firstLine <= top + m_page.viewport()->height();
}

bool PageCursor::isBesidePage(const QWidget *button) const
{
    return button && !m_page.widget()->isAncestorOf(button);
}

bool PageCursor::isButtonSeen(int stop) const
{
    if (stop < 0 || !m_order.stop(stop).button || isBesidePage(m_order.stop(stop).button))
        return false;
    const QRect place = m_page.placeOf(*m_order.stop(stop).button);
    const int top = m_page.verticalScrollBar()->value();
    return place.top() >= top && place.bottom() <= top + m_page.viewport()->height();
}

void PageCursor::goTo(int block)
{
    hideBlock();
    goToStop(-1);
    m_block = block;
    m_page.reveal(m_page.placeOf(*m_order.block(block)));
    if (m_page.hasFocus())
        showBlock();
    else
        m_page.setFocus(Qt::OtherFocusReason); // a button of the page had it; it shows the cursor then
}

void PageCursor::goToStop(int stop)
{
    hideStop();
    m_stop = stop;
    if (stop < 0)
        return;
    hideBlock();
    const PageStop &target = m_order.stop(stop);
    m_block = target.after;
    if (!isBesidePage(target.button)) {
        QRect place = m_page.placeOf(target.button ? *target.button : *target.block);
        if (target.block && target.link >= 0) {
            place = target.block->rectOf(target.block->links()[static_cast<std::size_t>(target.link)])
                        .translated(place.topLeft());
        }
        m_page.reveal(place);
    }
    if (m_page.hasFocus() || target.button)
        showStop();
    else
        m_page.setFocus(Qt::OtherFocusReason); // it shows the stop then
}

void PageCursor::step(int step)
{
    // The rest of a block that is higher than the page comes before the next block.
    if (m_block >= 0) {
        const QRect place = m_page.placeOf(*m_order.block(m_block));
        QScrollBar *bar = m_page.verticalScrollBar();
        const int room = m_page.viewport()->height();
        const bool onScreen = place.bottom() >= bar->value() && place.top() < bar->value() + room;
        const bool more = step > 0 ? place.bottom() >= bar->value() + room : place.top() < bar->value();
        if (place.height() > room && onScreen && more) {
            bar->setValue(bar->value() + step * std::max(1, room - 2 * m_page.fontMetrics().height()));
            return;
        }
    }
    goTo(std::clamp(m_block + step, 0, m_order.blockCount() - 1));
}

// A button may be hidden, such as the list of headings where there is no room beside the page.
bool PageCursor::canStopAt(const PageStop &stop) const
{
    return !stop.button || stop.button->isVisibleTo(&m_page);
}

bool PageCursor::stepStop(bool next)
{
    const int count = m_order.stopCount();
    int target = stop();
    if (target >= 0) {
        do
            target += next ? 1 : -1;
        while (target >= 0 && target < count && !canStopAt(m_order.stop(target)));
    } else if (next) {
        // The first link or button that stands at the reading cursor or behind it; not the title that it stands on.
        const auto isBehind = [&](const PageStop &stop) {
            return canStopAt(stop)
                   && (stop.after > m_block || (stop.after == m_block && (stop.button || stop.link >= 0)));
        };
        for (target = 0; target < count && !isBehind(m_order.stop(target));)
            ++target;
    }
    if (target < 0 || target >= count)
        return false;
    goToStop(target);
    return true;
}

// Who lies on the floor has Up and Down for everything: they must pass over nothing that can be pressed. At a desk they
// read on, and Tab goes to the buttons.
bool PageCursor::stepButton(int step)
{
    if (m_density != Density::LyingDown)
        return false;
    const int current = stop();
    const bool isOnButton = current >= 0 && m_order.stop(current).button && m_order.stop(current).button->hasFocus();
    if (!isOnButton && !m_page.hasFocus())
        return false;
    const int after = isOnButton ? m_order.stop(current).after : m_block - (step < 0 ? 1 : 0);
    const int count = m_order.stopCount();
    for (int i = isOnButton ? current + step : step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
        if (m_order.stop(i).button && m_order.stop(i).after == after && canStopAt(m_order.stop(i))) {
            goToStop(i);
            return true;
        }
    }
    if (!isOnButton || step > 0)
        return false;
    goTo(after); // up from the first button behind a block
    return true;
}

void PageCursor::leaveStop()
{
    goToStop(-1);
}

void PageCursor::set(int block, int stop)
{
    m_block = block;
    m_stop = stop;
}

void PageCursor::show()
{
    m_stop >= 0 ? showStop() : showBlock();
}

void PageCursor::hide()
{
    hideBlock();
    hideStop();
}

void PageCursor::showBlock()
{
    m_block = std::max(m_block, 0);
    m_order.block(m_block)->setCurrent(true);
    announce(m_order.block(m_block));
}

void PageCursor::hideBlock()
{
    if (m_block >= 0)
        m_order.block(m_block)->setCurrent(false);
}

void PageCursor::showStop()
{
    const PageStop &stop = m_order.stop(m_stop);
    if (stop.button) {
        stop.button->setFocus(Qt::TabFocusReason);
        return;
    }
    if (stop.link < 0)
        stop.block->setCurrent(true);
    else
        stop.block->setFocusedLink(stop.link);
    announce(stop.block, stop.link);
}

void PageCursor::hideStop()
{
    if (m_stop < 0 || !m_order.stop(m_stop).block)
        return;
    m_order.stop(m_stop).block->setFocusedLink(-1);
    m_order.stop(m_stop).block->setCurrent(false);
}

void PageCursor::follow(TextBlock *block)
{
    if (m_spoken)
        m_spoken->setSpoken(false);
    m_spoken = block;
    if (!block || m_order.indexOf(block) == m_order.blockCount())
        return;
    block->setSpoken(true);
    hide();
    set(m_order.indexOf(block), -1);
    m_page.reveal(m_page.placeOf(*block));
    block->setCurrent(m_page.hasFocus());
}

void PageCursor::inserted(const PageOrder::Counts &at, const PageOrder::Counts &count)
{
    shift(m_block, at.blocks, static_cast<std::ptrdiff_t>(count.blocks));
    shift(m_stop, at.stops, static_cast<std::ptrdiff_t>(count.stops));
}

void PageCursor::erased(const PageOrder::Counts &at, const PageOrder::Counts &count)
{
    shift(m_block, at.blocks, -static_cast<std::ptrdiff_t>(count.blocks));
    shift(m_stop, at.stops, -static_cast<std::ptrdiff_t>(count.stops));
}

void PageCursor::clamp()
{
    m_block = std::min(m_block, m_order.blockCount() - 1);
    m_stop = m_stop < m_order.stopCount() ? m_stop : -1;
}

} // namespace ui
