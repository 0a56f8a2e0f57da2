#include "ui/section_page.h"

#include "ui/column.h"
#include "ui/page_builder.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

SectionPage::SectionPage(const PageContext &context, const guide::Page &page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(page.title));
    setWidget(PageBuilder(context, *this).build(page));
    // The colours come from the window's palette.
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

void SectionPage::addBlock(TextBlock *block)
{
    const int index = static_cast<int>(m_blocks.size());
    m_blocks.push_back(block);
    connect(block, &TextBlock::linkActivated, this, &SectionPage::followLink);
    connect(block, &TextBlock::clicked, this, [this, index] {
        setFocus(Qt::MouseFocusReason);
        setCursor(index);
    });
    for (int i = 0; i < static_cast<int>(block->links().size()); ++i)
        m_stops.push_back({block, i, nullptr, index});
}

void SectionPage::addButton(QWidget *button)
{
    m_stops.push_back({nullptr, -1, button, static_cast<int>(m_blocks.size()) - 1});
}

void SectionPage::followLink(const QString &address)
{
    if (const QString id = document::pageOfAddress(address); !id.isEmpty())
        Q_EMIT pageRequested(id);
    if (const QString id = document::sourceOfAddress(address); !id.isEmpty())
        Q_EMIT sourceRequested(id);
}

SectionPage::Position SectionPage::position() const
{
    return {verticalScrollBar()->value(), m_cursor};
}

void SectionPage::restore(const Position &position)
{
    if (position.block >= 0 && position.block < static_cast<int>(m_blocks.size()))
        setCursor(position.block);
    verticalScrollBar()->setValue(position.scroll);
}

void SectionPage::announce(QWidget *block, int child)
{
    QAccessibleEvent event(block, QAccessible::Focus);
    if (child >= 0)
        event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

void SectionPage::setCursor(int block)
{
    if (m_cursor >= 0)
        m_blocks[static_cast<std::size_t>(m_cursor)]->setCurrent(false);
    if (m_stop >= 0)
        setStop(-1);
    m_cursor = block;
    TextBlock *current = m_blocks[static_cast<std::size_t>(block)];
    current->setCurrent(hasFocus());
    ensureWidgetVisible(current, 0, fontMetrics().height() * 2);
    if (hasFocus())
        announce(current);
}

void SectionPage::setStop(int stop)
{
    if (m_stop >= 0 && m_stops[static_cast<std::size_t>(m_stop)].block)
        m_stops[static_cast<std::size_t>(m_stop)].block->setFocusedLink(-1);
    m_stop = stop;
    if (stop < 0)
        return;
    const Stop &target = m_stops[static_cast<std::size_t>(stop)];
    if (m_cursor >= 0)
        m_blocks[static_cast<std::size_t>(m_cursor)]->setCurrent(false);
    m_cursor = target.after;
    if (target.button) {
        target.button->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(target.button, 0, fontMetrics().height());
        return;
    }
    setFocus(Qt::TabFocusReason);
    target.block->setFocusedLink(target.link);
    ensureWidgetVisible(target.block, 0, fontMetrics().height());
    announce(target.block, target.link);
}

int SectionPage::currentStop() const
{
    // A button may have the focus through a click.
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (m_stops[i].button && m_stops[i].button->hasFocus())
            return static_cast<int>(i);
    }
    return m_stop;
}

bool SectionPage::focusNextPrevChild(bool next)
{
    const int count = static_cast<int>(m_stops.size());
    int target = currentStop();
    if (target >= 0) {
        target += next ? 1 : -1;
    } else if (next) {
        // The first link or button that stands at the reading cursor or behind it.
        for (target = 0; target < count && m_stops[static_cast<std::size_t>(target)].after < m_cursor;)
            ++target;
    }
    if (target >= 0 && target < count) {
        setStop(target);
        return true;
    }
    const bool wasOnStop = currentStop() >= 0;
    setStop(-1);
    if (!next && wasOnStop) {
        // Backwards from the first stop: to the page itself, then out of it.
        setFocus(Qt::BacktabFocusReason);
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

void SectionPage::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_blocks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down: setCursor(std::min(m_cursor + 1, last)); return;
    case Qt::Key_Up: setCursor(std::max(m_cursor - 1, 0)); return;
    case Qt::Key_Home: setCursor(0); return;
    case Qt::Key_End: setCursor(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stop >= 0 && m_stops[static_cast<std::size_t>(m_stop)].block) {
            const Stop &stop = m_stops[static_cast<std::size_t>(m_stop)];
            followLink(stop.block->links()[static_cast<std::size_t>(stop.link)].address);
            return;
        }
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return;
    default: break;
    }
    QScrollArea::keyPressEvent(event);
}

void SectionPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (m_blocks.empty() || m_stop >= 0)
        return;
    const bool byKey = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (m_cursor < 0 && !byKey)
        return;
    TextBlock *current = m_blocks[static_cast<std::size_t>(std::max(m_cursor, 0))];
    m_cursor = std::max(m_cursor, 0);
    current->setCurrent(true);
    announce(current);
}

void SectionPage::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    if (m_cursor >= 0)
        m_blocks[static_cast<std::size_t>(m_cursor)]->setCurrent(false);
    if (m_stop >= 0 && m_stops[static_cast<std::size_t>(m_stop)].block)
        setStop(-1);
}

} // namespace ui
