#include "guide/page/print_form.h"

#include "guide/page/block_texts.h"
#include "guide/page/page_sources.h"

#include <algorithm>

namespace guide {
namespace {

void eraseAlone(Page &page, std::size_t block)
{
    page.blocks.erase(page.blocks.begin() + static_cast<std::ptrdiff_t>(block));
    std::erase(page.asides, block);
    for (std::size_t &aside : page.asides)
        aside -= aside > block ? 1 : 0;
}

// The blocks of a page that go.
class Erasing
{
public:
    explicit Erasing(const Page &page) : m_page(page), m_folds(foldsOf(page)), m_goes(page.blocks.size()) {}

    std::size_t foldOf(std::size_t block) const { return m_folds[block]; }
    void add(std::size_t block) { m_goes[block] = true; }

    // `end`: from there on, nothing is below any heading.
    void addWhatHasNothingBelow(std::size_t end)
    {
        for (std::size_t i = m_goes.size(); i-- > 0;) {
            const auto next = static_cast<std::size_t>(
                std::find(m_goes.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_goes.end(), false) - m_goes.begin());
            if (next > i + 1 && isTitleOfNothing(i, next, end))
                add(i);
        }
    }

    void eraseFrom(Page &page) const
    {
        for (std::size_t i = m_goes.size(); i-- > 0;) {
            if (!m_goes[i])
                continue;
            eraseAlone(page, i);
            if (m_folds[i] < i)
                --std::get<Fold>(page.blocks[m_folds[i]]).size;
        }
    }

private:
    // What stood right below the block goes, and `next` is the first block behind it that stays.
    bool isTitleOfNothing(std::size_t block, std::size_t next, std::size_t end) const
    {
        const bool leavesFold = next == m_goes.size() || m_folds[next] != m_folds[block];
        if (std::holds_alternative<Fold>(m_page.blocks[block]))
            return leavesFold;
        const auto *heading = std::get_if<Heading>(&m_page.blocks[block]);
        if (!heading)
            return false;
        if (next >= end || (leavesFold && m_folds[block] < m_goes.size()))
            return true;
        const auto *other = std::get_if<Heading>(&m_page.blocks[next]);
        const bool isFold = std::holds_alternative<Fold>(m_page.blocks[next]);
        return (other && other->level <= heading->level) || (isFold && heading->level == 3);
    }

    const Page &m_page;
    std::vector<std::size_t> m_folds;
    std::vector<bool> m_goes;
};

void eraseClosedFolds(Page &page, const std::set<std::string> &open)
{
    Erasing erasing(page);
    const std::size_t end = page.blocks.size();
    for (std::size_t i = 0; i < end; ++i) {
        const std::size_t place = erasing.foldOf(i);
        if (place == end)
            continue;
        const Fold &fold = std::get<Fold>(page.blocks[place]);
        if (fold.onSheet == OnSheet::No && !open.contains(fold.title))
            erasing.add(i);
    }
    // At the end stands when the page was checked, which is said of the page and not of its last heading.
    erasing.addWhatHasNothingBelow(end == 0 ? 0 : end - 1);
    erasing.eraseFrom(page);
}

bool hasFoldsOnSheet(const Page &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
        const auto *fold = std::get_if<Fold>(&block);
        return fold && fold->onSheet != OnSheet::No;
    });
}

bool hasTextBesideFigures(const Page &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(), [](const Block &block) {
        const auto *figure = std::get_if<FigureBlock>(&block);
        return figure && figure->textBeside;
    });
}

// A sheet to keep at hand. The line of danger signs goes, as the foot of each sheet tells them in full.
void makeSheet(Page &page, const Guide &guide)
{
    page.dense = true;
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        const auto *callout = std::get_if<Callout>(&page.blocks[i]);
        const auto *fold = std::get_if<Fold>(&page.blocks[i]);
        if (fold && fold->onSheet == OnSheet::Untitled)
            eraseAlone(page, i);
        else if (callout && callout->title == guide.checkFirstLine().title)
            eraseBlock(page, i);
    }
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
    Erasing erasing(page);
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (std::holds_alternative<SheetForm>(page.blocks[i]))
            erasing.add(i);
    }
    erasing.addWhatHasNothingBelow(page.blocks.size());
    erasing.eraseFrom(page);
}

bool listsSources(const Page &page)
{
    return std::any_of(page.blocks.begin(), page.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<SourceEntry>(block); });
}

Page withoutSourceList(Page page, const Guide &guide, const PrintForm &form)
{
    eraseForms(page);
    if (listsSources(page) && form.sources)
        return page;
    if (form.detail == Detail::Short) {
        if (hasFoldsOnSheet(page))
            makeSheet(page, guide);
        page.dense |= hasTextBesideFigures(page);
        eraseClosedFolds(page, form.openFolds);
    }
    if (!form.sources && !listsSources(page))
        eraseMarks(page);
    return page;
}

Page printed(Page page, const Guide &guide, const PrintForm &form)
{
    page = withoutSourceList(std::move(page), guide, form);
    if (!form.sources || listsSources(page))
        return page;
    const std::size_t end = page.blocks.size();
    appendCitedSources(page, guide);
    if (page.blocks.size() > end)
        page.blocks.insert(page.blocks.begin() + static_cast<std::ptrdiff_t>(end),
                           Heading{guide.words().pages.source.heading, 2});
    return page;
}

} // namespace guide
