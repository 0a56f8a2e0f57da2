// SectionPage: one Page of the guide on the screen, in a column that scrolls.
//
// The page is one tab stop with a reading cursor. Up and Down move the cursor block by block; it is visible, and takes
// the accessible focus, so that a screen reader speaks the block it stands on. Tab goes on to the links and buttons
// behind the cursor, Enter follows them, and after the last one Tab leaves the page. Shift+Tab goes the same way back.
// Right and Left do the same as these two.
#pragma once

#include "guide/page/lines.h"
#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/page/page_form.h"
#include "ui/reading/page_parts.h"
#include "ui/reading/reading_position.h"
#include "ui/reading/text_block.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace ui {

class Button;
class Column;
class FoldTitle;
class PageBuilder;
class PageContents;
struct ListedHeading;

class SectionPage : public LazyScrollArea, public PageParts
{
    Q_OBJECT

public:
    // `form` is what stands where the page has a SheetForm.
    SectionPage(const PageContext &context, guide::Page page, QWidget *parent = nullptr, PageForm form = {});
    ~SectionPage() override;

    // For a page that fills its window: it stands in the middle, with the list of its headings beside it, or behind a
    // button where there is no room. Before the page is shown.
    void showContents();

    // Takes what room there is, and scrolls; it asks for none.
    QSize sizeHint() const override { return minimumSizeHint(); }

    ReadingPosition position() const;
    void restore(const ReadingPosition &position);

    // All of them: makes what is not made yet.
    const std::vector<TextBlock *> &blocks();

    // What shows a line of the page, or of the page at its end: a block, or a tick box; nullptr if nothing does.
    QWidget *widgetAt(const guide::LinePlace &place);
    // What it shows, with what was put at its end.
    std::vector<guide::Page> contents() const;

    // Puts the reading cursor on a block of this page.
    void goTo(const TextBlock &block);
    // Likewise, for one that was asked for: the title of a fold opens it, and the block stands `above` of the page's
    // height below its top, so that what follows is seen.
    void openAt(const TextBlock &block, double above);
    // A voice reads a block: the reading cursor goes there, and is shown wherever the focus is. A screen reader is not
    // told, as it would speak too. nullptr: the voice is silent, or reads no block, and the cursor stays.
    void followVoice(TextBlock *block);
    TextBlock *cursorBlock() const { return m_cursor < 0 ? nullptr : blockAt(m_cursor); }

    // PageParts, while the page is built:
    void addBlock(TextBlock *block) override;
    void addPlace(const guide::LinePlace &place, QWidget *widget) override;
    void addButton(QWidget *button) override;
    void addFold(std::size_t block, FoldTitle *title, Column *body) override;
    void addForm(const guide::SheetForm &place, Column &column) override;
    bool isChosen(const std::string &choice) const override { return m_form.isChosen && m_form.isChosen(choice); }

    // Every fold that the page has so far.
    void setAllOpen(bool open); // keeps the reader's place
    // Opens the folds with a line that is wanted, and closes those that it opened before for another wish.
    void openFoldsWhere(const std::function<bool(const QString &line)> &isWanted);

    // What stands on the page was used.
    void requestPage(const QString &id) override { Q_EMIT pageRequested(id); }
    void tellSettingsChanged() { Q_EMIT settingsChanged(); }
    void requestPrintMenu(const QPoint &position) { Q_EMIT printMenuRequested(position); }
    void setChosen(const QString &id, bool chosen) override { Q_EMIT choiceMade(id, chosen); }
    using LazyScrollArea::reveal;
    void reveal(const QWidget &shown, const QRect &part) override;

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourcesRequested(const guide::SourceMark &sources);
    void choiceMade(const QString &id, bool chosen); // one of the Choices of the page
    void settingsChanged();                          // those that the page is about
    void printRequested();                           // of the sheet that the page is about
    void printMenuRequested(const QPoint &position); // where a menu may open, in global coordinates

protected:
    Column &column();
    // Puts the page behind everything else, in place of the one that was put there before.
    void setEnd(const guide::Page &end);

