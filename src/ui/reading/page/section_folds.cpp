// The folds of a page: what they hold is a part of the page while they are open, and nothing of it is there else.
#include "ui/controls/column.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/page_builder.h"

#include <QApplication>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

// Takes all that stands behind `begin`.
template<typename Value>
std::vector<Value> takeFrom(std::vector<Value> &values, std::size_t begin)
{
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
    std::vector<Value> taken(std::make_move_iterator(from), std::make_move_iterator(values.end()));
    values.erase(from, values.end());
    return taken;
}

template<typename Value>
void append(std::vector<Value> &values, std::vector<Value> more)
{
    values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

template<typename Value>
void erase(std::vector<Value> &values, std::size_t begin, std::size_t count)
{
    const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
    values.erase(from, from + static_cast<std::ptrdiff_t>(count));
}

// The place of what comes behind the one that `is` it.
template<typename Value, typename Is>
std::size_t behind(const std::vector<Value> &values, Is is)
{
    return static_cast<std::size_t>(std::find_if(values.begin(), values.end(), is) - values.begin()) + 1;
}

// Moves an index that stands at `begin` or behind it.
void shift(int &index, std::size_t begin, std::ptrdiff_t by)
{
    if (index >= static_cast<int>(begin))
        index += static_cast<int>(by);
}

} // namespace

int SectionPage::indexOf(const TextBlock *block) const
{
    return static_cast<int>(std::find(m_blocks.begin(), m_blocks.end(), block) - m_blocks.begin());
}

FoldTitle *SectionPage::foldAtCursor() const
{
    const bool onTitle = m_cursor >= 0 && (m_stop < 0 || (stopAt(m_stop).block && stopAt(m_stop).link < 0));
    return onTitle ? qobject_cast<FoldTitle *>(blockAt(m_cursor)) : nullptr;
}

SectionPage::Span SectionPage::blockSpan(const PageFold &fold) const
{
    return {behind(m_blocks, [&](const TextBlock *each) { return each == fold.title; }), fold.blocks};
}

SectionPage::Span SectionPage::stopSpan(const PageFold &fold) const
{
    return {behind(m_stops, [&](const Stop &each) { return each.block == fold.title; }), fold.stops};
}

PlaceInOrder SectionPage::toPlace(int index, SpanOf spanOf) const
{
    PlaceInOrder place{index, 0};
    for (const PageFold &fold : m_folds) {
        const Span span = (this->*spanOf)(fold);
        const int begin = static_cast<int>(span.begin);
        const int count = static_cast<int>(span.count);
        if (index >= begin + count)
            place.index -= count;
        else if (index >= begin)
            place = {place.index - (index - begin + 1), index - begin + 1};
    }
    return place;
}

int SectionPage::toIndex(const PlaceInOrder &place, SpanOf spanOf) const
{
    int index = place.index;
    for (const PageFold &fold : m_folds) {
        const Span span = (this->*spanOf)(fold);
        const int title = static_cast<int>(span.begin) - 1;
        const int count = static_cast<int>(span.count);
        if (index == title)
            return index + std::min(place.inFold, count);
        if (index > title)
            index += count;
    }
    return index;
}

void SectionPage::addFold(std::size_t block, FoldTitle *title, Column *body)
{
    PageFold &fold = m_folds.emplace_back(PageFold{block, title, body});
    connect(title, &FoldTitle::toggled, this, [this, title] { toggleFold(title); });
    if (m_builder && m_context.openFolds.contains(m_builder->content().id, title->words().toStdString()))
        openFold(fold, KeepState::Yes);
}

void SectionPage::toggleFold(const FoldTitle *title)
{
    makeRest();
    const auto fold =
        std::find_if(m_folds.begin(), m_folds.end(), [&](const PageFold &each) { return each.title == title; });
    fold->forFind = false;
    title->isOpen() ? closeFold(*fold, KeepState::Yes) : openFold(*fold, KeepState::Yes);
}

