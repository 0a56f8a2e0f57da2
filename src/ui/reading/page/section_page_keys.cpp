// The keys of a SectionPage, and what it does when it gets the focus.
#include "ui/reading/fold_title.h"
#include "ui/reading/page/section_page.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

// With Shift; what the page stands in knows what is selected.
bool isToSelect(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
}

// The title of an open fold and the first lines below it: who opens one at the lower edge sees what it holds.
QRect startOf(const FoldTitle &title, const QWidget &page)
{
    constexpr int firstLines = 4;
    const QWidget &panel = *title.parentWidget();
    const QRect whole(panel.mapTo(&page, QPoint(0, 0)), panel.size());
    const int top = title.mapTo(&page, QPoint(0, 0)).y();
    const int lines = title.height() + firstLines * title.fontMetrics().lineSpacing();
    return {whole.left(), top, whole.width(), std::min(lines, whole.bottom() + 1 - top)};
}

} // namespace

bool SectionPage::useStop(const QKeyEvent &event)
{
    if (!hasFocus())
        return false; // not from a line that the reader types into: Enter ends that
    if (FoldTitle *fold = m_cursor.foldTitle()) {
        if (event.isAutoRepeat()) // a key held down would open and close it
            return true;
        fold->toggle();
        if (fold->isOpen())
            reveal(startOf(*fold, *widget()));
        return true;
    }
    return event.key() != Qt::Key_Space && m_cursor.activateLink();
}

void SectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ShiftModifier && isToSelect(event->key())) {
        event->ignore();
        return;
    }
    makeRest();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (const int step = event->key() == Qt::Key_Down ? 1 : -1; !m_cursor.stepButton(step))
            m_cursor.step(step);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        // Between the links and buttons, as they do on a button; but not off the page without meeting one.
        if (!hasFocus() || (event->key() == Qt::Key_Left && !m_cursor.isOnStop()))
            event->ignore();
        else
            focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Home: m_cursor.goTo(0); return;
    case Qt::Key_End: m_cursor.goTo(m_order.blockCount() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (useStop(*event))
            return;
        break;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier && useStop(*event))
            return;
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
        return;
    default: break;
    }
    LazyScrollArea::keyPressEvent(event);
}

bool SectionPage::focusNextPrevChild(bool next)
{
    makeRest();
    if (m_cursor.stepStop(next))
        return true;
    const bool wasOnStop = m_cursor.stop() >= 0;
    m_cursor.leaveStop();
    if (!next && wasOnStop) {
        // Backwards from the first stop: to the page itself, then out of it.
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    // Out of the page: past every button on it.
    QWidget *outside = next ? nextInFocusChain() : previousInFocusChain();
    while (outside != this
           && (isAncestorOf(outside) || !(outside->focusPolicy() & Qt::TabFocus) || !outside->isVisible()
               || !outside->isEnabled()))
        outside = next ? outside->nextInFocusChain() : outside->previousInFocusChain();
    if (outside == this)
        return false;
    outside->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void SectionPage::focusInEvent(QFocusEvent *event)
{
    LazyScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::BacktabFocusReason)
        makeRest(); // entered from behind, at its end
    if (m_order.blocks().empty())
        return;
    if (reason == Qt::BacktabFocusReason && m_order.stopCount() > 0) {
        m_cursor.goToStop(m_order.stopCount() - 1); // from behind, to the last one
        return;
    }
    if (reason == Qt::TabFocusReason || reason == Qt::MouseFocusReason)
        m_cursor.set(m_cursor.block(), -1);
    const bool isUsed = m_cursor.isOnStop() || m_cursor.block() >= 0;
    if (!isUsed && (reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason))
        return; // shown when a key is used
    m_cursor.show();
}

void SectionPage::focusOutEvent(QFocusEvent *event)
{
    LazyScrollArea::focusOutEvent(event);
    m_cursor.hide();
}

} // namespace ui
