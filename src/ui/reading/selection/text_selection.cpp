#include "ui/reading/selection/text_selection.h"

#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/text_block.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

// Of a page that is still growing, all of it.
void makeWhole(const QWidget &content)
{
    for (QWidget *around = content.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<LazyScrollArea *>(around))
            area->makeRest();
    }
}

int lengthOf(const TextBlock &block)
{
    return static_cast<int>(block.words().size());
}

} // namespace

std::vector<TextBlock *> blocksIn(const QWidget &content)
{
    const QList<TextBlock *> found = content.findChildren<TextBlock *>();
    std::vector<TextBlock *> blocks;
    std::copy_if(found.begin(), found.end(), std::back_inserter(blocks),
                 [&](const TextBlock *block) { return block->isVisibleTo(&content); });
    return blocks;
}

void TextSelection::begin(QWidget &content, const SelectedPart &from)
{
    clear();
    makeWhole(content);
    m_content = &content;
    m_beginning = m_reached = from.block;
    m_start = from.start;
    m_end = from.end;
    extendTo(from);
}

void TextSelection::extendTo(const SelectedPart &to)
{
    if (!m_content || !m_beginning || !to.block)
        return;
    m_whole = false;
    m_reached = to.block;
    const std::vector<TextBlock *> blocks = blocksIn(*m_content);
    const auto find = [&](const TextBlock *block) {
        return std::find(blocks.begin(), blocks.end(), block);
    };
    auto first = find(m_beginning);
    auto last = find(to.block);
    if (first == blocks.end() || last == blocks.end())
        return;
    int start = m_start;
    int end = to.end;
    if (first == last) {
        start = std::min(m_start, to.start);
        end = std::max(m_end, to.end);
    } else if (last < first) {
        std::swap(first, last);
        start = to.start;
        end = m_end;
    }
    std::vector<SelectedPart> parts;
    for (auto each = first; each <= last; ++each)
        parts.push_back({*each, each == first ? start : 0, each == last ? end : lengthOf(**each)});
    show(parts);
}

void TextSelection::selectAll(QWidget &content)
{
    clear();
    makeWhole(content);
    std::vector<SelectedPart> parts;
    for (TextBlock *block : blocksIn(content))
        parts.push_back({block, 0, lengthOf(*block)});
    if (parts.empty())
        return;
    m_content = &content;
    m_beginning = parts.front().block;
    m_start = m_end = 0;
    m_reached = parts.back().block;
    m_whole = true;
    show(parts);
}

void TextSelection::clear()
{
    show({});
    m_content = nullptr;
    m_beginning = m_reached = nullptr;
    m_whole = false;
}

std::vector<SelectedPart> TextSelection::parts() const
{
    std::vector<SelectedPart> parts;
    for (TextBlock *block : m_content ? blocksIn(*m_content) : std::vector<TextBlock *>()) {
        if (block->hasSelection())
            parts.push_back({block, block->selectionStart(), block->selectionEnd()});
    }
    return parts;
}

void TextSelection::show(const std::vector<SelectedPart> &parts)
{
    if (!m_content)
        return;
    auto next = parts.begin();
    for (TextBlock *block : m_content->findChildren<TextBlock *>()) {
        if (next != parts.end() && next->block == block) {
            block->setSelected(next->start, next->end);
            ++next;
        } else {
            block->setSelected(0, 0);
        }
    }
    Q_EMIT changed();
}

} // namespace ui