void SectionPage::openFold(PageFold &fold, KeepState keep)
{
    if (fold.title->isOpen())
        return;
    const std::size_t block = blockSpan(fold).begin;
    const std::size_t stop = stopSpan(fold).begin;
    const std::size_t place = behind(m_places, [&](const auto &each) { return each.second == fold.title; });
    std::vector<TextBlock *> blocksBehind = takeFrom(m_blocks, block);
    std::vector<Stop> stopsBehind = takeFrom(m_stops, stop);
    std::vector<std::pair<guide::LinePlace, QWidget *>> placesBehind = takeFrom(m_places, place);

    m_builder->buildFold(fold.block, *fold.body);
    fold.blocks = m_blocks.size() - block;
    fold.stops = m_stops.size() - stop;
    fold.places = m_places.size() - place;

    for (Stop &each : stopsBehind)
        each.after += static_cast<int>(fold.blocks);
    append(m_blocks, std::move(blocksBehind));
    append(m_stops, std::move(stopsBehind));
    append(m_places, std::move(placesBehind));
    shift(m_cursor, block, static_cast<std::ptrdiff_t>(fold.blocks));
    shift(m_stop, stop, static_cast<std::ptrdiff_t>(fold.stops));
    if (m_end) {
        m_blocksBeforeEnd += fold.blocks;
        m_stopsBeforeEnd += fold.stops;
        m_placesBeforeEnd += fold.places;
    }
    fold.title->setOpen(true);
    fold.body->show();
    fold.body->arrangeNow(); // filled anew, it may have the size that it had, and is not resized then
    fold.body->updateGeometry();
    if (keep == KeepState::Yes)
        m_context.openFolds.set(m_builder->content().id, fold.title->words().toStdString(), true);
    if (isWhole())
        layOut();
}

void SectionPage::closeFold(PageFold &fold, KeepState keep)
{
    if (!fold.title->isOpen())
        return;
    const std::size_t block = blockSpan(fold).begin;
    const std::size_t stop = stopSpan(fold).begin;
    const std::size_t place = behind(m_places, [&](const auto &each) { return each.second == fold.title; });
    leaveFold(fold);
    erase(m_blocks, block, fold.blocks);
    erase(m_stops, stop, fold.stops);
    erase(m_places, place, fold.places);
    for (std::size_t i = stop; i < m_stops.size(); ++i)
        m_stops[i].after -= static_cast<int>(fold.blocks);
    shift(m_cursor, block, -static_cast<std::ptrdiff_t>(fold.blocks));
    shift(m_stop, stop, -static_cast<std::ptrdiff_t>(fold.stops));
    if (m_end) {
        m_blocksBeforeEnd -= fold.blocks;
        m_stopsBeforeEnd -= fold.stops;
        m_placesBeforeEnd -= fold.places;
    }
    fold.body->clear();
    qDeleteAll(fold.body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    fold.body->hide();
    fold.title->setOpen(false);
    fold.blocks = fold.stops = fold.places = 0;
    if (keep == KeepState::Yes)
        m_context.openFolds.set(m_builder->content().id, fold.title->words().toStdString(), false);
    layOut();
}

void SectionPage::leaveFold(const PageFold &fold)
{
    const auto isIn = [](int index, const Span &span) {
        return index >= static_cast<int>(span.begin) && index < static_cast<int>(span.begin + span.count);
    };
    const Span blocks = blockSpan(fold);
    const QWidget *focus = QApplication::focusWidget();
    const bool holdsFocus = focus && fold.body->isAncestorOf(focus);
    if (!isIn(m_cursor, blocks) && !isIn(currentStop(), stopSpan(fold)) && !holdsFocus)
        return;
    const int title = static_cast<int>(blocks.begin) - 1;
    if (hasFocus() || holdsFocus) {
        setCursor(title);
    } else { // the reader is elsewhere: what has the focus keeps it
        hideCursor();
        setStop(-1);
        m_cursor = title;
    }
}

void SectionPage::setAllOpen(bool open)
{
    makeRest();
    if (m_folds.empty())
        return;
    const ReadingPosition here = position();
    for (PageFold &fold : m_folds) {
        fold.forFind = false;
        open ? openFold(fold, KeepState::Yes) : closeFold(fold, KeepState::Yes);
    }
    restore(here);
}

bool SectionPage::holds(const PageFold &fold, const std::function<bool(const QString &line)> &isWanted) const
{
    const std::vector<guide::Block> &blocks = m_builder->content().blocks;
    const std::size_t end = fold.block + 1 + std::get<guide::Fold>(blocks[fold.block]).size;
    for (std::size_t block = fold.block + 1; block < end; ++block) {
        const std::vector<guide::Line> lines = guide::linesOf(blocks[block]);
        if (std::any_of(lines.begin(), lines.end(), [&](const guide::Line &line) {
                return isWanted(document::toQString(guide::plainText(guide::lineText(line))));
            }))
            return true;
    }
    return false;
}

void SectionPage::openFoldsWhere(const std::function<bool(const QString &line)> &isWanted)
{
    makeRest();
    if (m_folds.empty())
        return;
    const ReadingPosition here = position();
    for (PageFold &fold : m_folds) {
        if (holds(fold, isWanted)) {
            fold.forFind = fold.forFind || !fold.title->isOpen();
            openFold(fold, KeepState::No);
        } else if (fold.forFind) {
            closeFold(fold, KeepState::No);
            fold.forFind = false;
        }
    }
    restore(here);
}

} // namespace ui
