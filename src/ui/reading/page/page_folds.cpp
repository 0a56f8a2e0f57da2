#include "ui/reading/page/page_folds.h"

#include "ui/controls/column.h"
#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/page_builder.h"

#include <QApplication>
#include <QLayout>

#include <algorithm>

namespace ui {
namespace {

// Of what stands below the title in its panel, which may have no place yet: no text is laid out in another width first.
int widthToCome(const FoldTitle &title)
{
    const auto &panel = static_cast<const Column &>(*title.parentWidget());
    const QMargins padding = panel.layout()->contentsMargins();
    return static_cast<const Column &>(*panel.parentWidget()).contentWidth() - padding.left() - padding.right();
}

} // namespace

PageFolds::Span PageFolds::blockSpan(const Fold &fold) const
{
    return {static_cast<int>(m_order.behind(fold.title).blocks), static_cast<int>(fold.counts.blocks)};
}

PageFolds::Span PageFolds::stopSpan(const Fold &fold) const
{
    return {static_cast<int>(m_order.behind(fold.title).stops), static_cast<int>(fold.counts.stops)};
}

PlaceInOrder PageFolds::toPlace(int index, SpanOf spanOf) const
{
    PlaceInOrder place{index, 0};
    for (const Fold &fold : m_folds) {
        const Span span = (this->*spanOf)(fold);
        if (index >= span.begin + span.count)
            place.index -= span.count;
        else if (index >= span.begin)
            place = {place.index - (index - span.begin + 1), index - span.begin + 1};
    }
    return place;
}

int PageFolds::toIndex(const PlaceInOrder &place, SpanOf spanOf) const
{
    int index = place.index;
    for (const Fold &fold : m_folds) {
        const Span span = (this->*spanOf)(fold);
        const int title = span.begin - 1;
        if (index == title)
            return index + std::min(place.inFold, span.count);
        if (index > title)
            index += span.count;
    }
    return index;
}

void PageFolds::keepState(const Fold &fold, bool isOpen) const
{
    m_context.openFolds.set(m_builder->content().id, fold.title->words().toStdString(), isOpen);
}

void PageFolds::add(std::size_t block, FoldTitle *title, Column *body)
{
    Fold &fold = m_folds.emplace_back(Fold{block, title, body, false, {}});
    if (m_context.openFolds.contains(m_builder->content().id, title->words().toStdString()))
        open(fold, KeepState::Yes);
}

void PageFolds::toggle(const FoldTitle *title)
{
    const auto fold =
        std::find_if(m_folds.begin(), m_folds.end(), [&](const Fold &each) { return each.title == title; });
    fold->forFind = false;
    title->isOpen() ? close(*fold, KeepState::Yes) : open(*fold, KeepState::Yes);
}

void PageFolds::open(Fold &fold, KeepState keep)
{
    if (fold.title->isOpen())
        return;
    const PageOrder::Counts at = m_order.behind(fold.title);
    fold.counts = m_order.insert(at, [&] { m_builder->buildFold(fold.block, *fold.body); });
    m_cursor.inserted(at, fold.counts);
    fold.title->setOpen(true);
    showUnarranged(*fold.body);
    fold.body->resize(widthToCome(*fold.title), fold.body->height());
    if (m_page.isWhole())
        fold.body->arrangeNow(); // filled anew, it may have the size that it had, and is not resized then
    fold.body->updateGeometry();
    if (keep == KeepState::Yes)
        keepState(fold, true);
    if (m_page.isWhole())
        m_page.layOut();
}

void PageFolds::close(Fold &fold, KeepState keep)
{
    if (!fold.title->isOpen())
        return;
    const PageOrder::Counts at = m_order.behind(fold.title);
    leave(fold);
    m_order.erase(at, fold.counts);
    m_cursor.erased(at, fold.counts);
    fold.body->clear();
    qDeleteAll(fold.body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    fold.body->hide();
    fold.title->setOpen(false);
    fold.counts = {};
    if (keep == KeepState::Yes)
        keepState(fold, false);
    m_page.layOut();
}

void PageFolds::leave(const Fold &fold)
{
    const auto isIn = [](int index, const Span &span) {
        return index >= span.begin && index < span.begin + span.count;
    };
    const Span blocks = blockSpan(fold);
    const QWidget *focus = QApplication::focusWidget();
    const bool holdsFocus = focus && fold.body->isAncestorOf(focus);
    if (!isIn(m_cursor.block(), blocks) && !isIn(m_cursor.stop(), stopSpan(fold)) && !holdsFocus)
        return;
    const int title = blocks.begin - 1;
    if (m_page.hasFocus() || holdsFocus) {
        m_cursor.goTo(title);
    } else { // the reader is elsewhere: what has the focus keeps it
        m_cursor.hide();
        m_cursor.set(title, -1);
    }
}

void PageFolds::openHolding(int block)
{
    const std::optional<std::size_t> holder = m_builder->foldHolding(block);
    for (Fold &fold : m_folds) {
        if (holder && fold.block == *holder)
            open(fold, KeepState::No);
    }
}

void PageFolds::openOf(const TextBlock &title)
{
    for (Fold &fold : m_folds) {
        if (fold.title == &title)
            open(fold, KeepState::Yes);
    }
}

void PageFolds::setAllOpen(bool open)
{
    for (Fold &fold : m_folds) {
        fold.forFind = false;
        open ? this->open(fold, KeepState::Yes) : close(fold, KeepState::Yes);
    }
}

void PageFolds::openWhere(const std::function<bool(const QString &line)> &isWanted)
{
    for (Fold &fold : m_folds) {
        if (holds(fold, isWanted)) {
            fold.forFind = fold.forFind || !fold.title->isOpen();
            open(fold, KeepState::No);
        } else if (fold.forFind) {
            close(fold, KeepState::No);
            fold.forFind = false;
        }
    }
}

void PageFolds::keepAround(const TextBlock &block)
{
    for (Fold &fold : m_folds) {
        if (!fold.body->isAncestorOf(&block))
            continue;
        fold.forFind = false;
        keepState(fold, true);
    }
}

bool PageFolds::holds(const Fold &fold, const std::function<bool(const QString &line)> &isWanted) const
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

} // namespace ui
