#include "ui/reading/page/section_page.h"

#include "ui/controls/column.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/section_page_accessible.h"
#include "ui/reading/page_builder.h"

#include <QAccessible>
#include <QScrollBar>

namespace ui {

SectionPage::SectionPage(const PageContext &context, guide::Page page, QWidget *parent, PageForm form)
    : LazyScrollArea(parent), m_context(context), m_form(std::move(form))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(page.title));
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
    showPagesWholeToScreenReaders();
    m_builder = std::make_unique<PageBuilder>(context, std::move(page), *this);
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
    if (m_contents && !m_contentsAdded && m_builder->nextBlock() >= m_firstListed) {
        m_contentsAdded = true;
        addContents();
    }
    return m_builder->next();
}

void SectionPage::addBlock(TextBlock *block)
{
    const int index = static_cast<int>(m_blocks.size());
    m_blocks.push_back(block);
    connect(block, &TextBlock::linkActivated, this,
            [this, block](const QString &address) { followLink(*block, address); });
    connect(block, &TextBlock::clicked, this, [this, block] {
        setFocus(Qt::MouseFocusReason);
        setCursor(indexOf(block));
    });
    if (qobject_cast<FoldTitle *>(block))
        m_stops.push_back({block, -1, nullptr, index});
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

void SectionPage::addForm(const guide::SheetForm &place, Column &column)
{
    FormBuilder form(m_context, *this, column);
    if (const PageForm::Build &build = place.isStart ? m_form.buildStart : m_form.build)
        build(*this, form);
}

void SectionPage::reveal(const QWidget &shown, const QRect &part)
{
    reveal(QRect(shown.mapTo(widget(), part.topLeft()), part.size()));
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
    m_end->setMaximumContentWidth(column().maximumContentWidth()); // it may hold a table, which is wider
    m_endContent = end;
    PageBuilder builder(m_context, end, *this, *m_end);
    while (builder.next()) {
    }
    column().addWide(m_end, fontMetrics().height() / 2);
    column().updateGeometry();
}

std::vector<guide::Page> SectionPage::contents() const
{
    std::vector<guide::Page> pages{m_builder->content()};
    if (m_end)
        pages.push_back(m_endContent);
    return pages;
}

void SectionPage::followLink(const TextBlock &block, const QString &address)
{
    if (const QString id = document::pageOfAddress(address); !id.isEmpty())
        Q_EMIT pageRequested(id);
    else if (block.sources())
        Q_EMIT sourcesRequested(*block.sources());
}

void SectionPage::announce(QWidget *block, int child)
{
    QAccessibleEvent event(block, QAccessible::Focus);
    if (child >= 0)
        event.setChild(child);
    QAccessible::updateAccessibility(&event);
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
    if (!isBesidePage(target.button)) {
        QRect place = placeOf(target.button ? *target.button : *target.block);
        if (target.block && target.link >= 0) {
            place = target.block->rectOf(target.block->links()[static_cast<std::size_t>(target.link)])
                        .translated(place.topLeft());
        }
        reveal(place);
    }
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
    if (stop.link < 0)
        stop.block->setCurrent(true);
    else
        stop.block->setFocusedLink(stop.link);
    announce(stop.block, stop.link);
}

void SectionPage::hideStop()
{
    if (m_stop < 0 || !stopAt(m_stop).block)
        return;
    stopAt(m_stop).block->setFocusedLink(-1);
    stopAt(m_stop).block->setCurrent(false);
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

// A button may be hidden, such as the list of headings where there is no room beside the page.
bool SectionPage::canStopAt(const Stop &stop) const
{
    return !stop.button || stop.button->isVisibleTo(this);
}

bool SectionPage::focusNextPrevChild(bool next)
{
    makeRest();
    const int count = static_cast<int>(m_stops.size());
    int target = currentStop();
    if (target >= 0) {
        do
            target += next ? 1 : -1;
        while (target >= 0 && target < count && !canStopAt(stopAt(target)));
    } else if (next) {
        // The first link or button that stands at the reading cursor or behind it; not the title that it stands on.
        const auto isBehind = [&](const Stop &stop) {
            return canStopAt(stop)
                   && (stop.after > m_cursor || (stop.after == m_cursor && (stop.button || stop.link >= 0)));
        };
        for (target = 0; target < count && !isBehind(stopAt(target));)
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
