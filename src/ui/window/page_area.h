// PageArea: the one page that is open, and below it the source that the reader asked for.
#pragma once

#include "guide/search/search.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/window/page_router.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FindBar;
class MessageBar;
class PackBar;
class PageSelection;
class Printing;
class ReadAloud;
class Settings;
class SourceBar;
class Voice;

class PageArea : public QWidget
{
    Q_OBJECT

public:
    // The context, the settings and the voice must outlive it.
    PageArea(const PageContext &context, Settings &settings, Voice &voice, QWidget *parent = nullptr);
    ~PageArea() override;

    bool knows(const QString &id) const { return m_router.knows(id); }
    std::vector<ProgramPage> programPages() const { return m_router.programPages(); }
    // Takes the page away that is open, until open() makes it anew: it is not laid out for each change of what is
    // around it meanwhile.
    void clearPage();
    // Makes the page anew; the one before it is deleted. Only for an id that it knows.
    void open(const QString &id, const ReadingPosition &position);

    // Below all that a page holds, this one and those that are opened later.
    void setLastWords(const QString &words);

    ReadingPosition position() const;
    void restore(const ReadingPosition &position); // on the page that is open
    QString title() const;
    bool mayBeRemembered() const { return m_page && m_page->mayBeRemembered(); }
    // The page of the contents that the open page belongs to.
    QString contentsPage() const;
    void takeFocus();
    bool takeFocusToPack(); // to the heat or cold that is on; false where none is

    // The page of the hit is open: see OpenPage::showFound().
    void showFound(const guide::SearchHit &hit);
    void findOnPage();
    void readAloud(); // from the reading cursor on; again pauses, and goes on
    void readAloudFrom(const TextBlock &block);

    // One sentence below the page, with a button for what can be done about it.
    void tell(const QString &sentence, const QString &remedy, std::function<void()> act);

    // Both do nothing while no page is open.
    void print();
    void showPrintMenu(const QPoint &position); // in global coordinates

    // What a long press with a finger does; in global coordinates.
    void selectWordAt(const QPoint &position);
    void showTextMenu(const QPoint &position);

Q_SIGNALS:
    void pageRequested(const QString &id);
    void lyingDownRequested();
    void settingsChanged();                     // the look of the window with them
    void searchRequested(const QString &words); // that were selected, or are not on the page

private:
    // Of the open page, with all its folds or with those that are open.
    document::Sheets sheets() const;
    void showSources(const guide::SourceMark &sources);
    void closeSource();
    void closeFind();
    // For the part of the open page that is read; nothing where there is none, which is told.
    ReadAloud *readerOf(SectionPage *page);

    const PageContext &m_context;
    Settings &m_settings;
    Voice &m_voice;
    QVBoxLayout *m_layout;
    SourceBar *m_sourceBar;
    MessageBar *m_message;
    Printing *m_printing;
    PageMarks m_marks;
    FindBar *m_findBar;
    PageSelection *m_selection;
    PageRouter m_router;
    PackBar *m_packBar; // on every page
    std::unique_ptr<OpenPage> m_page;
    QString m_id;            // of it
    bool m_hadFocus = false; // the page that was taken away
    QString m_lastWords;
    ReadAloud *m_readAloud = nullptr; // none until it is asked for
};

} // namespace ui
