// Where the reader is on a page, and how to bring them there.
#include "ui/controls/column.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/page_builder.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

ReadingPosition SectionPage::position() const
{
    const int scroll = verticalScrollBar()->value();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    int top = 0;
    while (top < last && placeOf(*blockAt(top)).bottom() < scroll)
        ++top;
    const QRect place = placeOf(*blockAt(top));
    return {toPlace(top, &SectionPage::blockSpan),
            static_cast<double>(scroll - place.top()) / std::max(1, place.height()),
            toPlace(m_cursor, &SectionPage::blockSpan),
            toPlace(currentStop(), &SectionPage::stopSpan),
            m_cursor >= 0 && beginsOnScreen(m_cursor),
            isButtonSeen(currentStop())};
}

bool SectionPage::isButtonSeen(int stop) const
{
    if (stop < 0 || !stopAt(stop).button || isBesidePage(stopAt(stop).button))
        return false;
    const QRect place = placeOf(*stopAt(stop).button);
    const int top = verticalScrollBar()->value();
    return place.top() >= top && place.bottom() <= top + viewport()->height();
}

void SectionPage::restore(const ReadingPosition &position)
{
    if (position.top.index >= 0 || position.block.index >= 0)
        makeRest();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    m_cursor = std::min(toIndex(position.block, &SectionPage::blockSpan), last);
    m_stop = std::min(toIndex(position.stop, &SectionPage::stopSpan), static_cast<int>(m_stops.size()) - 1);
    if (position.top.index >= 0) {
        const QRect place = placeOf(*blockAt(std::min(toIndex(position.top, &SectionPage::blockSpan), last)));
        verticalScrollBar()->setValue(place.top() + static_cast<int>(std::lround(position.above * place.height())));
    }
    // Larger text may have pushed it off the screen.
    if (m_cursor >= 0 && position.cursorSeen && !beginsOnScreen(m_cursor))
        reveal(placeOf(*blockAt(m_cursor)));
    if (m_stop >= 0 && position.stopSeen && stopAt(m_stop).button && !isButtonSeen(m_stop))
        reveal(placeOf(*stopAt(m_stop).button));
}

void SectionPage::addPlace(const guide::LinePlace &place, QWidget *widget)
{
    m_places.emplace_back(place, widget);
}

QWidget *SectionPage::widgetAt(const guide::LinePlace &place)
{
    makeRest();
    if (const std::optional<std::size_t> holder = m_builder->foldHolding(place.block)) {
        for (PageFold &fold : m_folds) {
            if (fold.block == *holder)
                openFold(fold, KeepState::No);
        }
    }
    const auto found =
        std::find_if(m_places.crbegin(), m_places.crend(), [&](const auto &each) { return each.first == place; });
    return found == m_places.crend() ? nullptr : found->second;
}

void SectionPage::goTo(const TextBlock &block)
{
    // What the reader goes on reading stays open, whatever is looked for next.
    for (PageFold &fold : m_folds) {
        if (!fold.body->isAncestorOf(&block))
            continue;
        fold.forFind = false;
        m_context.openFolds.set(m_builder->content().id, fold.title->words().toStdString(), true);
    }
    setCursor(indexOf(&block));
}

void SectionPage::openAt(const TextBlock &block, double above)
{
    for (PageFold &fold : m_folds) {
        if (fold.title == &block)
            openFold(fold, KeepState::Yes);
    }
    goTo(block);
    verticalScrollBar()->setValue(placeOf(block).top() - static_cast<int>(std::lround(above * viewport()->height())));
}

void SectionPage::followVoice(TextBlock *block)
{
    if (m_spoken)
        m_spoken->setSpoken(false);
    m_spoken = block;
    if (!block || indexOf(block) == static_cast<int>(m_blocks.size()))
        return;
    block->setSpoken(true);
    hideCursor();
    setStop(-1);
    m_cursor = indexOf(block);
    reveal(placeOf(*block));
    block->setCurrent(hasFocus());
}

void SectionPage::moveCursor(int step)
{
    // The rest of a block that is higher than the page comes before the next block.
    if (m_cursor >= 0) {
        const QRect place = placeOf(*blockAt(m_cursor));
        QScrollBar *bar = verticalScrollBar();
        const int room = viewport()->height();
        const bool onScreen = place.bottom() >= bar->value() && place.top() < bar->value() + room;
        const bool more = step > 0 ? place.bottom() >= bar->value() + room : place.top() < bar->value();
        if (place.height() > room && onScreen && more) {
            bar->setValue(bar->value() + step * std::max(1, room - 2 * fontMetrics().height()));
            return;
        }
    }
    setCursor(std::clamp(m_cursor + step, 0, static_cast<int>(m_blocks.size()) - 1));
}

void SectionPage::setCursor(int block)
{
    hideCursor();
    setStop(-1);
    m_cursor = block;
    reveal(placeOf(*blockAt(block)));
    if (hasFocus())
        showCursor();
    else
        setFocus(Qt::OtherFocusReason); // a button of the page had it; focusInEvent() shows the cursor
}

void SectionPage::showCursor()
{
    blockAt(m_cursor)->setCurrent(true);
    announce(blockAt(m_cursor));
}

void SectionPage::hideCursor()
{
    if (m_cursor >= 0)
        blockAt(m_cursor)->setCurrent(false);
}

bool SectionPage::beginsOnScreen(int block) const
{
    const QRect place = placeOf(*blockAt(block));
    const int firstLine = std::min(place.height(), 2 * fontMetrics().height());
    const int top = verticalScrollBar()->value();
    return place.top() >= top && place.top() + firstLine <= top + viewport()->height();
}

} // namespace ui
