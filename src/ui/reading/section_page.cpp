#include "ui/reading/section_page.h"

#include "ui/controls/column.h"
#include "ui/reading/page_builder.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

namespace ui {

SectionPage::SectionPage(const PageContext &context, guide::Page page, QWidget *parent, PageForm form)
    : LazyScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(page.title));
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
    m_builder = std::make_unique<PageBuilder>(context, std::move(page), std::move(form), *this);
    setContent(m_builder->column());
    // The colours come from the window's palette.
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

SectionPage::~SectionPage() = default;

const std::vector<TextBlock *> &SectionPage::blocks()
{
    makeRest();
    return m_blocks;
}

bool SectionPage::makeNext()
{
    return m_builder->next();
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
    // Tab arrives at the page, and the page walks its stops: else Shift+Tab would enter at the last button, past the
    // links.
    button->setFocusPolicy(Qt::ClickFocus);
    m_stops.push_back({nullptr, -1, button, static_cast<int>(m_blocks.size()) - 1});
}

Column &SectionPage::column()
{
    return *static_cast<Column *>(widget());
}

void SectionPage::setEnd(const guide::Page &end)
{
    makeRest();
    if (m_end) {
        column().remove(m_end);
        delete m_end;
        m_blocks.resize(m_blocksBeforeEnd);
        m_stops.resize(m_stopsBeforeEnd);
        m_places.resize(m_placesBeforeEnd);
        m_cursor = std::min(m_cursor, static_cast<int>(m_blocks.size()) - 1);
        m_stop = m_stop < static_cast<int>(m_stops.size()) ? m_stop : -1;
    }
    m_blocksBeforeEnd = m_blocks.size();
    m_stopsBeforeEnd = m_stops.size();
    m_placesBeforeEnd = m_places.size();
    m_end = new Column(&column());
    PageBuilder builder(m_context, end, *this, *m_end);
    while (builder.next()) {
    }
    column().add(m_end, fontMetrics().height() / 2);
    column().updateGeometry();
}

void SectionPage::followLink(const QString &address)
{
    if (const QString id = document::pageOfAddress(address); !id.isEmpty())
        Q_EMIT pageRequested(id);
    if (const QString id = document::sourceOfAddress(address); !id.isEmpty())
        Q_EMIT sourceRequested(id);
}

void SectionPage::announce(QWidget *block, int child)
{
    QAccessibleEvent event(block, QAccessible::Focus);
    if (child >= 0)
        event.setChild(child);
    QAccessible::updateAccessibility(&event);
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

void SectionPage::setStop(int stop)
{
    hideStop();
    m_stop = stop;
    if (stop < 0)
        return;
    hideCursor();
    const Stop &target = stopAt(stop);
    m_cursor = target.after;
    QRect place = placeOf(target.button ? *target.button : *target.block);
    if (target.block) {
        place = target.block->rectOf(target.block->links()[static_cast<std::size_t>(target.link)])
                    .translated(place.topLeft());
    }
    reveal(place);
    if (hasFocus() || target.button)
        showStop();
    else
        setFocus(Qt::OtherFocusReason); // focusInEvent() shows it
}

void SectionPage::showStop()
{
    const Stop &stop = stopAt(m_stop);
    if (stop.button) {
        stop.button->setFocus(Qt::TabFocusReason);
        return;
    }
    stop.block->setFocusedLink(stop.link);
    announce(stop.block, stop.link);
}

void SectionPage::hideStop()
{
    if (m_stop >= 0 && stopAt(m_stop).block)
        stopAt(m_stop).block->setFocusedLink(-1);
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
    makeRest();
    const int count = static_cast<int>(m_stops.size());
    int target = currentStop();
    if (target >= 0) {
        target += next ? 1 : -1;
    } else if (next) {
        // The first link or button that stands at the reading cursor or behind it.
        for (target = 0; target < count && stopAt(target).after < m_cursor;)
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

void SectionPage::keyPressEvent(QKeyEvent *event)
{
    makeRest();
    const int last = static_cast<int>(m_blocks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down: moveCursor(1); return;
    case Qt::Key_Up: moveCursor(-1); return;
    case Qt::Key_Home: setCursor(0); return;
    case Qt::Key_End: setCursor(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Not from a line that the reader types into: Enter ends that.
        if (hasFocus() && m_stop >= 0 && stopAt(m_stop).block) {
            followLink(stopAt(m_stop).block->links()[static_cast<std::size_t>(stopAt(m_stop).link)].address);
            return;
        }
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                                  : QAbstractSlider::SliderPageStepAdd);
        return;
    default: break;
    }
    LazyScrollArea::keyPressEvent(event);
}

void SectionPage::focusInEvent(QFocusEvent *event)
{
    LazyScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::BacktabFocusReason)
        makeRest(); // entered from behind, at its end
    if (m_blocks.empty())
        return;
    if (reason == Qt::BacktabFocusReason && !m_stops.empty()) {
        setStop(static_cast<int>(m_stops.size()) - 1); // from behind, to the last one
        return;
    }
    if (reason == Qt::TabFocusReason || reason == Qt::MouseFocusReason)
        m_stop = -1;
    if (m_stop >= 0) {
        showStop();
        return;
    }
    if (m_cursor < 0 && (reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason))
        return; // shown when a key is used
    m_cursor = std::max(m_cursor, 0);
    showCursor();
}

void SectionPage::focusOutEvent(QFocusEvent *event)
{
    LazyScrollArea::focusOutEvent(event);
    hideCursor();
    hideStop();
}

} // namespace ui