    bool makeNext() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Something that Tab stops at: a link of a block, the title of a fold, or a button.
    struct Stop
    {
        TextBlock *block = nullptr;
        int link = -1; // none for the title of a fold
        QWidget *button = nullptr;
        int after = 0; // the number of blocks that stand before it
    };

    // What a fold holds is made when it opens, and gone when it closes.
    struct PageFold
    {
        std::size_t block = 0; // of the page's content
        FoldTitle *title = nullptr;
        Column *body = nullptr;
        bool forFind = false;   // opened by openFoldsWhere
        std::size_t blocks = 0; // that it holds while it is open
        std::size_t stops = 0;
        std::size_t places = 0;
    };

    void addContents();
    bool isBesidePage(const QWidget *widget) const;
    bool canStopAt(const Stop &stop) const;
    void openContentsMenu(const QList<ListedHeading> &names);
    void goToHeading(int heading);
    void followHeading();
    void applyWidth();

    // What a fold holds, of the blocks or of the stops.
    struct Span
    {
        std::size_t begin = 0; // behind the title
        std::size_t count = 0;
    };
    using SpanOf = Span (SectionPage::*)(const PageFold &) const;
    Span blockSpan(const PageFold &fold) const;
    Span stopSpan(const PageFold &fold) const;
    PlaceInOrder toPlace(int index, SpanOf spanOf) const;
    int toIndex(const PlaceInOrder &place, SpanOf spanOf) const;

    void toggleFold(const FoldTitle *title);
    bool holds(const PageFold &fold, const std::function<bool(const QString &line)> &isWanted) const;
    // What the program opens by itself, so that something can be found, is not kept as the reader's own choice.
    enum class KeepState { No, Yes };
    void openFold(PageFold &fold, KeepState keep);
    void closeFold(PageFold &fold, KeepState keep);
    void leaveFold(const PageFold &fold); // it closes: its title takes the cursor, and the focus
    FoldTitle *foldAtCursor() const;
    int indexOf(const TextBlock *block) const;

    TextBlock *blockAt(int index) const { return m_blocks[static_cast<std::size_t>(index)]; }
    const Stop &stopAt(int index) const { return m_stops[static_cast<std::size_t>(index)]; }

    void followLink(const TextBlock &block, const QString &address);
    void moveCursor(int step);
    bool goToButton(int step); // the next one before the next block; false where there is none
    void setCursor(int block);
    void showCursor();
    void hideCursor();
    void setStop(int stop);
    void showStop();
    void hideStop();
    int currentStop() const;
    void announce(QWidget *block, int child = -1);
    bool beginsOnScreen(int block) const;
    bool isButtonSeen(int stop) const; // all of it, on the page

    const PageContext &m_context;
    const PageForm m_form;
    std::unique_ptr<PageBuilder> m_builder;
    std::vector<TextBlock *> m_blocks; // in reading order
    std::vector<Stop> m_stops;
    std::vector<PageFold> m_folds;
    bool m_isWholePage = false;
    std::vector<guide::LinePlace> m_headings; // of the list
    std::size_t m_firstListed = 0;            // the block with the first of them
    PageContents *m_contents = nullptr;       // none where the page has few headings
    Button *m_contentsButton = nullptr;
    bool m_contentsAdded = false;                                 // to the page that is made so far
    std::vector<std::pair<guide::LinePlace, QWidget *>> m_places; // in reading order
    Column *m_end = nullptr;                                      // see setEnd()
    guide::Page m_endContent;
    std::size_t m_blocksBeforeEnd = 0;
    std::size_t m_stopsBeforeEnd = 0;
    std::size_t m_placesBeforeEnd = 0;
    QPointer<TextBlock> m_spoken; // by a voice
    int m_cursor = -1;
    int m_stop = -1; // kept while the focus is elsewhere, so that it comes back to the same link
};

} // namespace ui
