// SectionPage: one Page of the guide on the screen, in a column that scrolls.
//
// The page is one tab stop with a reading cursor. Up and Down move the cursor block by block; it is visible, and takes
// the accessible focus, so that a screen reader speaks the block it stands on. Tab goes on to the links and buttons
// behind the cursor, Enter follows them, and after the last one Tab leaves the page. Shift+Tab goes the same way back.
// Right and Left do the same as these two.
#pragma once

#include "guide/page/lines.h"
#include "ui/controls/lazy_scroll_area.h"
#include "ui/reading/page/page_folds.h"
#include "ui/reading/page/page_form.h"
#include "ui/reading/page_parts.h"

#include <memory>

namespace ui {

class Notice;
class PageHeadings;

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
    QSize minimumSizeHint() const override { return {0, 0}; }

    ReadingPosition position() const;
    void restore(const ReadingPosition &position);

    // All of them: makes what is not made yet.
    const std::vector<TextBlock *> &blocks();

    // What shows a line of the page, or of the page at its end: a block, or a tick box; nullptr if nothing does.
    QWidget *widgetAt(const guide::LinePlace &place);
    // What it shows, with what was put at its end, and what stands around it and belongs to it.
    virtual std::vector<guide::Page> contents() const;

    // Of the program, not of the page: small, below all that the page holds; nothing where they are empty.
    void setLastWords(const QString &words);

    // Puts the reading cursor on a block of this page.
    void goTo(const TextBlock &block);
    // Likewise, for one that was asked for: the title of a fold opens it, and the block stands `above` of the page's
    // height below its top, so that what follows is seen.
    void openAt(const TextBlock &block, double above);
    // A voice reads a block: the reading cursor goes there, and is shown wherever the focus is. A screen reader is not
    // told, as it would speak too. nullptr: the voice is silent, or reads no block, and the cursor stays.
    void followVoice(TextBlock *block) { m_cursor.follow(block); }
    const guide::Guide &guide() const { return m_context.guide; }
    TextBlock *cursorBlock() const { return m_cursor.block() < 0 ? nullptr : m_order.block(m_cursor.block()); }

    // PageParts, while the page is built:
    void addBlock(TextBlock *block) override;
    void addPlace(const guide::LinePlace &place, QWidget *widget) override { m_order.add(place, widget); }
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
    void saveRequested();                            // likewise
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
    void goToHeading(int heading);
    void placeLastWords();
    void followLink(const TextBlock &block, const QString &address);
    bool useStop(const QKeyEvent &event); // Enter or Space on what the cursor is on; false if that is nothing

    const PageContext &m_context;
    const PageForm m_form;
    std::unique_ptr<PageBuilder> m_builder;
    PageOrder m_order;
    PageCursor m_cursor;
    PageFolds m_folds;
    PageHeadings *m_headings = nullptr; // of a page that fills its window
    Column *m_end = nullptr;            // see setEnd()
    guide::Page m_endContent;
    QString m_lastWords;
    Notice *m_lastNotice = nullptr; // them, once the page is whole
};

} // namespace ui
