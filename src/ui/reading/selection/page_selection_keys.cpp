// The keys that select on a page, and copy.
#include "ui/reading/page/section_page.h"
#include "ui/reading/selection/page_selection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace ui {
namespace {

SelectedPart wholeOf(TextBlock &block)
{
    return {&block, 0, static_cast<int>(block.words().size())};
}

bool movesCursor(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End;
}

bool asksForMenu(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Menu || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

} // namespace

bool PageSelection::pressKey(const QKeyEvent &event)
{
    SectionPage *page = pageAround(QApplication::focusWidget());
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return !m_selection.parts().empty();
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (page && asksForMenu(event))
        return openMenuAtCursor(*page);
    if (!page || !movesCursor(event.key()))
        return false;
    if (event.modifiers() == Qt::ShiftModifier)
        return extend(*page, event.key());
    m_selection.clear();
    return false;
}

// Of the page, also while something beside it has the focus.
void PageSelection::selectAll()
{
    SectionPage *page = pageAround(QApplication::focusWidget());
    if (!page) {
        for (SectionPage *each : m_area.findChildren<SectionPage *>())
            page = each->isVisible() && !page ? each : page;
    }
    if (!page)
        return;
    m_selection.selectAll(*page->widget());
    offerToPaste();
}

// By whole blocks. The first press takes the one that the reading cursor stands on.
bool PageSelection::extend(SectionPage &page, int key)
{
    page.makeRest();
    const std::vector<TextBlock *> blocks = blocksIn(*page.widget());
    if (blocks.empty())
        return false;
    const bool isNew = !m_selection.isIn(page.widget()) || m_selection.parts().empty();
    TextBlock *from = isNew ? page.cursorBlock() : m_selection.reached();
    auto at = std::find(blocks.begin(), blocks.end(), from);
    if (at == blocks.end())
        at = blocks.begin();
    if (isNew)
        m_selection.begin(*page.widget(), wholeOf(**at));
    if (key == Qt::Key_Home)
        at = blocks.begin();
    else if (key == Qt::Key_End)
        at = blocks.end() - 1;
    else if (!isNew && key == Qt::Key_Down)
        at = std::min(at + 1, blocks.end() - 1);
    else if (!isNew && at != blocks.begin())
        --at;
    m_selection.extendTo(wholeOf(**at));
    page.goTo(**at);
    offerToPaste();
    return true;
}

} // namespace ui
