// The keys of a SectionPage, but for Tab.
#include "ui/reading/fold_title.h"
#include "ui/reading/page/section_page.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {
namespace {

// With Shift; what the page stands in knows what is selected.
bool isToSelect(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

// Who lies on the floor has Up and Down for everything: they must pass over nothing that can be pressed. At a desk they
// read on, and Tab goes to the buttons.
bool SectionPage::goToButton(int step)
{
    if (m_context.density != Density::LyingDown)
        return false;
    const int current = currentStop();
    const bool isOnButton = current >= 0 && stopAt(current).button && stopAt(current).button->hasFocus();
    if (!isOnButton && !hasFocus())
        return false;
    const int after = isOnButton ? stopAt(current).after : m_cursor - (step < 0 ? 1 : 0);
    const int count = static_cast<int>(m_stops.size());
    for (int i = isOnButton ? current + step : step > 0 ? 0 : count - 1; i >= 0 && i < count; i += step) {
        if (stopAt(i).button && stopAt(i).after == after && canStopAt(stopAt(i))) {
            setStop(i);
            return true;
        }
    }
    if (!isOnButton || step > 0)
        return false;
    setCursor(after); // up from the first button behind a block
    return true;
}

void SectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ShiftModifier && isToSelect(event->key())) {
        event->ignore();
        return;
    }
    makeRest();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (const int step = event->key() == Qt::Key_Down ? 1 : -1; !goToButton(step))
            moveCursor(step);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        // Between the links and buttons, as they do on a button; but not off the page without meeting one.
        if (!hasFocus() || (event->key() == Qt::Key_Left && m_stop < 0))
            event->ignore();
        else
            focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Home: setCursor(0); return;
    case Qt::Key_End: setCursor(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Not from a line that the reader types into: Enter ends that.
        if (!hasFocus())
            break;
        if (FoldTitle *fold = foldAtCursor()) {
            if (!event->isAutoRepeat())
                fold->toggle();
            return;
        }
        if (m_stop >= 0 && stopAt(m_stop).block) {
            TextBlock &block = *stopAt(m_stop).block;
            block.activate(block.links()[static_cast<std::size_t>(stopAt(m_stop).link)]);
            return;
        }
        break;
    case Qt::Key_Space:
        if (FoldTitle *fold = foldAtCursor(); fold && hasFocus() && event->modifiers() == Qt::NoModifier) {
            if (!event->isAutoRepeat()) // else a key held down opens and closes it
                fold->toggle();
            return;
        }
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
        return;
    default: break;
    }
    LazyScrollArea::keyPressEvent(event);
}

} // namespace ui
