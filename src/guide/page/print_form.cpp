#include "guide/page/print_form.h"

#include "guide/page/block_texts.h"

#include <algorithm>

namespace guide {
namespace {

bool isTitle(const Block &block)
{
    return std::holds_alternative<Heading>(block) || std::holds_alternative<Fold>(block);
}

void eraseAlone(Page &page, std::size_t block)
{
    page.blocks.erase(page.blocks.begin() + static_cast<std::ptrdiff_t>(block));
    std::erase(page.asides, block);
    for (std::size_t &aside : page.asides)
        aside -= aside > block ? 1 : 0;
}

// Headings that have nothing below any more.
void eraseEmptyHeadings(Page &page)
{
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        const auto *heading = std::get_if<Heading>(&page.blocks[i]);
        if (!heading)
            continue;
        const auto *next = i + 1 < page.blocks.size() ? std::get_if<Heading>(&page.blocks[i + 1]) : nullptr;
        if (i + 1 == page.blocks.size() || (next && next->level <= heading->level))
            eraseBlock(page, i);
    }
}

void eraseClosedFolds(Page &page, const std::set<std::string> &open)
{
    const std::vector<std::size_t> folds = foldsOf(page);
    for (std::size_t i = folds.size(); i-- > 0;) {
        if (folds[i] < folds.size() && !open.contains(std::get<Fold>(page.blocks[folds[i]]).title))
            eraseAlone(page, i);
    }
    eraseEmptyHeadings(page);
}

void eraseMarks(Page &page)
{
    const auto erase = [](Text &text) {
        std::erase_if(text, [](const Span &span) {
            return std::holds_alternative<Citation>(span) || std::holds_alternative<Own>(span)
                   || std::holds_alternative<SourceMark>(span);
        });
    };
    erase(page.summary);
    for (Block &block : page.blocks) {
        for (Text *text : textsOf(block))
            erase(*text);
    }
}

} // namespace

std::vector<std::size_t> foldsOf(const Page &page)
{
    std::vector<std::size_t> folds(page.blocks.size(), page.blocks.size());
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        const auto *fold = std::get_if<Fold>(&page.blocks[i]);
        if (!fold)
            continue;
        const std::size_t end = std::min(page.blocks.size(), i + 1 + fold->size);
        std::fill(folds.begin() + static_cast<std::ptrdiff_t>(i), folds.begin() + static_cast<std::ptrdiff_t>(end), i);
    }
    return folds;
}

void eraseBlock(Page &page, std::size_t block)
{
    const std::size_t fold = foldsOf(page)[block];
    eraseAlone(page, block);
    if (fold >= block) // none, or the fold itself
        return;
    if (--std::get<Fold>(page.blocks[fold]).size == 0)
        eraseAlone(page, fold);
}

void eraseForms(Page &page)
{
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        if (!std::holds_alternative<SheetForm>(page.blocks[i]))
            continue;
        const bool nothingBelow = i + 1 == page.blocks.size() || isTitle(page.blocks[i + 1]);
        eraseBlock(page, i);
        if (nothingBelow && i > 0 && std::holds_alternative<Heading>(page.blocks[i - 1]))
            eraseBlock(page, --i);
    }
}

Page printed(Page page, const Guide &guide, const PrintForm &form)
{
    eraseForms(page);
    if (form.detail == Detail::Short)
        eraseClosedFolds(page, form.openFolds);
    const bool listsSources = std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
        return std::holds_alternative<SourceEntry>(block);
    });
    if (listsSources)
        return page;
    if (!form.sources) {
        eraseMarks(page);
        return page;
    }
    const std::size_t end = page.blocks.size();
    appendCitedSources(page, guide);
    if (page.blocks.size() > end)
        page.blocks.insert(page.blocks.begin() + static_cast<std::ptrdiff_t>(end), Heading{"Sources", 2});
    return page;
}

} // namespace guide
