// PageParts: what a builder tells the page that it builds.
#pragma once

#include "guide/page/lines.h"

#include <QString>

#include <cstddef>
#include <string>

class QRect;
class QWidget;

namespace ui {

class Column;
class FoldTitle;
class TextBlock;

class PageParts
{
public:
    // What makes up the page adds it, from the top of the page to its end: a block, or another stop for Tab behind the
    // blocks that are there.
    virtual void addBlock(TextBlock *block) = 0;
    virtual void addPlace(const guide::LinePlace &place, QWidget *widget) = 0; // where it shows a line of the page
    virtual void addButton(QWidget *button) = 0;
    // The title is a block of the page already; the body is empty, and hidden. Opened at once if the reader left it
    // open.
    virtual void addFold(std::size_t block, FoldTitle *title, Column *body) = 0;
    // What there is to fill in, where the page has room for it.
    virtual void addForm(const guide::SheetForm &place, Column &column) = 0;

    virtual bool isChosen(const std::string &choice) const = 0; // which of the Choices are ticked

    // What stands on the page was used.
    virtual void requestPage(const QString &id) = 0;
    virtual void setChosen(const QString &id, bool chosen) = 0;
    virtual void reveal(const QWidget &widget, const QRect &part) = 0; // scrolls until that part of it is seen

protected:
    ~PageParts() = default;
};

} // namespace ui
