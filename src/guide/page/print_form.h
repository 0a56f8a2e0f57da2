// How much of a page is printed: the lead alone or every fold, with the list of its sources or without.
#pragma once

#include "guide/page/page.h"

#include <set>

namespace guide {

enum class Detail {
    Short, // the blocks before, between and behind the folds, and the folds that stand on the sheet
    All,   // every fold too
};

struct PrintForm
{
    Detail detail = Detail::Short;
    bool sources = false; // in full at the end; without them the page shows no numbers of sources either
    std::set<std::string> openFolds = {}; // by title: printed in the short form too
};

// The page as it is printed by itself. In the short form, a page with folds that stand on the sheet, or with text
// beside its figures, is dense. Forms to fill in have sheets of their own, and are left out. A page that lists sources
// itself keeps its list, in a fold or not, where sources are asked for.
Page printed(Page page, const Guide &guide, const PrintForm &form);

// The same without the list of its sources: for a booklet, which lists them all once.
Page withoutSourceList(Page page, const Guide &guide, const PrintForm &form);

bool listsSources(const Page &page);

// Forms have room for marks and ticks on the screen; what is filled in by hand is a sheet of its own. A heading above a
// form that has nothing else below goes too.
void eraseForms(Page &page);

// Removes a block, and takes it from the fold that holds it. A fold that is empty then goes too.
void eraseBlock(Page &page, std::size_t block);

// Of each block, the fold that it belongs to; its own place for a fold itself, and the number of blocks for none.
std::vector<std::size_t> foldsOf(const Page &page);

} // namespace guide
